import type { CellKey } from "../../../form";
import { sentenceStart } from "../../../language/quantities/words";
import type { Quantity } from "../../../language/quantities/quantity";
import type { NumberedWords } from "./numbered-words";
import type { CellWords } from "../vocabulary/types";
import { beginsAnew, isHarmless, opensWithPart } from "../vocabulary/harmless";
import { APPLICANTS, REASONS } from "../vocabulary/patterns";
import { applicantCells, valueOfReading, type Reading } from "./readings";
import { judged, type StatementVerdict } from "./judged";
import { rowOf } from "./row-of";
import { sharedOut, type SharedOut } from "./shared-out";
import { hasScope, isOfOtherTime } from "./topic";
import type { CellValues } from "../../relations/relations";

/** A number, or a word for none or all, that the prose states of cells. */
export interface CellStatement {
  /** Offsets in the paragraph: of the digits, or of the words that say none. */
  start: number;
  end: number;
  /** What it says the cells hold. */
  value: number;
  /** The words in which it stands. */
  words: string;
  readings: readonly Reading[];
  /** What a careful writer may mean as well. */
  also: readonly Reading[];
  /** Exact, confirmed, and no word near makes it a number of less or of more than the tables tell. */
  isClear: boolean;
  verdict: StatementVerdict;
  /** What the tables hold, where every reading gives the same number. */
  expected: number | null;
  /** The quantity, where it is written as a number; in the plain words of the paragraph. */
  quantity: Quantity | null;
}

/** The one cell that a number states; null for sums, for money, and where it may be one of several cells. */
export function onlyCell({ readings, quantity }: CellStatement): CellKey | null {
  const [first, ...others] = readings;
  if (!first || others.length > 0 || first.plus.length > 1 || first.minus) return null;
  return quantity === null || quantity.kind === "money" ? null : first.plus[0]!;
}

/** Where a paragraph stands: what the rules on its sentences need to know. */
export interface StatementContext {
  values: CellValues;
  year: number | null;
  /** The heading over the paragraph, in plain words. */
  heading: string;
  /** Whose report it is, in plain words. */
  unit: string;
}

const withoutUnit = (words: string, { unit }: StatementContext): string =>
  unit === "" ? words : words.replace(unit, "");

const RECEIVED: CellKey = "applications/new/total";
const LONGEST_LEAD = 70;

/** The words in front of a number back to the one before, within its sentence. */
function leadOf(words: string, quantity: Quantity, before: Quantity | undefined): string {
  const from = Math.max(
    sentenceStart(words, quantity.start),
    before?.end ?? 0,
    quantity.start - LONGEST_LEAD,
  );
  return words.slice(from, quantity.start);
}

/** Which rows the reasons in some words are of; `isOpen` where 等 says that there are more. */
function reasonsIn(words: string): { rows: string[]; isOpen: boolean } {
  const rows = REASONS.filter(([, pattern]) => pattern.test(words)).map(([row]) => row);
  return { rows, isOpen: rows.length > 0 && /等(?:原因|情形|情况|申请|信息|,|$)/u.test(words) };
}

/** The readings of an outcome with the reasons beside it: one reason is one row; null where they do not go together. */
function readingsOf(row: CellWords, region: string): Reading[] | null {
  if (!row.isOutcome) return row.readings;
  const { rows, isOpen } = reasonsIn(region);
  const cells = rows.map((one) => `applications/${one}/total`);
  if (cells.some((cell) => !row.readings.some(({ plus }) => plus.includes(cell)))) return null;
  return cells.length === 1 && !isOpen ? [{ plus: cells }] : row.readings;
}

/** 自然人申请中,结转5件: of one kind of applicants. */
function columnOf(sentence: string): string | null {
  const topic = /([^,。;]*)(?<!其)中,[^。;]*$/u.exec(sentence)?.[1];
  if (topic === undefined) return null;
  return APPLICANTS.find(([words]) => new RegExp(`(?:${words})`, "u").test(topic))?.[1] ?? null;
}
const inColumn = (readings: Reading[], column: string): Reading[] =>
  readings.map(({ plus }) => ({
    plus: plus.flatMap((cell) =>
      cell.startsWith("applications/") && cell.endsWith("/total")
        ? applicantCells(cell.split("/")[1]!, column)
        : [cell],
    ),
  }));

