import type { CellKey } from "../../../form";
import { sentenceStart } from "../../../language/quantities/words";
import type { NumberedWords } from "./numbered-words";
import type { CellStatement, StatementContext } from "./cell-statements";
import { reasonOfRow } from "../vocabulary/outcome-words";
import { APPLICANTS } from "../vocabulary/patterns";
import { hasScope } from "./topic";
import { applicantCells, groupRows, sumOf, valueOfReading, type Reading } from "./readings";

/** What is said of all that a number counts, and so of the other cells that they are empty: 均获维持, 皆为自然人申请. */

const ALL = "(?:均|皆|全部|全都|都|悉数|一律)";
const BY = "(?:被|为|是|获得?|予以|依法|作出|决定|判决|裁定|由?(?:复议机关|法院|人民法院|上级机关))*";
const OBJECT =
  "(?:(?:我[局县市区镇乡]|本(?:机关|单位|局))(?:作出)?(?:的)?)?(?:原?(?:行政)?(?:行为|决定|具体行政行为|答复|判决))?";
const STOP = "(?=[,.。;!?)]|$|\\n)";
const outcome = (words: string): RegExp => new RegExp(`${ALL}(?:已)?${BY}(?:${words})${STOP}`, "gu");
const outcomeOfOne = (words: string): RegExp =>
  new RegExp(`(?:已|已经)?(?:结果)?(?:为|是)?${BY}(?:${words})${STOP}`, "gu");

/** What becomes of cases, with the column that tells it. */
const CASES: readonly (readonly [words: string, column: string])[] = [
  [`(?:结果)?维持${OBJECT}`, "upheld"],
  [`(?:结果)?(?:依法)?(?:纠正|纠错)`, "corrected"],
  [`(?:尚)?未审结|(?:尚|正)在(?:审理|办理)(?:中|之中)?|审理中`, "pending"],
];
const ENDED = "审结|结案|审理完毕|审理终结";
/** A lawsuit that is lost is one whose result is 结果纠正. */
const NONE_LOST =
  /(?:无一(?:件|起|例|案)?|(?<!有)无|未|没有|零)(?:发生|出现|有)?(?:一(?:件|起|例))?(?:被)?败诉(?:案件|情[况形]|案例)?(?=[,.。;!?)]|$|\n)|(?:均|全部)(?:获得?|取得)?胜诉(?=[,.。;!?)]|$|\n)/gu;
