import { fullStart, sentenceStart } from "../../../../language/quantities/words";
import { sumOfQuantities, type Quantity } from "../../../../language/quantities/quantity";
import type { CellWords } from "../../vocabulary/types";
import type { CellStatement, StatementContext } from "../cell-statements";
import { isComparable, judged } from "../judged";
import type { NumberedWords } from "../numbered-words";
import { EXCLUDES_CARRIED_IN, INCLUDES_CARRIED_IN } from "../../vocabulary/carried-words";
import { PUBLISHED } from "../../vocabulary/disclosure-words";
import { ALL_WAYS, APPLICATION, CHANGED_TO } from "../../vocabulary/patterns";
import { sumOf, valueOfReading, type Reading } from "../readings";
import { isOfOneWay, isOfOtherTime, namesOthers, opensInLastYear, opensInPart } from "../topic";
import {
  applicantsOfRows,
  outcomesOfAnswered,
  outcomesOfApplicants,
  withinScope,
  withoutKinds,
  withoutParts,
} from "./in-context";
import { handledBesideCarried } from "./beside/handled";
import { beginSentence, ownWords, raiseDoubt, type ScopeDoubt } from "./own-clause";
import { extentOf, withoutUnit } from "./of-whole";
import { withEvidence, type Candidate } from "./evidence";
import { meantBy } from "./outcome-readings";
import { rowOf } from "./row-of";
import { restOfResults } from "./beside/the-rest";
import { stillOpen } from "./beside/still-open";
import { resultsOfSuits } from "./beside/suit-results";
import { sharedOut, type SharedOut } from "./shared-out";

/** What the numbers of a paragraph state of cells of the tables. */

