import { formOfTable } from "../../check/tables/required-form";
import { fillRowName, fillRows } from "../../form";
import type { CellKey, RowKey, TableId } from "../../form";
import type { Report } from "../../report";
import { handedCellsOf, nameOfCell, type HandedCell, type HandedState } from "../cells";

/**
 * Numbers as they are pasted into the fields of a web form: plain digits with tabs between them. Such forms take a run of
 * tabs for one, so that an empty field would shift what stands behind it, and part a number at its separators: there is
 * never either of them.
 */

/** A cell because of which nothing is copied. */
export interface CellInTheWay {
  key: CellKey;
  /** In the form's own words. */
  name: string;
  state: Exclude<HandedState, "number">;
  /** What stands there. */
  text: string;
}

/** A text to copy, or every cell that is in the way. */
export type CopyText = { ok: true; text: string } | { ok: false; cells: CellInTheWay[] };

/** A row as a web form takes it: a row of the form, in table 四 a group of five. */
export interface CopyRow {
  id: RowKey;
  /** In the form's own words. */
  name: string;
  numbers: CopyText;
}

const TAB = "\t";

function inTheWay(report: Report, cells: HandedCell[]): CellInTheWay[] {
  return cells.flatMap(({ key, state, text }) =>
    state === "number" ? [] : [{ key, name: nameOfCell(report, key), state, text }],
  );
}

/** @returns the numbers of some cells with tabs between them, or what is in the way */
function inOneLine(report: Report, cells: HandedCell[]): CopyText {
  const blocking = inTheWay(report, cells);
  if (blocking.length > 0) return { ok: false, cells: blocking };
  return { ok: true, text: cells.map(({ text }) => text).join(TAB) };
}

/** The rows of a table, each ready to be copied or with what is in the way. */
export function copyRows(report: Report, id: TableId): CopyRow[] {
  const cells = new Map(handedCellsOf(report, id).map((cell) => [cell.key, cell]));
  return fillRows(formOfTable(report, id), id).map((row) => ({
    id: row.id,
    name: fillRowName(row),
    numbers: inOneLine(
      report,
      row.cells.map(({ key }) => cells.get(key)!),
    ),
  }));
}

/** A whole table, a line for each row: for a spreadsheet. */
export function copyTable(report: Report, id: TableId): CopyText {
  const rows = copyRows(report, id);
  const cells = rows.flatMap(({ numbers }) => (numbers.ok ? [] : numbers.cells));
  if (cells.length > 0) return { ok: false, cells };
  return { ok: true, text: rows.map(({ numbers }) => (numbers.ok ? numbers.text : "")).join("\n") };
}
