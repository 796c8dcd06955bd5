import type { Quantity } from "../../../../language/quantities/quantity";
import type { NumberedWords } from "../../statements/numbered-words";
import { isAlike, isPlainAmount, type WrongGrowth } from "./changes";
import { isBesideLast } from "./compared";

/** 412条，与去年的687条相比基本持平: two numbers that are told to be the same, or about the same. */

const SAME =
  /^\)?(?:相比|相较|比)?,?(?:总体|整体|总量)?(?:上)?(基本|大致|大体|总体)?(?:上)?(?:持平|相当|保持一致|没有变化)(?=[,。;)]|$)/u;
/** 基本持平 has room: only a third more or less, and more than a few, is certainly no such thing. */
const [FAR, FEW] = [0.3, 10] as const;

const areFar = (now: number, before: number): boolean =>
  Math.abs(now - before) >= FEW && Math.abs(now - before) > FAR * Math.max(now, before);

/** Whether numbers that are told as 持平, or as about that, are not. */
export const differ = (now: number, before: number, isAbout: boolean): boolean =>
  isAbout ? areFar(now, before) : now !== before;

/** The number of the year before whose sentence says that nothing has changed, although it has. */
export function wrongLevels({ words, quantities }: NumberedWords, i: number): WrongGrowth[] {
  const [now, before] = [quantities[i - 1] as Quantity | undefined, quantities[i]!];
  if (!isPlainAmount(now) || !isPlainAmount(before) || !isAlike(now, before)) return [];
  const same = SAME.exec(words.slice(before.end, before.end + 24));
  if (!same || !isBesideLast(words, now, before)) return [];
  if (!differ(now.value, before.value, same[1] !== undefined)) return [];
  const at = before.end + same[0].search(/(?:基本|大致|大体|总体)?(?:上)?(?:持平|相当|保持一致|没有变化)$/u);
  return [
    {
      from: at,
      to: before.end + same[0].length,
      kind: "level",
      now: now.value,
      before: before.value,
      expected: null,
    },
  ];
}
