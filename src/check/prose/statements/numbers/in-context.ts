import type { CellKey } from "../../../../form";
import type { NumberList } from "../../../../language/quantities/lists/number-list";
import { sumOfQuantities } from "../../../../language/quantities/quantity";
import { fullStart, sentenceStart } from "../../../../language/quantities/words";
import type { CellValues } from "../../../relations/relations";
import type { CellStatement } from "../cell-statements";
import { judged } from "../judged";
import { beginsAnew } from "../../vocabulary/harmless";
import { isOutcomeCell, sumOf, valueOfReading } from "../readings";
import { inColumn } from "./outcome-readings";
import { rowsOfTopic } from "./topic-rows";

/** What the numbers of a sentence make of each other: parts of one cell, applicants of what came in, what follows a part. */

const notCompared = (one: CellStatement): CellStatement => ({
  ...one,
  isClear: false,
  verdict: "not-compared",
  expected: null,
});

const RECEIVED: CellKey = "applications/new/total";

/** 制发规范性文件4件，县政府办制发5件: other words, and the same cells. */
const isSame = (a: CellStatement["readings"], b: CellStatement["readings"]): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/** 不予公开4件，其中内部事务信息1件: not the rest of it, but a part. */
const OPENS_PARTS = /其中|包括|分别|,含|[:(]|[中里],/u;

/** Where a sentence tells one thing twice, and both together make what the table says, each is a part. */
export function withoutParts(found: CellStatement[], values: CellValues, words: string): CellStatement[] {
  const isPart = (one: CellStatement): boolean => {
    if (one.verdict !== "contradicts" || !one.quantity) return false;
    const start = sentenceStart(words, one.quantity.start);
    const same = found.filter(
      ({ readings, quantity }) =>
        quantity !== null && isSame(readings, one.readings) && sentenceStart(words, quantity.start) === start,
    );
    const sum = same.reduce((all, { value }) => all + value, 0);
    // 县政府制发6件。连同办公室制发的3件,全县共制发9件: the sentence behind tells them all.
    const later = found.find(
      ({ readings, quantity, verdict, value }) =>
        verdict === "tied" &&
        quantity !== null &&
        quantity.start > one.quantity!.end &&
        value > one.value &&
        isSame(readings, one.readings),
    );
    if (later && /连同|加上|加之|合计/u.test(words.slice(one.quantity.end, later.quantity!.start)))
      return true;
    if (same.length > 1 && one.readings.some((reading) => valueOfReading(reading, values) === sum))
      return true;
    // 行政诉讼4件，复议后起诉2件: the rest of the same cells.
    return found.some(
      (other) =>
        other.verdict === "tied" &&
        other.quantity !== null &&
        sentenceStart(words, other.quantity.start) === start &&
        !OPENS_PARTS.test(
          words.slice(one.quantity!.end, Math.max(one.quantity!.end, other.quantity.start)),
        ) &&
        one.readings.some(
          (reading) =>
            other.readings.every(({ plus }) => plus.every((cell) => reading.plus.includes(cell))) &&
            valueOfReading(reading, values) === one.value + other.value,
        ),
    );
  };
  return found.map((one) => (isPart(one) ? { ...one, isClear: false, verdict: "not-compared" } : one));
}

const isApplicants = ({ readings, quantity }: CellStatement): boolean =>
  quantity !== null &&
  readings.length === 2 &&
  readings[0]!.plus.every((cell) => cell.startsWith("applications/new/") && cell !== RECEIVED);
const isOfRow = ({ readings }: CellStatement): boolean =>
  readings.some(({ plus }) => /^applications\/(?:new|carriedIn|total|carriedOut)\/total$/u.test(plus[0]!));

/** The rows of table 三 that a number is the total of; null for one of anything else. */
function rowsTold({ readings }: CellStatement): string[] | null {
  const rows = readings[0]!.plus.map((cell) => /^applications\/([\w.]+)\/total$/u.exec(cell)?.[1]);
  return rows.every((row) => row !== undefined) ? (rows as string[]) : null;
}

/** Where a number ends with the words behind it that tell what it counts: 5件结转至2025年度. */
function endOf({ quantity, words: told }: CellStatement, words: string): number {
  const [start, end] = [quantity!.start, quantity!.end];
  const number = words.slice(start, end);
  const behind = told.slice(told.lastIndexOf(number) + number.length);
  return words.startsWith(behind, end) ? end + behind.length : end;
}

/** What makes the numbers behind a total those of its parts. */
const PARTS =
  /^(?:的)?(?:申请)?(?:[中里],|,?其中|[:(]|,(?:包括|包含|分别为|分别是|分属于?|(?:申请人)?(?:系|为|是|属于?)|由))/u;
/** 办结的45件按申请人身份分，自然人40件 */
const SORTED = /^(?:的)?(?:申请)?(?:按照?|从)[^,;。\d]{1,12}(?:看|分|划分|分类|区分|统计)[,:]/u;
/** 从申请人看, 按主体分: all applications are taken apart anew. */
const ANEW = /[,;](?:从|按照?)[^,;。\d]{1,12}(?:看|分|划分|分类|区分|统计|类型|(?=分别为))[,:]?/u;

/** 收到申请47件，自然人40件、企业5件: kinds of applicants, one after the other, and nothing else. */
const isEnumerated = (between: string, before: number): boolean =>
  /^[,:](?:按照?[^,:\d]{1,10}[,:])?[^,。:\d]{1,16}(?:\d+[件宗起例][,、][^,。:\d]{1,16})*$/u.test(between) &&
  (between.match(/\d+/gu) ?? []).length === before &&
  !/办|复|公开|结/u.test(between);

/** 新收21件，其中自然人20件: applicants behind a number of what came in, and of nothing else, are those of what came in. */
function ofReceived(
  words: string,
  statement: CellStatement,
  whole: CellStatement | undefined,
  beside: CellStatement[],
  values: CellValues,
): CellStatement {
  const quantity = statement.quantity!;
  if (!whole?.quantity || whole.verdict !== "tied" || whole.value !== values.get(RECEIVED)) return statement;
  if (!whole.readings.some(({ plus }) => plus.length === 1 && plus[0] === RECEIVED)) return statement;
  // All that was in hand may be the same number as what came in.
  const others = [...whole.readings.slice(1), ...whole.also].map((one) => valueOfReading(one, values));
  const between = words.slice(whole.quantity.end, quantity.start);
  const isPart =
    !/[。;]/u.test(between) &&
    (/[,:(]其中|^[,:(](?:包括|分别为|含)/u.test(between) || isEnumerated(between, beside.length));
  if (others.includes(whole.value) || !isPart) return statement;
  const readings = statement.readings.slice(0, 1);
  const topic = "applications" as const;
  return {
    ...statement,
    readings,
    also: [],
    ...judged(quantity, { readings, topic }, statement.isClear, values),
  };
}

/**
 * Kinds of applicants behind the total of a row, or its topic, are those of that row: 结转下年度的5件中，自然人3件. Where it is not
 * certain which row is meant, they are compared with none.
 */
export function applicantsOfRows(
  words: string,
  statements: CellStatement[],
  values: CellValues,
  lists: readonly NumberList[],
): CellStatement[] {
  const silent = (one: CellStatement): CellStatement =>
    one.verdict === "contradicts" ? notCompared(one) : one;
  return statements.map((statement, i) => {
    if (!isApplicants(statement)) return statement;
    const quantity = statement.quantity!;
    const start = fullStart(words, quantity.start);
    const before = statements
      .slice(0, i)
      .filter((one) => one.quantity !== null && one.quantity.start >= start && rowsTold(one) !== null);
    const whole = before.at(-1);
    const topic = rowsOfTopic(words.slice(start, quantity.start));
    const isOwnTopic = topic !== null && (!whole?.quantity || start + topic.end > whole.quantity.end);
    const between = words.slice(whole ? endOf(whole, words) : start, quantity.start);
    const rows = isOwnTopic ? topic.rows : whole ? rowsTold(whole)! : ["new"];
    // 仍有5件申请未到期，包括自然人3件: parts of a number that nothing tells to be of what came in.
    const listed = lists.find(({ items }) => items.includes(quantity))?.total;
    const isOfOther =
      listed !== undefined &&
      listed.value !== values.get(RECEIVED) &&
      !statements.some((one) => one.quantity === listed && rowsTold(one) !== null);
    if (!isOwnTopic && (isOfOther || isOfSome(words.slice(start, quantity.start), values)))
      return silent(statement);
    if (rows.includes("new")) {
      const total = statements.slice(0, i).filter(isOfRow).at(-1);
      const beside = total ? statements.slice(statements.indexOf(total) + 1, i).filter(isApplicants) : [];
      return ofReceived(words, statement, total, beside, values);
    }
    const isOnly =
      before.length === 1 && (ANEW.test(between) || SORTED.test(between)) && !between.includes("。");
    if (!isOwnTopic && !isOnly && ANEW.test(between)) return statement;
    if (!isOwnTopic && !isOnly && !PARTS.test(between)) return silent(statement);
    const columns = statement.readings[0]!.plus.map((cell) => cell.split("/")[2]!);
    const readings = [
      sumOf(...rows.flatMap((row) => columns.map((column): CellKey => `applications/${row}/${column}`))),
    ];
    const isDirect = isOnly || PARTS.test(between);
    const also = rows.includes("total") && !isDirect ? [...statement.readings] : [];
    const fit = { readings, also, topic: "applications" as const };
    const told: CellStatement = {
      ...statement,
      readings,
      also,
      ...judged(quantity, fit, statement.isClear, values),
    };
    // 部分公开6件(自然人5件、法律服务机构1件)
    const isInBrackets = between.startsWith("(") && !between.includes(")");
    if (told.verdict === "tied" || isOwnTopic || isInBrackets || before.length === 1) return told;
    return silent(statement);
  });
}

/** 林权登记类26件中自然人24件、企业2件: of a number that is none of what came in. */
function isOfSome(words: string, values: CellValues): boolean {
  const told = /(\d+)[件宗起](?:申请)?中(?:[^,。;\d]*\d+[件宗起]、)*[^,。;\d]*$/u.exec(words)?.[1];
  return told !== undefined && Number(told) !== values.get(RECEIVED);
}

const isOfDocuments = ({ readings }: CellStatement): boolean =>
  readings[0]!.plus.every((cell) => /^disclosure\/(?:normative|rules)\//u.test(cell));

/** 规范性文件9件(含新制定6件、修改3件): the kinds of what was issued are no other number of it. */
export function withoutKinds(
  words: string,
  statements: CellStatement[],
  lists: readonly NumberList[],
): CellStatement[] {
  return statements.map((one): CellStatement => {
    const list = lists.find(({ items }) => one.quantity !== null && items.includes(one.quantity));
    if (one.verdict !== "contradicts" || !list || !isOfDocuments(one)) return one;
    const isTold = /(?:规范性文件|规章)(?:共计?)?$/u.test(words.slice(0, list.total.start));
    const isWhole = list.items.length > 1 && sumOfQuantities(list.items) === list.total.value;
    return isTold && isWhole ? notCompared(one) : one;
  });
}

const isOutcome = ({ readings }: CellStatement): boolean =>
  readings.every(({ plus }) => plus.every(isOutcomeCell));
/** The kind of applicants of a number of them. */
const columnOf = ({ readings }: CellStatement): string | undefined =>
  /^applications\/(?:new|total)\/(?!total$)(\w+)$/u.exec(readings[0]!.plus[0] ?? "")?.[1];

const ANSWERED: CellKey = "applications/total/total";
/** 年内办结其中42件 */
const SOME_ANSWERED = /(?:办结|办复|答复|办理)了?其中的?(\d+)[件宗起]/u;
/** 当年办结42件，予以公开18件；上年结转3件，予以公开2件: results behind a number of some of those answered are of these. */
export function outcomesOfAnswered(
  words: string,
  statements: CellStatement[],
  values: CellValues,
): CellStatement[] {
  return statements.map((statement, i): CellStatement => {
    if (statement.verdict !== "contradicts" || !isOutcome(statement) || !statement.quantity) return statement;
    const start = fullStart(words, statement.quantity.start);
    const whole = statements
      .slice(0, i)
      .filter(
        ({ quantity, readings }) =>
          quantity !== null &&
          quantity.start >= start &&
          readings.some(({ plus }) => String(plus) === ANSWERED),
      )
      .at(-1);
    const all = values.get(ANSWERED) ?? 0;
    const some = SOME_ANSWERED.exec(words.slice(start, statement.quantity.start))?.[1];
    const isOfSome =
      (whole?.verdict === "not-compared" && whole.value < all) || (some !== undefined && Number(some) < all);
    return isOfSome ? notCompared(statement) : statement;
  });
}

/** 自然人的40件，其中予以公开18件: results behind a number of one kind of applicants are results of theirs. */
export function outcomesOfApplicants(
  words: string,
  statements: CellStatement[],
  values: CellValues,
): CellStatement[] {
  return statements.map((statement, i) => {
    if (!isOutcome(statement) || !statement.quantity) return statement;
    const whole = statements
      .slice(0, i)
      .filter((one) => one.quantity !== null && !isOutcome(one))
      .at(-1);
    const column = whole && columnOf(whole);
    const between = words.slice(whole?.quantity?.end ?? 0, statement.quantity.start);
    if (!column || !/^(?:的)?(?:申请)?(?:,其中|\(其中|中,)/u.test(between) || /[。;]/u.test(between))
      return statement;
    const topic = "applications" as const;
    const readings = inColumn(statement.readings, column);
    return {
      ...statement,
      readings,
      also: [],
      ...judged(statement.quantity, { readings, topic }, statement.isClear, values),
    };
  });
}

/** 网上收到30件，办结28件: what follows in a sentence is of those that its first clause is about. */
export function withinScope(words: string, statements: CellStatement[]): CellStatement[] {
  const starts = statements.map(({ quantity }) => sentenceStart(words, quantity!.start));
  const isReceived = ({ readings }: CellStatement): boolean =>
    readings.some(({ plus }) => plus.includes(RECEIVED));
  return statements.map((statement, i) => {
    const at = statement.quantity!.start;
    // 当面申请6件，信函申请15件，全年新收申请共47件: of all once more.
    const clause = words.slice(Math.max(starts[i]!, words.lastIndexOf(",", at) + 1), at);
    if ((isReceived(statement) && beginsAnew(clause)) || /^(?:上述|以上|前述)/u.test(clause))
      return statement;
    if (statement.verdict !== "contradicts" || !statement.readings[0]!.plus[0]!.startsWith("applications/"))
      return statement;
    const received = statements.filter((one, at) => at < i && starts[at] === starts[i] && isReceived(one));
    const isScoped =
      received.length > 0 && received.every(({ isClear, verdict }) => !isClear && verdict !== "tied");
    return isScoped ? notCompared(statement) : statement;
  });
}
