/** The day by which a report has to be published. */
export interface Deadline {
  month: number;
  day: number;
}

/** 31 January for public bodies, 31 March for governments (条例第四十九、五十条). */
export const usualDeadline: Deadline = { month: 1, day: 31 };

const DAY_MS = 24 * 60 * 60 * 1000;

/** Further away than this nobody counts days. */
const SHOWN_DAYS = 120;

/**
 * Days from today to the deadline of a reporting year, which lies in the year after it; negative when it is over, null
 * when it is too far away, before or behind, to be worth a word.
 */
export function daysLeft(reportingYear: number, { month, day }: Deadline, today: Date): number | null {
  const due = Date.UTC(reportingYear + 1, month - 1, day);
  const now = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  const days = Math.round((due - now) / DAY_MS);
  return Math.abs(days) > SHOWN_DAYS ? null : days;
}
