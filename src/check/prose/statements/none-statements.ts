import type { NumberedWords } from "./numbered-words";
import { sentenceStart } from "../../../language/quantities/words";
import type { CellStatement, StatementContext } from "./cell-statements";
import { isHarmless, opensWithPart } from "../vocabulary/harmless";
import { noneWords, type NoneWords } from "../vocabulary/none-words";
import { allStatements } from "./all-statements";
import { applicantCells, sumOf, valueOfReading, type Reading } from "./readings";
import { ALL_WAYS, APPLICANTS } from "../vocabulary/patterns";
import { withoutUnit } from "./numbers/of-whole";
import { isOfDecisions } from "./numbers/row-of";
import { hasScope, isAboutDisclosure, isOfOtherTime, topicAt } from "./topic";

/** Sentences without a number that state one: 未收到申请 is 0. */

const DEMANDED = /若|如(?!期|实|下)|凡|应当|要求|确保|避免|防止|力争|争取/u;
const OF_WRONG = /败诉|撤销|投诉|责任/u;

/** 2023年无结转 in the report of 2024, and not of any other year. */
const isOfYearBefore = (words: string, year: number | null): boolean =>
  [...words.matchAll(/(\d{4})年/gu)].every(({ 1: named }) => year !== null && Number(named) === year - 1);

/** Outcomes of disputes need their matter; those of applications only no other. */
function isOn(topic: NoneWords["topic"], heading: string, words: string, at: number): boolean {
  if (topic === undefined) return true;
  if (topic !== "applications") return topicAt("", words, at) === topic;
  return [topic, null].includes(topicAt(heading, words, at) as typeof topic | null);
}

/** Who asks, before the negation of asking: 科研机构没有提出申请 is said of them alone. */
const ASKED = /^[未没无][^收接到]*(?:提出|提交|递交|提起)/u;
function askersIn(before: string): { columns: string[] | null; isOpen: boolean } {
  const subject = before
    .slice(Math.max(...[",", ":", "("].map((one) => before.lastIndexOf(one))) + 1)
    .replace(/(?:等)?(?:均|都|皆|则|暂|也|目前)*$/u, "");
  if (/公民、法人/u.test(subject)) return { columns: null, isOpen: false };
  let rest = subject;
  const columns = APPLICANTS.flatMap(([kind, column]) => {
    const told = new RegExp(`(?:其[他它])?(?:${kind})(?:类)?(?:申请人)?`, "u");
    if (!told.test(rest)) return [];
    rest = rest.replace(told, "");
    return [column];
  });
  const isOpen = !isHarmless(rest.replace(/公民|群众|社会公众|公众|人员|单位/gu, ""), "applications");
  return { columns: columns.length > 0 ? columns : null, isOpen };
}

/** 未涉及行政复议: the matter itself, and no part of it. */
const OF_MATTER =
  /(?:涉及?|关于|有关|针对)(?=(?:因|由)?(?:政府|政务)?信息公开|依申请公开|(?:行政)?(?:复议|诉讼))/gu;
const IN_ALL_WAYS = new RegExp(ALL_WAYS, "gu");
/** 网上未收到申请, 其中4件未申请复议, 林权类申请未引发复议, 除1件外未被纠正: who or what there is none of is one of some. */
const OF_SOME =
  /网上|网络|互联网|在线|信函|邮寄|邮件|当面|现场|窗口|平台|电话|传真|线上|线下|企业|自然人|其中|其余|其[他它](?!(?:社会)?组织)|\d[件宗起例](?:案件|申请)?(?:均|都|全部)?$|(?<![此各]|公开)类(?:的)?(?:申请|案件|事项)|除(?!了)[^,]*外/u;
/** 申请人未提起诉讼: the one of whom the clause before it tells. */
const OF_ONE = /(?:当事人|申请人|其|对方)$/u;
function isOfSome(before: string, isDispute: boolean, context: StatementContext): boolean {
  const clause = /[^,:]*$/u.exec(before.replace(IN_ALL_WAYS, ""))![0];
  if (OF_SOME.test(clause)) return true;
  return isDispute && (OF_ONE.test(clause) || !isHarmless(withoutUnit(clause, context), "disputes"));
}

