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

/** From October on nobody writes about the year before any more, and drafting of this year's report begins. */
const DRAFTING_BEGINS = 9;

/** A report is due by 31 January for the year before (条例第四十九条): the year that a drafter means on a day. */
export const usualYear = (today: Date): number =>
  today.getMonth() >= DRAFTING_BEGINS ? today.getFullYear() : today.getFullYear() - 1;
