import type { MessageData } from "../messages";
import type { Outcome, WordProblem } from "./types";

/** We stop on purpose, with a sentence that says what to do. */
export class Refusal extends Error {
  constructor(
    /** Id of `src/messages` (word/…). */
    readonly code: string,
    readonly data: MessageData = {},
    readonly detail = "",
  ) {
    super(code);
  }
}

/**
 * Error codes of the host (OfficeExtension.ErrorCodes, Word.ErrorCodes, and some that are nowhere documented) → the
 * sentence with the next step. Only codes are looked at: texts come in the language of the host.
 */
const sentences: Record<string, string> = {
  AccessDenied: "word/not-allowed",
  NotAllowed: "word/not-allowed",
  ActivityLimitReached: "word/busy",
  RequestAborted: "word/busy",
  HostRestartNeeded: "word/restart",
  InvalidOrTimedOutSession: "word/restart",
  ConnectionFailure: "word/restart",
  GeneralException: "word/general",
  ItemNotFound: "word/gone",
  InvalidObjectPath: "word/gone",
  InvalidArgument: "word/general",
  ApiNotFound: "word/too-old",
  ApiNotAvailable: "word/too-old",
  NotImplemented: "word/too-old",
  RequestPayloadSizeLimitExceeded: "word/too-large",
  ResponsePayloadSizeLimitExceeded: "word/too-large",
  OoxmlIsMalformated: "word/insert-refused",
  DocumentNotSupported: "word/check-out",
};

interface HostError {
  code: string;
  message: string;
  errorLocation: string;
  statement: string;
}

const asText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

const member = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** What an error of Office.js tells, whichever of its two kinds it is. */
export function hostError(error: unknown): HostError {
  const debugInfo = member(error, "debugInfo");
  return {
    code: asText(member(error, "code")),
    message: asText(member(error, "message")),
    errorLocation: asText(member(debugInfo, "errorLocation")),
    statement: asText(member(debugInfo, "statement")),
  };
}

/** "ooxmlIsMalformated" and "OoxmlIsMalformated" are both reported. */
const capital = (code: string): string => code.slice(0, 1).toUpperCase() + code.slice(1);

/** Any error → what is shown, and the details for a person who helps; the document's text is not among them. */
export function toProblem(error: unknown): WordProblem {
  if (error instanceof Refusal) return { code: error.code, data: error.data, detail: error.detail };
  const { code, message, errorLocation, statement } = hostError(error);
  const detail = [code, errorLocation, statement, message].filter(Boolean).join("\n");
  return { code: sentences[capital(code)] ?? "word/unknown", data: {}, detail: detail || String(error) };
}

/** Runs something that may fail and gives its outcome; nothing is thrown at the caller. */
export async function outcomeOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, problem: toProblem(error) };
  }
}
