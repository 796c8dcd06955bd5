import { fullStart } from "../../../../language/quantities/words";
import type { Quantity } from "../../../../language/quantities/quantity";
import type { NumberedWords } from "../../statements/numbered-words";
import { isExactCount, isShare, isTold, shareOf, type WrongShare } from "./wholes";

/** Rates of several wholes, each in its turn: 建议12件、提案25件，办结12件、24件，办结率分别为100%和96%. */

const RATES = /^[^,。;()\d]{0,8},(?:[^,。;()\d率]{0,6}?)([\u4e00-\u9fa5]{2})率分别(?:为|达到?|是)?$/u;
const JOINED = /^(?:、|和|与|及|以及)$/u;
/** 建议12件、提案25件; 代表满意的11件、委员满意的25件 */
const SIDE_BY_SIDE = /^(?:[、,]|和|与|及|以及)[^,。;()\d]{0,14}$/u;
const OF_A_PART = /未|不(?!含)|没有|超期|逾期/u;

function percentsFrom({ words, quantities }: NumberedWords, i: number): Quantity[] {
  const run = [quantities[i]!];
  for (const one of quantities.slice(i + 1)) {
    if (!isShare(one) || !JOINED.test(words.slice(run.at(-1)!.end, one.start))) break;
    run.push(one);
  }
  return run;
}

/** The rates that the wholes and the parts, taken in their order, do not give. */
export function wrongRatesInOrder(read: NumberedWords): WrongShare[] {
  const { words, quantities } = read;
  return quantities.flatMap((first, i): WrongShare[] => {
    const last = quantities[i - 1];
    const stem = isShare(first) && last && RATES.exec(words.slice(last.end, first.start))?.[1];
    if (!stem) return [];
    const percents = percentsFrom(read, i);
    const count = percents.length;
    const [wholes, parts] = [
      quantities.slice(Math.max(0, i - 2 * count), i - count),
      quantities.slice(i - count, i),
    ];
    const all = [...wholes, ...parts];
    const start = fullStart(words, first.start);
    // Another number before them makes it uncertain which are meant.
    const isAlone = (quantities[i - 2 * count - 1]?.start ?? -1) < start;
    if (count < 2 || all.length !== 2 * count || !isAlone || all[0]!.start < start) return [];
    if (!all.every((one) => isExactCount(one) && one.unit === last.unit)) return [];
    const between = (run: Quantity[], at: number): string => words.slice(run[at - 1]!.end, run[at]!.start);
    const isRun = (run: Quantity[]): boolean =>
      run.every((_, at) => at === 0 || SIDE_BY_SIDE.test(between(run, at)));
    const turn = words.slice(wholes.at(-1)!.end, parts[0]!.start);
    const isNamed = [...stem].every((one) => turn.includes(one)) && /^[^,。;]{0,8}[,;]/u.test(turn);
    if (!isRun(wholes) || !isRun(parts) || !isNamed || OF_A_PART.test(turn)) return [];
    if (parts.some(({ value }, at) => value > wholes[at]!.value)) return [];
    return percents.flatMap((percent, at) =>
      isTold(parts[at]!.value, wholes[at]!.value, percent) ? [] : shareOf(percent, parts[at]!, wholes[at]!),
    );
  });
}
