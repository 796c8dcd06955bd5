import { readCounted } from "../../../../language/numerals";
import { sumOfQuantities, type Quantity } from "../../../../language/quantities/quantity";
import { fullStart } from "../../../../language/quantities/words";
import type { CellValues } from "../../../relations/relations";
import type { CellStatement } from "../../statements/cell-statements";
import type { NumberedWords } from "../../statements/numbered-words";
import {
  isExactCount,
  isShare,
  isTold,
  NO_STOP,
  OF_OTHERS,
  wholesOf,
  type SharesOfParagraph,
  type WrongShare,
} from "./wholes";

/** Shares of several numbers together: 予以公开20件、部分公开6件，两项合计占办结总数的57.8%. */

const TOGETHER = "(?:合计|总计|总共|共计|相加|加起来|之和|共|总和)";
/** 公开和部分公开, 以上: what the parts are called, and no measure of them (视频播放量). */
const NAMES = "(?:以上|上述|前述|[^,。;()\\d量率数]{2,6}(?:和|与|及|加)[^,。;()\\d量率数]{2,6})";
/** How many they are, where that is said; without it only a word for all of them will do. */
const SUM = `(?:(?:以上|上述|前|这|此)?(?:([两二三四五六])(?:者|项|类|种|个)|二者)${NO_STOP}{0,10}?${TOGETHER}?|(?:${NAMES})?(?:合计|总计|总共|共计|相加|加起来|之和))`;
const OF_WHOLE = new RegExp(
  `^(${NO_STOP}{0,14})[,(;](?:其中)?${SUM},?(?:仅|只|约)?(?:占(?:比|比例|比重|到|了)?(${NO_STOP}{0,12}?)(?:的)?(?:比例|比重|份额)?(?:为|达到|达|是|:)?|(?:的)?(?:比例|比重)(?:为|达到|达|是|:)?)$`,
  "u",
);
/** 两类合计26件，占: the sum is told as well. */
const TOLD_SUM = new RegExp(`^(${NO_STOP}{0,14})[,(;](?:其中)?${SUM}(?:为|有|:)?${NO_STOP}{0,8}$`, "u");
const OF_TOLD = new RegExp(
  `^${NO_STOP}{0,10}[,(]?(?:仅|只|约)?占(?:比|比例|比重|到|了)?(${NO_STOP}{0,12}?)(?:的)?(?:比例|比重|份额)?(?:为|达到|达|是|:)?$`,
  "u",
);
const MOST_PARTS = 6;

interface Sum {
  /** The parts that the words can mean, each as a run that ends before the share. */
  readings: Quantity[][];
  /** What the share is said to be of. */
  base: string;
  /** The whole where it is told beside the share. */
  whole: Quantity | null;
}

/** The runs of counts that end at a number, within its sentence and of its unit. */
function runsTo(
  { read: { words, quantities } }: SharesOfParagraph,
  last: number,
  count: number | null,
): Quantity[][] {
  const end = quantities[last]!;
  const start = fullStart(words, end.start);
  const run: Quantity[] = [];
  for (let i = last; i >= 0 && run.length < (count ?? MOST_PARTS); i--) {
    const one = quantities[i]!;
    if (one.kind === "percent" || one.kind === "share") continue;
    if (one.start < start || !isExactCount(one) || one.unit !== end.unit) break;
    run.unshift(one);
  }
  if (count !== null) return run.length === count ? [run] : [];
  return run.slice(0, -1).map((_, i) => run.slice(i));
}

const countOf = (told: RegExpExecArray): number | null =>
  told[2] ? readCounted(told[2]) : told[0].includes("二者") ? 2 : null;

