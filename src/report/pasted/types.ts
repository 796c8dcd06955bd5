import type { CellKey, Edition, TableId } from "../../form/types";

/** A text that was pasted, and where. */
export interface PastedText {
  text: string;
  /** The table that is being filled in. */
  table: TableId;
  edition: Edition;
  /** The cell from which to go on where the text does not say itself where it belongs; null for none. */
  at: CellKey | null;
}

/** A number of a pasted text, and the cell of the form into which it goes. */
export interface PlacedNumber {
  key: CellKey;
  /** As it is to be written, e.g. "1234". */
  text: string;
}

/** What stood in a pasted text and goes nowhere. */
export interface LeftOut {
  text: string;
  /** Where it stood in the text, counted from 1. */
  row: number;
  column: number;
  reason: "no-place" | "not-a-number" | "not-a-count";
  /** The cell that it would go into; null where there is none. */
  key: CellKey | null;
}

export interface PastedNumbers {
  table: TableId;
  numbers: PlacedNumber[];
  leftOut: LeftOut[];
  /** The text was longer than any table of the form, and its end was not read. */
  isCut: boolean;
}
