import type { Quantity } from "../../../../language/quantities/quantity";
import type { StatementContext } from "../cell-statements";
import { fullStart } from "../../../../language/quantities/words";
import type { NumberedWords } from "../numbered-words";
import type { Reading } from "../readings";
import { hasScope, isOfOtherTime } from "../topic";
import { extentOf, withoutUnit } from "./of-whole";
import { readingsOf } from "./outcome-readings";
import { rowOf } from "./row-of";

/** What words count that stand without their number. */
export interface CountedByWords {
  /** All that a careful writer may mean. */
  readings: Reading[];
  /** Whether they tell what became of applications. */
  isOutcome: boolean;
}

/** What the words from one place to another count, where they end with a head and nothing narrows it; null for anything else. */
export function readingsOfWords(
  { words }: NumberedWords,
  [start, at]: [number, number],
  quantity: Quantity,
  context: StatementContext,
): CountedByWords | null {
  const sentence = words.slice(start, at);
  const full = words.slice(fullStart(words, start), at);
  const counted = { ...quantity, start: at, end: at, kind: "count" as const, unit: "件" };
  const fit = rowOf({ quantity: counted, lead: sentence, behind: "", words, heading: context.heading });
  if (!fit || isOfOtherTime(sentence, context.year) || isOfOtherTime(full, context.year)) return null;
  const { row, rest } = fit;
  const isWhole =
    extentOf(row, rest, sentence, false, context) === "whole" &&
    !hasScope(withoutUnit(sentence, context), rest, row.isWhole ?? false) &&
    row.notAbout?.test(sentence) !== true;
  const readings = isWhole ? readingsOf(row, sentence) : null;
  if (!readings) return null;
  return row.isOutcome
    ? { readings: [...readings, ...(row.also ?? [])], isOutcome: true }
    : { readings, isOutcome: false };
}