/** Between a number and what is said of all that it counts. */
const OF_COUNTED = /^(?:案件|案|申请)?(?:目前|至今|年内)?(?:均|皆|都|全部)*$/u;
const RESULT = /\/(?:upheld|corrected|other|pending)$/u;
/** 已审结的7件均未被纠错: said of a number of all cases, or of all that are ended, which the table confirms. */
function isOfAllCounted(
  words: string,
  index: number,
  readings: readonly Reading[],
  stated: CellStatement[],
): boolean {
  const counted = stated.find(
    ({ quantity }) =>
      quantity !== null && quantity.end <= index && OF_COUNTED.test(words.slice(quantity.end, index)),
  );
  if (counted?.verdict !== "tied") return false;
  const cells = counted.readings[0]!.plus;
  return readings.every(({ plus }) =>
    plus.every((cell) => cells.includes(cell) || cells.includes(cell.replace(RESULT, "/total"))),
  );
}

/**
 * The statements of none and of all in a paragraph, each beside the cells that should then hold 0.
 * @param numbers what the numbers of the paragraph state
 */
export function noneStatements(
  read: NumberedWords,
  context: StatementContext,
  stated: CellStatement[],
): CellStatement[] {
  const { words, rangeOf } = read;
  const { values, year, heading } = context;
  const ofAll = allStatements(read, context, stated);
  if (!/[未没无零]|不存在/u.test(words)) return ofAll;
  const taken: [number, number][] = [];
  const tried = noneWords.filter(({ needs }) => needs.test(words));
  const none = tried.flatMap(({ words: pattern, readings: ofWords, isDispute, isOfLast, topic }) =>
    [...words.matchAll(pattern)].flatMap(({ index, 0: found }): CellStatement[] => {
      const stop = index + found.length;
      if (taken.some(([from, to]) => index < to && stop > from)) return [];
      const start = sentenceStart(words, index);
      const sentence = words.slice(start, stop);
      if (isDispute && !isAboutDisclosure(heading, sentence)) return [];
      if (isDispute && (OF_WRONG.test(found) || isOfDecisions(sentence))) return [];
      if (!isOn(topic, heading, words, index)) return [];
      if (isOfOtherTime(isOfLast ? words.slice(start, index) : sentence, year)) return [];
      if (isOfLast && !isOfYearBefore(found, year)) return [];
      taken.push([index, stop]);
      const before = words.slice(start, index);
      const asked = ASKED.test(found) ? askersIn(before) : null;
      const readings = asked?.columns
        ? [sumOf(...asked.columns.flatMap((column) => applicantCells("new", column)))]
        : ofWords;
      const numbers = readings.map((reading) => valueOfReading(reading, values));
      const isOfAll = isOfAllCounted(words, index, ofWords, stated);
      const isScoped =
        asked?.isOpen === true ||
        hasScope(sentence, found.replace(OF_MATTER, ""), true) ||
        DEMANDED.test(sentence) ||
        opensWithPart(before) ||
        (!asked?.columns && !isOfAll && isOfSome(before, isDispute === true, context));
      const isKnown = numbers.every((number) => number !== null);
      const holds = isKnown && numbers.every((number) => number === 0);
      const all = isOfAll ? /(?:均|皆|都|全部)*$/u.exec(before)![0] : "";
      const [from, to] = rangeOf(index - all.length, stop);
      return [
        {
          start: from,
          end: to,
          value: 0,
          words: all + found,
          also: [],
          isClear: !isScoped,
          // What the table would have to say: a cell that is empty makes the others no truer.
          readings: holds ? readings : readings.filter((_, i) => numbers[i] !== 0),
          verdict: holds ? "tied" : !isKnown || isScoped ? "not-compared" : "contradicts",
          expected: null,
          quantity: null,
        },
      ];
    }),
  );
  return [...ofAll, ...none];
}
