import type { CellKey } from "../../form";
import { onlyCell } from "./statements/cell-statements";
import type { StatedParagraph } from "./statements/prose-statements";

/** A number of a table that the prose states as well. */
export interface StatedNumber {
  value: number;
  /** The words in which it stands. */
  words: string;
}

/**
 * The numbers of single cells that the prose states without doubt, whatever stands there. A cell for which it states two
 * different numbers is not in it.
 */
export function statedNumbers(prose: StatedParagraph[]): ReadonlyMap<CellKey, StatedNumber> {
  const stated = new Map<CellKey, StatedNumber | null>();
  for (const statement of prose.flatMap(({ statements }) => statements)) {
    const cell = onlyCell(statement);
    if (cell === null || !statement.isClear || statement.also.length > 0) continue;
    const { value, words } = statement;
    const before = stated.get(cell);
    const agrees = before === undefined || before?.value === value;
    stated.set(cell, agrees ? { value, words } : null);
  }
  return new Map([...stated].flatMap(([cell, one]) => (one ? [[cell, one]] : [])));
}
