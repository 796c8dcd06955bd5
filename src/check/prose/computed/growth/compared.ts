import { sumOfQuantities, type Quantity } from "../../../../language/quantities/quantity";
import { sentenceStart } from "../../../../language/quantities/words";
import type { NumberedWords } from "../../statements/numbered-words";
import type { CellValues } from "../../../relations/relations";
import type { CellStatement, StatementContext } from "../../statements/cell-statements";
import { valueOfReading, type Reading } from "../../statements/readings";
import { BESIDE_LAST, DOWN, UP, YEAR_BEFORE } from "../../vocabulary/patterns";
import { AFTER, type WrongGrowth } from "./changes";

/** What is compared with the year before: in which words, and what the tables of both years tell. */

/** What the changes of a paragraph are held against. */
export interface GrowthContext extends StatementContext {
  statements: CellStatement[];
  /** The numbers of last year's tables; null without its report. */
  last: CellValues | null;
}

/** In front of the number of the year before: 较上年的200条减少27条. */
export const BASE_BEFORE = new RegExp(`(?:较|比|与|同|和)(?:${YEAR_BEFORE})(?:的)?$`, "u");

/** 同比, 较上年, 与2023年相比 (a comma may follow that) */
export const COMPARED = `(?:同比(?:${YEAR_BEFORE})?|(?:相较于?|相比于?|对比|较|比|与|同|和)(?:同期|${YEAR_BEFORE})(?:的?(?:数据|数量|总量|水平))?(?:相比,?|比)?)(?:[,]?(?:同比|分别))?`;

/** Behind a number, up to its change: ，申请量较上年增长 */
export const CHANGED = new RegExp(
  `^[^,。;()\\d]{0,16}[,(]?(?:申请|收件|办件|受理)?(?:数量|总量|量|数)?(?:分别|依次)?(${COMPARED}|(?=增幅|涨幅|降幅))(${UP}|${DOWN})${AFTER}$`,
  "u",
);

/** A year that is named to compare with has to be the last one. */
export const isLastYear = (lead: string, { year }: GrowthContext): boolean =>
  [...lead.matchAll(/(\d{4})年/gu)].every(({ 1: one }) => year === null || Number(one) === year - 1);

/** A number that agrees with this year's table, and what last year's says in its place, in each reading. */
export function pairsOf(
  readings: readonly Reading[],
  { values, last }: GrowthContext,
  now: number | null,
): [number, number][] | null {
  if (!last) return null;
  const pairs = readings.flatMap((reading): [number | null, number | null][] => {
    const value = valueOfReading(reading, values);
    return now === null || value === now ? [[value, valueOfReading(reading, last)]] : [];
  });
  if (pairs.length === 0 || pairs.some((pair) => pair.includes(null))) return null;
  return pairs as [number, number][];
}

/** What no reading makes true. */
export function inNone(
  pairs: [number, number][],
  find: (now: number, before: number) => WrongGrowth[],
): WrongGrowth[] {
  const found = pairs.map(([now, before]) => find(now, before));
  return found.every((one) => one.length > 0) ? found[0]! : [];
}

