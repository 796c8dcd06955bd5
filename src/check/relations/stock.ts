import { stockRelations, type CellKey } from "../../form";
import type { CellValues } from "./relations";

/**
 * 现行有效件数 without last year's report: what was in force in January is not negative, so at the end of the year no
 * less is in force than was issued and not repealed.
 */
export interface Stock {
  /** The relation to last year's report from which the limit follows. */
  relation: string;
  issued: CellKey;
  repealed: CellKey;
  inForce: CellKey;
}

export const stocks: readonly Stock[] = stockRelations.map(({ id, left, right, result }) => ({
  relation: id,
  issued: left[0]!,
  repealed: right.find((cell) => cell !== result)!,
  inForce: result,
}));

/** The least that can be in force; null when a number is missing. */
export function leastInForce({ issued, repealed }: Stock, values: CellValues): number | null {
  const [plus, minus] = [values.get(issued), values.get(repealed)];
  return plus === undefined || minus === undefined ? null : plus - minus;
}

/** True for the cells of 现行有效件数. */
export const isInForce = (key: CellKey): boolean => stocks.some(({ inForce }) => inForce === key);

/** True when a cell of a stock cannot hold 0, whatever stands in its blanks being 0 as well. */
export const forbidsZero = (key: CellKey, values: CellValues): boolean =>
  stocks.some(({ issued, repealed, inForce }) => {
    if (![issued, repealed, inForce].includes(key)) return false;
    const number = (cell: CellKey): number => (cell === key ? 0 : (values.get(cell) ?? 0));
    return number(inForce) < number(issued) - number(repealed);
  });

/** The least that a cell of 现行有效件数 can hold; null for other cells, and where a number is missing. */
export function leastFor(key: CellKey, values: CellValues): number | null {
  const stock = stocks.find(({ inForce }) => inForce === key);
  return stock ? leastInForce(stock, values) : null;
}
