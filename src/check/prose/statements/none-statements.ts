import type { NumberedWords } from "./numbered-words";
import { sentenceStart } from "../../../language/quantities/words";
import type { CellStatement, StatementContext } from "./cell-statements";
import { isHarmless, opensWithPart } from "../vocabulary/harmless";
import { noneWords, type NoneWords } from "../vocabulary/none-words";
import { applicantCells, groupRows, sumOf, valueOfReading, type Reading } from "./readings";
import { ALL_WAYS, APPLICANTS } from "../vocabulary/patterns";
import { withoutUnit } from "./numbers/of-whole";
import { isOfDecisions } from "./numbers/row-of";
import { hasScope, isAboutDisclosure, isOfOtherTime, topicAt } from "./topic";

/** Sentences without a number that state one: 未收到申请 is 0, 均获维持 is all. */

const DEMANDED = /若|如(?!期|实|下)|凡|应当|要求|确保|避免|防止|力争|争取/u;
const OF_WRONG = /败诉|撤销|投诉|责任/u;

/** Outcomes of disputes need their matter; those of applications only no other. */
function isOn(topic: NoneWords["topic"], heading: string, words: string, at: number): boolean {
  if (topic === undefined) return true;
  if (topic !== "applications") return topicAt("", words, at) === topic;
  return [topic, null].includes(topicAt(heading, words, at) as typeof topic | null);
}

const ALL = "(?:均|全部|都)";
const BY = "(?:被|为|是|获得?|予以|依法|作出|决定|判决|裁定|由?(?:复议机关|法院|人民法院|上级机关))*";
const OBJECT = "(?:原?(?:行政)?(?:行为|决定|具体行政行为|答复|判决))?";
const STOP = "(?=[,.。;!?)]|$|\\n)";
const outcome = (words: string): RegExp => new RegExp(`${ALL}(?:已)?${BY}(?:${words})${STOP}`, "gu");
const outcomeOfOne = (words: string): RegExp =>
  new RegExp(`(?:已|已经)?(?:结果)?(?:为|是)?${BY}(?:${words})${STOP}`, "gu");

/** What becomes of cases, with the column that tells it. */
const CASES: readonly (readonly [words: string, column: string])[] = [
  [`维持${OBJECT}`, "upheld"],
  [`(?:结果)?(?:依法)?(?:纠正|纠错)`, "corrected"],
  [`(?:尚)?未审结|(?:尚|正)在(?:审理|办理)(?:中|之中)?|审理中`, "pending"],
];
/** A lawsuit that is lost is one whose result is 结果纠正. */
const NONE_LOST =
  /(?:无一(?:件|起|例|案)?|(?<!有)无|未|没有|零)(?:发生|出现|有)?(?:一(?:件|起|例))?(?:被)?败诉(?:案件|情[况形]|案例)?(?=[,.。;!?)]|$|\n)|(?:均|全部)(?:获得?|取得)?胜诉(?=[,.。;!?)]|$|\n)/gu;
/** 均 is said of the number in front of it, or of the cases themselves. */
const OF_ALL =
  /^(?:的)?(?:政府信息公开)?(?:类)?(?:行政)?(?:诉讼|复议)?(?:案件|案)?,?(?:目前|现|至今|截至目前|截至年底)?(?:(?:其)?(?:复议|审理|裁判|判决)?结果)?(?:由?(?:复议机关|(?:人民)?法院))?(?:申请人|申请)?,?$/u;

const OUTCOME_ROWS = [
  "granted",
  "partial",
  ...Object.values(groupRows).flatMap((cells) => cells.map((cell) => cell.split("/")[1]!)),
];
const COLUMNS = ["upheld", "corrected", "other", "pending"];
const outcomesBut =
  (own: string) =>
  (groups: readonly string[]): Reading =>
    sumOf(
      ...groups.flatMap((group) =>
        COLUMNS.filter((column) => column !== own).map((column) => `${group}/${column}`),
      ),
    );

const corrected = (groups: readonly string[]): Reading =>
  sumOf(...groups.map((group) => `${group}/corrected`));

