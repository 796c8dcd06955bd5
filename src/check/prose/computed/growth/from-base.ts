import type { NumberedWords } from "../../statements/numbered-words";
import { BESIDE_LAST } from "../../vocabulary/patterns";
import {
  FURTHER,
  isAlike,
  isExactly,
  isPlainAmount,
  isUp,
  THEN,
  wrongBetween,
  type WrongGrowth,
} from "./changes";
import { BASE_BEFORE, isLastYear, type GrowthContext } from "./compared";

/** 推送量较上年的200条减少27条，下降13.5%: both are told of the same number, whatever it has become. */
export function wrongFromBase(
  { words, quantities }: NumberedWords,
  i: number,
  context: GrowthContext,
): WrongGrowth[] {
  const [before, said, rate] = [quantities[i]!, quantities[i + 1], quantities[i + 2]];
  if (!isPlainAmount(before) || !said || !isPlainAmount(said) || !isAlike(before, said)) return [];
  // 318件，较上年的300件增加28件，增长6%: what is told of all three is looked at there (fromNamed).
  const level = quantities[i - 1];
  if (
    isPlainAmount(level) &&
    isAlike(level, before) &&
    BESIDE_LAST.test(words.slice(level.end, before.start))
  )
    return [];
  const base = BASE_BEFORE.exec(words.slice(Math.max(0, before.start - 16), before.start))?.[0];
  if (!base || !isLastYear(base, context) || !isExactly(rate, "percent", "share")) return [];
  const word = THEN.exec(words.slice(before.end, said.start))?.[1];
  const further = FURTHER.exec(words.slice(said.end, rate.start))?.[1];
  if (!word || !further || isUp(word) !== isUp(further)) return [];
  const now = isUp(word) ? before.value + said.value : before.value - said.value;
  return wrongBetween(words, rate, further, { ...before, value: now }, before);
}
