/** What local rules set, beside the form itself. */
export interface Limits {
  /** Share of a part, 0 to 1, up to which its text may be last year's word for word. */
  repetition: number;
  /** Characters that part 一 may have, spaces apart; null where nothing is set. */
  overview: number | null;
}

/** Evaluations take points off from 50 % on; how long part 一 may be is set in some places only. */
export const usualLimits: Limits = { repetition: 0.5, overview: null };
