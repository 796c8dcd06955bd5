import { columnName, rowName } from "../../check/tables/names";
import { proseOfPart, repetition } from "../../check/prose/compare";
import { formOfTable } from "../../check/tables/required-form";
import { isTotalColumn, rowOfCell, tableIds } from "../../form";
import type { Report } from "../../report";
import { handedCellsOf } from "../cells";

/** What has changed since last year's report, as far as a page holds it: totals of rows, and the text of parts 一 and 五. */
export interface ChangesSince {
  /** Totals of rows, and the single numbers of table 二. */
  numbers: { name: string; then: string; now: string }[];
  /** How many of these are the same. */
  unchanged: number;
  /** Which share of a part is last year's word for word, 0 to 1. */
  repeated: { part: number; share: number }[];
}

const PARTS_OF_TEXT = [1, 5];

export function changesSince(last: Report, report: Report): ChangesSince {
  const changes: ChangesSince = { numbers: [], unchanged: 0, repeated: [] };
  for (const id of tableIds) {
    const then = new Map(handedCellsOf(last, id).map((cell) => [cell.key, cell]));
    const form = formOfTable(report, id);
    for (const { key, state, text } of handedCellsOf(report, id)) {
      const before = then.get(key);
      if (state !== "number" || before?.state !== "number" || !(id === "disclosure" || isTotalColumn(key)))
        continue;
      if (Number(text) === Number(before.text)) changes.unchanged++;
      else {
        const names = [rowName(form, rowOfCell(key)), id === "applications" ? "" : columnName(form, key)];
        const name = [form.tables[id].name, ...names.filter((one) => one !== "")].join(" ");
        changes.numbers.push({ name, then: before.text, now: text });
      }
    }
  }
  changes.repeated = PARTS_OF_TEXT.flatMap((part) => {
    const { share, length } = repetition(proseOfPart(report, part), proseOfPart(last, part), report.unit);
    return length === 0 ? [] : [{ part, share }];
  });
  return changes;
}
