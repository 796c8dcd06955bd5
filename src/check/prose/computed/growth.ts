import { isPrintedAs, printed } from "../../../language/quantities/percentages";
import type { Quantity } from "../../../language/quantities/quantity";
import { sentenceStart } from "../../../language/quantities/words";
import type { CellValues } from "../../relations/relations";
import { readingsOfWords, type CellStatement, type StatementContext } from "../statements/cell-statements";
import type { NumberedWords } from "../statements/numbered-words";
import { valueOfReading, type Reading } from "../statements/readings";

/** A change from last year that the numbers do not give. */
export interface WrongGrowth {
  /** From where to where its words stand, in the plain words. */
  from: number;
  to: number;
  kind: "percent" | "difference" | "direction" | "points" | "times" | "level";
  now: number;
  before: number;
  /** As it should be said; null where nothing of the kind can be. */
  expected: string | null;
}

/** What the changes of a paragraph are held against. */
export interface GrowthContext extends StatementContext {
  statements: CellStatement[];
  /** The numbers of last year's tables; null without its report. */
  last: CellValues | null;
}

const UP = "增长|增加|上升|提高|增多|多|增幅|升|净增|增";
const DOWN = "下降|减少|降低|减|少|降幅|降";
const AFTER = "(?:了|为|达|达到)?";
const LAST = "(?:上一?年度?|去年|\\d{4}年)(?:度|同期)?";
const COMPARED = `(?:同比|(?:较|比|与|同|和)${LAST}(?:相比)?)(?:[,]?(?:同比|分别))?`;
const CHANGE = new RegExp(`^[^,。;()\\d]{0,16}[,(]?(${COMPARED})(${UP}|${DOWN})${AFTER}$`, "u");
const FURTHER = new RegExp(`^[^,。;()\\d]{0,4}[,、](?:同比)?(${UP}|${DOWN})(?:了|为|达|达到|率为)?$`, "u");
const FROM_TO = new RegExp(`^[^,。;()\\d]{0,14}(${UP}|${DOWN})(?:到|至|为)$`, "u");
const FROM = /(?:由|从)(?:上一?年度?|去年|\d{4}年)?(?:度|同期)?(?:的)?$/u;
const RESULT = new RegExp(`^[^,。;()\\d]{0,14}[,(](?:同比|一年间|年)?(${UP}|${DOWN})${AFTER}$`, "u");
const OF_LAST = new RegExp(
  `^[^,。;()\\d]{0,10}[,(](?:(?:比|较|与|同)${LAST}[的(]?|${LAST}(?:为|是|:))$`,
  "u",
);
const THEN = new RegExp(`^\\)?[^,。;()\\d]{0,8}(?:相比)?,?(?:同比)?(${UP}|${DOWN})${AFTER}$`, "u");
const TIMES_OF = new RegExp(`^[^,。;()\\d]{0,10},(?:是|为|达到?|相当于)${LAST}的?$`, "u");
const SAME = new RegExp(
  `^([^,。;()\\d]{0,10},)((?:与|同|和|较|比)${LAST}(?:相比)?,?)(持平|相同|一致|没有变化)`,
  "u",
);
const ENDS_IN_CHANGE = /(?:[增升提加长多减降少]|幅|高|低)(?:了|为|达|达到)?$/u;
const CHANGED = new RegExp(`^(.*?)(${UP}|${DOWN})${AFTER}$`, "u");
const AT_THE_END = new RegExp(`^(.*?),?(?:${COMPARED})(${UP}|${DOWN})${AFTER}$`, "u");

const COMPARED_FIRST = new RegExp(`^(?:与|同|和|较|比)${LAST}(?:相比)?,`, "u");
/** A year that is named to compare with has to be the last one. */
const isLastYear = (lead: string, { year }: GrowthContext): boolean =>
  [...lead.matchAll(/(\d{4})年/gu)].every(({ 1: one }) => year === null || Number(one) === year - 1);

const isUp = (word: string): boolean => new RegExp(`^(?:${UP})$`, "u").test(word);
const isOne = (one: Quantity | undefined, ...kinds: Quantity["kind"][]): one is Quantity =>
  one !== undefined && kinds.includes(one.kind) && (one.isExact || one.kind === "share");
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** What is wrong with a change, told by its word, from one number to another; null where nothing is. */
function wrong(said: Quantity, word: string, now: number, before: number): WrongGrowth["kind"] | null {
  const change = isUp(word) ? now - before : before - now;
  if (said.kind === "points") return "points";
  if (said.kind === "percent" || said.kind === "share" || said.kind === "times") {
    if (before === 0) return null;
    const scale = said.kind === "times" ? 1 : 100;
    const exact = (change / before) * scale;
    const isSo = (value: number): boolean =>
      said.within
        ? value >= said.within[0] - 1e-9 && value <= said.within[1] + 1e-9
        : isPrintedAs(value, said);
    if (isSo(exact)) return null;
    return isSo(-exact) ? "direction" : said.kind === "times" ? "times" : "percent";
  }
  if (said.kind === "money") {
    const unit = said.unit.startsWith("亿") ? 1e8 : said.unit.startsWith("万") ? 1e4 : 1;
    const shown = { value: said.value / unit, decimals: said.decimals };
    if (isPrintedAs(rounded(change / unit), shown)) return null;
    return isPrintedAs(rounded(-change / unit), shown) ? "direction" : "difference";
  }
  if (change === said.value) return null;
  return -change === said.value ? "direction" : "difference";
}