/** 行政强制6件，行政强制同比增长50%: what is counted is named once more. */
export const withoutNoun = (lead: string, before: string): string =>
  lead.replace(/(?<=^[,(])[\u4e00-\u9fa5]{2,8}?(?=(?:件数|数量|数|量)?(?:同比|相?较|相?比|与))/u, (noun) =>
    before.endsWith(noun) ? "" : noun,
  );

/** 公众号发布842条，其中公众号发布量与2023年的906条相比: what is counted is named once more. */
const NAMED_AGAIN = new RegExp(
  `^[^,。;()\\d]{0,10}[,(](?:其中|而)?([\\u4e00-\\u9fa5]{2,14}?)(?:发布|推送|更新|发文|公开|制作|回复|办理|受理|答复)?(?:信息)?(?:的)?(?:数量|总量|总数|件数|条数|篇数|量|数),?(?:比|较|与|同)${YEAR_BEFORE}[的(]?$`,
  "u",
);
/** 建议13件、提案28件，总量较上年的34件: of the pieces together. */
const OF_SUM = /^([^,。;()\d]{0,6},)(?:两[项者类种]|二者|以上)?(?:总量|总数|合计|总计)(?=[较比与同])/u;
const NEXT_PIECE = /^(?:[、,]|和|及|与)(?!其中|包括|包含|含|共|合计|总)[^,。;、()\d]{2,14}$/u;

/**
 * The last of some pieces, with the sum of all, where a change is told of them together, and whether it is told beside the number of the
 * year before; not so where another number of their sentence may be one of them, too. Null where no change is told so.
 */
export function summedPieces(
  { words, quantities }: NumberedWords,
  i: number,
  before: Quantity,
): { now: Quantity; isBesideLast: boolean } | null {
  const last = quantities[i]!;
  const lead = words.slice(last.end, before.start);
  const told = OF_SUM.exec(lead);
  if (!told) return null;
  const start = sentenceStart(words, last.start);
  const own = quantities.slice(0, i + 1).filter((one) => one.start >= start);
  const isAll =
    own.length > 1 &&
    own.every(
      (one, at) =>
        one.kind === last.kind &&
        one.unit === last.unit &&
        one.isExact &&
        (at === 0 || NEXT_PIECE.test(words.slice(own[at - 1]!.end, one.start))),
    );
  const value = sumOfQuantities(own);
  return {
    now: { ...last, value },
    isBesideLast: isAll && BESIDE_LAST.test(told[1] + lead.slice(told[0].length)),
  };
}

/** Whether a number is told as that of the year before beside the one in front of it. */
export function isBesideLast(words: string, now: Quantity, before: Quantity): boolean {
  const lead = words.slice(now.end, before.start);
  if (BESIDE_LAST.test(lead)) return true;
  const named = NAMED_AGAIN.exec(lead)?.[1];
  if (named === undefined) return false;
  // In the words of that number alone: 网站发布5312条，公众号发布842条，公众号发布量.
  const start = sentenceStart(words, now.start);
  const own = /[^\d]*$/u.exec(words.slice(start, now.start))![0];
  return own.includes(named) && !words.slice(start, now.start - own.length).includes(named);
}

const BESIDE = /^[^。;()\d]{1,20}$/u;
const WAY = `(?:${UP}|${DOWN})${AFTER}`;
const NEXT_CHANGE = new RegExp(`^(?:、|和|及|,)(${WAY})?$`, "u");
const LAST_WAY = new RegExp(`${WAY}$`, "u");
/**
 * 复议8件和诉讼6件，同比分别上升60%和下降50%: the change that belongs to a number, and the words in front of the first one, with its own way;
 * null without 分别.
 */
export function inOrder(
  { words, quantities }: NumberedWords,
  i: number,
): { said: Quantity; lead: string } | null {
  let last = i;
  const between = (at: number): string => words.slice(quantities[at]!.end, quantities[at + 1]?.start);
  // 复议8件和诉讼6件，较上年分别增加3件和2件: behind 分别 stand the changes.
  const isBeside = (one: string): boolean => BESIDE.test(one) && !one.includes("分别");
  while (quantities[last + 1]?.kind === "count" && isBeside(between(last))) last++;
  const lead = between(last);
  if (!lead.includes("分别")) return null;
  const run: Quantity[] = [];
  for (let at = last + 1; at < quantities.length; at++) {
    if (run.length > 0 && !NEXT_CHANGE.test(between(at - 1))) break;
    run.push(quantities[at]!);
  }
  const own = i - (last - run.length + 1);
  const said = run[own];
  if (run.length < 2 || !said) return null;
  const way = own > 0 ? NEXT_CHANGE.exec(between(last + own))?.[1] : undefined;
  return { said, lead: way === undefined ? lead : lead.replace(LAST_WAY, way) };
}
