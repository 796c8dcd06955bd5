import { isSwitch, cannotBeAsked } from "../switches";
import type { Text } from "../text";
import type { Answer } from "../types";
import { slugOf, type Value } from "../values";

/** A value in words. */
function valueSaid(text: Text, question: string, value: Value): string {
  return typeof value === "number"
    ? text(`${question}.number`, { n: value })
    : text(`${question}.${slugOf(value)}`);
}

export const askSaid = (text: Text, { question }: Answer): string => text(`ask.${question}`);

export const assumedSaid = (text: Text, { question, assumed }: Answer): string =>
  valueSaid(text, question, assumed);

/** What this Word answered, or why there is no answer. */
export function answerSaid(text: Text, { question, value, known, reason }: Answer): string {
  if (value !== null)
    return known ? valueSaid(text, question, value) : text("other", { value: String(value) });
  const isNever = isSwitch(question) && cannotBeAsked.includes(question);
  if (isNever) return text(`never.${question}`);
  return text(`reason.${reason?.code ?? "stopped"}`, { detail: reason?.detail ?? "" });
}
