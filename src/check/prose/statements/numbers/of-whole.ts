import { AREA_NAME, BODY_NAME, THIS_BODY } from "../../vocabulary/bodies";
import { beginsAnew, isHarmless, opensWithPart } from "../../vocabulary/harmless";
import type { CellWords } from "../../vocabulary/types";
import type { StatementContext } from "../cell-statements";

/** Whether a number is one of the whole body and year. */

/** 云溪县人民政府: its tables hold those of the whole area. */
const AREA = /([省市县区州镇乡]|街道)(?:人民政府|政府|街道办事处|办事处)?$/u;

/** 县政府办公室 of 云溪县人民政府办公室: without the name of the area, and shorter. */
function shortNames(unit: string): string[] {
  const own = /^.{1,6}?([省市县区州旗])(.{2,})$/u.exec(unit);
  if (!own) return [];
  const [area, name] = [own[1]!, own[2]!];
  const shorter = name.replace("人民政府", "政府");
  const all = [name, shorter, shorter.replace(/办公室$/u, "办")];
  return [...all.map((one) => area + one), name, ...(name.endsWith("办公室") ? ["办公室"] : [])];
}

const asWritten = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/-]/gu, "\\$&");
/** What may stand behind the name of a body, and makes it one of its parts: 县林业局机关, 县政府办. */
const WHOLE_NAME = "(?!机关|本级|直属|所属|下属|办|系统|部门|及|和|各|的)";
const BODIES = "(?:行政机关|政府系统|政府部门|政府机关|政府|部门|单位)";
let known: { unit: string; names: RegExp[] } | null = null;

/** What names a body, or all of the area that it governs. */
function namesOf(unit: string): RegExp[] {
  if (known?.unit === unit) return known.names;
  const area = AREA.exec(unit)?.[1];
  const ofArea = new RegExp(
    `全${area}(?:范围内)?(?:各级(?:各?(?:类)?${BODIES})?|各?${BODIES})?|[我本]?${area}政府(?:系统|(?:及|和)(?:其|各|所属)*(?:工作)?部门)|${area}各级(?:行政机关|政府|部门)`,
    "u",
  );
  const own = new RegExp(
    `${asWritten(unit)}|(?:${shortNames(unit).map(asWritten).join("|") || "(?!)"})${WHOLE_NAME}`,
    "u",
  );
  const organs = /[局委厅]$/u.test(unit)
    ? new RegExp(
        `^[我本]?${unit.at(-1)!}(?:党组|党委|领导小组|领导班子|分管领导|办公室|[\\u4e00-\\u9fa5]{0,4}[股科]室?)(?=对)`,
        "u",
      )
    : null;
  known = { unit, names: [...(area ? [ofArea] : []), own, ...(organs ? [organs] : [])] };
  return known.names;
}

/** The words without the body whose report it is, and without its area where that is the same: 全县 in the report of a county. */
export function withoutUnit(words: string, { unit }: Pick<StatementContext, "unit">): string {
  return unit === "" ? words : namesOf(unit).reduce((rest, name) => rest.replace(name, ""), words);
}

/** Whether the report is that of the government of an area; what the area has done is no number of a bureau in it. */
function governs(unit: string, name: string): boolean {
  const area = AREA.test(unit) ? unit.replace(/(?:人民)?政府$/u, "") : "";
  return area !== "" && (area.endsWith(name) || name.endsWith(area));
}

/** Whether a name may be a short one of the body: 县人社局 of 云溪县人力资源和社会保障局, its characters in their order. */
function isShortFor(name: string, unit: string): boolean {
  let at = 0;
  for (const character of unit) if (character === name[at]) at += 1;
  return at === name.length;
}

/** The time and the body itself: 今年我局 is no name. */
const OWN = new RegExp(`以(?=[我本])|今年|去年|当年|${THIS_BODY}`, "gu");

/** Whether words name another body than the one whose report it is: 县公安局收到26件 in the report of a county. */
export function namesOtherBody(words: string, unit: string): boolean {
  if (unit === "") return false;
  // 以我局为被告: this body itself.
  const own = words.replace(OWN, "");
  if ([...own.matchAll(AREA_NAME)].some(([name]) => !governs(unit, name))) return true;
  return [...own.matchAll(BODY_NAME)].some(
    ([name]) => !isShortFor(name, unit) && !isShortFor(unit, name) && !isShortFor(name.slice(-3), unit),
  );
}

