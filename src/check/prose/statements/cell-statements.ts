import type { CellKey } from "../../../form";
import { namesOfEach } from "../../../language/quantities/each";
import { sentenceStart } from "../../../language/quantities/words";
import type { Quantity } from "../../../language/quantities/quantity";
import type { NumberedWords } from "./numbered-words";
import { CARRIED_BEHIND, cellWords, NOUN_BEHIND, type CellWords } from "./cell-words";
import { valueOfReading, type Reading } from "./readings";
import { hasScope, isAboutDisclosure, isOfOtherTime, topicAt } from "./topic";
import type { CellValues } from "../../relations/relations";

/** How a statement of the prose stands to the tables. */
export type StatementVerdict = "tied" | "contradicts" | "not-compared";

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
}

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

const FITS: Record<CellWords["topic"], RegExp> = {
  applications: /^(?:件|件次|宗|起|例|项|个|次|条|份|)$/u,
  review: /^(?:件|宗|起|例|)$/u,
  litigation: /^(?:件|宗|起|例|)$/u,
  disputes: /^(?:件|宗|起|例|)$/u,
  normative: /^(?:件|份|个|部|)$/u,
  decisions: /^(?:件|宗|起|例|项|个|)$/u,
  fees: /元$/u,
};

/** Whether the paragraph speaks of what these words need. */
function isOnTopic(row: CellWords, words: string, at: number, heading: string): boolean {
  if (row.topic === "fees") return true;
  if (row.topic === "disputes") return isAboutDisclosure(heading, words.slice(Math.max(0, at - 200), at));
  if (row.topic === "review" || row.topic === "litigation") {
    const before = words.slice(0, at);
    return topicAt("", before, at) === row.topic && isAboutDisclosure(heading, before);
  }
  const topic = topicAt(heading, words, at);
  if (row.topic === "decisions")
    return topic === "decisions" && /决定|(?:作出|做出|实施)/u.test(words.slice(Math.max(0, at - 60), at));
  return topic === row.topic;
}

interface FoundRow {
  row: CellWords;
  /** What stands before the words that tell the cell. */
  rest: string;
  /** Those words: in front of the number, and behind it. */
  before: string;
  after: string;
}

/** The row of words that a number belongs to, tried with the words before it and with the noun behind it. */
function rowOf(
  lead: string,
  behind: string,
  quantity: Quantity,
  words: string,
  heading: string,
): FoundRow | null {
  const noun = NOUN_BEHIND.exec(behind)?.[1];
  const carried = CARRIED_BEHIND.exec(behind)?.[1];
  const tries = [carried ?? "", ...(noun ? [lead + noun] : []), lead].filter((one) => one !== "");
  for (const one of tries) {
    for (const row of cellWords) {
      if (!FITS[row.topic].test(quantity.unit)) continue;
      const match = row.head.exec(one);
      if (!match) continue;
      const at = one === lead ? quantity.start : quantity.end + (noun?.length ?? 0);
      if (!isOnTopic(row, words, at, heading)) continue;
      const after =
        one === lead ? "" : one === carried ? behind.slice(0, behind.indexOf(one) + one.length) : noun!;
      return {
        row,
        rest: one.slice(0, match.index),
        before: one === carried ? "" : lead.slice(match.index),
        after,
      };
    }
  }
  return null;
}

const roundedLike = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** 万元 of the form beside what the prose says: both as 元, as exact as the coarser of them is written. */
function sameMoney({ value, unit, decimals }: Quantity, tableValue: number): boolean {
  const scale = unit.startsWith("亿") ? 1e8 : unit.startsWith("万") ? 1e4 : 1;
  const inUnit = (tableValue * 1e4) / scale;
  return (
    Math.abs(inUnit - value / scale) < 1e-9 ||
    roundedLike(inUnit, decimals) === roundedLike(value / scale, decimals) ||
    [0, 1, 2, 3, 4, 5, 6].some(
      (places) =>
        Math.abs(roundedLike(value / 1e4, places) - tableValue) < 1e-9 &&
        String(tableValue).split(".")[1]?.length === places,
    )
  );
}

