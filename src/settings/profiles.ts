import { usualLimits, type Limits } from "../check/limits";
import type { Deadline } from "./deadline";

/**
 * What some places ask for beyond the form, as data: each demand with its source. None holds before a drafter has
 * chosen it; the words of the demands stand in the messages.
 */

/** The limits that a drafter sets as numbers; the others come with what a place asks for. */
export type OwnLimits = Pick<Limits, "repetition" | "overview">;

export type ProfileId = "wuwei" | "suqian" | "guzhen" | "huaihua";

export type DemandId = "overview" | "counts" | "repetition" | "measures" | "deadline" | "paper";

export interface Demand {
  id: DemandId;
  /** What of it can be checked; nothing where it is only told. */
  limits?: Partial<Limits>;
  /** The day by which the report is to be on the site. */
  deadline?: Deadline;
  /** The document that asks for it. */
  source: string;
}

export interface Profile {
  id: ProfileId;
  demands: readonly Demand[];
}

const WUWEI = "武政办发〔2025〕54号";
const SUQIAN = "宿迁市部门政务公开考评指标 SQ-DEP-A-005";
const GUZHEN = "固镇县编制发布年度报告的通知";
const HUAIHUA = "怀化市编制发布年度报告的通知";

export const profiles: readonly Profile[] = [
  {
    id: "wuwei",
    demands: [
      { id: "overview", limits: { overview: 1000 }, source: WUWEI },
      { id: "counts", limits: { counts: true }, source: WUWEI },
    ],
  },
  { id: "suqian", demands: [{ id: "repetition", limits: { repetition: 0.5 }, source: SUQIAN }] },
  { id: "guzhen", demands: [{ id: "measures", limits: { measures: true }, source: GUZHEN }] },
  {
    id: "huaihua",
    demands: [
      { id: "deadline", deadline: { month: 1, day: 28 }, source: HUAIHUA },
      { id: "paper", source: HUAIHUA },
    ],
  },
];

/** The profile of an id; null for no profile, and for one that is not known. */
export const profileOf = (id: unknown): Profile | null => profiles.find((one) => one.id === id) ?? null;

/** The day that a profile names for publication; null where it names none. */
export const deadlineOfProfile = (profile: Profile | null): Deadline | null =>
  profile?.demands.find(({ deadline }) => deadline)?.deadline ?? null;

/**
 * The limits by which is checked: those that the drafter has set, and what the chosen place asks for. Of two the
 * stricter holds.
 */
export function limitsOf({ limits, profile }: { limits: OwnLimits; profile: ProfileId | null }): Limits {
  const asked = (profileOf(profile)?.demands ?? []).map((demand) => demand.limits ?? {});
  return asked.reduce<Limits>(
    (all, { repetition, overview, measures, counts }) => ({
      repetition: Math.min(all.repetition, repetition ?? all.repetition),
      overview:
        overview == null || all.overview === null
          ? (overview ?? all.overview)
          : Math.min(all.overview, overview),
      measures: all.measures || measures === true,
      counts: all.counts || counts === true,
    }),
    { ...usualLimits, ...limits },
  );
}