/** 县林业局、县住建局全年分别收到9件、8件: of several bodies. */
const OF_SEVERAL =
  /(?:[局委办镇乡站所院校科股室]|街道|中心|部门)(?:、|和|与|及)[^,;。\d]{2,14}(?:[局委办镇乡站所院校科股室]|街道|中心|部门),?(?:全年|本年度?|年内|\d{4}年)?(?:共)?分别/u;

/** 上述10件答复作出后，提起行政复议3件: of those alone. */
const OF_THOSE = /(?:^|[,;])(?:上述|以上|前述|对?这)[^,;。\d]{0,4}\d+[件宗起][^,;。]{0,12}(?:后|中|时|里),/u;
/** 信函渠道13件，办结11件: of those that came in one way. */
const OF_ONE_WAY =
  /^(?:通过|以|从)?(?:网络|网上|线上|线下|信函|当面|现场|邮寄|窗口|电子邮件|平台)[^,。;\d]{0,10}\d+[件宗起],(?!(?:全年|本年|年内|共|合计)[^,。;]{0,6}(?:收|受理))/u;
/** 县林业执法大队聚焦突出问题，作出19件: another body, or a part of this one, of which the sentence goes on to tell. */
const SUBJECT =
  /^(?:\([一二三四五]\))?([\u4e00-\u9fa5]{2,14}?(?:大队|中队|支队|总队|执法队|林场|中心|[站所局委办镇乡科股处]|街道))(?=承办|聚焦|围绕|立足|依托|充分|积极|认真|严格|持续|结合|针对|协助|办理|收到|受理|作出)/u;
function opensWithOther(sentence: string, clause: string, context: StatementContext): boolean {
  if (!SUBJECT.test(sentence)) return false;
  const name = SUBJECT.exec(withoutUnit(sentence, context).replace(OWN, ""))?.[1];
  if (name === undefined || beginsAnew(clause)) return false;
  return !isShortFor(name, context.unit) && !isShortFor(name.slice(-3), context.unit);
}

/** 在门户网站公开本年度(制发的): where they are published makes them no fewer. */
const PUBLISHED_IN_YEAR =
  /(?:(?:在|通过|依托|利用)[^,。;:\d]{2,24}?)?(?:及时|集中|统一|全文|主动|全部|规范|依法)*(?:公开|公布|发布|公示|展示)(?:了)?(?=(?:本年度?|当年度?|今年|\d{4}年度?)(?:内)?(?:新)?$)/u;

/** Of what a number is, as far as the words before it tell: of the whole body and year, of a part, or of what nobody knows. */
export type Extent = "whole" | "part" | "unknown";

/**
 * What a sentence says before a number of its extent.
 * @param before what stands in front of the words of the cell
 */
export function extentOf(
  row: CellWords,
  before: string,
  sentence: string,
  isDoubtful: boolean,
  context: StatementContext,
): Extent {
  // Before the body is looked for: 县政府门户网站 is where they are published.
  const words = row.topic === "normative" ? before.replace(PUBLISHED_IN_YEAR, "") : before;
  const rest = withoutUnit(words, context);
  const clause = rest.slice(Math.max(...[",", ";", ":", "(", ")"].map((one) => rest.lastIndexOf(one))) + 1);
  const isCarriedIn = row.readings[0]!.plus[0] === "applications/carriedIn/total";
  const isCarriedOut = row.readings[0]!.plus[0] === "applications/carriedOut/total";
  const topic = row.isOutcome
    ? "outcomes"
    : isCarriedOut && isHarmless(clause, "carried")
      ? "carried"
      : row.topic === "review" || row.topic === "litigation"
        ? "disputes"
        : row.topic;
  // 对2023年结转的3件申请: there is no other number of these.
  const own = isCarriedIn ? clause.replace(/^对于?/u, "") : clause;
  const isKnown = isHarmless(own, topic) && (!isDoubtful || beginsAnew(clause));
  if (
    namesOtherBody(clause, context.unit) ||
    opensWithOther(sentence, clause, context) ||
    OF_SEVERAL.test(sentence) ||
    OF_ONE_WAY.test(sentence) ||
    OF_THOSE.test(sentence) ||
    opensWithPart(withoutUnit(sentence, context))
  )
    return "part";
  return isKnown ? "whole" : "unknown";
}
