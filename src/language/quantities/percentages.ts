import type { Quantity } from "./quantity";

/** Percentages as they are printed. */

const close = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

/** Whether a share in per cent may be printed like this: rounded or cut off at the printed places. */
export function isPrintedAs(
  exact: number,
  { value, decimals }: Pick<Quantity, "value" | "decimals">,
): boolean {
  const scale = 10 ** decimals;
  // 0.5 of the last place goes up, though its binary form may lie below.
  const rounded = Math.round(exact * scale + 1e-9) / scale;
  const cut = Math.trunc(exact * scale + 1e-9) / scale;
  return close(value, rounded) || close(value, cut);
}

/** A share as it should be printed, with as many places. */
export const printed = (exact: number, decimals: number): string =>
  (Math.round(exact * 10 ** decimals + 1e-9) / 10 ** decimals).toFixed(decimals);
