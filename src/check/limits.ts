/** What local rules set, beside the form itself. */
export interface Limits {
  /** Share of a part, 0 to 1, up to which its text may be last year's word for word. */
  repetition: number;
  /** Characters that part 一 may have, spaces apart; null where nothing is set. */
  overview: number | null;
  /** Whether part 五 has to answer each problem with a measure. */
  measures: boolean;
  /** Whether part 一 has to count what was published by channel and by field, platforms and documents. */
  counts: boolean;
}

/** Evaluations take points off from 50 % on; the rest is asked for in some places only. */
export const usualLimits: Limits = { repetition: 0.5, overview: null, measures: false, counts: false };
