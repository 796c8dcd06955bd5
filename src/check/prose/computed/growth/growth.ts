import { withWidths } from "../../../../language/quantities/approximate";
import { isPrintedAs, printed } from "../../../../language/quantities/percentages";
import type { Quantity } from "../../../../language/quantities/quantity";
import type { NumberedWords } from "../../statements/numbered-words";
import { BESIDE_LAST, DOWN, UP, YEAR_BEFORE } from "../../vocabulary/patterns";
import {
  CHANGED,
  COMPARED,
  inNone,
  inOrder,
  isBesideLast,
  isLastYear,
  pairsOf,
  summedPieces,
  withoutNoun,
  type GrowthContext,
} from "./compared";
import { wrongDirections } from "./directions";
import { wrongInPairs } from "./in-pairs";
import { wrongLastYears } from "./last-year";
import {
  AFTER,
  ENDS_IN_CHANGE,
  arePeople,
  FURTHER,
  isAlike,
  isExactly,
  isPlainAmount,
  isUp,
  pointsAsPercent,
  pointsOf,
  THEN,
  withoutNoise,
  wordAt,
  wrongBetween,
  wrongFromTo,
  type WrongGrowth,
} from "./changes";
import { wrongFromBase, wrongWithoutBase } from "./from-base";
import { wrongOfCells } from "./of-cells";
import { pointsOfThings, shareOfShares } from "./points";
import { differ, wrongLevels } from "./levels";
import { wrongInSeries } from "./series";
import { wrongSeveral } from "./several-from-to";

