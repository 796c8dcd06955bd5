import type { Quantity } from "../../../../language/quantities/quantity";
import { sentenceStart } from "../../../../language/quantities/words";
import type { NumberedWords } from "../../statements/numbered-words";
import { DOWN, UP } from "../../vocabulary/patterns";
import { AFTER, wrongFromTo, type WrongGrowth } from "./changes";
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
