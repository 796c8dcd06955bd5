import type { Quantity } from "../../../language/quantities/quantity";
import type { CellValues } from "../../relations/relations";
import type { CellWords } from "../vocabulary/types";
import { valueOfReading } from "./readings";

/** How a statement of the prose stands to the tables. */
export type StatementVerdict = "tied" | "contradicts" | "not-compared";

const roundedLike = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** 万元 of the form beside what the prose says: both as 元, as exact as the coarser of them is written. */
function sameMoney({ value, unit, decimals }: Quantity, tableValue: number): boolean {
  const scale = unit.startsWith("亿") ? 1e8 : unit.startsWith("万") ? 1e4 : 1;
  const inUnit = (tableValue * 1e4) / scale;
  return (
    Math.abs(inUnit - value / scale) < 1e-9 ||
    roundedLike(inUnit, decimals) === roundedLike(value / scale, decimals) ||
    [0, 1, 2, 3, 4, 5, 6].some(
      (places) =>
        Math.abs(roundedLike(value / 1e4, places) - tableValue) < 1e-9 &&
        String(tableValue).split(".")[1]?.length === places,
    )
  );
}

/** 4.28万件 beside 42816 of the table: rounded or cut off at its last place. */
const isRoundedTo = (value: number, step: number, exact: number): boolean =>
  [Math.round(exact / step), Math.trunc(exact / step)].some((one) => Math.abs(one * step - value) < 1e-6);

/** Whether a number is told so exactly that it can be held against a table. */
export const isComparable = ({ isExact, rounded, decimals }: Quantity): boolean =>
  isExact || (rounded !== undefined && decimals > 0);

/**
 * The verdict on a number whose words are of some cells, with what the tables hold where every reading agrees.
 * @param isClear nothing near makes it a number of less or of more
 */
export function judged(
  quantity: Quantity,
  row: Pick<CellWords, "readings" | "also" | "topic">,
  isClear: boolean,
  values: CellValues,
): { verdict: StatementVerdict; expected: number | null } {
  const numbers = row.readings.map((reading) => valueOfReading(reading, values));
  const also = (row.also ?? []).map((reading) => valueOfReading(reading, values));
  const { value, rounded } = quantity;
  const holds = (number: number | null): boolean =>
    number !== null &&
    (row.topic === "fees"
      ? sameMoney(quantity, number)
      : number === value || (rounded !== undefined && isRoundedTo(value, rounded.step, number)));
  if (numbers.some((number) => number === null)) return { verdict: "not-compared", expected: null };
  if ((quantity.isExact || rounded) && numbers.some(holds))
    return { verdict: "tied", expected: numbers.find(holds)! };
  if (!isClear || also.some((number) => number === null || holds(number)))
    return { verdict: "not-compared", expected: null };
  const [first] = numbers as [number];
  return { verdict: "contradicts", expected: numbers.every((number) => number === first) ? first : null };
}
