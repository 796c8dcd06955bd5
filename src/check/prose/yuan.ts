import type { CellStatement } from "./statements/cell-statements";
import type { CellValues } from "../relations/relations";

/** 收费金额 is in 万元: the one cell whose number a sentence may write in another unit. */
export const FEES = "disclosure/fees/amount";

const YUAN = 10_000;
/** Offices collect whole 元 by the hundred; 万元 have their decimals. */
const LEAST_WHOLE = 100;

/** Whether a statement says in 元 the very number that stands in the table, and it is one that is counted in 元. */
export function isTypedInYuan({ quantity, readings, value }: CellStatement, values: CellValues): boolean {
  if (quantity?.unit !== "元" || !readings.some(({ plus }) => plus.includes(FEES))) return false;
  const looksLikeYuan = value >= YUAN || (Number.isInteger(value) && value >= LEAST_WHOLE);
  return looksLikeYuan && values.get(FEES) === value;
}
