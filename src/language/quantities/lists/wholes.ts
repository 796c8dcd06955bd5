import { sameCounter } from "../counters";
import type { Quantity } from "../quantity";
import { sentenceStart } from "../words";
import type { Numbered } from "./numbered";

/** Which number a list takes apart that words open behind it. Takes plain words. */

/** 较上年增加20条 */
const COMPARED =
  /(?:(?:同比|环比|(?:较|比|与)[^,;。\d]{0,10}(?:年|季度|月|期))[^,;。\d]{0,10}|[日月年]均|平均)[^,;。\d]{0,6}$/u;
/** How many characters the first part may have, up to its number. */
const FIRST_NAME = 24;
const OF_CHANGE = /增|减|下降|上升|多|少/u;
/** 公开246条，较上年增加20条，其中网站120条: what is taken apart is the number, not its change, where the parts are no changes. */
export function beforeChange({ words, quantities }: Numbered, at: number, from: number): Quantity | null {
  const nearest = quantities[at]!;
  const start = sentenceStart(words, nearest.start);
  const clause = Math.max(start, words.lastIndexOf(",", nearest.start) + 1);
  const isChange = COMPARED.test(words.slice(clause, nearest.start));
  if (!isChange || OF_CHANGE.test(words.slice(from, from + FIRST_NAME))) return null;
  const earlier = quantities.filter(
    (one) => one.start >= start && one.end <= clause && one.kind === "count" && one.unit === nearest.unit,
  );
  return earlier.length === 1 && earlier[0]!.value > nearest.value ? earlier[0]! : null;
}

/** 组织培训5期、参训230人次，其中A2期、B3期: the number before that goes by the counter of the parts. */
export function totalOf({ words, quantities }: Numbered, at: number): Quantity {
  const [nearest, first] = [quantities[at]!, quantities[at + 1]];
  if (first?.kind !== "count" || sameCounter(first.unit, nearest.unit)) return nearest;
  const start = sentenceStart(words, nearest.start);
  const earlier = quantities
    .slice(Math.max(0, at - 2), at)
    .filter((one) => one.start >= start && one.kind === "count" && sameCounter(one.unit, first.unit));
  return earlier.length === 1 &&
    earlier[0]!.value >= first.value &&
    !/[;(]/u.test(words.slice(earlier[0]!.end, nearest.start))
    ? earlier[0]!
    : nearest;
}

const PUBLISHED = /^(?:条|篇|期|个|部|幅|则|件)$/u;
/** 图文320篇、短视频46条，其中…: what stands beside the total may be taken apart with it, though it is counted otherwise. */
export function besideOf({ words, quantities }: Numbered, at: number, total: Quantity): Quantity[] {
  const beside = quantities[at - 1];
  if (!beside || quantities[at] !== total || beside.unit === total.unit) return [];
  const isBeside = /^(?:、|和|及)[^,、。;:()\d]{0,10}$/u.test(words.slice(beside.end, total.start));
  return isBeside && PUBLISHED.test(beside.unit) && PUBLISHED.test(total.unit) ? [beside] : [];
}
