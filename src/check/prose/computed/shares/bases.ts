import { isNumberOf, SHORTEST_NAME } from "../../../../language/quantities/named-number";
import type { Quantity } from "../../../../language/quantities/quantity";
import { fullStart } from "../../../../language/quantities/words";
import { isExactCount, type SharesOfParagraph } from "./wholes";

/** What 占…的 names: the whole of its sentence, or another number that stands before it. */

const withoutTotal = (base: string): string =>
  base.replace(/(?:的)?(?:比例|比重|份额|例|重)$/u, "").replace(/(?:总数|总量|总|数量|量|数)$/u, "");
/** 占公开总量, 占全部公开信息: all that was published, whatever the sentence calls it. */
const OF_ALL =
  /^(?:的)?(?:(?:全部|全年|总|所有|主动|各类)*(?:公开|发布|推送)(?:的)?(?:信息|政府信息)?|(?:全部|全年|所有|各类)+(?:政府|政务)?信息|(?:政府|政务)?信息公开)$/u;

/** Whether the base that 占 names is the whole of its sentence, as far as words tell. */
export function isOfSentence(base: string, sentence: string): boolean {
  if (OF_ALL.test(withoutTotal(base)) && /公开|发布|推送/u.test(sentence)) return true;
  const noun = base
    .replace(/(?:的)?(?:比例|比重|份额|例|重)$/u, "")
    .replace(/^(?:其|全部|全年)/u, "")
    .replace(/(?:总数|总量|总|数量|量|数)$/u, "")
    .replace(/^总/u, "")
    .replace(/案件$|案$/u, "");
  return noun === "" || (noun !== base && sentence.includes(noun));
}

/** 占来信的60%: words that stand before the total, or all of it. */
export const isOfTotal = (base: string, lead: string): boolean =>
  base === "" ||
  // 占比提升至26.3%: how it has changed, and of what is not said.
  /^(?:提升|上升|提高|增|升|下降|降低?)[至到]$/u.test(base) ||
  isOfSentence(base, lead) ||
  lead.includes(
    withoutTotal(base)
      .replace(/(?:案件|件|案)?(?:的)?$/u, "")
      .replace(/^(?:其|全部|全年|总)/u, ""),
  );

/** 重点领域信息328条，占44.2%，其中民生领域126条，占重点领域信息的38.4%: the one number before that the base names. */
export function namedWhole(
  { read: { words, quantities } }: SharesOfParagraph,
  part: Quantity,
  base: string,
): Quantity | null {
  const name = withoutTotal(base).replace(/^(?:其|全部|全年)/u, "");
  if (name.length < SHORTEST_NAME || OF_ALL.test(name)) return null;
  const named = quantities.filter((one, i) => {
    if (one.kind !== "count" || one.end > part.start || one.unit !== part.unit) return false;
    const from = Math.max(fullStart(words, one.start), quantities[i - 1]?.end ?? 0);
    return isNumberOf(words.slice(from, one.start), name);
  });
  return named.length === 1 && isExactCount(named[0]) && named[0].value >= part.value ? named[0] : null;
}

/** 公开165条。动态132条，占公开总量的80%: all of it, told in the sentence before as the only number of its counter. */
export function wholeBefore(
  { read: { words, quantities } }: SharesOfParagraph,
  part: Quantity,
  base: string,
): Quantity | null {
  if (base === "" || !OF_ALL.test(withoutTotal(base))) return null;
  const start = fullStart(words, part.start);
  const before = quantities.filter(
    (one) => one.kind === "count" && one.end <= part.start && one.unit === part.unit,
  );
  const [whole] = before;
  if (before.length !== 1 || !isExactCount(whole) || whole.end > start || whole.value < part.value)
    return null;
  return /公开|发布|推送/u.test(words.slice(fullStart(words, whole.start), whole.start)) ? whole : null;
}
