import { firstFormYear } from "../../form";
import { halfWidth } from "../../language/width";

const LAST_YEAR = 2099;

/** The reporting year as typed, or null when there is no form for it. */
export function yearOf(typed: string): number | null {
  const digits = halfWidth(typed.trim());
  if (!/^\d{4}$/.test(digits)) return null;
  const year = Number(digits);
  return year >= firstFormYear() && year <= LAST_YEAR ? year : null;
}

/** A year of any report that can be last year's, as typed; null when it is none. */
export function anyYearOf(typed: string): number | null {
  const digits = halfWidth(typed.trim());
  return /^20\d\d$/.test(digits) ? Number(digits) : null;
}
