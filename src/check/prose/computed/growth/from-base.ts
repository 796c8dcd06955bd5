import { isPrintedAs } from "../../../../language/quantities/percentages";
import { sumOfQuantities, type Quantity } from "../../../../language/quantities/quantity";
import { sentenceStart } from "../../../../language/quantities/words";
import type { NumberedWords } from "../../statements/numbered-words";
import { BESIDE_LAST } from "../../vocabulary/patterns";
import {
  FURTHER,
  isAlike,
  isExactly,
  isPlainAmount,
  isUp,
  THEN,
  wordAt,
  wrongBetween,
  type WrongGrowth,
} from "./changes";
import { BASE_BEFORE, CHANGED, inOrder, isLastYear, withoutNoun, type GrowthContext } from "./compared";

/** 推送量较上年的200条减少27条，下降13.5%: both are told of the same number, whatever it has become. */
export function wrongFromBase(
  { words, quantities }: NumberedWords,
  i: number,
  context: GrowthContext,
): WrongGrowth[] {
  const [before, said, rate] = [quantities[i]!, quantities[i + 1], quantities[i + 2]];
  if (!isPlainAmount(before) || !said || !isPlainAmount(said) || !isAlike(before, said)) return [];
  // 318件，较上年的300件增加28件，增长6%: what is told of all three is looked at there (fromNamed).
  const level = quantities[i - 1];
  if (
    isPlainAmount(level) &&
    isAlike(level, before) &&
    BESIDE_LAST.test(words.slice(level.end, before.start))
  )
    return [];
  const base = BASE_BEFORE.exec(words.slice(Math.max(0, before.start - 16), before.start))?.[0];
  if (!base || !isLastYear(base, context) || !isExactly(rate, "percent", "share")) return [];
  const word = THEN.exec(words.slice(before.end, said.start))?.[1];
  const further = FURTHER.exec(words.slice(said.end, rate.start))?.[1];
  if (!word || !further || isUp(word) !== isUp(further)) return [];
  const now = isUp(word) ? before.value + said.value : before.value - said.value;
  return wrongBetween(words, rate, further, { ...before, value: now }, before);
}

const isWhole = ({ kind, value, isExact, rounded }: Quantity): boolean =>
  kind === "count" && isExact && !rounded && Number.isInteger(value) && value > 0;
/** Whether some whole number becomes `now` by such a change. */
function hasBase(now: number, said: Quantity, word: string): boolean {
  const sign = isUp(word) ? 1 : -1;
  const near = now / (1 + (sign * said.value) / 100);
  return [Math.floor(near), Math.ceil(near)].some(
    (base) => base > 0 && isPrintedAs((sign * (now - base) * 100) / base, said),
  );
}
/** 50%: as likely a word for about half. */
const isRound = ({ value, decimals }: Quantity): boolean => decimals === 0 && value % 10 === 0;
/** ，分别比上年增长6%、下降10%: looked for before what is dear. */
const IN_ORDER = /^[^。;]{0,60}分别[^。;]{0,16}%/u;
/** 月均, 平均: what they are compared with is no whole number. */
const AVERAGE = /均/u;

/** 6件，同比增长33.3%: no whole number of last year grows to 6 by that; nor does another number of the sentence that may be meant. */
export function wrongWithoutBase(
  read: NumberedWords,
  i: number,
  { statements }: GrowthContext,
): WrongGrowth[] {
  const { words, quantities } = read;
  const now = quantities[i]!;
  const next = quantities[i + 1];
  // A change of its own directly behind it, or one of several behind 分别.
  if (!isWhole(now) || (next?.kind !== "percent" && !IN_ORDER.test(words.slice(now.end)))) return [];
  const isWrong = statements.some(
    ({ quantity, verdict }) => quantity?.start === now.start && verdict === "contradicts",
  );
  if (isWrong) return [];
  const ordered = inOrder(read, i);
  const said = ordered?.said ?? next;
  if (said?.kind !== "percent" || !said.isExact || said.within || isRound(said)) return [];
  const lead = withoutNoun(ordered?.lead ?? words.slice(now.end, said.start), words.slice(0, now.start));
  const word = CHANGED.exec(lead)?.[2];
  const start = sentenceStart(words, now.start);
  if (!word || AVERAGE.test(words.slice(start, said.start))) return [];
  const before = quantities
    .slice(0, i + 1)
    .filter((one) => one.start >= start && isWhole(one) && isAlike(one, now));
  const meant = ordered
    ? [now.value]
    : before.flatMap((one, at) => [one.value, sumOfQuantities(before.slice(at))]);
  return meant.some((value) => hasBase(value, said, word))
    ? []
    : [
        {
          from: wordAt(said, word, words),
          to: said.end,
          kind: "noWholeBase",
          now: now.value,
          before: 0,
          expected: null,
        },
      ];
}