/** 办结45件，均予以公开; 收到47件，均来自自然人: said of all applications, with the cells that then hold nothing. */
const OF_APPLICATIONS = [
  ...(
    [
      ["(?:予以|同意|全部)*公开", "granted"],
      ["(?:予以)?部分公开", "partial"],
    ] as const
  ).map(([words, row]) => ({
    pattern: outcome(words),
    none: () => sumOf(...OUTCOME_ROWS.filter((one) => one !== row).map((one) => `applications/${one}/total`)),
    of: /^applications\/total$/u,
    isOfOne: false,
  })),
  {
    pattern: new RegExp(
      `${ALL}(?:为|是|系|来自于?|由)(?:自然人|公民个人)(?:提出|提交|递交|申请)?(?:的)?${STOP}`,
      "gu",
    ),
    none: () => sumOf(...applicantCells("new", "organisations")),
    of: /^applications\/new$/u,
    isOfOne: false,
  },
];

/** Words behind the number of all cases, with what they say is none of them. */
const OF_CASES = [
  /** 行政复议8件，均获维持; 行政复议1件，被纠正: none of them had another result. */
  ...CASES.flatMap(([words, column]) => [
    { pattern: outcome(words), none: outcomesBut(column), of: /^disputes/u, isOfOne: false },
    { pattern: outcomeOfOne(words), none: outcomesBut(column), of: /^disputes/u, isOfOne: true },
  ]),
  /** 行政诉讼6件，无一败诉: none was corrected. */
  { pattern: NONE_LOST, none: corrected, of: /^disputes\/(?:direct|afterReview)/u, isOfOne: false },
  ...OF_APPLICATIONS,
];

/** Without one of these none of them is said. */
const SAYS_ALL = /维持|纠[正错]|未审结|审理|办理中|在办理|诉|[均全都][^,。;]{0,12}(?:公开|自然人|个人)/u;

/** What is said of all cases whose number stands in front of it and agrees with the table. */
function statementsOfCases(
  { words, rangeOf }: NumberedWords,
  { values }: StatementContext,
  numbers: CellStatement[],
): CellStatement[] {
  if (numbers.length === 0 || !SAYS_ALL.test(words)) return [];
  const all = OF_CASES.flatMap((one) => [...words.matchAll(one.pattern)].map((match) => ({ ...one, match })));
  return all.flatMap(({ match: { index, 0: found }, none, of, isOfOne }): CellStatement[] => {
    const counted = numbers.filter(({ quantity }) => quantity !== null && quantity.end <= index).at(-1);
    if (isOfOne && counted?.value !== 1) return [];
    if (!counted?.quantity || !OF_ALL.test(words.slice(counted.quantity.end, index))) return [];
    const groups = counted.readings[0]!.plus.map((cell) => /^(\w+\/\w+)\/total$/u.exec(cell)?.[1]);
    // Where the number itself is in doubt, so is what is said of it.
    if (counted.verdict !== "tied" || groups.some((group) => !group || !of.test(group))) return [];
    const reading = none(groups as string[]);
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
  const ofCases = statementsOfCases(read, context, stated);
  if (!/[未没无零]|不存在/u.test(words)) return ofCases;
  const taken: [number, number][] = [];
  const tried = noneWords.filter(({ needs }) => needs.test(words));
  const none = tried.flatMap(({ words: pattern, readings: ofWords, isDispute, topic }) =>
    [...words.matchAll(pattern)].flatMap(({ index, 0: found }): CellStatement[] => {
      const stop = index + found.length;
      if (taken.some(([from, to]) => index < to && stop > from)) return [];
      const start = sentenceStart(words, index);
      const sentence = words.slice(start, stop);
      if (isDispute && !isAboutDisclosure(heading, sentence)) return [];
      if (isDispute && (OF_WRONG.test(found) || isOfDecisions(sentence))) return [];
      if (!isOn(topic, heading, words, index)) return [];
      if (isOfOtherTime(sentence, year)) return [];
      taken.push([index, stop]);
      const before = words.slice(start, index);
      const asked = ASKED.test(found) ? askersIn(before) : null;
      const readings = asked?.columns
        ? [sumOf(...asked.columns.flatMap((column) => applicantCells("new", column)))]
        : ofWords;
      const numbers = readings.map((reading) => valueOfReading(reading, values));
      const isScoped =
        asked?.isOpen === true ||
        hasScope(sentence, found.replace(OF_MATTER, ""), true) ||
        DEMANDED.test(sentence) ||
        opensWithPart(before) ||
        (!asked?.columns && isOfSome(before, isDispute === true, context));
      const isKnown = numbers.every((number) => number !== null);
      const holds = isKnown && numbers.every((number) => number === 0);
      const [from, to] = rangeOf(index, stop);
      return [
        {
          start: from,
          end: to,
          value: 0,
          words: found,
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
  return [...ofCases, ...none];
}
