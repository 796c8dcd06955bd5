import type { NumberedWords } from "./numbered-words";
import { sentenceStart } from "../../../language/quantities/words";
import type { CellStatement, StatementContext } from "./cell-statements";
import { APPLICATION } from "./cell-words";
import { sumOf, valueOfReading, type Reading } from "./readings";
import { hasScope, isAboutDisclosure, isOfOtherTime } from "./topic";

/** Sentences without a number that state one: 未收到申请 is 0, 均获维持 is all. */

interface NoneWords {
  words: RegExp;
  /** All of them are 0. */
  readings: Reading[];
  isDispute?: boolean;
}

/** Behind it the sentence must not go on with what was not received or not found wrong. */
const ENDS = "(?=[,.。;!?、)]|$|\\n|情况|现象|的情况|件|数|事项)";
const NO = "(?:未|没有|尚未|未曾|从未)";
const ABOUT = "(?:因|由|涉及|关于|与|对|针对)?[^,;。、\\d]{0,24}?";
const REVIEW = sumOf("disputes/review/total");
const LITIGATION = sumOf("disputes/direct/total", "disputes/afterReview/total");
const HAPPENED = "(?:发生|出现|产生|引发|引起|收到|接到|有|涉及|被)";

const none: NoneWords[] = [
  {
    words: new RegExp(
      `${NO}(?:收到(?:和|并|、)(?:处理|办理|受理)|收到|受理|接到|接收到?|收悉)过?(?:任何|相关|有关)?${APPLICATION}(?=[,.。;!?)]|$|\\n|、(?!.{0,12}(?:投诉|举报)))`,
      "gu",
    ),
    readings: [sumOf("applications/new/total")],
  },
  {
    words: new RegExp(
      `${APPLICATION}(?:工作)?(?:数量)?(?:实行|为|是)?零(?:报告|申请|受理|件)?(?=[,.。;!?)]|$)`,
      "gu",
    ),
    readings: [sumOf("applications/new/total")],
  },
  {
    words: new RegExp(
      `(?:${NO}${HAPPENED}?|(?<!有)无)${ABOUT}行政复议(?:案件)?(?:、|和|及|或|与|以及|,)(?:被)?(?:提起)?(?:行政)?诉讼(?:案件)?${ENDS}`,
      "gu",
    ),
    readings: [REVIEW, LITIGATION],
    isDispute: true,
  },
  {
    words: new RegExp(`(?:${NO}${HAPPENED}?|(?<!有)无)${ABOUT}行政复议(?:案件)?(?=[。;!?)]|$|\\n)`, "gu"),
    readings: [REVIEW],
    isDispute: true,
  },
  {
    words: new RegExp(`(?:${NO}${HAPPENED}?|(?<!有)无)${ABOUT}行政诉讼(?:案件)?(?=[。;!?)]|$|\\n)`, "gu"),
    readings: [LITIGATION],
    isDispute: true,
  },
  {
    words: new RegExp(
      `${NO}(?:新)?(?:制发|制定|出台|印发)(?:过)?(?:任何)?(?:行政)?规范性文件(?=[,.。;!?)]|$|\\n)`,
      "gu",
    ),
    readings: [sumOf("disclosure/normative/issued")],
  },
];

/** The statements of none in a paragraph, each beside the cells that should then hold 0. */
export function noneStatements(
  { words, rangeOf }: NumberedWords,
  { values, year, heading }: StatementContext,
): CellStatement[] {
  if (!/[未没无零]/u.test(words)) return [];
  const taken: [number, number][] = [];
  return none.flatMap(({ words: pattern, readings, isDispute }) =>
    [...words.matchAll(pattern)].flatMap(({ index, 0: found }): CellStatement[] => {
      const stop = index + found.length;
      if (taken.some(([from, to]) => index < to && stop > from)) return [];
      const sentence = words.slice(sentenceStart(words, index), stop);
      if (isDispute && !isAboutDisclosure(heading, sentence)) return [];
      if (isDispute && /败诉|纠错|纠正|撤销|投诉|责任/u.test(found)) return [];
      if (isOfOtherTime(sentence, year)) return [];
      taken.push([index, stop]);
      const numbers = readings.map((reading) => valueOfReading(reading, values));
      const isScoped = hasScope(sentence, found, true) || /若|如|凡|应当|要求/u.test(sentence);
      const isKnown = numbers.every((number) => number !== null);
      const holds = isKnown && numbers.every((number) => number === 0);
      const [start, end] = rangeOf(index, stop);
      return [
        {
          start,
          end,
          value: 0,
          words: found,
          readings,
          also: [],
          isClear: !isScoped,
          verdict: holds ? "tied" : !isKnown || isScoped ? "not-compared" : "contradicts",
          expected: null,
          quantity: null,
        },
      ];
    }),
  );
}
