import { groupRows, sumOf, type Reading } from "../statements/readings";
import { APPLICATION, APPLICATION_IF, head, OUTCOMES, PETITION } from "./patterns";
import type { CellWords } from "./types";

/** What became of applications, and why. */

const total = (row: string): Reading => sumOf(`applications/${row}/total`);

/** 公文属性: drafts that are marked, no applications. */
export const MARKED =
  /主动公开|依申请公开的\d|属性|公文|定密|(?:形成|制作|制发)[^,。;]{0,6}(?:信息|文件)|标注|认定(?!为(?:信访|举报|投诉|重复))/u;

const SORT =
  "(?:的)?(?:一[栏类项](?:的)?(?:办理)?)?(?:类|方式|形式|情形|情况|结果|处理)?(?:的)?(?:决定|答复|告知|处理|办理|办结)?(?:的)?";
/** 作出不予公开决定, 以“部分公开”方式答复 */
const result = (outcome: string): RegExp => head(`(?:${outcome})”?${SORT}${APPLICATION_IF}`);

const GROUPS = [
  [OUTCOMES.granted, ["applications/granted/total"]],
  [OUTCOMES.partial, ["applications/partial/total"]],
  [OUTCOMES.refused, groupRows.refused],
  [OUTCOMES.unavailable, groupRows.unavailable],
  [OUTCOMES.declined, groupRows.declined],
  [OUTCOMES.other, groupRows.other],
] as const;
const TOGETHER =
  "(?:的)?(?:这?两[类项种](?:的)?(?:答复|决定|结果|情形|申请)?(?:加在一起|加起来|相加|合在一起)?|加在一起|加起来|相加|合在一起)";
/** 不予公开、无法提供两类合计: two outcomes that the words add up. */
export const sumsOfOutcomes: CellWords[] = GROUPS.flatMap(([one, cells], i) =>
  GROUPS.slice(i + 1).map(([other, more]): CellWords => ({
    topic: "applications",
    head: head(
      `(?:${one})(?:的)?(?:、|和|与|及|以及)(?:${other})${TOGETHER}|(?<!(?:公开|提供|处理)[、和及与])(?:${one})(?:的)?(?:、|和|与|及|以及)(?:${other})(?:的)?(?:申请)?(?=合计|共计|总计)`,
    ),
    needs: /[两加合]/u,
    readings: [sumOf(...cells, ...more)],
    notAbout: MARKED,
  })),
);

export const outcomeWords: CellWords[] = (
  [
    [OUTCOMES.grantedOrPartial, sumOf("applications/granted/total", "applications/partial/total")],
    [OUTCOMES.granted, total("granted")],
    [OUTCOMES.partial, total("partial")],
    [OUTCOMES.refused, sumOf(...groupRows.refused)],
    [OUTCOMES.unavailable, sumOf(...groupRows.unavailable)],
    [OUTCOMES.declined, sumOf(...groupRows.declined)],
    [OUTCOMES.other, sumOf(...groupRows.other)],
  ] as const
).map(([words, reading]) => ({
  topic: "applications",
  head: result(words),
  needs: new RegExp(words, "u"),
  readings: [reading],
  ...(words === OUTCOMES.granted && {
    also: [sumOf("applications/granted/total", "applications/partial/total")],
  }),
  notAbout: MARKED,
  isOutcome: true,
}));

/** 答复45件，公开20件、部分公开6件: where a sentence tells results, the bare word is one. */
export const bareGranted: CellWords = {
  topic: "applications",
  head: head("(?<=^|[,:;、(]|其中)公开(?:的)?"),
  needs: /公开/u,
  readings: [total("granted")],
  also: [sumOf("applications/granted/total", "applications/partial/total")],
  notAbout: new RegExp(`${MARKED.source}|^(?![^]*(?:答复|办结|结果|类型))`, "u"),
  isOutcome: true,
};

