import type { Quantity } from "../../../../language/quantities/quantity";
import { fullStart } from "../../../../language/quantities/words";
import type { NumberedWords } from "../../statements/numbered-words";
import { DOWN, UP } from "../../vocabulary/patterns";
import { AFTER, isAlike, isExactly, isPlainCount, wrongBetween, type WrongGrowth } from "./changes";

/** Numbers of three years and more in a row, and the change from one of them to another: 2022年33件，2023年40件，2024年47件，较上年增加7件. */

const OF_YEAR = /(\d{4})年度?[^,。;\d]{0,10}$/u;
/** 2022年至2024年分别收到33件、40件、47件 */
const OF_YEARS = /(\d{4})年?(?:至|到|-|—|~)(\d{4})年[^。;\d]{0,14}(?:分别|依次)[^,。;\d]{0,12}$/u;
const NEXT_IN_YEARS = /^(?:、|,|和|及)$/u;
const LEAST = 3;
/** What a change is told of: a year of them, or the last one; and which one it is compared with. */
const CHANGE = new RegExp(
  `(?:^|[,;。(])(?:其中|同时)?,?(?:(\\d{4})年度?)?(?:收到|受理|新收)?(?:的)?(?:申请|信息)?(?:数量|总量|件数|量|数)?(?:相较于?|相比于?|较|比|与|同)(上一?年度?|去年|前一年|\\d{4}年度?)(?:同期|的)?(?:相比|比)?,?(?:同比)?(?:共|又|再)?(${UP}|${DOWN})${AFTER}$`,
  "u",
);
/** Up to the change other clauses may tell of the trend. */
const LONGEST_BETWEEN = 60;

interface Series {
  first: number;
  numbers: Quantity[];
  /** The place of the last of them among the quantities. */
  last: number;
}

/** The series that begins with a number; null where it is none. */
function seriesFrom({ words, quantities }: NumberedWords, i: number): Series | null {
  const first = quantities[i]!;
  if (!isPlainCount(first)) return null;
  const lead = (at: number): string =>
    words.slice(
      Math.max(fullStart(words, quantities[at]!.start), quantities[at - 1]?.end ?? 0),
      quantities[at]!.start,
    );
  const isNext = (one: Quantity | undefined): one is Quantity =>
    one !== undefined && isPlainCount(one) && isAlike(one, first);
  const span = OF_YEARS.exec(lead(i));
  const numbers = [first];
  const own = OF_YEAR.exec(lead(i))?.[1];
  const from = Number(span?.[1] ?? own);
  if (Number.isNaN(from)) return null;
  for (let at = i + 1; isNext(quantities[at]); at++) {
    const between = lead(at);
    const isHere = span
      ? NEXT_IN_YEARS.test(words.slice(quantities[at - 1]!.end, quantities[at]!.start))
      : /^[^。;]{0,3}[,、;]/u.test(between) && Number(OF_YEAR.exec(between)?.[1]) === from + numbers.length;
    if (!isHere) break;
    numbers.push(quantities[at]!);
  }
  const isWhole = !span || Number(span[2]) === from + numbers.length - 1;
  return numbers.length >= LEAST && isWhole ? { first: from, numbers, last: i + numbers.length - 1 } : null;
}

/** The change behind a series that its numbers do not give. */
export function wrongInSeries(read: NumberedWords, i: number): WrongGrowth[] {
  const { words, quantities } = read;
  const series = seriesFrom(read, i);
  const said = series && quantities[series.last + 1];
  if (!series || !said || !isExactly(said, "count", "percent", "share")) return [];
  const { first, numbers } = series;
  if (said.kind === "count" && !isAlike(said, numbers[0]!)) return [];
  const between = words.slice(numbers.at(-1)!.end, said.start);
  if (between.length > LONGEST_BETWEEN || between.includes("。")) return [];
  const told = CHANGE.exec(between);
  if (!told) return [];
  const [, of, compared, word] = told;
  const year = of === undefined ? first + numbers.length - 1 : Number(of);
  const base = /^\d{4}/u.test(compared!) ? Number(compared!.slice(0, 4)) : year - 1;
  const [now, before] = [numbers[year - first], numbers[base - first]];
  return now && before && base < year ? wrongBetween(words, said, word!, now, before) : [];
}
