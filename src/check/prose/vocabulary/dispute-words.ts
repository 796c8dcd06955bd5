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
/** A body that decides on reviews of others counts them, too. */
const AS_REVIEWER =
  /(?:复议机关(?!(?:依法|均|共|决定|作出|予以)*(?:维持|纠正))|审理|(?<!未)审结|承办|办理行政复议|受理行政复议|出庭|代理|第三人|协助|行政复议申请)/u;

const OF_INFORMATION = "(?:政府|政务)?信息公开(?:类|领域|方面)?(?:的)?";
const REVIEWED = `(?:被(?:申请|提起)|申请|提起)?(?:行政)?复议(?:${OF_INFORMATION}案件|案件|案)?`;
const SUED = `(?:被(?:提起)?|提起)?(?:行政)?(?:诉讼|起诉)(?:案件|案)?`;

const OUTCOMES: [words: string, behind: string, column: string][] = [
  ["(?:结果)?(?:被)?维持(?:原?(?:具体)?行政行为|原(?:决定|答复))?", "维持", "upheld"],
  ["(?:结果)?(?:被)?(?:纠正|纠错)", "纠正|纠错", "corrected"],
  ["其[他它](?:处理)?结果", "其[他它]结果", "other"],
  [
    "(?:尚)?未审结|尚在审理|正在审理(?:中)?",
    "(?:尚)?未审结|尚在审理(?:中)?|正在审理(?:中)?|审理中",
    "pending",
  ],
];

export const disputeWords: CellWords[] = [
  ...OUTCOMES.flatMap(([words, , column]): CellWords[] => [
    {
      topic: "disputes",
      head: head(`(?:${words})(?:的)?(?:${OF_INFORMATION})?行政复议(?:案件|案)?`),
      readings: [reviewOf(column)],
      notAbout: AS_REVIEWER,
    },
    {
      topic: "disputes",
      head: head(`(?:${words})(?:的)?(?:${OF_INFORMATION})?行政诉讼(?:案件|案)?`),
      ...litigation(column),
      notAbout: AS_REVIEWER,
    },
  ]),
  {
    topic: "disputes",
    head: head(`${REVIEWED}(?:、|和|及|与|以及)(?:${OF_INFORMATION})?${SUED}`),
    readings: [both("total")],
    also: [reviewOf("total"), ...litigation("total").readings],
    notAbout: AS_REVIEWER,
  },
  {
    topic: "disputes",
    head: head(`(?:未经(?:行政)?复议)?直接(?:提?起诉讼|起诉)(?:的)?(?:${OF_INFORMATION})?(?:${SUED}|案件)?`),
    readings: [sumOf("disputes/direct/total")],
  },
  {
    topic: "disputes",
    head: head(`复议后(?:再)?(?:起诉|提起(?:行政)?诉讼)(?:的)?(?:${OF_INFORMATION})?(?:${SUED}|案件)?`),
    readings: [sumOf("disputes/afterReview/total")],
  },
  {
    topic: "disputes",
    head: head(`(?<!未经|经)${REVIEWED}`),
    readings: [reviewOf("total")],
    notAbout: AS_REVIEWER,
  },
  {
    topic: "disputes",
    head: head(`(?<!复议(?:案件)?(?:、|和|及|与|或|以及))${SUED}`),
    readings: [litigationOf("total")],
    notAbout: AS_REVIEWER,
  },
  ...OUTCOMES.flatMap(([words, , column]): CellWords[] => [
    {
      topic: "review",
      head: head(`(?:${words})(?:的)?`),
      readings: [reviewOf(column)],
      notAbout: AS_REVIEWER,
    },
    { topic: "litigation", head: head(`(?:${words})(?:的)?`), ...litigation(column), notAbout: AS_REVIEWER },
  ]),
];

/** Behind its number: 4件被维持, 1件尚未审结. */
export const disputesBehind: [RegExp, CellWords][] = OUTCOMES.flatMap(([, behind, column]) => {
  const words = new RegExp(
    `^(?:案件)?(?:的)?(?:结果|均|被|为|经[^,。;\\d]{0,8})*(?:${behind})(?=[,。;、)]|$)`,
    "u",
  );
  return [
    [words, { topic: "review", head: words, readings: [reviewOf(column)], notAbout: AS_REVIEWER }],
    [words, { topic: "litigation", head: words, ...litigation(column), notAbout: AS_REVIEWER }],
  ] as [RegExp, CellWords][];
});
