import type { CellWords } from "./types";
import { sumOf, type Reading } from "../statements/readings";
import { head } from "./patterns";

/** The words of table 四: reviews and lawsuits about information. */

const REVIEW = "disputes/review";
const LITIGATION = ["disputes/direct", "disputes/afterReview"];
export const reviewOf = (...columns: string[]): Reading => sumOf(...columns.map((one) => `${REVIEW}/${one}`));
export const litigationOf = (...columns: string[]): Reading =>
  sumOf(...LITIGATION.flatMap((group) => columns.map((one) => `${group}/${one}`)));
const litigation = (column: string): Pick<CellWords, "readings" | "also"> => ({
  readings: [litigationOf(column)],
  also: LITIGATION.map((group) => sumOf(`${group}/${column}`)),
});
const both = (column: string): Reading =>
  sumOf(...[REVIEW, ...LITIGATION].map((group) => `${group}/${column}`));
/** A body that decides on reviews of others, or to which they are reported, counts them, too. */
const AS_REVIEWER =
  /(?:复议机关(?!(?:依法|均|共|全年|本年|决定|作出|予以|我局|审查后|经审查|审理后|的)*(?:维持|纠正))|(?<!正在|尚在|仍在|还在|未)审理(?!中|结果|阶段)|(?<!未|待|没有|没|[件宗起例][^,。;]{0,6})审结(?!\d)|承办|备案|报备|办理行政复议(?!答复|应[诉对])|受理行政复议|出庭|代理|第三人|协助|行政复议申请)/u;

const OF_INFORMATION = "(?:政府|政务)?信息公开(?:类|领域|方面)?(?:的)?";
const REVIEWED = `(?:(?:而)?被(?:申请人|当事人)?(?:申请|提起)|(?:申请人)?(?:申请|提起))?(?:的)?(?:行政)?复议(?:的)?(?:${OF_INFORMATION}案件|案件|案)?(?:答复|应对)?`;
const SUED = `(?:(?:而)?被(?:提起)?|提起)?(?:的)?(?:行政)?(?:诉讼|起诉|官司)(?:的)?(?:案件|案)?(?:应诉)?`;

/** 维持我局答复, 纠正我局政府信息公开答复 */
const OUR_ANSWER = `(?:我局|本机关|本单位|我县|我市|我区)(?:作出的)?(?:${OF_INFORMATION})?(?:答复|决定|行政行为|答复行为)`;
const PENDING =
  "(?:尚|还|仍)?(?:未|没有?)(?:审结|办结|结案)|待审结|(?:尚|仍|还|正)?在?(?:审理|办理)(?:之)?中|(?:尚|仍|还|正)在(?:审理|办理)";
/** 被撤销、确认违法、责令履行共1件: the ways to correct, several of them; one alone may be some of them. */
const CORRECTION =
  "(?:被)?(?:(?:复议机关|法院)(?:依法)?)?(?:(?:部分)?撤销|(?:被)?确认违法|(?:被)?责令(?:限期)?(?:履行|重新答复|重新作出)|变更)";
const CORRECTIONS = `${CORRECTION}(?:(?:、|,|和|或|及|以及|或者)${CORRECTION}){1,3}(?:等)?(?:的)?(?:情形|结果)?`;
const OUTCOMES: [words: string, behind: string, column: string, needs: RegExp][] = [
  [
    `(?:复议机关|法院)?(?:全年|本年)?(?:复议|审理|裁判|判决)?(?:结果)?(?:为|被)?(?:判决)?维持(?:原?(?:具体)?行政行为|原(?:决定|答复)|${OUR_ANSWER})?(?:结果|案件)?`,
    "维持(?:原?(?:具体)?行政行为|原(?:决定|答复))?",
    "upheld",
    /维持/u,
  ],
  [
    `(?:复议|审理|裁判|判决)?(?:结果)?(?:为|被)?(?:依法)?(?:纠正|纠错)(?:${OUR_ANSWER})?(?:案件)?|${CORRECTIONS}`,
    `纠正|纠错|${CORRECTIONS}`,
    "corrected",
    /纠[正错]|撤销|违法|责令|变更/u,
  ],
  ["其[他它](?:处理)?结果", "其[他它]结果", "other", /结果/u],
  [PENDING, PENDING, "pending", /[审办][结理]/u],
];

/** 维持4件、其他2件: only beside another result. */
const NO_RESULT = new RegExp(`^(?![^]*(?:维持|纠正))|${AS_REVIEWER.source}`, "u");

/** The two groups of lawsuits. */
const DIRECTLY =
  "(?:(?:未经|没有?经过?|不经|未申请)(?:行政)?复议(?:而|就|程序)?[、,]?)?(?:直接|径行|径直|直接向法院|径行向法院)(?:以[^,。;]{1,8}为被告)?(?:向(?:人民)?法院)?(?:(?:提?起)?(?:行政)?诉讼|起诉|诉至(?:人民)?法院)";