function expectedOf(said: Quantity, now: number, before: number): string | null {
  const change = Math.abs(now - before);
  if (said.kind === "points") return null;
  if (said.kind === "percent") return `${printed((change / before) * 100, said.decimals)}%`;
  if (said.kind === "share") return `${printed((change / before) * 100, 1)}%`;
  if (said.kind === "times") return printed(change / before, Math.max(1, said.decimals));
  const scale = said.unit.startsWith("亿") ? 1e8 : said.unit.startsWith("万元") ? 1e4 : 1;
  return String(rounded(change / scale));
}

const wordAt = (said: Quantity, word: string, words: string): number =>
  Math.max(0, words.lastIndexOf(word, said.start));

function told(words: string, said: Quantity, word: string, now: number, before: number): WrongGrowth[] {
  const kind = wrong(said, word, now, before);
  if (!kind) return [];
  const expected = expectedOf(said, now, before);
  return [{ from: wordAt(said, word, words), to: said.end, kind, now, before, expected }];
}

/** 由64条增加到80条，增长25%; 增长25%，由64条增加到80条; 由12%降至8.9%，下降3.1个百分点 */
function fromTo({ words, quantities }: NumberedWords, i: number): WrongGrowth[] {
  const [a, b] = [quantities[i]!, quantities[i + 1]];
  if (!b || a.unit !== b.unit || !["count", "percent"].includes(a.kind)) return [];
  if (!FROM.test(words.slice(Math.max(0, a.start - 14), a.start))) return [];
  const way = FROM_TO.exec(words.slice(a.end, b.start))?.[1];
  if (!way) return [];
  if (a.value !== b.value && isUp(way) !== b.value > a.value) {
    const from = words.lastIndexOf(way, b.start);
    return [
      { from, to: from + way.length, kind: "direction", now: b.value, before: a.value, expected: null },
    ];
  }
  if (!a.isExact || !b.isExact) return [];
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
  if (!said || !word || !isOne(said, "count", "percent", "share", "times", "points")) return [];
  if (a.kind === "percent") {
    if (said.kind !== "points") return [];
    const change = rounded(isUp(word) ? b.value - a.value : a.value - b.value);
    if (isPrintedAs(change, said)) return [];
    const expected = printed(Math.abs(change), Math.max(a.decimals, b.decimals));
    const from = wordAt(said, word, words);
    return [{ from, to: said.end, kind: "difference", now: b.value, before: a.value, expected }];
  }
  if (said.kind === "points" || (said.kind === "count" && said.unit !== a.unit)) return [];
  return told(words, said, word, b.value, a.value);
}

/** 360条，比上年的300条增长20% */
function fromNamed({ words, quantities }: NumberedWords, i: number): WrongGrowth[] {
  const [now, before, said] = [quantities[i]!, quantities[i + 1], quantities[i + 2]];
  if (!isOne(now, "count") || !isOne(before, "count") || now.unit !== before.unit) return [];
  if (!said || !isOne(said, "count", "percent", "share") || !OF_LAST.test(words.slice(now.end, before.start)))
    return [];
  const word = THEN.exec(words.slice(before.end, said.start))?.[1];
  if (!word || (said.kind === "count" && said.unit !== now.unit)) return [];
  return told(words, said, word, now.value, before.value);
}

/** 2023年收到40件，2024年收到47件，增加7件 */
function ofTwoYears({ words, quantities }: NumberedWords, i: number): WrongGrowth[] {
  const [before, now, said] = [quantities[i]!, quantities[i + 1], quantities[i + 2]];
  if (!isOne(before, "count") || !isOne(now, "count") || now.unit !== before.unit || !said) return [];
  if (!isOne(said, "count", "percent", "share") || (said.kind === "count" && said.unit !== now.unit))
    return [];
  const first = /(\d{4})年[^,。;\d]{0,10}$/u.exec(words.slice(Math.max(0, before.start - 20), before.start));
  const second = /^[^,。;()\d]{0,10}[,、](\d{4})年[^,。;\d]{0,10}$/u.exec(words.slice(before.end, now.start));
  if (!first || !second || Number(second[1]) !== Number(first[1]) + 1) return [];
  const word = RESULT.exec(words.slice(now.end, said.start))?.[1];
  return word ? told(words, said, word, now.value, before.value) : [];
}

