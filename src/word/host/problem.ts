import { sentenceOf } from "./error-codes";
import { unquoted } from "../memory/unquoted";
import type { Outcome, Problem } from "../../open";

/** We stop on purpose, with a sentence that says what to do. */
export class Refusal extends Error {
  constructor(
    /** Id of `src/messages` (word/…). */
    readonly code: string,
    readonly data: Problem["data"] = {},
    readonly detail = "",
  ) {
    super(code);
  }
}

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

/** Any error → what is shown, and the details for a person who helps; the document's text is not among them. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Refusal) return { code: error.code, data: error.data, detail: error.detail };
  const { code, message, errorLocation, statement } = hostError(error);
  const detail = [code, errorLocation, unquoted(statement), unquoted(message)].filter(Boolean).join("\n");
  return { code: sentenceOf(code), data: {}, detail: detail || String(error) };
}

/** Runs something that may fail and gives its outcome; nothing is thrown at the caller. */
export async function outcomeOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, problem: toProblem(error) };
  }
}