/** What is added up before a share; null where its words are of one number. */
function sumBefore(paragraph: SharesOfParagraph, i: number): Sum | null {
  const { words, quantities } = paragraph.read;
  const percent = quantities[i]!;
  const between = (from: Quantity | undefined, to: Quantity): string =>
    from ? words.slice(from.end, to.start) : "";
  const own = between(quantities[i - 1], percent);
  const told = OF_WHOLE.exec(own);
  // 予以公开20件、占44.4%，部分公开6件、占13.3%，二者合计占57.8%
  const isShared =
    told !== null && quantities[i - 1]?.kind === "percent" && quantities[i - 2]?.kind === "count";
  if (isShared && !OF_OTHERS.test(own))
    return { readings: runsTo(paragraph, i - 2, countOf(told)), base: told[3] ?? "", whole: null };
  const last = quantities[i - 1];
  if (!isExactCount(last)) return null;
  if (told && !OF_OTHERS.test(own))
    return { readings: runsTo(paragraph, i - 1, countOf(told)), base: told[3] ?? "", whole: null };
  const before = between(quantities[i - 2], last);
  // 二者合计占公开总量1250条的80%
  const named = OF_WHOLE.exec(before);
  if (
    named &&
    /占/u.test(before) &&
    new RegExp(`^(?:的|${NO_STOP}{1,10}的)(?:比例|比重)?(?:为)?$`, "u").test(own)
  )
    return { readings: runsTo(paragraph, i - 2, countOf(named)), base: named[3] ?? "", whole: last };
  const sum = TOLD_SUM.exec(before);
  const of = OF_TOLD.exec(own);
  if (!sum || !of || OF_OTHERS.test(own)) return null;
  const readings = runsTo(paragraph, i - 2, countOf(sum));
  const made = readings.filter((parts) => sumOfQuantities(parts) === last.value);
  return made.length > 0 ? { readings: made, base: of[1] ?? "", whole: null } : null;
}

/** The whole of which the parts are, as far as words or the table tell; null where nobody knows. */
function wholeOf(
  { read, statements, values }: SharesOfParagraph,
  parts: Quantity[],
  { base }: Sum,
): number | null {
  const first = parts[0]!;
  const list = read.lists.find(({ items }) => items.includes(first));
  // 412条、189条，合计601条，占发布总量的75.1%: what the parts make is no whole that they are parts of.
  const isOfList =
    list?.total.isExact && list.rivals.length === 0 && list.total.value > sumOfQuantities(parts);
  const stated = parts.map((part) => statements.find(({ quantity }) => quantity?.start === part.start));
  const areOf = (pattern: RegExp): boolean =>
    stated.every(
      (one) =>
        one?.verdict === "tied" && one.readings.every(({ plus }) => plus.every((cell) => pattern.test(cell))),
    );
  if (areOf(/^applications\/(?:granted|partial|refused|unavailable|declined|other)/u))
    return values.get("applications/total/total") ?? null;
  if (areOf(/^applications\/new\/(?!total)/u) && /收|^(?:申请|总|全部)|^$/u.test(base))
    return values.get("applications/new/total") ?? null;
  return isOfList ? list!.total.value : null;
}

function wrongShareOfSum(paragraph: SharesOfParagraph, i: number): WrongShare[] {
  const sum = sumBefore(paragraph, i);
  if (!sum || sum.readings.length === 0) return [];
  const percent = paragraph.read.quantities[i]!;
  const isContradicted = (part: Quantity): boolean =>
    paragraph.statements.some(
      ({ quantity, verdict }) => quantity?.start === part.start && verdict === "contradicts",
    );
  if (sum.readings.flat().some(isContradicted)) return [];
  const shown = sum.readings.at(-1)!;
  const first = sum.readings[0]![0]!;
  const own = wholeOf(paragraph, shown, sum);
  const whole = sum.whole?.value ?? own;
  if (whole === null || whole <= 0) return [];
  const wholes = sum.whole ? [sum.whole.value] : [whole, ...wholesOf(paragraph, first)];
  // The parts may also be of what they make with all that stands beside them.
  const counts = paragraph.read.quantities.filter(
    (one) => isExactCount(one) && one.start >= fullStart(paragraph.read.words, first.start),
  );
  const all = sumOfQuantities(counts.filter(({ unit }) => unit === first.unit));
  const isRight = sum.readings.some((parts) =>
    [...wholes, all].some((one) => isTold(sumOfQuantities(parts), one, percent)),
  );
  if (isRight || sumOfQuantities(shown) > whole) return [];
  const part = { ...shown.at(-1)!, value: sumOfQuantities(shown) };
  return [{ percent, part, whole: { ...part, start: -1, value: whole }, sum: null }];
}

/** The shares of sums that no whole gives. */
export function wrongSharesOfSums(
  read: NumberedWords,
  statements: CellStatement[],
  values: CellValues,
): WrongShare[] {
  const paragraph = { read, statements, values };
  return read.quantities.flatMap((percent, i) => (isShare(percent) ? wrongShareOfSum(paragraph, i) : []));
}
