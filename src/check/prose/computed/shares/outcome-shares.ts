import { isPrintedAs } from "../../../../language/quantities/percentages";
import { sentenceStart } from "../../../../language/quantities/words";
import type { StatementContext } from "../../statements/cell-statements";
import { readingsOfWords } from "../../statements/numbers/words-readings";
import type { NumberedWords } from "../../statements/numbered-words";
import { valueOfReading } from "../../statements/readings";
import { topicAt } from "../../statements/topic";
import { OUTCOMES } from "../../vocabulary/patterns";
import { wholesOf, type WrongShare } from "./wholes";

const SHARE = /(?:的)?(?:申请)?(?:仅|只|共|合)?占(?:比|比例|比重)?(?:为|达到|达|是|:)?$/u;
const ANSWERED = "applications/total/total";
const RECEIVED = "applications/new/total";
const isApplicants = (cell: string): boolean =>
  /^applications\/(?:new|carriedIn)\//u.test(cell) && !cell.endsWith("/total");
const OUTCOME = new RegExp(Object.values(OUTCOMES).join("|"), "gu");
/** Two outcomes side by side are those of applications, whatever else is not said. */
const MATTER = "政府信息公开申请";

/** 予以公开的占44.4%，无法提供的占17.8%: shares of outcomes whose numbers only the table tells. */
export function wrongOutcomeShares(read: NumberedWords, context: StatementContext): WrongShare[] {
  const { words, quantities } = read;
  const answered = context.values.get(ANSWERED);
  if (!answered) return [];
  return quantities.flatMap((percent, i): WrongShare[] => {
    if (percent.kind !== "percent" || !percent.isExact) return [];
    const start = sentenceStart(words, percent.start);
    const from = Math.max(start, quantities[i - 1]?.end ?? 0);
    const share = SHARE.exec(words.slice(from, percent.start));
    if (!share || share.index === 0) return [];
    const at = from + share.index;
    const stop = /[。;\n]/u.exec(words.slice(percent.end))?.index ?? words.length;
    const isOfSome = [...words.slice(start, percent.end + stop).matchAll(OUTCOME)].length > 1;
    const heading = isOfSome && topicAt(context.heading, words, at) === null ? MATTER : context.heading;
    const counted = readingsOfWords(read, [from, at], percent, { ...context, heading });
    const isOfApplicants = counted?.readings.every(({ plus }) => plus.every(isApplicants)) === true;
    const readings = counted?.isOutcome || isOfApplicants ? counted!.readings : [];
    const parts = readings.map((reading) => valueOfReading(reading, context.values));
    if (parts.length === 0 || parts.includes(null)) return [];
    const wholes = [answered, ...wholesOf({ read, statements: [], values: context.values }, percent)];
    const whole = isOfApplicants ? (context.values.get(RECEIVED) ?? 0) : answered;
    if (whole === 0) return [];
    const isTold = parts.some((part) => wholes.some((whole) => isPrintedAs((part! / whole) * 100, percent)));
    if (isTold) return [];
    const count = { ...percent, kind: "count" as const };
    return [{ percent, part: { ...count, value: parts[0]! }, whole: { ...count, value: whole }, sum: null }];
  });
}
