import { fullStart } from "../../../../language/quantities/words";
import { isToldBy, type Quantity } from "../../../../language/quantities/quantity";
import type { CellStatement } from "../cell-statements";
import { namesOthers } from "../topic";

/**
 * Why nobody knows whether a number is one of all: unknown words before it, decisions that are only named, what its paragraph has
 * told of before, or the name of a level or of a part of the body (局机关), whose tables these may be all the same.
 */
export type Unknown = "words" | "named" | "again" | "published" | "scope";

/** A statement, and what it would be if nothing narrowed it; null where that is no question. */
export interface Candidate {
  statement: CellStatement;
  unknown: Unknown | null;
  ifWhole: CellStatement | null;
}

/** What follows a number may be of a part of it. */
const PARTS = /其中|[中里],|分别|包括|各/u;

/** Smaller numbers agree by chance, and larger ones hardly ever. */
const [LEAST, LARGE] = [2, 10] as const;
const NEEDED = 2;

/** 381 for 318: the digits of the table in another order, too many of them to be so by chance. */
function isSwapped(value: number, expected: number | null): boolean {
  if (expected === null || value === expected || Math.min(value, expected) < 100) return false;
  const sorted = (number: number): string => [...String(number)].sort().join("");
  return sorted(value) === sorted(expected);
}

const cellsOf = ({ readings }: CellStatement): string => JSON.stringify(readings[0]);
const tableOf = ({ readings }: CellStatement): string => readings[0]!.plus[0]!.split("/", 1)[0]!;

/** 收到申请47件。对收到的49件申请: the same cell as the number before, which the table confirms, and no other number is meant. */
function isNamedAgain(
  statement: CellStatement,
  before: readonly Candidate[],
  counts: readonly Quantity[],
): boolean {
  const { start, value } = statement.quantity!;
  const earlier = counts.filter((one) => one.start < start);
  const told = before.filter(({ statement: one }) => one.verdict === "tied");
  const whole = told.filter(({ statement: one }) => one.isClear && cellsOf(one) === cellsOf(statement));
  // 对收到的3件申请 beside 47: of some of them.
  if (!whole.some(({ statement: one }) => value * 2 > one.value)) return false;
  // 上述40件申请: of any number before.
  const isReceived = /(?:收到|接收|受理)/u.test(statement.words);
  return (
    !isToldBy(value, earlier) &&
    (isReceived || earlier.every((one) => whole.some(({ statement: { quantity } }) => quantity === one)))
  );
}

const isOfFees = ({ readings }: CellStatement): boolean => readings[0]!.plus[0] === "disclosure/fees/amount";
/** 公示行政许可318件、行政处罚27件、行政强制6件: one enumeration, of which the others are those of the table. */
const ENUMERATED =
  /^[,、;]?(?:和|及|以及)?(?:行政(?:许可|处罚|强制)(?:处理)?(?:决定)?|行政事业性收费(?:金额|收入)?)$/u;

const DECISIONS = 3;
/** 双公示信息，行政许可300件、行政处罚27件、行政奖励6件: decisions that are shown are published ones. */
const SHOWN = /公示/u;
function isOfDecisions(words: string, candidates: readonly Candidate[], i: number): boolean {
  const beside = (a: Candidate | undefined, b: Candidate | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    ENUMERATED.test(words.slice(a.statement.quantity!.end, b.statement.quantity!.start));
  let [from, to] = [i, i];
  while (beside(candidates[from - 1], candidates[from])) from--;
  while (beside(candidates[to], candidates[to + 1])) to++;
  const run = candidates.slice(from, to + 1).map(({ statement }) => statement);
  const others = run.filter((one) => one !== candidates[i]!.statement);
  const kinds = run.filter((one) => !isOfFees(one));
  return (
    new Set(kinds.map(cellsOf)).size === DECISIONS &&
    kinds.length === DECISIONS &&
    others.every(({ verdict }) => verdict === "tied") &&
    others.some(({ value }) => value >= LARGE)
  );
}

/** 局机关受理47件，办结40件: the larger number agrees, so that the part that is named is all that the tables tell of. */
function isOfSameScope(
  words: string,
  candidates: readonly Candidate[],
  starts: readonly number[],
  i: number,
): boolean {
  const { statement } = candidates[i]!;
  const proof = candidates
    .slice(0, i)
    .find(
      ({ statement: one, unknown }, at) =>
        unknown === "scope" &&
        tableOf(statement) === "applications" &&
        starts[at] === starts[i] &&
        one.verdict === "tied" &&
        one.value >= LARGE &&
        tableOf(one) === tableOf(statement) &&
        cellsOf(one) !== cellsOf(statement),
    );
  if (!proof) return false;
  const between = words.slice(proof.statement.quantity!.end, statement.quantity!.start);
  return !namesOthers(between) && !PARTS.test(between);
}

/**
 * Unknown words may make a number one of a part. Where other numbers that stand behind the same words agree with the same table, they
 * are of the whole: 全年林业口新收申请49件，自然人40件、商业企业5件. What is only named is decided where the decisions beside it are.
 */
export function withEvidence(
  words: string,
  candidates: readonly Candidate[],
  counts: readonly Quantity[],
): CellStatement[] {
  const starts = candidates.map(({ statement: { quantity } }) => fullStart(words, quantity!.start));
  return candidates.map(({ statement, unknown, ifWhole }, i) => {
    if (ifWhole?.verdict !== "contradicts") return statement;
    if (unknown === "scope") return isOfSameScope(words, candidates, starts, i) ? ifWhole : statement;
    if (isSwapped(statement.value, ifWhole.expected)) return ifWhole;
    const told = words.slice(starts[i], statement.quantity!.start);
    // 公示行政许可318件、行政处罚27件、行政强制6件、行政事业性收费18.87万元
    if (isOfFees(statement) && isOfDecisions(words, candidates, i)) return ifWhole;
    if (unknown === "published" || (unknown === "named" && SHOWN.test(told)))
      return isOfDecisions(words, candidates, i) ? ifWhole : statement;
    if (unknown === "again")
      return isNamedAgain(statement, candidates.slice(0, i), counts) ? ifWhole : statement;
    const beside = candidates.filter(
      ({ statement: other }, at) =>
        starts[at] === starts[i] && other.verdict === "tied" && tableOf(other) === tableOf(statement),
    );
    // 各类案件23件，其中政府信息公开的8件: what it would be is told by another number.
    if (beside.some((other) => cellsOf(other.statement) === cellsOf(statement))) return statement;
    // 未予公开的共19件，其中不予公开4件、无法提供8件…: what they make together.
    let sum = 0;
    const sums = beside.map((other) => (sum += other.statement.value));
    if (sums.includes(statement.value)) return statement;
    const proofs = new Map(
      beside
        .filter((other) => unknown === "named" || other.unknown === "words")
        .map((other) => [cellsOf(other.statement), other.statement.value]),
    );
    const weight = [...proofs.values()].reduce(
      (all, value) => all + (value >= LARGE ? NEEDED : value >= LEAST ? 1 : 0),
      0,
    );
    return weight >= NEEDED ? ifWhole : statement;
  });
}
