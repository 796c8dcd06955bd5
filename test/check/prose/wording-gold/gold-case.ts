import type { Limits } from "../../../../src/check/limits";
import type { CellKey } from "../../../../src/form";

/** Where the words of a case stand in a report that is right otherwise. */
export type GoldSpot = "preamble" | "overview" | "supervision" | "problems" | "other" | "nowhere";

/** What a case changes beside its words. */
export interface GoldSetting {
  /** Whose report it is; a bureau's unless told. */
  unit?: string;
  /** Reporting year; 2024 unless told. */
  year?: number;
  /** Numbers of this year's and of last year's tables. */
  set?: Record<CellKey, string>;
  last?: Record<CellKey, string>;
  limits?: Partial<Limits>;
}

/** Words as they are met in reports, in our own words, and what must be found in them. */
export interface GoldCase extends GoldSetting {
  /** The rule that it tries. */
  rule: string;
  spot: GoldSpot;
  text: string;
  /** The words that the rule must point at, in order; `*` for a finding of which only the number counts. */
  finds: string[];
  /** `held-out`: written before the rule, never used to make it better. */
  half: "known" | "held-out";
}

type Row = [spot: GoldSpot, text: string, finds?: string[], setting?: GoldSetting];

/** The cases of one rule; a row without `finds` tempts to a false alarm, or is plainly right. */
export const goldCases = (rule: string, rows: Record<GoldCase["half"], Row[]>): GoldCase[] =>
  (["known", "held-out"] as const).flatMap((half) =>
    rows[half].map(([spot, text, finds = [], setting = {}]) => ({
      rule,
      half,
      spot,
      text,
      finds,
      ...setting,
    })),
  );
