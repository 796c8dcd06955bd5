import { tableIds } from "../../form";
import type { Report } from "../../report";
import { tableLabels } from "../text/labels";
import { isFromText } from "../text/report-text";
import type { LabelDifference, NotCompared } from "./types";

interface ComparedLabels {
  labels: LabelDifference[];
  notCompared: NotCompared[];
  count: number;
}

/** Heads and names of rows, here and there, of the tables that both have. */
export function compareLabels(here: Report, there: Report): ComparedLabels {
  const result: ComparedLabels = { labels: [], notCompared: [], count: 0 };
  for (const id of tableIds) {
    const tables = [here.tables[id], there.tables[id]];
    if (!tables[0] || !tables[1]) continue;
    if (tables.some((table) => table && isFromText(table))) {
      result.notCompared.push({ what: "labels", table: id });
      continue;
    }
    const theirs = new Map(tableLabels(there, id).map((label) => [label.id, label]));
    for (const ours of tableLabels(here, id)) {
      const other = theirs.get(ours.id);
      // A row that one of them lacks is told by its cells.
      if (!other) continue;
      result.count++;
      if (ours.isThere === other.isThere && ours.same === other.same) continue;
      const there = other.isThere ? other.shown : null;
      result.labels.push({ table: id, name: ours.name, here: ours.shown, there });
    }
  }
  return result;
}
