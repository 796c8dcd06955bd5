import type { Severity } from "../../check";
import type { AnswerMessage } from "../messages";

/** A correction that is offered, that was made, or that was not. */
export interface AnswerCorrection {
  /** The short code of its finding, the one that stands in the comment by which it is marked. */
  id: string;
  rule: string;
  severity: Severity;
  where: string[];
  message: string;
  /** What it does. */
  title: string;
  safe: boolean;
}

/** The answer of `fix --as json`. Every key is there; what does not apply is null. */
export interface FixAnswer {
  version: 1;
  file: string;
  /** The file that was written; null where corrections were only listed. */
  written: string | null;
  /** True when the file was no .docx and what was written is a new one. */
  converted: boolean;
  messages: AnswerMessage[];
  /** All corrections that are offered. */
  offered: AnswerCorrection[];
  done: AnswerCorrection[];
  refused: (AnswerCorrection & { reason: string })[];
  /** How many findings there are after the corrections. */
  left: Record<Severity, number>;
}
