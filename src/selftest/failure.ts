import { hostError } from "../word/host/problem";

/** Why a question has no answer; the message `selftest/reason.CODE` says it. */
export type ReasonCode =
  | "set"
  | "library"
  | "failed"
  | "silent"
  | "stopped"
  | "never"
  | "no-header"
  | "no-xml"
  | "not-kept"
  | "not-seen"
  | "no-events"
  | "comments-refused"
  | "seen-by-people";

export interface UnansweredReason {
  code: ReasonCode;
  /** A requirement set, or the code and place of Word's error. */
  detail: string;
}

/** A question cannot be asked here, or not any more. */
export class CannotAsk extends Error {
  constructor(
    readonly reason: ReasonCode,
    readonly detail = "",
  ) {
    super(`${reason} ${detail}`.trim());
  }
}

/** Code and place of an error of Office.js; texts are left out, they come in the language of the host. */
export function errorCodeOf(error: unknown): string {
  const { code, errorLocation } = hostError(error);
  const told = [code, errorLocation].filter(Boolean).join(" ");
  return told || (error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}

/** A call of a member that the loaded office.js is too old for. */
const isMissingMember = (error: unknown): boolean =>
  error instanceof TypeError && hostError(error).code === "";

export function reasonOf(error: unknown): UnansweredReason {
  if (error instanceof CannotAsk) return { code: error.reason, detail: error.detail };
  return { code: isMissingMember(error) ? "library" : "failed", detail: errorCodeOf(error) };
}