const AFTERWARDS =
  "(?:(?:经过?|先|申请)?(?:行政)?复议之?后(?:再|又|不服)*|经过?(?:行政)?复议(?:后|程序)?,?(?:再|又|仍|而)(?:不服)?,?)(?:向(?:人民)?法院)?(?:起诉|(?:提起)?(?:行政)?诉讼)|先经(?:行政)?复议[、,]?(?:再|后|又)(?:到|向)?(?:人民)?(?:法院)?(?:起诉|提起(?:行政)?诉讼)|先(?:行)?(?:行政)?复议[、,]?(?:后|再)(?:提起)?(?:行政)?(?:诉讼|起诉)";

/** 复议后提起的政府信息公开行政诉讼 */
const RAISED = `提起的(?=(?:${OF_INFORMATION})?(?:行政)?诉讼)`;

const groupsOfSuits = (
  [
    [`${DIRECTLY}|(?:(?:未经|不经)(?:行政)?复议)?直接${RAISED}`, "disputes/direct/total"],
    [`${AFTERWARDS}|(?:行政)?复议之?后${RAISED}`, "disputes/afterReview/total"],
  ] as const
).map(([words, cell]): CellWords => ({
  topic: "disputes",
  head: head(`(?:${words})(?:的)?(?:${OF_INFORMATION})?(?:${SUED}|案件)?`),
  needs: /诉/u,
  readings: [sumOf(cell)],
}));

/** 全年审结行政复议7件: those of others as well where the body decides on them, which the results beside it tell. */
const ended = (own: string): Pick<CellWords, "topic" | "head" | "needs" | "isOnlyNamed"> => ({
  topic: "disputes",
  head: head(`(?<!未|没有?|待)(?:审结|办结)(?:了|的)?(?:涉及?)?(?:${OF_INFORMATION})?行政${own}(?:案件|案)?`),
  needs: /[审办]结/u,
  isOnlyNamed: true,
});

export const disputeWords: CellWords[] = [
  { ...ended("复议"), readings: [reviewOf("upheld", "corrected", "other")] },
  { ...ended("诉讼"), readings: [litigationOf("upheld", "corrected", "other")] },
  ...OUTCOMES.flatMap(([words, , column]): CellWords[] => [
    {
      topic: "disputes",
      head: head(`(?:${words})(?:的)?(?:${OF_INFORMATION})?行政复议(?:案件|案)?`),
      needs: /复议/u,
      readings: [reviewOf(column)],
      notAbout: AS_REVIEWER,
    },
    {
      topic: "disputes",
      head: head(`(?:${words})(?:的)?(?:${OF_INFORMATION})?行政诉讼(?:案件|案)?`),
      needs: /诉讼/u,
      ...litigation(column),
      notAbout: AS_REVIEWER,
    },
  ]),
  {
    topic: "disputes",
    head: head(
      `${REVIEWED}(?:、|和|及|与|以及)(?:${OF_INFORMATION})?${SUED}(?:这?两[项类])?(?:相加|加在一起|加起来)?`,
    ),
    needs: /复议/u,
    readings: [both("total")],
    also: [reviewOf("total"), ...litigation("total").readings],
    notAbout: AS_REVIEWER,
  },
  // 行政复议、行政诉讼案件14件，结果维持9件
  ...OUTCOMES.map(([words, , column, needs]): CellWords => ({
    topic: "disputes",
    head: head(`(?:${words})(?:的)?`),
    needs,
    readings: [both(column)],
    notAbout: AS_REVIEWER,
    isOfBoth: true,
  })),
  ...groupsOfSuits,
  {
    topic: "disputes",
    head: head(`(?<!未经|没有经过|没经过|不经|经)${REVIEWED}`),
    needs: /复议/u,
    readings: [reviewOf("total")],
    notAbout: AS_REVIEWER,
  },
  {
    topic: "disputes",
    head: head(`(?<!复议(?:案件)?(?:、|和|及|与|或|以及))${SUED}`),
    needs: /诉|官司/u,
    readings: [litigationOf("total")],
    notAbout: AS_REVIEWER,
  },
  ...OUTCOMES.flatMap(([words, , column, needs]): CellWords[] => [
    {
      topic: "review",
      head: head(`(?:${words})(?:的)?`),
      needs,
      readings: [reviewOf(column)],
      notAbout: AS_REVIEWER,
    },
    {
      topic: "litigation",
      head: head(`(?:${words})(?:的)?`),
      needs,
      ...litigation(column),
      notAbout: AS_REVIEWER,
    },
  ]),
  { topic: "review", head: head("其[他它]"), readings: [reviewOf("other")], notAbout: NO_RESULT },
  { topic: "litigation", head: head("其[他它]"), ...litigation("other"), notAbout: NO_RESULT },
];

