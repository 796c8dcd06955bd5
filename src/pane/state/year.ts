/** The first year whose reports follow the form that we insert (国办公开办函〔2021〕30号). */
const FIRST_YEAR = 2021;
const LAST_YEAR = 2099;

/** The reporting year as typed, or null when it is not a year for which this form is in force. */
export function yearOf(typed: string): number | null {
  const digits = typed.trim().normalize("NFKC");
  if (!/^\d{4}$/.test(digits)) return null;
  const year = Number(digits);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** A year of any report that can be last year's, as typed; null when it is none. */
export function anyYearOf(typed: string): number | null {
  const digits = typed.trim().normalize("NFKC");
  return /^20\d\d$/.test(digits) ? Number(digits) : null;
}

/** A report is due by 31 January for the year before (条例第五十条), so the year that a drafter means is the last one. */
export const usualYear = (today: Date): number => today.getFullYear() - 1;
