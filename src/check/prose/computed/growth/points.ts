import type { Quantity } from "../../../../language/quantities/quantity";
import { sentenceStart } from "../../../../language/quantities/words";
import type { NumberedWords } from "../../statements/numbered-words";
import { DOWN, UP } from "../../vocabulary/patterns";
import { AFTER, isUp, pointsAsPercent, wordAt, wrongFromTo, type WrongGrowth } from "./changes";
import { COMPARED } from "./compared";

/** 百分点 of things, which grow by per cent: behind their difference, and behind what a bracket adds to their number. */

/** 减少3件，下降25个百分点 */
const FURTHER = new RegExp(`^[^,。;()\\d]{0,4}[,、](?:同比|即)?(${UP}|${DOWN})(?:了|为|达|达到|率为)?$`, "u");
const IS_DIFFERENCE = new RegExp(`(?:${UP}|${DOWN})${AFTER}$`, "u");
/** 受理47件申请(其中40件由自然人提交)，同比上升17.5个百分点 */
const BEHIND_BRACKET = new RegExp(
  `^[\\u4e00-\\u9fa5]{0,14}\\(([^()]{1,80})\\),?(?:申请|收件)?(?:数量|总量|量|数)?(?:${COMPARED})(${UP}|${DOWN})${AFTER}$`,
  "u",
);

/** 占比同比下降19.66%: of a share. */
const OF_SHARE = new RegExp(
  `(?:占比|比重|比例|率)(?:较|比|与|同)?(?:${COMPARED})?(${UP}|${DOWN})(?:了|为|达)?$`,
  "u",
);
/** How long its words can be. */
const LONGEST_SHARE = 30;
/** 占44.44%，而上年占64.10%，占比下降19.66%: the difference of two shares of the sentence, told as a share. */
export function shareOfShares({ words, quantities }: NumberedWords, i: number): WrongGrowth[] {
  const said = quantities[i]!;
  if (said.kind !== "percent" || !said.isExact) return [];
  const start = sentenceStart(words, said.start);
  const word = OF_SHARE.exec(words.slice(Math.max(start, said.start - LONGEST_SHARE), said.start))?.[1];
  if (!word) return [];
  const shares = quantities.filter(
    (one) => one.start >= start && one.end <= said.start && one.kind === "percent" && one.isExact,
  );
  const [first, second] = shares;
  if (shares.length !== 2 || !first || !second) return [];
  // The year before may be told first or last.
  const [now, before] = isUp(word) === first.value > second.value ? [first, second] : [second, first];
  return pointsAsPercent(wordAt(said, word, words), said, word, now, before);
}

/** The points that are told of a number of things. */
export function pointsOfThings({ words, quantities }: NumberedWords, i: number): WrongGrowth[] {
  const said = quantities[i]!;
  if (said.kind !== "points" || !said.isExact) return [];
  const start = sentenceStart(words, said.start);
  const of = (now: Quantity, word: string): WrongGrowth[] => wrongFromTo(words, said, word, now.value, 0);
  const last = quantities[i - 1];
  if (!last || last.start < start) return [];
  const further = FURTHER.exec(words.slice(last.end, said.start))?.[1];
  const isDifference = last.kind === "count" && IS_DIFFERENCE.test(words.slice(start, last.start));
  if (further && isDifference) {
    // The number itself, where the sentence tells it: 较上年的300条增加18条.
    const now = quantities
      .slice(0, i - 1)
      .filter((one) => one.start >= start && one.kind === "count" && one.unit === last.unit)
      .at(-1);
    return of(now ?? last, further);
  }
  const open = words.lastIndexOf("(", said.start);
  const now = quantities.filter((one) => one.end <= open).at(-1);
  if (open < start || !now || now.kind !== "count" || now.start < start) return [];
  const told = BEHIND_BRACKET.exec(words.slice(now.end, said.start));
  return told && !/%|率|比/u.test(told[1]!) ? of(now, told[2]!) : [];
}
