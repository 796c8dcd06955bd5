import { isPrintedAs } from "../../../../language/quantities/percentages";
import type { Quantity } from "../../../../language/quantities/quantity";
import { fullStart } from "../../../../language/quantities/words";
import type { CellValues } from "../../../relations/relations";
import type { CellStatement } from "../../statements/cell-statements";
import type { NumberedWords } from "../../statements/numbered-words";

/** What a share can be of: the totals of its sentence, and those of the tables. */

/** A percentage that is not the share of its part in its whole; or the first of several that make more than all. */
export type WrongShare =
  | { percent: Quantity; part: Quantity; whole: Quantity; sum: null }
  | { percent: Quantity; part: null; whole: null; sum: number };

/** A paragraph whose shares are looked at. */
export interface SharesOfParagraph {
  read: NumberedWords;
  statements: CellStatement[];
  values: CellValues;
}

export const NO_STOP = "[^,。;()\\d]";
export const OF_WHOLE = new RegExp(
  `^(?:${NO_STOP}{0,20}[,(、](?:仅|只|共|合|所|其)?|(?=占))(占(?:比例|比重|比|到|了)?(${NO_STOP}{0,8}?)(?:的)?(?:比例|比重|份额)?(?:为|达到|达|是|:)?|(?:占)?(?:的)?(?:比例|比重)(?:为|达到|达|是|:)?|)$`,
  "u",
);
export const OF_OTHERS = /全(?:市|县|区|省|国|州|镇|系统)|同期|上年|去年|分别/u;
export const WHOLES = ["applications/new/total", "applications/carriedIn/total", "applications/total/total"];

export const isShare = ({ kind, isExact }: Quantity): boolean =>
  kind === "share" || (kind === "percent" && isExact);
export const isExactCount = (one: Quantity | undefined): one is Quantity =>
  one?.kind === "count" && one.isExact;

/** Whether a part of a whole is the share that is told. */
export const isTold = (part: number, whole: number, said: Quantity): boolean => {
  const exact = (part / whole) * 100;
  if (exact > 100) return false;
  return said.within
    ? exact >= said.within[0] - 1e-9 && exact <= said.within[1] + 1e-9
    : isPrintedAs(exact, said);
};

/** Applications are counted so; 条, 篇 and 期 are no parts of what the table counts. */
const OF_CASES = /^(?:件|件次|宗|起|例|份|个|项|次|%|)$/u;

export const tableWholes = (values: CellValues): number[] => {
  const cells = WHOLES.map((cell) => values.get(cell) ?? 0);
  return [...cells, cells[0]! + cells[1]!].filter((whole) => whole > 0);
};

/** All reviews, or lawsuits, and those that are settled. */
function disputesOf(values: CellValues, group: string): number[] {
  const of = (one: string, column: string): number => values.get(`disputes/${one}/${column}`) ?? 0;
  const sides = group === "review" ? [["review"]] : [["direct", "afterReview"], [group]];
  return sides.flatMap((groups) => {
    const [all, open] = ["total", "pending"].map((column) =>
      groups.reduce((sum, one) => sum + of(one, column), 0),
    ) as [number, number];
    return [all, all - open];
  });
}

/** Every whole that a share may be taken of: totals of the paragraph so far, and those of the table of applications. */
export function wholesOf({ read, statements, values }: SharesOfParagraph, part: Quantity): number[] {
  const before = read.quantities.filter((one) => one.end <= part.start && one.kind === "count");
  const start = fullStart(read.words, part.start);
  // 还有1件(12.5%): of the cases that the sentence tells of.
  const ofCases = statements
    .filter(
      ({ quantity, readings }) =>
        quantity !== null &&
        quantity.start >= start &&
        quantity.start <= part.start &&
        readings[0]!.plus.every((cell) => cell.startsWith("disputes/")),
    )
    .at(-1);
  const told = before.map(({ value }) => value);
  // 8件复议案件中，维持4件: of those that the sentence names; else of any that the table has.
  const disputes = ofCases ? disputesOf(values, ofCases.readings[0]!.plus[0]!.split("/")[1]!) : [];
  const all = [...told, ...(disputes.some((one) => one > 1 && told.includes(one)) ? [] : disputes)];
  return [...all.filter((whole) => whole > 0), ...(OF_CASES.test(part.unit) ? tableWholes(values) : [])];
}

/** Parts of what was answered are shares of it: nobody means what came in. */
export const isOfAnswered = (total: Quantity, statements: CellStatement[]): boolean =>
  statements.some(
    ({ quantity, verdict, readings }) =>
      quantity?.start === total.start &&
      verdict === "tied" &&
      readings.every(({ plus }) => plus.length === 1 && plus[0] === "applications/total/total"),
  );

/** 新收47件，其中自然人40件: kinds of applicants of what came in are shares of it, however many of them were answered. */
export const isOfReceived = (total: Quantity, part: Quantity, statements: CellStatement[]): boolean => {
  const isOf = (one: Quantity, cells: (cell: string) => boolean): boolean =>
    statements.some(
      ({ quantity, verdict, readings }) =>
        quantity?.start === one.start && verdict === "tied" && readings[0]!.plus.every(cells),
    );
  return (
    isOf(total, (cell) => cell === WHOLES[0]) &&
    isOf(part, (cell) => cell.startsWith("applications/new/") && cell !== WHOLES[0])
  );
};

export const shareOf = (percent: Quantity, part: Quantity, whole: Quantity): WrongShare[] => [
  { percent, part, whole, sum: null },
];
