import type { CellKey } from "../../../form";
import { sentenceStart } from "../../../language/quantities/words";
import type { CellValues } from "../../relations/relations";
import type { CellStatement } from "../statements/cell-statements";
import type { NumberedWords } from "../statements/numbered-words";

/** What came in of applications and what became of it, where a sentence says both and the two differ. */
export interface WrongBalance {
  received: CellStatement;
  /** What was carried over from last year; 0 where the sentence does not say and table 三 has none. */
  carriedIn: number;
  answered: CellStatement;
  carriedOut: CellStatement;
}

const RECEIVED: CellKey = "applications/new/total";
const CARRIED_IN: CellKey = "applications/carriedIn/total";
const ANSWERED: CellKey = "applications/total/total";
const CARRIED_OUT: CellKey = "applications/carriedOut/total";

const isOf =
  (cell: CellKey) =>
  ({ readings }: CellStatement): boolean =>
    readings[0]!.plus.length === 1 && readings[0]!.plus[0] === cell;

/** Words after which a number is one of less than the clause before: the sides are no longer of the same applications. */
const OTHERS = /其中|其余|另|尚未|按期|按时|超期|延期|不含|除外/u;

/**
 * 收到30件，上年结转2件，办结28件，结转下年度3件: the sentences whose sides differ, whichever of its readings is meant (受理 may
 * hold what was carried over, 办结 may leave it out). Only numbers that are not compared with the table themselves: of
 * those of one channel or level, which no table tells.
 */
export function wrongBalances(
  { words }: NumberedWords,
  statements: CellStatement[],
  values: CellValues,
): WrongBalance[] {
  const bySentence = new Map<number, CellStatement[]>();
  for (const one of statements) {
    if (!one.quantity) continue;
    const start = sentenceStart(words, one.quantity.start);
    bySentence.set(start, [...(bySentence.get(start) ?? []), one]);
  }
  return [...bySentence].flatMap(([start, all]): WrongBalance[] => {
    const only = (cell: CellKey): CellStatement | null => {
      const found = all.filter(isOf(cell));
      return found.length === 1 ? found[0]! : null;
    };
    const [received, answered, carriedOut] = [only(RECEIVED), only(ANSWERED), only(CARRIED_OUT)];
    if (!received || !answered || !carriedOut || all.filter(isOf(CARRIED_IN)).length > 1) return [];
    const stated = only(CARRIED_IN);
    // What was carried over of these alone is not said: only where nothing was at all is it known.
    const carriedIn = stated?.value ?? (values.get(CARRIED_IN) === 0 ? 0 : null);
    const sides = [received, answered, carriedOut, ...(stated ? [stated] : [])];
    if (carriedIn === null || sides.some(({ quantity }) => !quantity!.isExact)) return [];
    // Where the table contradicts one of them, that is the cause; an empty cell waits.
    if (received.verdict !== "not-compared" || sides.some(({ verdict }) => verdict === "contradicts"))
      return [];
    const isKnown = [RECEIVED, CARRIED_IN, ANSWERED, CARRIED_OUT].every((cell) => values.has(cell));
    const own = words.slice(start, Math.max(...sides.map(({ quantity }) => quantity!.end)));
    if (!isKnown || OTHERS.test(own)) return [];
    const out = answered.value + carriedOut.value;
    const holds = [received.value + carriedIn, received.value, received.value - carriedIn].includes(out);
    return holds ? [] : [{ received, carriedIn, answered, carriedOut }];
  });
}
