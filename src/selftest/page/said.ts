import { assumptions, isSwitch, cannotBeAsked } from "../profile/switches";
import type { Text } from "../text";
import type { ProbeAnswer } from "../types";
import { slugOf, type Assumption, type Value } from "../profile/values";

/** A value in words. */
function valueSaid(text: Text, question: string, value: Value): string {
  if (typeof value !== "number") return text(`${question}.${slugOf(value)}`);
  return value === 0 ? text(`${question}.zero`) : text(`${question}.number`, { n: value });
}

export const askSaid = (text: Text, { question }: ProbeAnswer): string => text(`ask.${question}`);

export function assumedSaid(text: Text, { question, assumed }: ProbeAnswer): string {
  const { upTo }: Assumption = assumptions[question];
  return upTo === undefined ? valueSaid(text, question, assumed) : text("up-to", { n: upTo });
}

/** What this Word answered, or why there is no answer. */
export function answerSaid(text: Text, { question, value, known, reason }: ProbeAnswer): string {
  if (value !== null)
    return known ? valueSaid(text, question, value) : text("other", { value: String(value) });
  const isNever = isSwitch(question) && cannotBeAsked.includes(question);
  if (isNever) return text(`never.${question}`);
  return text(`reason.${reason?.code ?? "stopped"}`, { detail: reason?.detail ?? "" });
}
