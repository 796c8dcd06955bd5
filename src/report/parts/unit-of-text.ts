import type { Paragraph } from "../../document/types";
import { compact, inSimplified } from "../../language/normalise";
import { YEAR_WRITTEN } from "../../language/years";

/**
 * Whose report it is, from the text before part 一, when the title does not say. A wrong name is worse than none: it
 * would go into the title.
 */

const NAME = "([\\u4E00-\\u9FFF（）()·]{2,40}?)";
const YEAR = `(?:${YEAR_WRITTEN})年?(?:度)?的?`;
const ABOUT =
  "(?:政府信息|政务信息|政务|信息)公开(?:工作)?(?:情况|(?:年度)?(?:工作)?(?:情况)?(?:报告|年报))(?!有关|格式|编制|发布|公布|的?通知)";
const NOW = "(?:现|特|兹|予以|要求|[，,。；;、：:])(?:此|特|予以)?(?:向社会(?:各界)?)?";
const ANNOUNCING = "(?:公布|公开|发布|编制|制作|撰写)(?:并(?:公布|公开|发布))?(?:完成)?了?";

/** The sentence that announces the report names its body. */
const ANNOUNCED = [
  // 现公布云溪县林业局2024年政府信息公开工作年度报告, 特编制《…》, 现将…报告如下
  new RegExp(
    `(?:${NOW}${ANNOUNCING}|现将|现就)[《〈]?(?:${YEAR})?${NAME}(?:关于)?(?:${YEAR})?${ABOUT}`,
    "gu",
  ),
  // 云溪县林业局现向社会公布《2024年政府信息公开工作年度报告》
  new RegExp(
    `(?:^|[，,。；;》])${NAME}(?:现|特|组织|已)?(?:向社会)?${ANNOUNCING}[《〈]?(?:本|${YEAR})?(?:本(?:机关|单位))?${ABOUT}`,
    "gu",
  ),
];

/** What may stand between a body and 编制. */
const MANNER = "(?:(?:结合|根据|按照|依据|会同|汇总)[^，。；]{0,160})?";
const COMPILED = new RegExp(
  `由${NAME}(?:（以下简称[^）]{0,40}）|\\(以下简称[^)]{0,40}\\))?(?:负责|牵头|汇总)?${MANNER}(?:编制|编写|起草|撰写|制作)`,
  "gu",
);
const CONTACT = new RegExp(
  `(?:请|可)(?:直接|及时)?(?:与|同|联系|向)[:：]?${NAME}(?:进行)?(?:联系|咨询|（|\\(|，|,|。)`,
  "gu",
);

/** The end of a name: a body, or a place for its government. */
const ENDS_LIKE_BODY =
  /(?:政府|局|委|委员会|办|办公室|厅|部|署|院|站|中心|镇|乡|街道|办事处|管委会|大队|支队|总队|集团|公司|所|馆|校|协会|联合会|处|区|市|县|旗|州|省|社)$/u;
/** Our own office, half a sentence, a group that answers letters: nobody's name. */
const NO_NAME =
  /^(?:我|本|该|各|全|贵|其|请|与|向|对|在|为|将|以|并|和|的|及|特|现|市|县|区|省|州)(?:[局委办厅院所镇乡市县区]|单位|机关|中心|街道|级|政府|部门)|^(?:我|本|该|各|全|其)|结合|组织|有关|统计|数据|按照|根据|要求|进行|报告|信息公开|政务公开|工作机构|受理|领导小组|上级|下级|社会|时间|年度/u;
/** An office to which questions go: of the body, and not the body. */
const OFFICE = /(?:办公室|办|科|股|室|(?<!办事)处|窗口|中心)$/u;
const HAS_PLACE = /[\u4E00-\u9FFF](?:省|市|县|区|旗|州|镇|乡|街道|盟)/u;

const SHORTEST = 3;
/** 政府信息公开… and …办公室关于… cut in the middle. */
const HALF_NAME = /^(?:人民)?政府|^办公[室厅]/u;

const isBody = (name: string): boolean =>
  name.length >= SHORTEST && ENDS_LIKE_BODY.test(name) && !NO_NAME.test(name) && !HALF_NAME.test(name);

/** The first name that a pattern finds in a text; what it finds first may be no name. */
function nameIn(text: string, pattern: RegExp): string | null {
  for (const match of text.matchAll(pattern)) {
    const name = match[1]!.replace(/关于$/u, "");
    if (isBody(name)) return name;
  }
  return null;
}

/**
 * The body that the announcement of the report names, else the one that compiled it, else one to which questions go, if it
 * is no mere office; else null.
 */
export function unitOfText(paragraphs: Paragraph[]): string | null {
  const texts = paragraphs.map(({ text }) => inSimplified(compact(text)));
  const first = (pattern: RegExp, passes: (name: string) => boolean = () => true): string | null => {
    for (const text of texts) {
      const name = nameIn(text, pattern);
      if (name !== null && passes(name)) return name;
    }
    return null;
  };
  return (
    ANNOUNCED.reduce<string | null>((found, pattern) => found ?? first(pattern), null) ??
    first(COMPILED) ??
    first(CONTACT, (name) => HAS_PLACE.test(name) && !OFFICE.test(name))
  );
}
