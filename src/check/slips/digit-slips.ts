/** How fingers turn one number into another, by the digits of both as they are typed. */

/** Two digits beside each other stand in the wrong order. */
export function isTransposed(typed: string, meant: string): boolean {
  if (typed.length !== meant.length || typed.length < 2) return false;
  const at = [...typed].findIndex((digit, i) => digit !== meant[i]);
  return (
    at >= 0 &&
    typed[at] === meant[at + 1] &&
    typed[at + 1] === meant[at] &&
    typed.slice(at + 2) === meant.slice(at + 2)
  );
}

/** The first is the second without one of its digits. */
export const lacksOneDigit = (short: string, long: string): boolean =>
  [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);

/** Both have the same number of digits, and one is another. */
export const differsInOneDigit = (typed: string, meant: string): boolean =>
  typed.length === meant.length && [...typed].filter((digit, i) => digit !== meant[i]).length === 1;
