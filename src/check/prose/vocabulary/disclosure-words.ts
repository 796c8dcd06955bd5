import type { CellWords } from "./types";
import { sumOf } from "../statements/readings";
import { head, NORMATIVE } from "./patterns";

/** The words of table 二: rules and other normative documents, decisions, fees. */

const ISSUE =
  "制定并?公开|制发并?公开|制定并?出台|制定并?印发|制定并?发布|制定并?公布|起草并?(?:公布|印发|出台|发布)|新?制发|新?制定|新?出台|新?印发|新制|新?发布|新?公布|颁布|下发|新增";
/** Other things that are done to documents, and documents that are not counted. */
const OF_OTHER_PAPERS = /清理|征求|审核|审查|备案|草案|拟|往年|政策性文件|党内|失效|回头看|评估/u;
/** 开展清理,全年废止5件: what the whole year repealed, cleared up or not. */
const CLEARING =
  "清理(?![^,;。]{0,20},(?:全年|本年度?|年内|\\d{4}年度?)(?:共计?|累计|合计|总计)?(?:(?:新?制发|新?制定|新?出台|新?印发)(?:了)?(?:(?:行政)?规范性文件)?\\d+[件份部][,、;]?)?(?:共计?|累计|宣布|已|并)?(?:废止|废除))";
const REPEAL = "(?:清理)?(?:宣布)?(?:废止|废除)(?:(?:不合时宜|不适应|不适用|过时)[^,。;\\d]{0,6}的)?";
const OR = "(?:和|及|与|、|或|或者|以及)?";
/** 废止和宣布失效3件: one number of both, which the table counts as repealed. */
const REPEAL_OR_LAPSE = `(?:清理)?(?:(?:宣布)?(?:废止|废除)(?:${OR}(?:宣布|自然|自动)?失效|\\((?:含|包括)?(?:宣布|自然)?失效\\))|(?:宣布)?失效${OR}(?:宣布)?(?:废止|废除))`;
const IN_FORCE =
  "(?:(?:目前|现|仍|仍然|继续|保持|持续|年末|现存|现有|保留)?(?:现行|继续)?有效(?:实施)?|现存|存量|(?:目前|现|现予|年末|年底|期末|继续|予以)保留|(?:列入|纳入)(?:现行|继续)?有效(?:文件)?目录)(?:文件(?!目录|清单))?";

const RULES = "(?:政府|地方政府)?规章(?!制度)";

/** 备案规范性文件15件,现行有效14件: of those that were looked at, or passed on. */
const OF_OTHERS = /(?:审核|审查|备案|转发|转载|上级|其中[^,。;\d]{0,8}(?:起草|牵头|承办))[^,。;]{0,12}\d/u;

/** 对现行有效的58件开展清理, 为9件配发解读: those of which something is made may be some. */
const DEED =
  "\\d+[件份部](?:行政规范性文件|规范性文件)?(?:开展|进行|作了?|配发|配套|制作|组织|实施)(?:了)?[^,。;]{0,6}(?:清理|评估|解读|图解|抽查|检查|评查|审查|复核)";

