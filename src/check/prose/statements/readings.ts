import type { CellKey } from "../../../form";
import type { CellValues } from "../../relations/relations";

/** What a number of the prose can mean: cells that are added up, less others. */
export interface Reading {
  plus: readonly CellKey[];
  minus?: readonly CellKey[];
}

export const sumOf = (...plus: CellKey[]): Reading => ({ plus });

const numbered = (group: string, count: number, column = "total"): CellKey[] =>
  Array.from({ length: count }, (_, i) => `applications/${group}.${i + 1}/${column}`);

/** The groups of numbered rows under 三: their printed names have no row of their own. */
export const groupRows = {
  refused: numbered("refused", 8),
  unavailable: numbered("unavailable", 3),
  declined: numbered("declined", 5),
  other: numbered("other", 3),
} as const;

const ORGANISATIONS = ["business", "research", "welfare", "legal", "otherOrganisation"];

/** A row in one column of applicants, or in all columns of organisations. */
export const applicantCells = (row: string, column: string): CellKey[] =>
  (column === "organisations" ? ORGANISATIONS : [column]).map((one): CellKey => `applications/${row}/${one}`);

/** What a reading amounts to in these tables; null while a cell of it holds no number. */
export function valueOfReading({ plus, minus = [] }: Reading, values: CellValues): number | null {
  const all = [...plus, ...minus].map((cell) => values.get(cell));
  if (all.some((value) => value === undefined)) return null;
  const numbers = all as number[];
  return numbers.reduce((sum, value, i) => sum + (i < plus.length ? value : -value), 0);
}

const OUTCOME = /^applications\/(?:granted|partial|refused|unavailable|declined|other)(?:\.\d)?\/total$/u;
/** Whether a cell tells what became of applications. */
export const isOutcomeCell = (cell: CellKey): boolean => OUTCOME.test(cell);