function judged(
  quantity: Quantity,
  row: Pick<CellWords, "readings" | "also" | "topic">,
  isClear: boolean,
  values: CellValues,
): Pick<CellStatement, "verdict" | "expected"> {
  const numbers = row.readings.map((reading) => valueOfReading(reading, values));
  const also = (row.also ?? []).map((reading) => valueOfReading(reading, values));
  const holds = (number: number | null): boolean =>
    number !== null && (row.topic === "fees" ? sameMoney(quantity, number) : number === quantity.value);
  if (numbers.some((number) => number === null)) return { verdict: "not-compared", expected: null };
  if (quantity.isExact && numbers.some(holds)) return { verdict: "tied", expected: numbers.find(holds)! };
  if (!isClear || also.some((number) => number === null || holds(number)))
    return { verdict: "not-compared", expected: null };
  const [first] = numbers as [number];
  return { verdict: "contradicts", expected: numbers.every((number) => number === first) ? first : null };
}

/** A number that 分别为 gives to one of several names, with the words before it and the unit that stands once. */
interface SharedOut {
  lead: string;
  quantity: Quantity;
}

/** The numbers that 分别为 and 各 share out to names; none where they are not as many. */
function sharedOut(words: string, quantities: Quantity[]): Map<Quantity, SharedOut[]> {
  const leads = new Map<Quantity, SharedOut[]>();
  quantities.forEach((first, i) => {
    const start = sentenceStart(words, first.start);
    const lead = words.slice(Math.max(start, quantities[i - 1]?.end ?? 0), first.start);
    const each = namesOfEach(lead);
    if (each) leads.set(first, each.length > 1 ? each.map((name) => ({ lead: name, quantity: first })) : []);
    const told = /^(.*?[,:])?([^,:]+?)分别(?:为|是|有|达|)$/u.exec(lead);
    if (!told) return;
    const names = told[2]!.split(/、|和|及|与/u).filter((name) => name !== "");
    const run = [first];
    for (const next of quantities.slice(i + 1)) {
      if (!/^(?:[、,和及与]|以及)$/u.test(words.slice(run.at(-1)!.end, next.start))) break;
      run.push(next);
    }
    if (names.length < 2 || names.length !== run.length) return;
    const { unit, kind } = run.at(-1)!;
    run.forEach((one, at) =>
      leads.set(one, [
        {
          lead: (at === 0 ? (told[1] ?? "") : "") + names[at]!,
          quantity: one.kind === "bare" ? { ...one, unit, kind } : one,
        },
      ]),
    );
  });
  return leads;
}

/** What a number with these words in front of it states; null where that is nothing of the tables. */
function statementOf(
  { words, rangeOf }: NumberedWords,
  { lead, quantity }: SharedOut,
  behind: string,
  context: StatementContext,
): CellStatement | null {
  if (quantity.kind === "bare" && !/(?:为|是|:)$/u.test(lead)) return null;
  const found = rowOf(lead, behind, quantity, words, context.heading);
  if (!found) return null;
  const { row, rest, before, after } = found;
  const start = sentenceStart(words, quantity.start);
  const sentence = words.slice(start, quantity.start);
  if (isOfOtherTime(sentence, context.year)) return null;
  const clause = rest.slice(rest.lastIndexOf(",") + 1);
  const own = words.slice(start, quantity.end) + /^[^,。;!?、\n]{0,20}/u.exec(words.slice(quantity.end))![0];
  const isClear =
    quantity.isExact && !hasScope(sentence, clause, row.isWhole ?? false) && row.notAbout?.test(own) !== true;
  const [from, to] = rangeOf(...quantity.digits);
  return {
    start: from,
    end: to,
    value: quantity.value,
    words: before + words.slice(quantity.start, quantity.end) + after,
    readings: row.readings,
    also: row.also ?? [],
    isClear,
    ...judged(quantity, row, isClear, context.values),
    quantity,
  };
}

/** The numbers of a paragraph that it states of cells of the tables, each beside what stands there. */
export function numberStatements(read: NumberedWords, context: StatementContext): CellStatement[] {
  const { words, quantities } = read;
  const shared = sharedOut(words, quantities);
  const statements = quantities.flatMap((quantity, i): CellStatement[] => {
    if (!["count", "money", "bare"].includes(quantity.kind)) return [];
    const behind = words.slice(quantity.end, quantity.end + 30);
    const given = shared.get(quantity)?.map((one) => statementOf(read, one, "", context));
    const own = given ?? [
      statementOf(read, { lead: leadOf(words, quantity, quantities[i - 1]), quantity }, behind, context),
    ];
    return own.filter((one) => one !== null);
  });
  return withinScope(words, statements);
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