/** Whether what a sentence says before a number makes it one of the whole body and year, as far as anyone can tell. */
function isOfWhole(row: CellWords, rest: string, sentence: string, isDoubtful: boolean): boolean {
  const clause = rest.slice(Math.max(...[",", ";", ":", "(", ")"].map((one) => rest.lastIndexOf(one))) + 1);
  const topic = row.isOutcome
    ? "outcomes"
    : row.topic === "review" || row.topic === "litigation"
      ? "disputes"
      : row.topic;
  if (!isHarmless(clause, topic)) return false;
  if (isDoubtful && !beginsAnew(clause)) return false;
  return !opensWithPart(sentence);
}

/** The row of words that end at a place, where nothing narrows it. */
function rowOfWords(
  { words }: NumberedWords,
  [start, at]: [number, number],
  quantity: Quantity,
  context: StatementContext,
): CellWords | null {
  const sentence = words.slice(start, at);
  const counted = { ...quantity, start: at, end: at, kind: "count" as const, unit: "件" };
  const fit = rowOf(sentence, "", counted, words, context.heading);
  if (!fit || isOfOtherTime(sentence, context.year)) return null;
  const { row, rest } = fit;
  const isWhole =
    isOfWhole(row, withoutUnit(rest, context), sentence, false) &&
    !hasScope(sentence, rest, row.isWhole ?? false) &&
    row.notAbout?.test(sentence) !== true;
  return isWhole ? row : null;
}

/** What the words from one place to another count, where they end with a head and nothing narrows it; null for anything else. */
export function readingsOfWords(
  read: NumberedWords,
  place: [number, number],
  quantity: Quantity,
  context: StatementContext,
): Reading[] | null {
  const row = rowOfWords(read, place, quantity, context);
  return row && !row.isOutcome ? row.readings : null;
}

/** The same for what became of applications, with the reasons beside it and all that a careful writer may mean. */
export function outcomesOfWords(
  read: NumberedWords,
  place: [number, number],
  quantity: Quantity,
  context: StatementContext,
): Reading[] | null {
  const row = rowOfWords(read, place, quantity, context);
  const readings = row?.isOutcome ? readingsOf(row, read.words.slice(...place)) : null;
  return row && readings && [...readings, ...(row.also ?? [])];
}

/** Where a sentence tells one thing twice, and both together make what the table says, each is a part. */
function withoutParts(found: CellStatement[], values: CellValues, words: string): CellStatement[] {
  const isPart = (one: CellStatement): boolean => {
    if (one.verdict !== "contradicts" || !one.quantity) return false;
    const start = sentenceStart(words, one.quantity.start);
    const same = found.filter(
      ({ readings, quantity }) =>
        quantity !== null && readings === one.readings && sentenceStart(words, quantity.start) === start,
    );
    const sum = same.reduce((all, { value }) => all + value, 0);
    if (same.length > 1 && one.readings.some((reading) => valueOfReading(reading, values) === sum))
      return true;
    // 行政诉讼4件，复议后起诉2件: the rest of the same cells.
    return found.some(
      (other) =>
        other.verdict === "tied" &&
        other.quantity !== null &&
        sentenceStart(words, other.quantity.start) === start &&
        one.readings.some(
          (reading) =>
            other.readings.every(({ plus }) => plus.every((cell) => reading.plus.includes(cell))) &&
            valueOfReading(reading, values) === one.value + other.value,
        ),
    );
  };
  return found.map((one) => (isPart(one) ? { ...one, isClear: false, verdict: "not-compared" } : one));
}

/** The sentence that made a number doubtful, and whether those behind it are doubtful as well. */
interface Doubt {
  start: number;
  isDoubtful: boolean;
}

/** What a number with these words in front of it states; null where that is nothing of the tables. */
function statementOf(
  { words, rangeOf }: NumberedWords,
  { lead, quantity }: SharedOut,
  behind: string | null,
  context: StatementContext,
  doubt: Doubt,
): CellStatement | null {
  if (quantity.kind === "bare" && !/(?:为|是|:)$/u.test(lead)) return null;
  const fit = rowOf(lead, behind ?? "", quantity, words, context.heading);
  if (!fit) return null;
  const { row, rest, before, after } = fit;
  const start = sentenceStart(words, quantity.start);
  if (doubt.start !== start) [doubt.start, doubt.isDoubtful] = [start, false];
  const sentence = words.slice(start, quantity.start);
  if (isOfOtherTime(sentence, context.year)) return null;
  const tail = /^[^,。;!?、\n]{0,60}/u.exec(words.slice(quantity.end))![0];
  const own = words.slice(start, quantity.end) + tail.slice(0, 20);
  const isWhole = behind === null || isOfWhole(row, withoutUnit(rest, context), sentence, doubt.isDoubtful);
  if (!isWhole) doubt.isDoubtful = true;
  const clause = rest.slice(rest.lastIndexOf(",") + 1);
  const isClear =
    quantity.isExact &&
    isWhole &&
    !hasScope(sentence, clause, row.isWhole ?? false) &&
    row.notAbout?.test(own) !== true;
  const named = readingsOf(row, lead + tail);
  const column = columnOf(sentence);
  const readings = named && column && row.topic === "applications" ? inColumn(named, column) : named;
  const [from, to] = rangeOf(...quantity.digits);
  return {
    start: from,
    end: to,
    value: quantity.value,
    words: before + words.slice(quantity.start, quantity.end) + after,
    readings: readings ?? row.readings,
    also: row.also ?? [],
    isClear: isClear && readings !== null,
    ...(readings
      ? judged(quantity, { ...row, readings }, isClear, context.values)
      : { verdict: "not-compared", expected: null }),
    quantity,
  };
}

