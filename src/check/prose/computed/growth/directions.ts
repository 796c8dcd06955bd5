import { sentenceStart } from "../../../../language/quantities/words";
import type { NumberedWords } from "../../statements/numbered-words";
import { readingsOfWords } from "../../statements/numbers/words-readings";
import { DOWN, UP } from "../../vocabulary/patterns";
import { isUp, type WrongGrowth } from "./changes";
import { COMPARED, inNone, isLastYear, pairsOf, type GrowthContext } from "./compared";

/** Directions that are told without a number: 新收申请件数较上年有所下降. */

const HOW_MUCH = "(?:有所|略有|明显|大幅|小幅|显著|稳步|总体|整体|持续|呈现?)*";
const DIRECTION = new RegExp(
  `(${COMPARED})${HOW_MUCH}(${UP}|${DOWN})(?:了)?(?:的?(?:趋势|态势))?(?=[,。;)]|$)`,
  "gu",
);
const OF_NUMBER = /^[^,。;()\d]{0,8}[,(](?:申请)?(?:数量|总量|件数|总数)?$/u;

/** The directions without a number that the tables of both years contradict. */
export function wrongDirections(read: NumberedWords, context: GrowthContext): WrongGrowth[] {
  const { words, quantities } = read;
  const [some] = quantities;
  if (!some || !context.last) return [];
  return [...words.matchAll(DIRECTION)].flatMap(({ index, 0: told, 1: compared, 2: word }): WrongGrowth[] => {
    const start = sentenceStart(words, index);
    const before = quantities.filter((one) => one.start >= start && one.end <= index).at(-1);
    if (!isLastYear(compared!, context)) return [];
    const place: [number, number] = [Math.max(start, words.lastIndexOf(",", index) + 1), index];
    const statement = context.statements.find(({ quantity }) => quantity?.start === before?.start);
    const isOfNumber = before !== undefined && OF_NUMBER.test(words.slice(before.end, index));
    const isTied = statement?.verdict === "tied" && statement.quantity?.kind === "count";
    const counted = isOfNumber ? null : readingsOfWords(read, place, some, context);
    const readings = isOfNumber ? isTied && statement.readings : !counted?.isOutcome && counted?.readings;
    const pairs = readings ? pairsOf(readings, context, isOfNumber ? before.value : null) : null;
    if (!pairs) return [];
    return inNone(pairs, (now, value) =>
      now !== value && isUp(word!) === now > value
        ? []
        : [
            {
              from: index + told.lastIndexOf(word!),
              to: index + told.lastIndexOf(word!) + word!.length,
              kind: "direction",
              now,
              before: value,
              expected: null,
            },
          ],
    );
  });
}
