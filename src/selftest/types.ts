import type { UnansweredReason } from "./failure";
import type { Lab } from "./lab/lab";
import type { QuestionName } from "./profile/switches";
import type { Base, Value } from "./profile/values";

/** What has to stand in the scratch document before a probe begins (`stage.ts`). */
export type Stage = "empty" | "lines" | "table";

/**
 * Answers a question.
 * @param value one of the values that are known, a number, or something else that Word did (said in our own words)
 */
export type Tell = (question: QuestionName, value: Value, detail?: string) => void;

/** One thing that is tried in Word, to answer one or more questions. */
export interface Probe {
  asks: readonly QuestionName[];
  stage: Stage;
  /** The stage is not as it was afterwards. */
  spoils?: boolean;
  /** Requirement set below which it cannot be asked. */
  needs?: { set: string; version: string };
  run(lab: Lab, tell: Tell): Promise<void>;
}

/** `differs` also where Word did something that we did not think of; then `known` is false. */
export type Verdict = "holds" | "differs" | "unanswered";

export interface ProbeAnswer {
  question: QuestionName;
  assumed: Value;
  verdict: Verdict;
  value: Value | null;
  /** False when the value is none of those that the simulated Word can be set to. */
  known: boolean;
  /** What Word said, word for word, for whoever reads the file. */
  detail: string;
  reason: UnansweredReason | null;
}

/** Why the self-test did not begin, with the document untouched. */
export type NotBegun = "not-empty" | "tracked" | "read-only" | "no-answer";

export interface Result {
  base: Base;
  platform: string;
  /** `Office.context.diagnostics.version`, kept for the reader of the file; nothing is decided by it. */
  version: string;
  /** For each requirement set, the versions that `isSetSupported` said yes to. */
  supported: Record<string, string[]>;
  /** The highest of them. */
  requirementSets: Record<string, string>;
  answers: ProbeAnswer[];
  stopped: boolean;
  /** The document is empty again and changes are tracked as before. */
  restored: boolean;
}

export interface ProbeProgress {
  done: number;
  of: number;
  answers: ProbeAnswer[];
}