/** The numbers of a paragraph that it states of cells of the tables, each beside what stands there. */
export function numberStatements(read: NumberedWords, context: StatementContext): CellStatement[] {
  const { words, quantities } = read;
  const shared = sharedOut(words, quantities);
  // A number of a part makes those that go on behind it numbers of that part.
  const doubt: Doubt = { start: -1, isDoubtful: false };
  const statements = quantities.flatMap((quantity, i): CellStatement[] => {
    if (!["count", "money", "bare"].includes(quantity.kind)) return [];
    const behind = words.slice(quantity.end, quantity.end + 60);
    const given = shared.get(quantity)?.map((one) => statementOf(read, one, null, context, doubt));
    const lead = leadOf(words, quantity, quantities[i - 1]);
    const own = given ?? [statementOf(read, { lead, quantity }, behind, context, doubt)];
    return own.filter((one) => one !== null);
  });
  const narrowed = ofReceived(words, statements, context.values);
  return withinScope(words, withoutParts(narrowed, context.values, words));
}

const isApplicants = ({ readings, quantity }: CellStatement): boolean =>
  quantity !== null &&
  readings.length === 2 &&
  readings[0]!.plus.every((cell) => cell.startsWith("applications/new/") && cell !== RECEIVED);
const isOfRow = ({ readings }: CellStatement): boolean =>
  readings.some(({ plus }) => /^applications\/(?:new|carriedIn|total|carriedOut)\/total$/u.test(plus[0]!));

/** 新收21件，其中自然人20件: applicants behind a number of what came in, and of nothing else, are those of what came in. */
function ofReceived(words: string, statements: CellStatement[], values: CellValues): CellStatement[] {
  return statements.map((statement, i) => {
    if (!isApplicants(statement)) return statement;
    const quantity = statement.quantity!;
    const whole = statements.slice(0, i).filter(isOfRow).at(-1);
    if (!whole?.quantity || whole.verdict !== "tied" || whole.value !== values.get(RECEIVED))
      return statement;
    if (!whole.readings.some(({ plus }) => plus.length === 1 && plus[0] === RECEIVED)) return statement;
    // All that was in hand may be the same number as what came in.
    const others = [...whole.readings.slice(1), ...whole.also].map((one) => valueOfReading(one, values));
    const between = words.slice(whole.quantity.end, quantity.start);
    const isPart = /[,:(]其中|^[,:(](?:包括|分别为|含)/u.test(between) && !/[。;]/u.test(between);
    if (others.includes(whole.value) || !isPart) return statement;
    const readings = statement.readings.slice(0, 1);
    const topic = "applications" as const;
    return {
      ...statement,
      readings,
      also: [],
      ...judged(quantity, { readings, topic }, statement.isClear, values),
    };
  });
}

/** 网上收到30件，办结28件: what follows in a sentence is of those that its first clause is about. */
function withinScope(words: string, statements: CellStatement[]): CellStatement[] {
  const starts = statements.map(({ quantity }) => sentenceStart(words, quantity!.start));
  const isReceived = ({ readings }: CellStatement): boolean =>
    readings.some(({ plus }) => plus.includes(RECEIVED));
  return statements.map((statement, i) => {
    if (statement.verdict !== "contradicts" || !statement.readings[0]!.plus[0]!.startsWith("applications/"))
      return statement;
    const received = statements.filter((one, at) => at < i && starts[at] === starts[i] && isReceived(one));
    const isScoped =
      received.length > 0 && received.every(({ isClear, verdict }) => !isClear && verdict !== "tied");
    return isScoped ? { ...statement, isClear: false, verdict: "not-compared", expected: null } : statement;
  });
}
