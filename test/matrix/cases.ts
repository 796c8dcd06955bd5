import { openQuestions, type Behaviours } from "../simulated-word/behaviours";
import {
  profileNames,
  profiles,
  withBehaviours,
  type Profile,
  type ProfileName,
} from "../simulated-word/profiles";
import { EXTREMES, isFull, versions } from "./results";

/** One Word under which a job is done: a profile as it is, or with one switch set otherwise. */
export interface MatrixCase {
  profile: ProfileName;
  /** `name=value`, or null. */
  flipped: string | null;
  word: Profile;
}

/** Every other value of every switch that rests on inference. */
function flips(profile: ProfileName): MatrixCase[] {
  const { behaviours } = profiles[profile];
  const names = Object.keys(openQuestions) as (keyof Behaviours)[];
  return names.flatMap((name) =>
    (openQuestions[name] ?? [])
      .filter((value) => value !== behaviours[name])
      .map((value) => ({
        profile,
        flipped: `${name}=${String(value)}`,
        word: withBehaviours(profile, { [name]: value }),
      })),
  );
}

/** Under which profiles switches are flipped: `npm run test:matrix` sets these variables. */
function flippedProfiles(): readonly ProfileName[] {
  if (!isFull) return [];
  return process.env.NIANBAO_FLIPS === "all" ? profileNames : EXTREMES;
}

/** The profiles as they are, and some or all of them with each switch set otherwise; in the short run the extremes. */
export const matrixCases = (): MatrixCase[] =>
  versions(EXTREMES).flatMap((profile) => [
    { profile, flipped: null, word: profiles[profile] },
    ...(flippedProfiles().includes(profile) ? flips(profile) : []),
  ]);