const normative: CellWords[] = [
  {
    topic: "normative",
    head: head(
      `(?:${ISSUE})(?:了)?(?:的)?${NORMATIVE}|${NORMATIVE}(?:的)?(?:本年)?(?:新?制发|新?制定|新?出台)`,
    ),
    readings: [sumOf("disclosure/normative/issued")],
    notAbout: new RegExp(`${OF_OTHER_PAPERS.source}|${DEED}`, "u"),
  },
  {
    topic: "normative",
    head: head("(?:新?制发|新?制定|新?出台)"),
    readings: [sumOf("disclosure/normative/issued")],
    notAbout: new RegExp(`${OF_OTHER_PAPERS.source}|^(?![^]*规范性文件)`, "u"),
  },
  // 制定政府规章1件、行政规范性文件9件: the verb stands once.
  {
    topic: "normative",
    head: head(`^(?:、|,|和|及|以及)${NORMATIVE}`),
    readings: [sumOf("disclosure/normative/issued")],
    notAbout: new RegExp(
      `${OF_OTHER_PAPERS.source}|^(?![^]*(?:${ISSUE})(?:了)?(?:的)?${RULES}\\d+[件部](?:、|,|和|及|以及)${NORMATIVE}\\d)`,
      "u",
    ),
  },
  // 制定规范性文件9件，清理废止3件，现行有效64件: cleared up and repealed are one deed, beside what was made.
  {
    topic: "normative",
    head: head(
      `^(?:、|,|和|及|以及)(?:同时|同步)?清理并?(?:宣布)?(?:废止|废除)(?:了)?(?:${NORMATIVE}|文件)?`,
    ),
    needs: /清理/u,
    readings: [sumOf("disclosure/normative/repealed")],
    notAbout: new RegExp(
      `${OF_OTHER_PAPERS.source.replace("清理", "清理(?!并?(?:宣布)?(?:废止|废除))")}|^(?![^]*(?:${ISSUE})(?:了)?(?:的)?${NORMATIVE}\\d+[件份部](?:、|,|和|及|以及)(?:同时|同步)?清理)`,
      "u",
    ),
  },
  {
    topic: "normative",
    head: head(`${REPEAL_OR_LAPSE}(?:了)?(?:的)?(?:${NORMATIVE})?`),
    needs: /失效/u,
    readings: [sumOf("disclosure/normative/repealed")],
    notAbout: new RegExp(
      `${CLEARING}|${OF_OTHERS.source}|征求|备案|草案|拟|规章|修[改订]|回头看|评估|失效\\d[^]*(?:废止|废除)\\d|(?:废止|废除)\\d[^]*失效\\d`,
      "u",
    ),
  },
  {
    topic: "normative",
    head: head(`${REPEAL}(?:了)?(?:的)?(?:${NORMATIVE})?`),
    readings: [sumOf("disclosure/normative/repealed")],
    notAbout: new RegExp(
      `${CLEARING}|${OF_OTHERS.source}|征求|备案|草案|拟|规章|失效|修[改订]|回头看|评估`,
      "u",
    ),
  },
  {
    topic: "normative",
    head: head(`(?:${IN_FORCE})(?:的)?(?:${NORMATIVE})?`),
    readings: [sumOf("disclosure/normative/inForce")],
    notAbout: new RegExp(`规章|征求|草案|${OF_OTHERS.source}|${DEED}`, "u"),
  },
  // 制定规范性文件9件、废止文件3件: documents of the same sort.
  {
    topic: "normative",
    head: head(`^(?:、|,|和|及|以及)(?:同时|同步)?${REPEAL}文件`),
    readings: [sumOf("disclosure/normative/repealed")],
    notAbout: new RegExp(
      `${OF_OTHER_PAPERS.source}|^(?![^]*(?:${ISSUE})(?:了)?(?:的)?${NORMATIVE}\\d+[件份部](?:、|,|和|及|以及)(?:同时|同步)?${REPEAL}文件)`,
      "u",
    ),
  },
];

/** Behind its number: 9件废止, 64件现行有效. */
export const normativeBehind: [RegExp, CellWords][] = [
  [
    new RegExp(`^(?:已|予以|被|依法|宣布|为)*(?:${REPEAL_OR_LAPSE}|${REPEAL})(?=[,。;、()]|$)`, "u"),
    normative[5]!,
  ],
  [new RegExp(`^(?:文件)?(?:为|仍|目前)*(?:${IN_FORCE})(?=[,。;、()]|$)`, "u"), normative[6]!],
];