/** The printed names of the rows, as sentences shorten them. */
const REASON_NAMES = [
  [
    "(?:我局|本机关|本单位|本部门|行政机关)?(?:确)?不掌握(?:相关|该|有关)?(?:的)?(?:政府)?(?:信息)?|(?:所申请|申请)?(?:政府)?信息不存在|(?:非|不属于)本(?:机关|单位|部门|局)(?:(?:掌握|制作|职责|公开|保存|持有)(?:范围)?(?:的)?(?:政府)?(?:信息)?|(?:的)?(?:政府)?信息)",
    "unavailable.1",
  ],
  ["没有现成(?:的)?信息[、,]?(?:需要?)?(?:另行)?(?:制作)?|(?:需要?)?另行制作", "unavailable.2"],
  ["补正后(?:申请内容)?仍不明确", "unavailable.3"],
  ["(?:其[他它])?法律、?行政法规(?:规定)?禁止公开(?:的)?(?:信息)?", "refused.2"],
  ["国家秘密(?:信息)?", "refused.1"],
  ["(?:无正当理由)?大量反复申请", "declined.4"],
  ["(?:申请人)?(?:无正当理由)?逾期不补正", "other.1"],
  [
    `${PETITION}(?:类|性质)(?:的)?(?:申请)?|(?:以|借)(?:政府)?(?:信息)?(?:公开)?(?:申请)?(?:政府)?(?:信息)?(?:公开)?(?:之名|名义|为名)(?:,)?(?:进行|行|实为|提出|反映)*(?:的)?${PETITION}(?:活动|之实|诉求|事项|问题)?(?:的)?`,
    "declined.1",
  ],
  ["重复申请", "declined.2"],
  ["要求提供公开出版物", "declined.3"],
  ["行政执法案卷(?:信息)?", "refused.7"],
  ["行政查询事项", "refused.8"],
  ["(?:三类)?内部事务(?:性)?信息", "refused.5"],
  ["(?:四类)?过程性信息", "refused.6"],
  ["(?:保护|侵[犯害]|损害|涉及)?第三方合法权益", "refused.4"],
] as const;
/** The same, for who says it of all of a result. */
export const reasonOfRow: readonly (readonly [words: string, row: string])[] = REASON_NAMES;

/** 收到申请47件，其中重复申请9件: of what was asked, and not why it was refused. */
const AMONG_ASKED = /(?:收到|新收|受理|接到)[^。;]{0,24}\d+[件宗起][,(]其中(?![^。;]*(?:公开|提供|处理))/u;

/** What a reason makes of an application, behind it: 因…而无法提供. */
const SO =
  "(?:(?:的)?(?:、|而|为由|,|并|且)?(?:决定|依法|答复|作出|告知(?:申请人)?)*(?:不予公开|无法提供|不予处理)(?:的)?(?:决定|答复)?)?";

export const reasonWords: CellWords[] = REASON_NAMES.map(([words, row]) => ({
  topic: "applications",
  head: head(
    `(?:${words})(?:类)?”?(?:${SO}|(?:为由|方式|理由)?(?:作出)?(?:答复|告知)(?:申请人)?)(?:的)?${APPLICATION_IF}`,
  ),
  needs: new RegExp(words, "u"),
  readings: [total(row)],
  isOutcome: true,
  ...(row.startsWith("declined") && { notAbout: AMONG_ASKED }),
}));

/** 不予处理4件，其中属信访举报投诉3件: without 类, where the sentence has told of the result. */
export const petitionsOfDeclined: CellWords = {
  topic: "applications",
  head: head(`(?<=属于?|系|为)${PETITION}`),
  needs: /信访/u,
  readings: [total("declined.1")],
  isOutcome: true,
  notAbout: new RegExp(`${AMONG_ASKED.source}|^(?![^]*不予处理)`, "u"),
};

/** Behind its number: 20件予以公开, 6件作区分处理后部分公开. */
const MIDDLE =
  "(?:的|,|因[^,。;\\d]{1,40}|(?:办理|处理|答复)结果|告知(?:申请人)?|归入|列入|作?区分处理后?|经审查|依法|依规|决定|作出|做出|答复|结果|了|为|予以|已经|已|均|被|作|按|进行|给予|可以|后|而|将){0,8}";
const END = "(?:的)?(?:决定|答复|处理|方式|告知){0,2}(?=[,。;、()]|$)";
/** Behind its number: 5件属于行政执法案卷信息. */
const IS_OF = "(?:因|由于|均|是|为|系|属于?|涉及|(?:办理|处理|答复)?结果|(?:答复|告知)(?:申请人)?){0,4}";

export const outcomesBehind: [RegExp, CellWords][] = [
  ...outcomeWords.map((row, i): [RegExp, CellWords] => [
    new RegExp(`^(?:${APPLICATION})?${MIDDLE}(?:${Object.values(OUTCOMES)[i]!})${END}`, "u"),
    row,
  ]),
  ...REASON_NAMES.map(([words], i): [RegExp, CellWords] => [
    new RegExp(
      `^(?:${APPLICATION})?${IS_OF}“?(?:${words})(?:类)?”?(?:的)?(?:${APPLICATION}|件)?(?=[,。;、()]|$)`,
      "u",
    ),
    reasonWords[i]!,
  ]),
];
