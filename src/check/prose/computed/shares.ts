import { listSum } from "../../../language/quantities/list-sums";
import { isPrintedAs } from "../../../language/quantities/percentages";
import type { Quantity } from "../../../language/quantities/quantity";
import type { CellValues } from "../../relations/relations";
import type { CellStatement } from "../statements/cell-statements";
import type { NumberedWords } from "../statements/numbered-words";

/** A percentage that is not the share of the part before it in the whole over it. */
export interface WrongShare {
  percent: Quantity;
  part: Quantity;
  whole: { value: number; start: number };
}

const OF_WHOLE =
  /^[^,。;()\d]{0,14}[,(]?(占(?:比|比例|比重)?[^,。;()\d]{0,8}?(?:的)?(?:比例|比重)?(?:为|达到|达|是|:)?|)$/u;
const OF_OTHERS = /全(?:市|县|区|省|国|州|镇|系统)|同期|上年|去年|分别/u;
const OUTCOME = /^applications\/(?:granted|partial|refused|unavailable|declined|other)(?:\.\d)?\/total$/u;
const WHOLES = ["applications/new/total", "applications/carriedIn/total", "applications/total/total"];

/** Every whole that a share may be taken of: totals of the paragraph so far, and those of the table of applications. */
function wholesOf({ quantities }: NumberedWords, part: Quantity, values: CellValues): number[] {
  const before = quantities
    .filter((one) => one.end <= part.start && one.kind === "count")
    .map(({ value }) => value);
  const cells = WHOLES.map((cell) => values.get(cell) ?? 0);
  return [...before, ...cells, cells[0]! + cells[1]!].filter((whole) => whole > 0);
}

/** 予以公开20件，占44.4%: the answers, of which outcomes of 三 are parts; null for other numbers. */
function wholeOfAnswers(part: Quantity, statements: CellStatement[], values: CellValues): number | null {
  const own = statements.find(({ quantity }) => quantity?.start === part.start);
  if (own?.verdict !== "tied") return null;
  const isOutcome = own.readings.every(({ plus }) => plus.every((cell) => OUTCOME.test(cell)));
  return isOutcome ? (values.get("applications/total/total") ?? null) : null;
}

/** Parts of what was answered are shares of it: nobody means what came in. */
const isOfAnswered = (total: Quantity, statements: CellStatement[]): boolean =>
  statements.some(
    ({ quantity, verdict, readings }) =>
      quantity?.start === total.start &&
      verdict === "tied" &&
      readings.every(({ plus }) => plus.length === 1 && plus[0] === "applications/total/total"),
  );

/** The shares of a paragraph that no whole gives, of parts whose total is told. */
export function wrongShares(
  words: NumberedWords,
  statements: CellStatement[],
  values: CellValues,
): WrongShare[] {
  return words.quantities.flatMap((percent, i): WrongShare[] => {
    const part = words.quantities[i - 1];
    if (percent.kind !== "percent" || !percent.isExact || !part?.isExact || part.kind !== "count") return [];
    const lead = words.words.slice(part.end, percent.start);
    const told = OF_WHOLE.exec(lead);
    if (!told || (told[1] === "" && !lead.endsWith("(")) || OF_OTHERS.test(lead)) return [];
    const list = words.lists.find(({ items }) => items.includes(part));
    if (!list) {
      const whole = told[1] === "" ? null : wholeOfAnswers(part, statements, values);
      if (whole === null || whole <= 0) return [];
      const isRight = wholesOf(words, part, values).some((one) =>
        isPrintedAs((part.value / one) * 100, percent),
      );
      return isRight ? [] : [{ percent, part, whole: { value: whole, start: -1 } }];
    }
    if (!list.total.isExact || list.rivals.length > 0 || list.total.value <= 0) return [];
    // The list itself is wrong: one cause, told by another rule.
    const sum = listSum(list);
    const wholes = isOfAnswered(list.total, statements)
      ? [list.total.value]
      : [...wholesOf(words, part, values), ...(sum.state === "differs" ? [sum.sum] : [])];
    const others = list.items.reduce((all, { value }) => all + value, 0);
    if ([...wholes, others].some((whole) => isPrintedAs((part.value / whole) * 100, percent))) return [];
    return [{ percent, part, whole: list.total }];
  });
}