const OF_RECEIVED = /[,(](?:申请|收件|受理)(?:数量|总量|量|数)/u;
const FROM_TO = new RegExp(
  `^[^,。;()\\d]{0,14}(${UP}|${DOWN})(?:到|至|为)(?:了)?(?:\\d{4}年|今年|本年)?(?:度)?(?:的)?$`,
  "u",
);
const FROM =
  /(?:由|从)(?:上一?年度?|去年|\d{4}年|年初|期初|原来|原先|此前|最初)?(?:度|同期|年?末|年?底|初)?(?:时)?(?:的)?$/u;
const RESULT = new RegExp(
  `^[^,。;()\\d]{0,14}[,(](?:(?:${COMPARED})|一年间|年|共)?(${UP}|${DOWN})${AFTER}$`,
  "u",
);
const TIMES_OF = new RegExp(`^[^,。;()\\d]{0,10},(?:是|为|达到?|相当于)${YEAR_BEFORE}的?$`, "u");
const SAME = new RegExp(
  `^([^,。;()\\d]{0,10},)((?:与|同|和|较|比)${YEAR_BEFORE}(?:相比)?,?)(基本|大致|大体|总体)?(?:上)?(持平|相同|一致|没有变化)(?=[,。;、)\\n]|$)`,
  "u",
);

/** 47件(同比增长17.5%) */
const IS_COMPARED = /^\((?:同比|比|较|与|和|相比|增|降)/u;
/** 由64条增加到80条，增长25%; 增长25%，由64条增加到80条; 由12%降至8.9%，下降3.1个百分点 */
function fromTo({ words, quantities }: NumberedWords, i: number): WrongGrowth[] {
  const [a, b] = [quantities[i]!, quantities[i + 1]];
  if (!b || !isAlike(a, b) || !["count", "money", "percent"].includes(a.kind)) return [];
  if (!FROM.test(words.slice(Math.max(0, a.start - 14), a.start))) return [];
  const way = FROM_TO.exec(words.slice(a.end, b.start))?.[1];
  if (!way) return [];
  if (a.value !== b.value && isUp(way) !== b.value > a.value) {
    const from = words.lastIndexOf(way, b.start);
    return [
      { from, to: from + way.length, kind: "direction", now: b.value, before: a.value, expected: null },
    ];
  }
  if (a.kind !== "percent" ? !isPlainAmount(a) || !isPlainAmount(b) : !a.isExact || !b.isExact) return [];
  const behind = quantities[i + 2];
  const result = behind && RESULT.exec(words.slice(b.end, behind.start))?.[1];
  const ahead = quantities[i - 1];
  const first =
    ahead &&
    /^[^,。;()\d]{0,4}[,(](?:即)?(?:由|从)/u.test(words.slice(ahead.end, a.start)) &&
    new RegExp(`(${UP}|${DOWN})${AFTER}$`, "u").exec(
      words.slice(Math.max(0, ahead.start - 6), ahead.start),
    )?.[1];
  const [said, word] = result ? [behind, result] : first ? [ahead, first] : [];
  if (!said || !word) return [];
  if (!isExactly(said, "percent", "share", "times", "points") && !isPlainAmount(said)) return [];
  if (a.kind === "percent") {
    const change = withoutNoise(isUp(word) ? b.value - a.value : a.value - b.value);
    const from = wordAt(said, word, words);
    const expected = printed(Math.abs(change), Math.max(a.decimals, b.decimals));
    if (said.kind === "percent") return pointsAsPercent(from, said, word, b, a);
    if (said.kind !== "points" || isPrintedAs(change, said)) return [];
    return [{ from, to: said.end, kind: "difference", now: b.value, before: a.value, expected }];
  }
  if (isPlainAmount(said) && !isAlike(said, a)) return [];
  if (said.kind === "points") return result ? pointsOf(said, word, b, words) : [];
  return wrongBetween(words, said, word, b, a);
}

/** 较2022年的61件减少14件，较2023年的40件增加7件: what the second change starts from is the number before the first. */
function levelAt(read: NumberedWords, i: number): Quantity {
  const { words, quantities } = read;
  const [level, before, now] = [quantities[i - 2], quantities[i - 1], quantities[i]!];
  if (!level || !before || !ENDS_IN_CHANGE.test(words.slice(before.end, now.start))) return now;
  return BESIDE_LAST.test(words.slice(level.end, before.start)) ? levelAt(read, i - 2) : now;
}

/** 新增357条: which is no level, where one is told. */
const ADDED = /(?:新增|净增|增加)(?:了)?$/u;
/** 360条，比上年的300条增长20% */
function fromNamed(read: NumberedWords, i: number, { year }: GrowthContext): WrongGrowth[] {
  const { words, quantities } = read;
  const [before, said] = [quantities[i + 1], quantities[i + 2]];
  if (!isPlainAmount(before) || !said) return [];
  const together = summedPieces(read, i, before);
  const now = together?.now ?? levelAt(read, i);
  if (!isPlainAmount(now) || !isAlike(now, before)) return [];
  const lead = words.slice(quantities[i]!.end, before.start);
  // 360条，是上年300条的1.2倍
  if (said.kind === "times" && TIMES_OF.test(lead))
    return words.slice(before.end, said.start) === "的" && before.value > 0 && said.isExact && now.isExact
      ? wrongTimes(said, now.value, before.value)
      : [];
  if (!isExactly(said, "percent", "share", "points") && !isPlainAmount(said)) return [];
  if (!(together?.isBesideLast ?? isBesideLast(words, quantities[i]!, before))) return [];
  // 2023年40件，2024年47件: the second one is that of this year.
  if (year !== null && lead.includes(`${year}年`)) return [];
  const word = THEN.exec(words.slice(before.end, said.start))?.[1];
  if (!word || (isPlainAmount(said) && !isAlike(said, now) && !arePeople(said, now))) return [];
  if (said.kind === "points") return pointsOf(said, word, now, words);
  // 累计4126条，本年新增357条，比上年末的3769条增长9.5%: the level, or what came to it, may be meant.
  const level = quantities[i - 1];
  const isIncrease = ADDED.test(words.slice(Math.max(0, now.start - 6), now.start));
  if (isIncrease && isPlainAmount(level) && isAlike(level, now)) return [];
  const found = wrongBetween(words, said, word, now, before);
  const rate = quantities[i + 3];
  if (found.length > 0 || !isPlainAmount(said) || !isExactly(rate, "percent", "share")) return found;
  // 比上年的15件减少3件，下降20%
  const further = FURTHER.exec(words.slice(said.end, rate.start))?.[1];
  return further ? wrongBetween(words, rate, further, now, before) : [];
}

/** 2023年收到40件，2024年收到47件，增加7件 */
function ofTwoYears({ words, quantities }: NumberedWords, i: number): WrongGrowth[] {
  const [before, now, said] = [quantities[i]!, quantities[i + 1], quantities[i + 2]];
  if (!isPlainAmount(before) || !isPlainAmount(now) || !isAlike(now, before) || !said) return [];
  if (!isExactly(said, "percent", "share", "points") && !(isPlainAmount(said) && isAlike(said, now)))
    return [];
  const first = /(\d{4})年[^,。;\d]{0,10}$/u.exec(words.slice(Math.max(0, before.start - 20), before.start));
  const second = /^[^,。;()\d]{0,10}[,、](\d{4})年[^,。;\d]{0,10}$/u.exec(words.slice(before.end, now.start));
  if (!first || !second || Number(second[1]) !== Number(first[1]) + 1) return [];
  const lead = words.slice(now.end, said.start);
  const word = RESULT.exec(lead)?.[1];
  // 2022年33件，2023年40件，2024年47件，较2022年增加14件: of another year.
  if ([...lead.matchAll(/(\d{4})年/gu)].some(({ 1: year }) => year !== first[1])) return [];
  if (word && said.kind === "points") return pointsOf(said, word, now, words);
  return word ? wrongBetween(words, said, word, now, before) : [];
}

/** 是上年的1.6倍 */
function wrongTimes(said: Quantity, now: number, before: number): WrongGrowth[] {
  const ratio = now / before;
  // 1.5 is no 2倍: whole multiples are rounded from near by only.
  const isNear = said.decimals > 0 || Math.abs(ratio - said.value) < 0.3;
  if (before === 0 || (isNear && isPrintedAs(ratio, said))) return [];
  const expected = printed(ratio, Math.max(1, said.decimals));
  return [{ from: said.start, to: said.end, kind: "times", now, before, expected }];
}

/** 47件，同比增长17.5%; 8件，是上年的1.6倍; 64件，与上年持平 */
function fromTables(read: NumberedWords, i: number, context: GrowthContext): WrongGrowth[] {
  const { words, quantities } = read;
  const now = quantities[i]!;
  const statement = context.statements.find(({ quantity }) => quantity?.start === now.start);
  if (statement?.verdict !== "tied") return [];
  const scale = now.kind === "money" ? 1e4 : 1;
  const stated = now.kind === "money" ? statement.expected : now.value;
  const pairs = pairsOf(statement.readings, context, stated)?.map(([a, b]): [number, number] => [
    a * scale,
    b * scale,
  ]);
  if (!pairs) return [];
  const same = SAME.exec(words.slice(now.end, now.end + 40));
  if (same && isLastYear(same[2]!, context)) {
    const at = now.end + same[1]!.length;
    return inNone(pairs, (value, before) =>
      !differ(value, before, same[3] !== undefined)
        ? []
        : [{ from: at, to: now.end + same[0].length, kind: "level", now: value, before, expected: null }],
    );
  }
  // 3607件（甲县349件、乙县933件），同比增长70.3%
  const isAside = words[now.end] === "(" && !IS_COMPARED.test(words.slice(now.end, now.end + 4));
  const from = isAside ? words.indexOf(")", now.end) + 1 : now.end;
  const next = quantities.find(({ start }) => start >= Math.max(from, now.end));
  const told = inOrder(read, i) ?? {
    said: next,
    lead: words.slice(Math.max(from, now.end), next?.start),
  };
  const { said } = told;
  if (!said) return [];
  const lead = withoutNoun(told.lead, words.slice(0, now.start));
  if (!isLastYear(lead, context)) return [];
  if (said.kind === "times" && said.isExact && TIMES_OF.test(lead))
    return inNone(pairs, (value, before) => wrongTimes(said, value, before));
  const word = CHANGED.exec(lead)?.[2];
  if (!word || !isExactly(said, "count", "percent", "share", "times", "money")) return [];
  // 受理47件，答复45件，申请量比上年上升17.5%: not of what was answered.
  const isOfReceived = statement.readings.some(({ plus }) => plus.includes("applications/new/total"));
  if (OF_RECEIVED.test(lead) && !isOfReceived) return [];
  if ((said.kind === "count" || said.kind === "money") && !isAlike(said, now)) return [];
  const found = inNone(pairs, (value, before) => wrongFromTo(words, said, word, value, before));
  // 同比增长50%，增加2件: the difference behind the rate.
  const more = quantities[quantities.indexOf(said) + 1];
  const further =
    more && said.kind === "percent" ? FURTHER.exec(words.slice(said.end, more.start))?.[1] : null;
  if (found.length > 0 || !further || !isExactly(more, "count", "money") || !isAlike(more, now)) return found;
  return inNone(pairs, (value, before) => wrongFromTo(words, more, further, value, before));
}

/** 比上年增加20篇，增长10%: the number of last year follows from the difference. */
function fromDifference({ words, quantities }: NumberedWords, i: number): WrongGrowth[] {
  const [now, said, rate] = [quantities[i]!, quantities[i + 1], quantities[i + 2]];
  if (!isExactly(now, "count", "money") || !said) return [];
  const word = CHANGED.exec(words.slice(now.end, said.start))?.[2];
  if (!word) return [];
  // A number of things grows by per cent; only a percentage grows by points.
  if (said.kind === "points" && said.isExact && now.kind === "count")
    return wrongFromTo(words, said, word, now.value, 0);
  if (!isExactly(said, "count", "money") || !isAlike(said, now) || !isExactly(rate, "percent", "share"))
    return [];
  const further = FURTHER.exec(words.slice(said.end, rate.start))?.[1];
  const before = isUp(word) ? now.value - said.value : now.value + said.value;
  return further ? wrongBetween(words, rate, further, now, { ...now, value: before }) : [];
}

/** The changes of a paragraph that differ from what its own numbers, or the tables of both years, give. */
export function wrongGrowths(told: NumberedWords, context: GrowthContext): WrongGrowth[] {
  const read = { ...told, quantities: withWidths(told.words, told.quantities) };
  const untrue = wrongLastYears(read, context.statements, context.last, context.year);
  const changes = read.quantities.flatMap((_, i): WrongGrowth[] => {
    const finds = [
      () => fromTo(read, i),
      () => fromNamed(read, i, context),
      () => ofTwoYears(read, i),
      () => fromTables(read, i, context),
      () => wrongOfCells(read, i, context),
      () => fromDifference(read, i),
      () => wrongFromBase(read, i, context),
      () => wrongInSeries(read, i),
      () => wrongInPairs(read, i),
      () => wrongSeveral(read, i),
      () => wrongLevels(read, i),
      () => pointsOfThings(read, i),
      () => shareOfShares(read, i),
    ];
    for (const find of finds) {
      const found = find();
      if (found.length > 0) return found;
    }
    return [];
  });
  // What was computed from a number that is none of last year's has the same cause.
  const ways = wrongDirections(read, context).filter(({ from }) => !changes.some((one) => one.from === from));
  const isTold = ({ to }: WrongGrowth): boolean => [...changes, ...ways].some((one) => one.to === to);
  const unfounded = read.quantities.flatMap((_, i) => wrongWithoutBase(read, i, context));
  return [
    ...untrue,
    ...ways,
    ...unfounded.filter((one) => !isTold(one)),
    ...changes.filter(({ before }) => !untrue.some((one) => one.before === before)),
  ];
}