const rules: CellWords[] = (
  [
    [`(?:${ISSUE})(?:了)?(?:的)?${RULES}|${RULES}(?:的)?(?:制发|制定)`, "issued"],
    [`${REPEAL}(?:了)?(?:的)?(?:${RULES})?`, "repealed"],
    [`(?:${IN_FORCE})(?:的)?(?:${RULES})?`, "inForce"],
  ] as const
).map(([words, column]) => ({
  topic: "rules",
  head: head(words),
  readings: [sumOf(`disclosure/rules/${column}`)],
  notAbout: /清理|征求|审核|审查|备案|草案|拟|规章制度|失效|修[改订]/u,
}));

/** Published records are counted one by one in other ways. */
const OF_RECORDS = /公示|公开(?!.{0,4}决定数量)|归集|录入|报送|信用|推送|下放|事项|案卷/u;
/** What is done with the records of decisions; its numbers may be those of the decisions all the same (evidence.ts). */
export const PUBLISHED = /(?:主动|集中|全部|及时|依法)*(?:公示|公开(?!.{0,4}决定数量)|公布)(?:了)?/gu;
/** 行政许可、行政处罚、行政强制决定共351件: all of them together. */
const JOINED =
  /(?:许可|处罚|强制)(?:处理)?(?:决定)?(?:、|和|与|及|以及)(?:行政)?(?:许可|处罚|强制)(?!.{0,14}(?:分别|依次))/u;
const decisions: CellWords[] = (
  [
    ["许可", "permits"],
    ["处罚", "penalties"],
    ["强制", "enforcement"],
  ] as const
).flatMap(([matter, row]): CellWords[] => {
  const readings = [sumOf(`disclosure/${row}/decisions`)];
  return [
    {
      topic: "decisions",
      head: head(
        `(?:作出|做出|下达)(?:的)?(?:行政)?${matter}(?:处理)?(?:决定)(?:书)?|(?:作出|做出)[^,。;:\\d]{2,24}等(?:各类|各项)?行政${matter}(?:处理)?决定|实施(?:了)?行政${matter}`,
      ),
      readings,
      notAbout: JOINED,
    },
    {
      topic: "decisions",
      head: head(
        `行政${matter}(?:(?:的)?处理)?(?:决定)?(?:案件|案)?|行政${matter}(?:方面)?[,:](?:本年度?)?处理决定`,
      ),
      readings,
      notAbout: new RegExp(`${OF_RECORDS.source}|${JOINED.source}`, "u"),
    },
    { topic: "decisions", head: head("(?:作出|做出|下达)(?:处理)?决定(?:书)?"), readings, matter },
  ];
});

/** 许可、处罚、强制决定合计351件: all of them together. */
const allDecisions: CellWords = {
  topic: "decisions",
  head: head(
    "行政许可(?:决定)?(?:、|和|与)行政处罚(?:决定)?(?:、|和|与|以及)行政强制(?:措施)?(?:等)?(?:处理)?(?:决定)?(?:[三3]类)?(?:(?:处理)?决定)?(?=合计|共计|总计|总共|累计|共)",
  ),
  needs: /强制/u,
  readings: [
    sumOf(
      "disclosure/permits/decisions",
      "disclosure/penalties/decisions",
      "disclosure/enforcement/decisions",
    ),
  ],
  notAbout: OF_RECORDS,
};

const fees: CellWords[] = [
  {
    topic: "fees",
    head: head("行政事业性收费(?:总)?(?:金额|收入|额|项目金额|款)?(?:共)?(?:收取|征收|入库)?"),
    readings: [sumOf("disclosure/fees/amount")],
  },
  {
    topic: "fees",
    head: head("(?:收取|征收|实收|入库)(?:费用|金额)?|收费(?:金额|总额|收入)?"),
    readings: [sumOf("disclosure/fees/amount")],
    notAbout: /[,、;]其中|处理费|项目分别|单项/u,
  },
];

export const disclosureWords: readonly CellWords[] = [
  ...rules,
  ...normative,
  allDecisions,
  ...decisions,
  ...fees,
];
