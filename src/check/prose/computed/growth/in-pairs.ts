import type { Quantity } from "../../../../language/quantities/quantity";
import { sentenceStart } from "../../../../language/quantities/words";
import type { NumberedWords } from "../../statements/numbered-words";
import { DOWN, UP } from "../../vocabulary/patterns";
import { BASE_BEFORE } from "./compared";
import { AFTER, isAlike, isExactly, isPlainAmount, wrongBetween, type WrongGrowth } from "./changes";

/** Several numbers, those of the year before, and the changes, each in the same order: 8件和6件，较上年5件和4件分别上升60%和50%. */

const JOINED = /^(?:、|和|与|及|以及)$/u;
const SAID = new RegExp(`^(?:相比)?,?分别(?:同比)?(${UP}|${DOWN})${AFTER}$`, "u");

/** The numbers from one on that are joined to each other by nothing but a mark or 和. */
export function runFrom({ words, quantities }: NumberedWords, i: number): Quantity[] {
  const run = [quantities[i]!];
  for (let at = i + 1; at < quantities.length; at++) {
    if (!JOINED.test(words.slice(quantities[at - 1]!.end, quantities[at]!.start))) break;
    run.push(quantities[at]!);
  }
  return run;
}

/** The numbers of the year before in such a sentence, with the changes behind them; null where a number opens none. */
function basesFrom(
  read: NumberedWords,
  i: number,
): { bases: Quantity[]; said: Quantity[]; word: string } | null {
  const { words, quantities } = read;
  if (!BASE_BEFORE.test(words.slice(Math.max(0, quantities[i]!.start - 16), quantities[i]!.start)))
    return null;
  const bases = runFrom(read, i);
  const next = quantities[i + bases.length];
  const word = next && SAID.exec(words.slice(bases.at(-1)!.end, next.start))?.[1];
  if (!word || bases.length < 2) return null;
  return { bases, said: runFrom(read, i + bases.length), word };
}

/** Whether a number stands among several of the year before, so that no number alone is told beside it. */
export function isAmongBases(read: NumberedWords, i: number): boolean {
  let first = i;
  const { words, quantities } = read;
  while (first > 0 && JOINED.test(words.slice(quantities[first - 1]!.end, quantities[first]!.start))) first--;
  return basesFrom(read, first) !== null;
}

/** The changes that the numbers of both years, taken in their order, do not give. */
export function wrongInPairs(read: NumberedWords, i: number): WrongGrowth[] {
  const { words, quantities } = read;
  const found = basesFrom(read, i);
  if (!found) return [];
  const { bases, said, word } = found;
  const now = quantities.slice(Math.max(0, i - bases.length), i);
  const start = sentenceStart(words, bases[0]!.start);
  const isWhole =
    now.length === bases.length &&
    said.length === bases.length &&
    now[0]!.start >= start &&
    // A third number before them makes it uncertain which are meant.
    (quantities[i - bases.length - 1]?.start ?? -1) < start;
  if (!isWhole) return [];
  return bases.flatMap((before, at): WrongGrowth[] => {
    const [one, change] = [now[at]!, said[at]!];
    if (!isPlainAmount(one) || !isPlainAmount(before) || !isAlike(one, before)) return [];
    if (!isExactly(change, "percent", "count", "money")) return [];
    if (change.kind !== "percent" && !isAlike(change, one)) return [];
    return wrongBetween(words, change, word, one, before).map((wrong) =>
      at === 0 ? wrong : { ...wrong, from: change.start },
    );
  });
}
