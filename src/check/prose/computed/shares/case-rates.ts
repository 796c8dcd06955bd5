import { isPrintedAs } from "../../../../language/quantities/percentages";
import { sentenceStart } from "../../../../language/quantities/words";
import type { StatementContext } from "../../statements/cell-statements";
import type { NumberedWords } from "../../statements/numbered-words";
import { isAboutDisclosure, isOfOtherTime, topicAt } from "../../statements/topic";
import type { WrongShare } from "./wholes";

/** Rates of what became of cases, held against table 四: 行政诉讼6件，维持率83.3%. */

const RATE = /(维持|纠错|纠正|败诉)率(?:均)?(?:为|达到|达|是|:)?$/u;
const COLUMNS: Readonly<Record<string, string>> = {
  维持: "upheld",
  纠错: "corrected",
  纠正: "corrected",
  败诉: "corrected",
};
const GROUPS = { review: ["review"], litigation: ["direct", "afterReview"] } as const;
/** Of both, or of cases that are none of information. */
const OF_MORE =
  /上年|去年|同比|较|其中|各类|全部案件|应诉案件|县政府|代表|(?:复议|诉讼)[^,。;]*(?:诉讼|复议)/u;

/** The rates of reviews, or of lawsuits, that neither all of them nor those that are settled give. */
export function wrongCaseRates(
  { words, quantities }: NumberedWords,
  context: StatementContext,
): WrongShare[] {
  return quantities.flatMap((percent): WrongShare[] => {
    if (percent.kind !== "percent" || !percent.isExact) return [];
    const told = RATE.exec(words.slice(Math.max(0, percent.start - 10), percent.start));
    const topic = told && topicAt("", words, percent.start);
    if (!told || (topic !== "review" && topic !== "litigation")) return [];
    const sentence = words.slice(sentenceStart(words, percent.start), percent.start);
    if (OF_MORE.test(sentence) || isOfOtherTime(sentence, context.year)) return [];
    if (!isAboutDisclosure(context.heading, words.slice(0, percent.start))) return [];
    const value = (group: string, column: string): number | undefined =>
      context.values.get(`disputes/${group}/${column}`);
    const sum = (groups: readonly string[], column: string): number | null => {
      const all = groups.map((group) => value(group, column));
      return all.includes(undefined) ? null : all.reduce<number>((one, more) => one + more!, 0);
    };
    // Of one of the two groups of lawsuits only where the sentence names one.
    const parts = /直接|径行|复议后|复议之后/u.test(sentence) ? GROUPS[topic].map((group) => [group]) : [];
    const sides: (readonly string[])[] = [GROUPS[topic], ...parts];
    const pairs = sides.flatMap((groups): [number, number][] => {
      const [part, all, open] = [COLUMNS[told[1]!]!, "total", "pending"].map((column) => sum(groups, column));
      if (part === null || all === null || open === null) return [];
      return [
        [part!, all!],
        [part!, all! - open!],
      ];
    });
    const [first] = pairs;
    if (!first || first[1] === 0) return [];
    if (pairs.some(([part, all]) => all > 0 && isPrintedAs((part / all) * 100, percent))) return [];
    const [part, whole] = first.map((one) => ({ ...percent, kind: "count" as const, value: one }));
    return [{ percent, part: part!, whole: whole!, sum: null }];
  });
}
