/** From October on nobody writes about the year before any more, and drafting of this year's report begins. */
const DRAFTING_BEGINS = 9;

/** A report is due by 31 January for the year before (条例第四十九条): the year that a drafter means on a day. */
export const usualYear = (today: Date): number =>
  today.getMonth() >= DRAFTING_BEGINS ? today.getFullYear() : today.getFullYear() - 1;