/** 已审结7件: all that are not pending. */
const ENDED = "(?:审结|结案|审理完毕|审理终结)";
const CLOSED = `(?:已|现已|年内|均已|全部)*${ENDED}`;
const closed = ["upheld", "corrected", "other"];
const closedCases: CellWords[] = [
  {
    topic: "review",
    head: head(CLOSED),
    needs: /[审结]/u,
    readings: [reviewOf(...closed)],
    notAbout: AS_REVIEWER,
  },
  {
    topic: "litigation",
    head: head(CLOSED),
    needs: /[审结]/u,
    readings: [litigationOf(...closed)],
    also: LITIGATION.map((group) => sumOf(...closed.map((one) => `${group}/${one}`))),
    notAbout: AS_REVIEWER,
  },
];
/** 行政复议8件，已办结7件: directly behind them, as 办结 is said of applications as well. */
const BEHIND_CASES = (own: string): RegExp =>
  new RegExp(
    `^(?![^]*${own}(?:案件|案)?(?:共计?|合计)?\\d+[件宗起例][,(](?:其中)?(?:已经?|均已|年内|目前|现)*办结\\d)|${AS_REVIEWER.source}`,
    "u",
  );
const doneCases = closedCases.map((row, i): CellWords => ({
  ...row,
  head: head("(?<=已经?|年内|目前|[,(])办结"),
  needs: /办结/u,
  notAbout: BEHIND_CASES(["复议", "(?:诉讼|起诉)"][i]!),
}));
disputeWords.push(...closedCases, ...doneCases);

/** 3件行政复议、1件行政诉讼为其他结果: what is said of the last is said of both. */
const SIDE_BY_SIDE: [own: string, other: string, (column: string) => Pick<CellWords, "readings" | "also">][] =
  [
    ["复议", "诉讼", (column) => ({ readings: [reviewOf(column)] })],
    ["诉讼", "复议", litigation],
  ];
const sharedResults = OUTCOMES.flatMap(([, behind, column]): [RegExp, CellWords][] =>
  SIDE_BY_SIDE.map(([own, other, cellsOf]): [RegExp, CellWords] => {
    const words = new RegExp(
      `^(?:${OF_INFORMATION})?(?:行政)?${own}(?:案件|案)?(?=(?:、|和|与|及|以及)\\d+[件宗起例](?:行政)?${other}(?:案件|案)?(?:结果|均|都|被|为|是|获得?|得到)*(?:${behind})(?:[,。;、()]|$))`,
      "u",
    );
    return [words, { topic: "disputes", head: words, ...cellsOf(column), notAbout: AS_REVIEWER }];
  }),
);

/** When it stands so: 1件目前尚未审结. */
const BY_NOW =
  "目前|现(?:在)?|至今|至年[底末]|截至目前|截至(?:\\d{4}年)?(?:年?[底末]|12月31日)|年[内底末]|已经?|还";
const ENDED_BEHIND = new RegExp(
  `^(?:(?:${OF_INFORMATION})?(?:行政)?(?:复议|诉讼))?(?:案件)?(?:的)?(?:均|都|${BY_NOW})*${ENDED}(?=[,。;、()]|$)`,
  "u",
);

/** Behind its number: 4件被维持, 1件尚未审结. */
export const disputesBehind: [RegExp, CellWords][] = [
  ...sharedResults,
  ...[DIRECTLY, AFTERWARDS].map((words, i): [RegExp, CellWords] => [
    new RegExp(
      `^(?:案件)?(?:的)?(?:为|是|系|属于?)?(?:${words}|${["(?:(?:未经|不经)(?:行政)?复议)?直接提起的", "(?:经)?(?:行政)?复议之?后提起的"][i]!}(?=(?:${OF_INFORMATION})?(?:行政)?诉讼))(?:的)?(?:(?:${OF_INFORMATION})?(?:行政)?诉讼)?(?:案件)?(?=[,。;、()]|$)`,
      "u",
    ),
    groupsOfSuits[i]!,
  ]),
  ...OUTCOMES.flatMap(([, behind, column]) => {
    const words = new RegExp(
      `^(?:(?:${OF_INFORMATION})?(?:行政)?(?:复议|诉讼))?(?:案件)?(?:的)?(?:结果|均|被|为|获得?|得到|经[^,。;\\d]{0,8}|${BY_NOW})*(?:${behind})(?=[,。;、()]|$)`,
      "u",
    );
    return [
      [words, { topic: "review", head: words, readings: [reviewOf(column)], notAbout: AS_REVIEWER }],
      [words, { topic: "litigation", head: words, ...litigation(column), notAbout: AS_REVIEWER }],
    ] as [RegExp, CellWords][];
  }),
  ...closedCases.map((row): [RegExp, CellWords] => [ENDED_BEHIND, row]),
];
