import { sameCounter } from "../../counters";
import type { Quantity } from "../../quantity";
import type { Numbered } from "../numbered";

/** People, money and measures: what is told beside a part, in another counter, and is none (14件、涉案金额38.6万元；5期、320人次). */
const OF_PEOPLE = /^(?:人|人次|名|户)$/u;
const MEASURE = /^(?:亩|公顷|公里|立方米|平方米|米|吨|公斤|株)/u;
const BESIDE_PART = /^、[^,、;。:()\d]{0,10}$/u;
const BEHIND_COMMA = /^,[^,、;。:()\d]{0,10}$/u;
/** Whether a number is told beside the part before it; behind a comma only where a semicolon ends the piece. */
export function isBesidePart(
  { words }: Numbered,
  one: Quantity,
  next: Quantity | undefined,
  lead: string,
  unit: string,
): boolean {
  if (sameCounter(one.unit, unit)) return false;
  const isOther =
    one.kind === "money" ||
    OF_PEOPLE.test(one.unit) ||
    (one.unit === "次" && /阅读|浏览|点击|播放/u.test(lead)) ||
    (one.kind === "bare" && MEASURE.test(words.slice(one.end, one.end + 3)));
  const goesOn = next !== undefined && sameCounter(next.unit, unit);
  const isAtEnd = /^[^,、;。]{0,4}(?:[;。]|$)/u.test(words.slice(one.end, one.end + 6));
  return (
    isOther &&
    ((BESIDE_PART.test(lead) && (goesOn || isAtEnd)) || (BEHIND_COMMA.test(lead) && isAtEnd && goesOn))
  );
}