/** A number that agrees with this year's table, and what last year's says in its place, in each reading. */
function pairsOf(
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
function inNone(
  pairs: [number, number][],
  find: (now: number, before: number) => WrongGrowth[],
): WrongGrowth[] {
  const found = pairs.map(([now, before]) => find(now, before));
  return found.every((one) => one.length > 0) ? found[0]! : [];
}

/** 47件，同比增长17.5%; 8件，是上年的1.6倍; 64件，与上年持平 */
function fromTables({ words, quantities }: NumberedWords, i: number, context: GrowthContext): WrongGrowth[] {
  const [now, said] = [quantities[i]!, quantities[i + 1]];
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
    const from = now.end + same[1]!.length;
    return inNone(pairs, (value, before) =>
      value === before
        ? []
        : [{ from, to: now.end + same[0].length, kind: "level", now: value, before, expected: null }],
    );
  }
  if (!said) return [];
  const lead = words.slice(now.end, said.start);
  if (!isLastYear(lead, context)) return [];
  if (said.kind === "times" && said.isExact && TIMES_OF.test(lead))
    return inNone(pairs, (value, before) => {
      if (before === 0 || isPrintedAs(value / before, said)) return [];
      const expected = printed(value / before, Math.max(1, said.decimals));
      return [{ from: said.start, to: said.end, kind: "times", now: value, before, expected }];
    });
  const word = CHANGE.exec(lead)?.[2];
  if (!word || !isOne(said, "count", "percent", "share", "times", "money")) return [];
  if ((said.kind === "count" || said.kind === "money") && said.unit !== now.unit) return [];
  return inNone(pairs, (value, before) => told(words, said, word, value, before));
}

/** 政府信息公开申请同比增长17.5%: of what a table tells, without its number. */
function ofCells(read: NumberedWords, i: number, context: GrowthContext): WrongGrowth[] {
  const { words, quantities } = read;
  const said = quantities[i]!;
  if (!isOne(said, "count", "percent", "share")) return [];
  const from = Math.max(sentenceStart(words, said.start), quantities[i - 1]?.end ?? 0);
  if (from !== sentenceStart(words, said.start) || !ENDS_IN_CHANGE.test(words.slice(from, said.start)))
    return [];
  const whole = words.slice(from, said.start);
  const first = COMPARED_FIRST.exec(whole)?.[0] ?? "";
  const lead = (first === "" ? AT_THE_END : CHANGED).exec(whole.slice(first.length));
  if (!lead || !isLastYear(first === "" ? whole.slice(lead[1]!.length) : first, context)) return [];
  const place: [number, number] = [from + first.length, from + first.length + lead[1]!.length];
  const readings = readingsOfWords(read, place, said, context);
  const pairs = readings && pairsOf(readings, context, null);
  return pairs ? inNone(pairs, (now, before) => told(words, said, lead[2]!, now, before)) : [];
}

/** 比上年增加20篇，增长10%: the number of last year follows from the difference. */
function fromDifference({ words, quantities }: NumberedWords, i: number): WrongGrowth[] {
  const [now, said, rate] = [quantities[i]!, quantities[i + 1], quantities[i + 2]];
  if (!isOne(now, "count") || !said) return [];
  const word = CHANGE.exec(words.slice(now.end, said.start))?.[2];
  if (!word) return [];
  // A number of things grows by per cent; only a percentage grows by points.
  if (said.kind === "points" && said.isExact) return told(words, said, word, now.value, 0);
  if (!isOne(said, "count") || said.unit !== now.unit || !rate || !isOne(rate, "percent", "share")) return [];
  const further = FURTHER.exec(words.slice(said.end, rate.start))?.[1];
  const before = isUp(word) ? now.value - said.value : now.value + said.value;
  return further ? told(words, rate, further, now.value, before) : [];
}

/** The changes of a paragraph that differ from what its own numbers, or the tables of both years, give. */
export function wrongGrowths(read: NumberedWords, context: GrowthContext): WrongGrowth[] {
  return read.quantities.flatMap((_, i): WrongGrowth[] => {
    const finds = [
      () => fromTo(read, i),
      () => fromNamed(read, i),
      () => ofTwoYears(read, i),
      () => fromTables(read, i, context),
      () => ofCells(read, i, context),
      () => fromDifference(read, i),
    ];
    for (const find of finds) {
      const found = find();
      if (found.length > 0) return found;
    }
    return [];
  });
}
