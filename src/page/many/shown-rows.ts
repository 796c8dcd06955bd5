import { nameOfFile, unitName, type UnitRow, type UnitState } from "../../units";

/** The columns of the overview by which it can be sorted. */
export const columns = [
  "state",
  "unit",
  "relations",
  "errors",
  "warnings",
  "blanks",
  "repetition",
  "carried",
] as const;

export type Column = (typeof columns)[number];

export interface Sorting {
  column: Column;
  isDescending: boolean;
}

const states: readonly UnitState[] = ["return", "look", "accept"];
const carried: readonly UnitRow["carried"][] = ["broken", "unchecked", "joined", "not-compared"];
const collator = new Intl.Collator("zh-CN", { numeric: true });

type Value = string | number | null;

/** By what a column sorts; null stands last in either direction. */
const valueOf: Record<Column, (row: UnitRow) => Value> = {
  state: ({ state }) => states.indexOf(state),
  unit: unitName,
  relations: ({ relations }) => relations.broken + relations.unchecked,
  errors: ({ errors }) => errors,
  warnings: ({ warnings }) => warnings,
  blanks: ({ blanks }) => blanks,
  repetition: ({ repetition }) => repetition,
  carried: (row) => carried.indexOf(row.carried),
};

/** Numbers are asked for with the most first. */
const beginsDescending = new Set<Column>(["relations", "errors", "warnings", "blanks", "repetition"]);

/** The sorting after a press on a heading: the other direction of the same column, else the usual one of the new. */
export const sortingAfter = (now: Sorting, column: Column): Sorting => ({
  column,
  isDescending: now.column === column ? !now.isDescending : beginsDescending.has(column),
});

const compared = (a: string | number, b: string | number): number =>
  typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));

/** Rows in a sorting; equal ones stay in the order of their files. */
export function sortedRows(rows: readonly UnitRow[], { column, isDescending }: Sorting): UnitRow[] {
  return [...rows].sort((one, other) => {
    const [a, b] = [valueOf[column](one), valueOf[column](other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return isDescending ? compared(b, a) : compared(a, b);
  });
}

/**
 * The rows in which every word that was typed stands: in the name of the unit or of the file, or in the advice.
 * @param wordOf the advice in words
 */
export function filteredRows(
  rows: readonly UnitRow[],
  typed: string,
  wordOf: (state: UnitState) => string,
): UnitRow[] {
  const words = typed.toLowerCase().split(/\s+/u).filter(Boolean);
  return rows.filter((row) => {
    const said = `${row.unit ?? ""} ${nameOfFile(row.file)} ${wordOf(row.state)}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
}
