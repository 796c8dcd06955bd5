import type { CellKey } from "../../../form";
import type { Quantity } from "../../../language/quantities/quantity";
import type { Reading } from "./readings";
import type { StatementVerdict } from "./judged";
import type { CellValues } from "../../relations/relations";

/** A number, or a word for none or all, that the prose states of cells. */
export interface CellStatement {
  /** Offsets in the paragraph: of the digits, or of the words that say none. */
  start: number;
  end: number;
  /** What it says the cells hold. */
  value: number;
  /** The words in which it stands. */
  words: string;
  readings: readonly Reading[];
  /** What a careful writer may mean as well. */
  also: readonly Reading[];
  /** Exact, confirmed, and no word near makes it a number of less or of more than the tables tell. */
  isClear: boolean;
  verdict: StatementVerdict;
  /** What the tables hold, where every reading gives the same number. */
  expected: number | null;
  /** The quantity, where it is written as a number; in the plain words of the paragraph. */
  quantity: Quantity | null;
}

/** The one cell that a number states; null for sums, for money, and where it may be one of several cells. */
export function onlyCell({ readings, quantity }: CellStatement): CellKey | null {
  const [first, ...others] = readings;
  if (!first || others.length > 0 || first.plus.length > 1 || first.minus) return null;
  return quantity === null || quantity.kind === "money" ? null : first.plus[0]!;
}

/** Where a paragraph stands: what the rules on its sentences need to know. */
export interface StatementContext {
  values: CellValues;
  year: number | null;
  /** The heading over the paragraph, in plain words. */
  heading: string;
  /** Whose report it is, in plain words. */
  unit: string;
}
