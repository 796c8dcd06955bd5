import { openQuestions, type Behaviours } from "../simulated-word/behaviours";
import { profiles, withBehaviours, type Profile, type ProfileName } from "../simulated-word/profiles";
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

/**
 * Which of the switches are flipped under a profile: `npm run test:matrix` sets these variables. Each is flipped under both of the
 * Words that differ most, in one for the main job and in the other for last year's report (`shift`); with `--all` in all.
 */
function isFlipped(profile: ProfileName, at: number, shift: 0 | 1): boolean {
  if (!isFull) return false;
  return process.env.NIANBAO_FLIPS === "all" || EXTREMES[(at + shift) % EXTREMES.length] === profile;
}

/**
 * The profiles as they are, and some or all of them with each switch set otherwise; in the short run the extremes.
 * @param shift with which of the Words the turns begin: suites that follow each other take others
 */
export const matrixCases = (shift: 0 | 1): MatrixCase[] =>
  versions(EXTREMES).flatMap((profile) => [
    { profile, flipped: null, word: profiles[profile] },
    ...flips(profile).filter((_, at) => isFlipped(profile, at, shift)),
  ]);
