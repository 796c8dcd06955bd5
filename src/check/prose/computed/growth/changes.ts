import { isPrintedAs, printed } from "../../../../language/quantities/percentages";
import type { Quantity } from "../../../../language/quantities/quantity";
import { DOWN, UP } from "../../vocabulary/patterns";

/** Whether a change is told rightly, from one number to another. */

/** A change from last year that the numbers do not give. */
export interface WrongGrowth {
  /** From where to where its words stand, in the plain words. */
  from: number;
  to: number;
  kind:
    | "percent"
    | "difference"
    | "direction"
    | "points"
    | "asPercent"
    | "times"
    | "level"
    | "before"
    | "noWholeBase";
  now: number;
  before: number;
  /** As it should be said; null where nothing of the kind can be. */
  expected: string | null;
}

/** Between the word of a change and its number. */
export const AFTER = "(?:率|速|幅度?)?(?:了|为|达到?|有|办理|办结|办|收到|收|受理|答复|公开|发布|制发)?";
/** Between the base and its change. */
export const THEN = new RegExp(`^\\)?[^,。;()\\d]{0,8}?(?:相比)?,?(?:同比)?(${UP}|${DOWN})${AFTER}$`, "u");
/** Between a change and its rate. */
export const FURTHER = new RegExp(
  `^[^,。;()\\d]{0,4}[,、](?:同比)?(${UP}|${DOWN})(?:了|为|达|达到|率为)?$`,
  "u",
);
/** What a change tells ends so, before its number. */
export const ENDS_IN_CHANGE = /(?:[增升提加长多减降少落滑涨]|幅|高|低)(?:了|为|达|达到)?$/u;
export const isUp = (word: string): boolean => new RegExp(`^(?:${UP})$`, "u").test(word);
export const isExactly = (one: Quantity | undefined, ...kinds: Quantity["kind"][]): one is Quantity =>
  one !== undefined && kinds.includes(one.kind) && (one.isExact || one.kind === "share");
/** A number that tells its last place, 48万次 as well. */
export const isPlainCount = (one: Quantity | undefined): one is Quantity =>
  one?.kind === "count" && (one.isExact || one.rounded !== undefined);
/** Such a number, or an amount of money. */
export const isPlainAmount = (one: Quantity | undefined): one is Quantity =>
  one?.kind === "money" ? one.isExact : isPlainCount(one);
/** Whether two numbers are of the same sort, so that one may be the change of the other. */
export const isAlike = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind && (a.kind === "money" || a.unit === b.unit);
/** 粉丝3720个，较上年末的2900个上涨了820人 */
export const arePeople = (a: Quantity, b: Quantity): boolean =>
  [a, b].every(({ kind, unit }) => kind === "count" && /^(?:个|人|名|位|户)$/u.test(unit));
export const withoutNoise = (value: number): number => Math.round(value * 1e6) / 1e6;

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
    if (isPrintedAs(withoutNoise(change / unit), shown)) return null;
    return isPrintedAs(withoutNoise(-change / unit), shown) ? "direction" : "difference";
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
  return String(withoutNoise(change / scale));
}

export const wordAt = (said: Quantity, word: string, words: string): number =>
  Math.max(0, words.lastIndexOf(word, said.start));

export function wrongFromTo(
  words: string,
  said: Quantity,
  word: string,
  now: number,
  before: number,
): WrongGrowth[] {
  const kind = wrong(said, word, now, before);
  if (!kind) return [];
  const expected = expectedOf(said, now, before);
  return [{ from: wordAt(said, word, words), to: said.end, kind, now, before, expected }];
}

/**
 * 由82%升至91%，提升9%: the difference of two percentages, told as if it were a share of the first; nothing where it is one as well.
 * @param from where the words of the change begin
 */
export function pointsAsPercent(
  from: number,
  said: Quantity,
  word: string,
  now: Quantity,
  before: Quantity,
): WrongGrowth[] {
  const change = withoutNoise(isUp(word) ? now.value - before.value : before.value - now.value);
  if (said.kind !== "percent" || before.value <= 0 || !isPrintedAs(change, said)) return [];
  if (isPrintedAs((change / before.value) * 100, said)) return [];
  const points = printed(change, Math.max(now.decimals, before.decimals));
  const told = { from, to: said.end, now: now.value, before: before.value };
  return [{ ...told, kind: "asPercent", expected: `${points}个百分点` }];
}

/** 较上年的180条增长15个百分点: things grow by per cent, a percentage by points. */
export const pointsOf = (said: Quantity, word: string, now: Quantity, words: string): WrongGrowth[] =>
  now.kind === "count" ? wrongFromTo(words, said, word, now.value, 0) : [];

/** What the last place of a number counts that may be rounded there; null for one that is told to the last piece. */
const stepOf = ({ kind, unit, decimals, rounded }: Quantity): number | null => {
  if (rounded) return rounded.step;
  const scale = kind !== "money" ? 0 : unit.startsWith("亿") ? 1e8 : unit.startsWith("万") ? 1e4 : 0;
  return scale > 0 ? scale / 10 ** decimals : null;
};

/** From where to where a number may lie that is rounded or cut off at its last place. */
const bounds = (one: Quantity, step: number): [number, number] =>
  stepOf(one) === null ? [one.value, one.value] : [one.value - step / 2, one.value + step];

/** The same for two numbers of the sentence, which may be rounded: 由48万次增至60万次，增长25%. */
export function wrongBetween(
  words: string,
  said: Quantity,
  word: string,
  now: Quantity,
  before: Quantity,
): WrongGrowth[] {
  const steps = [now, before, said].flatMap((one) => stepOf(one) ?? []);
  if (steps.length === 0) return wrongFromTo(words, said, word, now.value, before.value);
  // Beside 12.5万 also 15万 is told to a tenth.
  const step = Math.min(...steps);
  const [least, most] = bounds(isUp(word) ? now : before, step);
  const [from, to] = bounds(isUp(word) ? before : now, step);
  const bases = bounds(before, step);
  const [low, high] =
    said.kind === "percent"
      ? [((least - to) / bases[1]) * 100, ((most - from) / bases[0]) * 100]
      : [least - to, most - from];
  const last = stepOf(said) === null ? 10 ** -said.decimals : step;
  if (said.kind !== "percent" && said.kind !== "count" && said.kind !== "money") return [];
  return said.value >= low - last && said.value <= high + last
    ? []
    : wrongFromTo(words, said, word, now.value, before.value);
}
