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

const UPHELD =
  /(?:均|全部|都)(?:已)?(?:被|获得?|予以|依法|作出|决定|由?(?:复议机关|法院|人民法院|上级机关))*维持(?:原(?:行政)?(?:行为|决定|具体行政行为|答复|判决))?(?=[,.。;!?)]|$|\n)/gu;
/** 均 is said of the number in front of it, or of the cases themselves. */
const OF_ALL = /^,?(?:(?:其)?(?:复议|审理|裁判|判决)?结果)?,?$/u;

const outcomesBut = (groups: readonly string[]): Reading =>
  sumOf(
    ...groups.flatMap((group) => ["corrected", "other", "pending"].map((column) => `${group}/${column}`)),
  );

/** 行政复议8件，均获维持: of those cases none was corrected, had another result, or is pending. */
function upheldStatements(
  { words, rangeOf }: NumberedWords,
  { values }: StatementContext,
  numbers: CellStatement[],
): CellStatement[] {
  return [...words.matchAll(UPHELD)].flatMap(({ index, 0: found }): CellStatement[] => {
    const counted = numbers.filter(({ quantity }) => quantity !== null && quantity.end <= index).at(-1);
    if (!counted?.quantity || !OF_ALL.test(words.slice(counted.quantity.end, index))) return [];
    const groups = counted.readings[0]!.plus.map((cell) => /^(disputes\/\w+)\/total$/u.exec(cell)?.[1]);
    // Where the number itself is in doubt, so is what is said of it.
    if (counted.verdict !== "tied" || groups.some((group) => group === undefined)) return [];
    const reading = outcomesBut(groups as string[]);
    const value = valueOfReading(reading, values);
    const [start, end] = rangeOf(index, index + found.length);
    const verdict = value === null ? "not-compared" : value === 0 ? "tied" : "contradicts";
    return [
      {
        start,
        end,
        value: 0,
        words: found,
        readings: [reading],
        also: [],
        isClear: true,
        verdict,
        expected: null,
        quantity: null,
      },
    ];
  });
}

/**
 * The statements of none and of all in a paragraph, each beside the cells that should then hold 0.
 * @param numbers what the numbers of the paragraph state
 */
export function noneStatements(
  read: NumberedWords,
  context: StatementContext,
  numbers: CellStatement[],
): CellStatement[] {
  const { words, rangeOf } = read;
  const { values, year, heading } = context;
  const upheld = upheldStatements(read, context, numbers);
  if (!/[未没无零]/u.test(words)) return upheld;
  const taken: [number, number][] = [];
  const found = none.flatMap(({ words: pattern, readings, isDispute }) =>
    [...words.matchAll(pattern)].flatMap(({ index, 0: said }): CellStatement[] => {
      const stop = index + said.length;
      if (taken.some(([from, to]) => index < to && stop > from)) return [];
      const sentence = words.slice(sentenceStart(words, index), stop);
      if (isDispute && !isAboutDisclosure(heading, sentence)) return [];
      if (isDispute && /败诉|纠错|纠正|撤销|投诉|责任/u.test(said)) return [];
      if (isOfOtherTime(sentence, year)) return [];
      taken.push([index, stop]);
      const numbers = readings.map((reading) => valueOfReading(reading, values));
      const isScoped = hasScope(sentence, said, true) || /若|如|凡|应当|要求/u.test(sentence);
      const isKnown = numbers.every((number) => number !== null);
      const holds = isKnown && numbers.every((number) => number === 0);
      const [start, end] = rangeOf(index, stop);
      return [
        {
          start,
          end,
          value: 0,
          words: said,
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
  return [...upheld, ...found];
}