/** 均 is said of the number in front of it, or of the cases themselves. */
const OF_ALL =
  /^\)?\(?(?:的)?(?:(?:因|由|涉及?|关于|有关)?(?:政府|政务)?信息公开(?:申请|工作)?(?:引发|引起|产生|提起)?(?:的)?)?(?:类)?(?:行政)?(?:诉讼|复议)?(?:案件|案)?,?(?:目前|现|至今|年内|截至目前|截至年底)?(?:(?:其)?(?:复议|审理|裁判|裁决|判决|处理)?结果)?(?:由?(?:复议机关|(?:人民)?法院))?(?:申请人|申请)?(?:已经?)?,?$/u;

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

const pending = (groups: readonly string[]): Reading => sumOf(...groups.map((group) => `${group}/pending`));
const corrected = (groups: readonly string[]): Reading =>
  sumOf(...groups.map((group) => `${group}/corrected`));

/** What is said of all of some cases, with the cells that then hold nothing; null where the groups have no such cells. */
interface SaidOfAll {
  pattern: RegExp;
  none: (groups: readonly string[]) => Reading | null;
  /** The rows or groups of cases that it can be said of. */
  of: RegExp;
  /** It is said of one case, too, without 均. */
  isOfOne: boolean;
}

/** 办结45件，均予以公开: no other row of results holds any. */
const OF_RESULTS: SaidOfAll[] = (
  [
    ["(?:予以|同意|全部)*公开", "granted"],
    ["(?:予以)?部分公开", "partial"],
  ] as const
).map(([words, row]) => ({
  pattern: outcome(words),
  none: () => sumOf(...OUTCOME_ROWS.filter((one) => one !== row).map((one) => `applications/${one}/total`)),
  of: /^applications\/total$/u,
  isOfOne: false,
}));

const IS = "(?:属于?|为|是|系|来自于?|源于|由)";
const KINDS_OF_APPLICANTS = ["natural", "organisations"].flatMap((column) => applicantCells("new", column));
const OF_ASKED = /^applications/u;
/** 收到47件，均来自自然人; 结转5件，皆为企业申请: the row has no other applicants. */
const OF_APPLICANTS: SaidOfAll[] = APPLICANTS.map(([words, column]) => ({
  pattern: new RegExp(
    `${ALL}${IS}(?:${words})(?:类|身份)?(?:向(?:我|本)[\\u4e00-\\u9fa5]{1,3})?(?:所?提出|所?提交|递交|所提|申请人?|的|件){0,4}${STOP}`,
    "gu",
  ),
  none: (groups) => {
    const own = applicantCells("new", column);
    const others = KINDS_OF_APPLICANTS.filter((cell) => !own.includes(cell));
    return sumOf(
      ...groups.flatMap((group) => others.map((cell): CellKey => cell.replace("applications/new", group))),
    );
  },
  of: OF_ASKED,
  isOfOne: false,
}));

/** 无法提供8件，均因本机关不掌握: no other reason of the same result. */
const OF_REASONS: SaidOfAll[] = reasonOfRow.map(([words, row]) => ({
  pattern: new RegExp(
    `${ALL}(?:属于?|为|是|系|因为?|由于|涉及){0,2}(?:${words})(?:类|性质)?(?:的)?(?:(?:政府)?信息|申请|情[形况]|原因|内容|事项)?(?:而)?(?:不予公开|无法提供|不予处理)?(?:的)?${STOP}`,
    "gu",
  ),
  none: (groups) => {
    const [own] = row.split(".");
    if (groups.length < 2 || groups.some((group) => !group.startsWith(`applications/${own}.`))) return null;
    return sumOf(
      ...groups.filter((group) => group !== `applications/${row}`).map((group): CellKey => `${group}/total`),
    );
  },
  of: /^applications/u,
  isOfOne: false,
}));

/** Words behind a number of all cases, with what they say is none of them. */
const SAID_OF_ALL: SaidOfAll[] = [
  /** 行政复议8件，均获维持; 行政复议1件，被纠正: none of them had another result. */
  ...CASES.flatMap(([words, column]): SaidOfAll[] => [
    { pattern: outcome(words), none: outcomesBut(column), of: /^disputes/u, isOfOne: false },
    { pattern: outcomeOfOne(words), none: outcomesBut(column), of: /^disputes/u, isOfOne: true },
  ]),
  /** 行政复议8件，均已审结: none is pending. */
  { pattern: outcome(ENDED), none: pending, of: /^disputes/u, isOfOne: false },
  /** 行政诉讼6件，无一败诉: none was corrected. */
  { pattern: NONE_LOST, none: corrected, of: /^disputes\/(?:direct|afterReview)/u, isOfOne: false },
  ...OF_RESULTS,
  ...OF_APPLICANTS,
  ...OF_REASONS,
];

/** 行政诉讼均为结果维持: the cases are named, wherever their number stands. */
const NAMED =
  /(?:^|[,;:。])(?:政府信息公开)?(?:类)?(?:行政)?(复议|诉讼)(?:案件)?(?:结果)?(?:目前|年内)?(?:已经?)?$/u;
const GROUPS: Record<string, string[]> = {
  复议: ["disputes/review/total"],
  诉讼: ["disputes/direct/total", "disputes/afterReview/total"],
};

/** Between the last part and the one before: 直接起诉4件、复议后起诉2件 are one, of which the words behind them speak. */
const JOINED = /^(?:案件)?(?:、|和|与|及|以及)/u;
/** 诉讼6件，其中直接起诉4件、复议后起诉2件，均维持: said of all, where the parts are told as one; null where it may be of the last alone. */
function wholeOf(
  last: CellStatement,
  index: number,
  words: string,
  before: CellStatement[],
): CellStatement | null {
  const [whole, other] = before.slice(-3);
  const cells = (one: CellStatement | undefined): string => String(one?.readings[0]!.plus);
  if (before.length < 3 || cells(whole) !== `${cells(other)},${cells(last)}`) return last;
  if (words.slice(last.quantity!.end, index).startsWith(")")) return whole!;
  return JOINED.test(words.slice(other!.quantity!.end, last.quantity!.start)) ? whole! : null;
}

/** The number that is meant by all: the one in front of it, or that of the cases that are named. */
function countedBefore(words: string, index: number, numbers: CellStatement[]): CellStatement | null {
  const before = numbers.filter(({ quantity }) => quantity !== null && quantity.end <= index);
  const last = before.at(-1);
  if (last && OF_ALL.test(words.slice(last.quantity!.end, index))) return wholeOf(last, index, words, before);
  const groups = GROUPS[NAMED.exec(words.slice(0, index))?.[1] ?? ""];
  if (!groups) return null;
  return before.filter(({ readings }) => String(readings[0]!.plus) === String(groups)).at(-1) ?? null;
}

/** Without one of these none of them is said. */
const SAYS_ALL = /审结|结案|维持|纠[正错]|未审结|审理|办理中|在办理|诉|[均皆都]|全部|悉数|一律/u;

/** What is said of all cases whose number stands in front of it and agrees with the table. */
export function allStatements(
  { words, rangeOf }: NumberedWords,
  { values }: StatementContext,
  numbers: CellStatement[],
): CellStatement[] {
  if (numbers.length === 0 || !SAYS_ALL.test(words)) return [];
  const all = SAID_OF_ALL.flatMap((one) =>
    [...words.matchAll(one.pattern)].map((match) => ({ ...one, match })),
  );
  return all.flatMap(({ match: { index, 0: found }, none, of, isOfOne }): CellStatement[] => {
    const counted = countedBefore(words, index, numbers);
    if (!counted?.quantity || (isOfOne && counted.value !== 1)) return [];
    const groups = counted.readings[0]!.plus.map((cell) => /^(\w+\/[\w.]+)\/total$/u.exec(cell)?.[1]);
    // Where the number itself is in doubt, so is what is said of it.
    if (counted.verdict !== "tied" || groups.some((group) => !group || !of.test(group))) return [];
    // 网上收到47件，均为自然人: of one way of asking, whichever number the table has.
    const from = sentenceStart(words, counted.quantity.start);
    const clause = /[^,:]*$/u.exec(words.slice(from, counted.quantity.start))![0];
    if (of === OF_ASKED && hasScope("", clause, true)) return [];
    const reading = none(groups as string[]);
    if (!reading) return [];
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