/** 作出其他处理(含申请人撤回)3件: a remark between the words and their number; 无法提供(本机关不掌握)7件 is of one reason. */
const REMARK = /(?<=[\u4e00-\u9fa5])\([^()\d]{1,30}\)(?=(?:共计?|合计|总计|为|有|达)?$)/u;
const IS_ADDED = /^\((?:含|包括|其中|不含|除)/u;
/** 公开(含部分公开): the number is one of both. */
const WIDENS = /^\((?:含|包括|包含)[^()]*部分公开/u;
/** 按期答复(含延期)的申请: what stands in brackets before a bare noun tells which. */
const BEHIND_BRACKET = /\)(?:的)?$/u;
/** Decisions are counted where they are made; what is only named may be counted in another way. */
const DECIDED = /决定|作出|做出|实施|下达/u;

/** 未发生一起: words for none, no number (none-words.ts). */
const NOT_ONE = /(?:未(?!审结|办结|结案|结的?$|到期)|没有(?!现成|审结)|从无)[^,、;。]{0,8}$/u;

const LONGEST_LEAD = 70;
const NAMES_WAYS = /渠道|途径|方式|形式|路径/u;
const IN_ALL_WAYS = new RegExp(ALL_WAYS, "gu");

/** The words in front of a number back to the one before and what belongs to it, within its sentence. */
function leadOf(words: string, quantity: Quantity, usedTo: number): string {
  const from = Math.max(sentenceStart(words, quantity.start), usedTo, quantity.start - LONGEST_LEAD);
  // 行政执法案卷(2件): a number alone in its brackets belongs to the words in front of them.
  const isAlone = words[quantity.start - 1] === "(" && words[quantity.end] === ")";
  const told = words
    .slice(from, quantity.start - (isAlone ? 1 : 0))
    .replace(REMARK, (remark) => (WIDENS.test(remark) ? remark : ""));
  return NAMES_WAYS.test(told) ? told.replace(IN_ALL_WAYS, "") : told;
}

const CHANGED_FROM = /,?(?:由|从)(?:[上去前][一年]?年?(?:度|同期)?|\d{4}年度?)?(?:的)?$/u;
/** 办结件数由39件增至45件: the words of the second number stand before the first. */
function behindChange({ words, quantities }: NumberedWords, i: number): SharedOut | null {
  const [before, quantity] = [quantities[i - 1], quantities[i]!];
  if (!before || before.unit !== quantity.unit || !CHANGED_TO.test(words.slice(before.end, quantity.start)))
    return null;
  const start = Math.max(sentenceStart(words, before.start), quantities[i - 2]?.end ?? 0);
  const lead = words.slice(start, before.start);
  const from = CHANGED_FROM.exec(lead);
  return from && from.index > 0
    ? { lead: lead.slice(0, from.index), quantity, toldTo: start + from.index }
    : null;
}

/** What is said behind a number of itself: 4件：3件实为信访, the reason of a part is none of the whole. */
const tailOf = (tail: string, next: number, { end }: Quantity): string =>
  next >= end + tail.length ? tail : (/^([^]*)[:(—]/u.exec(tail.slice(0, next - end))?.[1] ?? "");

/** 无法提供8件(均因不掌握): said of all of them, so that the number is that of the result (all-statements.ts). */
const SAID_OF_ALL = /^\(?(?:均|皆|都|全部|悉数)/u;

/** 对收到的49件申请, 上述49件申请: what the paragraph has told of is taken up. */
const AGAIN = /^(?:(?:对于?|针对|就|围绕)(?:上述|以上|前述|这|所|已)?|上述|以上|前述|这)$/u;

/** 当面递交11件，信函申请36件，上述申请已办结45件: those that the sentence has told of. */
const OF_ABOVE = new RegExp(
  `^(?:上述|以上|前述)(?:所有|全部)?${APPLICATION}(?:目前|现|均|都|已经?|共)*$`,
  "u",
);

/** Whether what a sentence has counted up to a place is all that came in, or all that was in hand. */
function isAllAsked(
  quantities: readonly Quantity[],
  start: number,
  at: number,
  { values }: StatementContext,
): boolean {
  const told = quantities.filter((one) => one.start >= start && one.end < at && one.kind === "count");
  const all = [IN_HAND, { plus: IN_HAND.plus.slice(0, 1) }].map((one) => valueOfReading(one, values));
  const sums = [told, told.slice(1), told.slice(-1)].filter((some) => some.length > 0);
  return sums.some((some) => all.includes(sumOfQuantities(some)));
}

const OF_DISPUTE: ReadonlySet<CellWords["topic"]> = new Set(["disputes", "review", "litigation"]);
/** 行政复议12件，其中涉及政府信息公开8件: the first number is one of all disputes. */
const SOME_OF_INFORMATION = /^[,(]其中[^,。;\d]{0,8}信息公开(?!申请)/u;

const IN_HAND = sumOf("applications/new/total", "applications/carriedIn/total");

/** 结转2023年3件 in the report of 2024: from there, though the words could also tell where to. */
function isCarriedFrom(row: CellWords, words: string, year: number | null): boolean {
  if (row.readings[0]!.plus[0] !== "applications/carriedOut/total") return false;
  const named = /(\d{4})年/u.exec(words)?.[1];
  return named !== undefined && year !== null && Number(named) <= year;
}

/** 办结50件(含上年结转3件): what is ended is no longer open. */
const ENDED = /办[结毕出]|完[毕成结]/u;

/** Of what came in, and that with what was carried over, the one that the words behind the number tell. */
function besideCarriedIn(readings: Reading[], behind: string): Reading[] {
  const [isBoth, isNew] = [INCLUDES_CARRIED_IN.test(behind), EXCLUDES_CARRIED_IN.test(behind)];
  if (!isBoth && !isNew) return readings;
  const isOf = ({ plus }: Reading, cells: readonly string[]): boolean => plus.join() === cells.join();
  const left = isBoth ? IN_HAND.plus.slice(0, 1) : IN_HAND.plus;
  const told = isBoth ? IN_HAND.plus : IN_HAND.plus.slice(0, 1);
  return readings.some((one) => isOf(one, told)) ? readings.filter((one) => !isOf(one, left)) : readings;
}

/** Smaller numbers agree by chance too often to prove anything. */
const LEAST_PROOF = 4;

/** What a number with these words in front of it states; null where that is nothing of the tables. */
function statementOf(
  { words, rangeOf, quantities }: NumberedWords,
  { lead, quantity, toldTo = quantity.start }: SharedOut,
  behind: string | null,
  context: StatementContext,
  doubt: ScopeDoubt,
): Candidate | null {
  if (quantity.kind === "bare" && !/(?:为|是|:|数量)$/u.test(lead)) return null;
  if (quantity.value === 1 && NOT_ONE.test(lead)) return null;
  const fit = rowOf({ quantity, lead, behind: behind ?? "", words, heading: context.heading });
  if (!fit) return null;
  const { row, rest, before, after } = fit;
  if (isCarriedFrom(row, before, context.year)) return null;
  if (row.isBare && BEHIND_BRACKET.test(rest)) return null;
  if (before === "" || after !== "") doubt.usedTo = quantity.end + after.length;
  const start = sentenceStart(words, quantity.start);
  beginSentence(doubt, words, start, quantity.start);
  const { whole, sentence, around: matter } = ownWords(row, words, [start, toldTo, quantity.end], context);
  if (isOfOtherTime(sentence, context.year) || opensInPart(words.slice(0, toldTo), start)) return null;
  if (OF_DISPUTE.has(row.topic) && SOME_OF_INFORMATION.test(words.slice(quantity.end))) return null;
  if (opensInLastYear(words.slice(fullStart(words, quantity.start), quantity.start))) return null;
  const tail = /^[^,。;!?、\n]{0,60}/u.exec(words.slice(quantity.end))![0];
  const clause = rest.slice(rest.lastIndexOf(",") + 1);
  const isOfAbove = row.topic === "applications" && OF_ABOVE.test(clause);
  const extent =
    behind === null
      ? "whole"
      : isOfAbove
        ? isAllAsked(quantities, start, toldTo, context)
          ? "whole"
          : "part"
        : extentOf(row, rest, sentence, doubt.isDoubtful, context);
  const isNamed = row.isOnlyNamed === true || (row.topic === "decisions" && !DECIDED.test(sentence));
  const isAgain = row.topic === "applications" && !row.isOutcome && AGAIN.test(clause);
  const told = matter + tail.slice(0, 20);
  const isOther = row.notAbout?.test(told) === true;
  const isPublished =
    isOther && row.topic === "decisions" && row.notAbout?.test(told.replace(PUBLISHED, "")) === false;
  const isOfOthers = namesOthers(withoutUnit(sentence, context));
  const unknown = isOfOthers
    ? "scope"
    : isPublished
      ? "published"
      : extent === "unknown"
        ? isAgain
          ? "again"
          : "words"
        : isNamed
          ? "named"
          : null;
  const mayBeClear =
    isComparable(quantity) &&
    extent !== "part" &&
    !(row.isWhole && isOfOneWay(withoutUnit(clause, context))) &&
    (!isOther || isPublished);
  const remark = REMARK.exec(sentence)?.[0] ?? "";
  const reason = tailOf(
    tail,
    quantities.find(({ start: next }) => next >= quantity.end)?.start ?? Infinity,
    quantity,
  );
  const full = words.slice(fullStart(words, quantity.start), toldTo);
  const following = /^[^。;!?\n]{0,80}/u.exec(words.slice(quantity.end))![0];
  const around = {
    region: lead + (IS_ADDED.test(remark) ? "" : remark),
    sentence,
    full,
    toEnd: whole + following,
    ahead: full + following,
  };
  const ofAll = SAID_OF_ALL.test(reason) ? meantBy(row, around) : null;
  const isOfAll = ofAll?.readings?.some((one) => valueOfReading(one, context.values) === quantity.value);
  const { readings: meant, also: meantToo } = isOfAll
    ? ofAll!
    : meantBy(row, { ...around, region: around.region + reason });
  const readings = meant && besideCarriedIn(meant, words.slice(quantity.end));
  // 规范答复申请50件(含上年结转3件): all that was in hand, whatever was done with it.
  const isInHand =
    row.topic === "applications" &&
    !ENDED.test(before) &&
    INCLUDES_CARRIED_IN.test(words.slice(quantity.end));
  const also = isInHand ? [...meantToo, IN_HAND] : meantToo;
  const judge = (isClear: boolean): Pick<CellStatement, "isClear" | "verdict" | "expected"> => ({
    isClear: isClear && readings !== null,
    ...(readings
      ? judged(quantity, { ...row, readings, also }, isClear, context.values)
      : { verdict: "not-compared", expected: null }),
  });
  const judgement = judge(mayBeClear && unknown === null);
  // What agrees with the table is of the whole, whatever stands before it.
  const isTold =
    judgement.verdict === "tied" ||
    also.some((reading) => quantity.isExact && valueOfReading(reading, context.values) === quantity.value);
  const isProven = isTold && extent === "unknown" && quantity.value >= LEAST_PROOF;
  if (extent !== "whole" && !isProven) raiseDoubt(doubt, words, quantity);
  if (extent === "part" && judgement.verdict !== "tied") doubt.isPart = true;
  const [from, to] = rangeOf(...quantity.digits);
  const statement: CellStatement = {
    start: from,
    end: to,
    value: quantity.value,
    words: before + words.slice(quantity.start, quantity.end) + after,
    readings: readings ?? row.readings,
    also,
    ...judgement,
    quantity,
  };
  return { statement, unknown, ifWhole: mayBeClear && unknown ? { ...statement, ...judge(true) } : null };
}

const inOrder = (statements: CellStatement[]): CellStatement[] =>
  statements.sort((a, b) => a.quantity!.start - b.quantity!.start);

/** The numbers of a paragraph that it states of cells of the tables, each beside what stands there. */
export function numberStatements(read: NumberedWords, context: StatementContext): CellStatement[] {
  const { words, quantities } = read;
  const shared = sharedOut(words, quantities);
  // A number of a part makes those that go on behind it numbers of that part.
  const doubt: ScopeDoubt = {
    start: -1,
    isDoubtful: false,
    until: null,
    isPart: false,
    isOfArea: false,
    usedTo: 0,
  };
  const candidates = quantities.flatMap((quantity, i): Candidate[] => {
    if (!["count", "money", "bare"].includes(quantity.kind)) return [];
    const behind = words.slice(quantity.end, quantity.end + 60);
    const given = shared.get(quantity)?.map((one) => statementOf(read, one, null, context, doubt));
    const lead = leadOf(words, quantity, Math.max(doubt.usedTo, quantities[i - 1]?.end ?? 0));
    const own = given ?? [
      statementOf(read, behindChange(read, i) ?? { lead, quantity }, behind, context, doubt),
    ];
    return own.filter((one) => one !== null);
  });
  const counts = quantities.filter(({ kind }) => kind === "count");
  const narrowed = applicantsOfRows(
    words,
    withEvidence(words, candidates, counts),
    context.values,
    read.lists,
  );
  const handled = handledBesideCarried(words, narrowed, context.values);
  const suits = resultsOfSuits(words, stillOpen(words, handled, context.values), context.values);
  const answered = outcomesOfAnswered(words, suits, context.values);
  const own = withoutKinds(words, outcomesOfApplicants(words, answered, context.values), read.lists);
  const told = withinScope(words, withoutParts(own, context.values, words));
  return inOrder([...told, ...restOfResults(read, told, context.values)]);
}
