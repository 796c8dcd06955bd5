import type { Quantity } from "../../../../language/quantities/quantity";
import { fullStart } from "../../../../language/quantities/words";
import { APPLICANTS } from "../../vocabulary/patterns";
import { isOutcomeCell } from "../../statements/readings";
import { isExactCount, isTold, OF_WHOLE, wholesOf, WHOLES, type SharesOfParagraph } from "./wholes";

/** Shares of what table 三 holds: outcomes of what was answered, applicants of what came in. */

/** 占自然人办结件的45%: of one kind of applicants, which the sentence tells. */
const OF_APPLICANTS = new RegExp(APPLICANTS.map(([words]) => words).join("|"), "u");

/** 无法提供8件，占16%，不予处理4件，占8.9%: another outcome of the sentence is a share of the answers, and of nothing else. */
function besideOthers(
  { read: { words, quantities }, statements }: SharesOfParagraph,
  part: Quantity,
  answers: number,
  others: number[],
): boolean {
  const start = fullStart(words, part.start);
  return quantities.some((percent, i) => {
    const count = quantities[i - 1];
    if (percent.kind !== "percent" || !isExactCount(count) || count === part || count.start < start)
      return false;
    if (fullStart(words, count.start) !== start || !OF_WHOLE.test(words.slice(count.end, percent.start)))
      return false;
    const isOutcome = statements.some(
      ({ quantity, readings }) =>
        quantity === count && readings.every(({ plus }) => plus.every(isOutcomeCell)),
    );
    return (
      isOutcome &&
      isTold(count.value, answers, percent) &&
      !others.some((one) => isTold(count.value, one, percent))
    );
  });
}

/** 予以公开4件，占办结申请的8.9%: a part of table 三, and the whole that the base names. */
export function ofTable(
  { read, statements, values }: SharesOfParagraph,
  part: Quantity,
  base: string,
): Quantity[] | null {
  const isOutcome = statements.some(
    ({ quantity, readings }) =>
      quantity?.start === part.start && readings.every(({ plus }) => plus.every(isOutcomeCell)),
  );
  // 予以公开20件，占44.4%: of the answers, or of anything else that the paragraph or the table may mean.
  if (OF_APPLICANTS.test(base)) return null;
  const answers = values.get(WHOLES[2]!);
  if (base === "" && isOutcome && answers && !read.lists.some(({ items }) => items.includes(part))) {
    const others = wholesOf({ read, statements, values }, part).filter((one) => one !== answers);
    const start = fullStart(read.words, part.start);
    const earlier = read.quantities.filter(
      (one) => one.kind === "count" && one.start >= start && one.start < part.start,
    );
    const isNamed =
      earlier.some(({ value }) => value === answers) &&
      !earlier.some(({ value }) => others.slice(-4).includes(value));
    const isCertain = isNamed || besideOthers({ read, statements, values }, part, answers, others);
    return (isCertain ? [answers] : [answers, ...others]).map((one) => ({ ...part, value: one }));
  }
  const isApplicants = statements.some(
    ({ quantity, readings }) =>
      quantity?.start === part.start &&
      readings[0]!.plus.every((cell) => /^applications\/new\/(?!total)/u.test(cell)),
  );
  const sentence = read.words.slice(fullStart(read.words, part.start), part.start);
  const isOfNew = base === "" && isApplicants && /新收|新增/u.test(sentence) && !/办结|答复/u.test(sentence);
  const of = /办结|答复/u.test(base)
    ? WHOLES.slice(2)
    : isOfNew || /新收|收到|受理/u.test(base) || (/申请/u.test(base) && isApplicants)
      ? WHOLES.slice(0, 1)
      : null;
  const isOfTable = statements.some(
    ({ quantity, verdict, readings }) =>
      quantity?.start === part.start &&
      verdict === "tied" &&
      readings.every(({ plus }) => plus.every((cell) => cell.startsWith("applications/"))),
  );
  if (!of || !isOfTable || read.lists.some(({ items }) => items.includes(part))) return null;
  const [value, carried] = [values.get(of[0]!), values.get(WHOLES[1]!)];
  if (!value) return null;
  const isOfBoth = of.length === 1 && of[0] === WHOLES[0] && carried && !isOfNew && !/新收|新提/u.test(base);
  const wholes = isOfBoth ? [value, value + carried] : [value];
  return wholes.map((one) => ({ ...part, value: one }));
}
