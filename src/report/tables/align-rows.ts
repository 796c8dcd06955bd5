import type { Form, TableId } from "../../form/types";
import { type NumberColumns, findColumns } from "./columns";
import { splitHeads } from "./heads";
import type { FoundRow } from "./grid";
import type { Segment } from "./find-tables";
import {
  type MatchedRow,
  type RowView,
  alignRows,
  alignedRows,
  viewByColumns,
  viewByFirstCell,
} from "./rows";

/** A table of the form laid beside the pieces of the document in which it stands. */
export interface MatchedTable {
  matched: MatchedRow[];
  /** The sum of the alignment: which edition fits better. */
  total: number;
  /** Rows of headings that repeat on each page, of all pieces. */
  heads: FoundRow[];
  /** Number columns by row (tables 三 and 四). */
  columns: Map<FoundRow, NumberColumns>;
}

/** Aligns the rows of all segments, taken as one table, with the form's. */
export function alignSegments(form: Form, id: TableId, segments: Segment[]): MatchedTable {
  const table = form.tables[id];
  const views: RowView[] = [];
  const heads: FoundRow[] = [];
  const columns = new Map<FoundRow, NumberColumns>();
  const earlier: { width: number; columns: NumberColumns }[] = [];
  for (const segment of segments) {
    if (id === "disclosure") {
      views.push(...segment.rows.filter((row) => row.own.length > 0).map(viewByFirstCell));
      continue;
    }
    const split = splitHeads(form, table, segment.rows);
    heads.push(...split.heads);
    // The rest of a table behind a page break has no heads of its own: those of the first piece hold.
    const inherited =
      split.heads.length === 0
        ? earlier.find(({ width }) => width === segment.table.columns)?.columns
        : undefined;
    const found: NumberColumns | null =
      inherited ?? findColumns(form, table.columns, split.heads, split.body);
    if (found) earlier.push({ width: segment.table.columns, columns: found });
    for (const row of split.body) {
      if (found) columns.set(row, found);
      views.push(viewByColumns(row, found));
    }
  }
  return { ...alignRows(form, alignedRows(table), views), heads, columns };
}
