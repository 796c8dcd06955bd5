import { isSwitch } from "./switches";
import type { ProbeAnswer, Result } from "../types";
import type { Base, Value } from "./values";

/** The file that `readProfile` of `test/simulated-word/profiles.ts` takes; `selftest` is for the reader. */
export interface ProfileFile {
  name: string;
  base: Base;
  requirementSets: Record<string, string>;
  behaviours: Record<string, Value>;
  selftest: {
    format: 1;
    made: string;
    platform: string;
    version: string;
    complete: boolean;
    /** Word for word what `isSetSupported` said yes to. */
    supported: Record<string, string[]>;
    answers: ProbeAnswer[];
  };
}

/** What the simulated Word is to be set to; only what was seen is claimed. */
function behaviourOf({ question, value, known, assumed, reason }: ProbeAnswer): [string, Value][] {
  if (!isSwitch(question)) return [];
  if (value !== null && known) return [[question, value]];
  // Made without an error where we took it to be refused: the weaker of the two that this leaves.
  const isMade = question === "annotations" && reason?.code === "seen-by-people" && assumed === "refused";
  return isMade ? [[question, "invisible"]] : [];
}

/** The measured Word as a profile. */
export function profileFile(result: Result, made: Date): ProfileFile {
  const { platform, version, base, supported, requirementSets, answers, stopped } = result;
  return {
    name: ["measured", platform, version].filter(Boolean).join(" "),
    base,
    requirementSets,
    behaviours: Object.fromEntries(answers.flatMap(behaviourOf)),
    selftest: {
      format: 1,
      made: made.toISOString(),
      platform,
      version,
      complete: !stopped,
      supported,
      answers,
    },
  };
}

export const profileText = (result: Result, made: Date): string =>
  `${JSON.stringify(profileFile(result, made), null, 2)}\n`;
