import { sumOfQuantities, type Quantity } from "../../quantity";
import type { Region } from "./parts";

/** What promises that the parts of a list are all of them, beside the words that open it. Takes plain words. */

/** Whether each part stands in a piece of its own between semicolons, up to the end of the sentence: none is an afterthought. */
export function areAlike(words: string, { from, to }: Region, items: Quantity[]): boolean {
  const pieces = words.slice(from, to).split(";");
  const ends = items.every(
    (_, i) => i === 0 || words.slice(items[i - 1]!.end, items[i]!.start).includes(";"),
  );
  const isAside = pieces.some((piece) => /^(?:另|还|此外|同时|并)/u.test(piece));
  return items.length > 2 && pieces.length === items.length && ends && !isAside && words[to] === "。";
}

const AND = "(?:、|和|及|与|以及)";
/** 建议和提案41件,其中建议18件,提案23件: the words of the total name its parts, all of them. */
function areNamed(names: string[], lead: string): boolean {
  if (names.some((name) => name.length < 2 || !/^[\u4e00-\u9fa5]+$/u.test(name))) return false;
  return new RegExp(`${names.join(AND)}(?:共|共计|合计|总计|总数为?)?$`, "u").test(lead);
}

/** Names that leave nothing beside them. */
const HALVES: readonly (readonly RegExp[])[] = [
  [/^第一/u, /^第二/u],
  [/^第一/u, /^第二/u, /^第三/u],
  [/^第一/u, /^第二/u, /^第三/u, /^第四/u],
  [/^(?:首|前)[次期批场]/u, /^(?:后|第二)[次期批场]/u],
  [/^上半年/u, /^下半年/u],
  [/^(?:第?一季度)/u, /^(?:第?二季度)/u, /^(?:第?三季度)/u, /^(?:第?四季度)/u],
  [/^线上/u, /^线下/u],
  [/^[市县区]直/u, /^(?:乡镇|镇街|镇乡|镇|乡|街道)/u],
  [/^[市县区]直/u, /^(?:乡镇|镇|乡)/u, /^街道/u],
  [/人大/u, /政协/u],
  [/主办/u, /协办|会办|分办/u],
  [/自然人|^公民/u, /法人|组织/u],
  [/^(?:满意|非常满意)/u, /^基本满意/u, /^不满意/u],
  [/^(?:已)?采纳/u, /^部分采纳/u, /^(?:未|不)(?:予)?采纳/u],
  [/^(?:已)?采纳/u, /^(?:未|不)(?:予)?采纳/u],
];
export const areHalves = (names: string[]): boolean =>
  HALVES.some(
    (half) =>
      half.length === names.length &&
      half.every((name, i) => names.filter((one) => name.test(one)).length === 1 && name.test(names[i]!)),
  );

/** 咨询187次（占85%）、投诉33次（占15%）: shares that make the whole. */
const makeAll = (shares: Quantity[], items: Quantity[]): boolean => {
  const sum = sumOfQuantities(shares);
  return items.length > 1 && shares.length === items.length && Math.abs(sum - 100) <= 0.3;
};

/** Whether the names of the parts, or the shares beside them, leave nothing out. */
export function areAll(names: string[], shares: Quantity[], items: Quantity[], lead: string): boolean {
  if (names.length < 2) return false;
  return areNamed(names, lead) || areHalves(names) || makeAll(shares, items);
}
