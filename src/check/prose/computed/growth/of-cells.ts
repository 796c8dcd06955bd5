import type { Quantity } from "../../../../language/quantities/quantity";
import { sentenceStart } from "../../../../language/quantities/words";
import type { CellStatement } from "../../statements/cell-statements";
import type { NumberedWords } from "../../statements/numbered-words";
import { readingsOfWords } from "../../statements/numbers/words-readings";
import type { Reading } from "../../statements/readings";
import { DOWN, UP, YEAR_BEFORE } from "../../vocabulary/patterns";
import { AFTER, ENDS_IN_CHANGE, isExactly, wrongFromTo, type WrongGrowth } from "./changes";
import { COMPARED, inNone, isLastYear, pairsOf, type GrowthContext } from "./compared";

/** Changes of what a table tells, whose number does not stand in front of them. */

const COMPARED_FIRST = new RegExp(`^(?:与|同|和|较|比)${YEAR_BEFORE}(?:相比)?,`, "u");
const CHANGED = new RegExp(`^(.*?)(${UP}|${DOWN})${AFTER}$`, "u");
const AT_THE_END = new RegExp(`^(.*?),?(?:${COMPARED})(${UP}|${DOWN})${AFTER}$`, "u");

/** 政府信息公开申请同比增长17.5%: at the beginning of its sentence. */
function atBeginning(read: NumberedWords, said: Quantity, context: GrowthContext): WrongGrowth[] {
  const { words } = read;
  const from = sentenceStart(words, said.start);
  const whole = words.slice(from, said.start);
  const first = COMPARED_FIRST.exec(whole)?.[0] ?? "";
  const lead = (first === "" ? AT_THE_END : CHANGED).exec(whole.slice(first.length));
  if (!lead || !isLastYear(first === "" ? whole.slice(lead[1]!.length) : first, context)) return [];
  const place: [number, number] = [from + first.length, from + first.length + lead[1]!.length];
  const counted = readingsOfWords(read, place, said, context);
  return counted && !counted.isOutcome ? compared(read, counted.readings, said, lead[2]!, context) : [];
}

function compared(
  { words }: NumberedWords,
  readings: readonly Reading[],
  said: Quantity,
  word: string,
  context: GrowthContext,
): WrongGrowth[] {
  const pairs = pairsOf(readings, context, null);
  return pairs ? inNone(pairs, (now, before) => wrongFromTo(words, said, word, now, before)) : [];
}

/** 案件总数: whichever cases the sentence has told of. */
const CASES = /^(?:案件|总)(?:总)?(?:数量|数|量)$/u;
const isOfCases = ({ readings }: CellStatement): boolean =>
  readings[0]!.plus.every((cell) => /^disputes\/\w+\/total$/u.test(cell));
const sameCells = (a: Reading | undefined, b: Reading | undefined): boolean =>
  String(a?.plus) === String(b?.plus);

/** 诉讼6件，维持5件，诉讼案件数较上年增长50%: its name stands once more, behind other numbers of the same table. */
function namedOnceMore(read: NumberedWords, i: number, context: GrowthContext): WrongGrowth[] {
  const { words, quantities } = read;
  const said = quantities[i]!;
  const start = sentenceStart(words, said.start);
  const lead = words.slice(quantities[i - 1]!.end, said.start);
  const clause = /[,](?:其中)?([^,()。]{2,40})$/u.exec(lead)?.[1];
  const told = clause === undefined ? null : AT_THE_END.exec(clause);
  if (!told || told[1] === "" || !isLastYear(clause!.slice(told[1]!.length), context)) return [];
  const before = quantities
    .slice(0, i)
    .filter((one) => one.start >= start && one.kind !== "percent" && one.kind !== "share");
  const stated = before.map((one) => context.statements.find(({ quantity }) => quantity === one));
  // A number that no table tells may be what is named.
  if (stated.some((one) => one?.verdict !== "tied")) return [];
  const all = stated as CellStatement[];
  const place: [number, number] = [
    said.start - clause!.length,
    said.start - clause!.length + told[1]!.length,
  ];
  const cases = CASES.test(told[1]!) ? all.filter(isOfCases) : [];
  const readings =
    cases.length === 1 ? cases[0]!.readings : readingsOfWords(read, place, said, context)?.readings;
  if (!readings || !all.some((one) => sameCells(one.readings[0], readings[0]))) return [];
  return compared(read, readings, said, told[2]!, context);
}

/** The change that the tables of both years do not give. */
export function wrongOfCells(read: NumberedWords, i: number, context: GrowthContext): WrongGrowth[] {
  const { words, quantities } = read;
  const said = quantities[i]!;
  if (!isExactly(said, "count", "percent", "share")) return [];
  const start = sentenceStart(words, said.start);
  const from = Math.max(start, quantities[i - 1]?.end ?? 0);
  if (!ENDS_IN_CHANGE.test(words.slice(from, said.start))) return [];
  return from === start ? atBeginning(read, said, context) : namedOnceMore(read, i, context);
}
