import { isPrintedAs, printed } from "../../../../language/quantities/percentages";
import type { Quantity } from "../../../../language/quantities/quantity";
import type { NumberedWords } from "../../statements/numbered-words";
import { DOWN, UP, YEAR_BEFORE } from "../../vocabulary/patterns";
import {
  AFTER,
  isAlike,
  isExactly,
  isPlainAmount,
  isUp,
  pointsAsPercent,
  withoutNoise,
  wrongBetween,
  type WrongGrowth,
} from "./changes";
import { runFrom } from "./in-pairs";

/** Several numbers that change together: 分别由91.15%和94.20%提高到96.27%和98.44%，分别提高5.12个百分点和4.24个百分点. */

const FROM = new RegExp(`(?:由|从)(?:${YEAR_BEFORE}|原来|原先|此前)?(?:的)?$`, "u");
const TO = new RegExp(
  `^[^,。;()\\d]{0,8}(?:分别)?(${UP}|${DOWN})(?:到|至|为)(?:了)?(?:今年|本年|\\d{4}年)?(?:的)?$`,
  "u",
);
const SAID = new RegExp(
  `^[^,。;()\\d]{0,6}[,(](?:分别|依次)(?:同比|较上年|比上年)?(${UP}|${DOWN})${AFTER}$`,
  "u",
);

/** What is wrong with the change of one of them; 4.24% of a rate is no number of points. */
function wrongOf(
  words: string,
  said: Quantity,
  word: string,
  [before, now]: [Quantity, Quantity],
): WrongGrowth[] {
  if (before.kind !== "percent") {
    if (!isPlainAmount(before) || !isPlainAmount(now)) return [];
    const isKnown = isExactly(said, "percent") || (isPlainAmount(said) && isAlike(said, now));
    return isKnown ? wrongBetween(words, said, word, now, before) : [];
  }
  if (!before.isExact || !now.isExact || !said.isExact) return [];
  const change = withoutNoise(isUp(word) ? now.value - before.value : before.value - now.value);
  const expected = printed(Math.abs(change), Math.max(before.decimals, now.decimals));
  const told = { from: said.start, to: said.end, now: now.value, before: before.value };
  if (said.kind === "points")
    return isPrintedAs(change, said) ? [] : [{ ...told, kind: "difference", expected }];
  return pointsAsPercent(said.start, said, word, now, before);
}

/** The changes that two rows of numbers, taken in their order, do not give. */
export function wrongSeveral(read: NumberedWords, i: number): WrongGrowth[] {
  const { words, quantities } = read;
  const first = quantities[i]!;
  if (!FROM.test(words.slice(Math.max(0, first.start - 14), first.start))) return [];
  const before = runFrom(read, i);
  const now = quantities[i + before.length];
  if (before.length < 2 || !now || !TO.test(words.slice(before.at(-1)!.end, now.start))) return [];
  const after = runFrom(read, i + before.length);
  const next = quantities[i + before.length + after.length];
  const word = next && SAID.exec(words.slice(after.at(-1)!.end, next.start))?.[1];
  if (!word || after.length !== before.length) return [];
  const said = runFrom(read, i + before.length + after.length);
  const areAlike = before.every((one, at) => isAlike(one, after[at]!));
  if (said.length !== before.length || !areAlike) return [];
  return said.flatMap((one, at) =>
    wrongOf(words, one, word, [before[at]!, after[at]!]).map((wrong) => ({ ...wrong, from: one.start })),
  );
}
