import { sumOf } from "../statements/readings";
import { APPLICATION, APPLICATION_IF, head, LAST, NEXT } from "./patterns";
import type { CellWords } from "./types";

/** What was carried over from last year, and to the next. */

export const CARRIED_IN = sumOf("applications/carriedIn/total");
export const CARRIED_OUT = sumOf("applications/carriedOut/total");

const YEAR = "\\d{4}年度?";
const CARRY =
  "(?:结转|转结|接转|转来|转入|转接|跨年|遗留|顺延|转(?=(?:至|到|入)(?:本年|今年|当年|\\d{4}年))|尚?未办结(?:的)?|未办完(?:的)?|未答复(?:的)?)";
const TO_THIS =
  "(?:而来|过来|下来)?(?:(?:至|到|入)?(?:本年度?|今年|当年|\\d{4}年度?))?(?:继续)?(?:办理|处理|答复|办)?(?:的)?";
const CASE = `(?:${APPLICATION})?(?:办理)?(?:件(?!数))?`;
const carriedIn = `(?:${LAST}|${YEAR})(?:年?[末底])?(?:${CARRY}){1,2}${TO_THIS}${CASE}|(?:${LAST})(?:年?[末底])?转办(?:的)?${CASE}|结转自?(?:${LAST})(?:办理)?(?:的)?${CASE}`;

/** 收到50件(含上年结转3件): the number tells both; 收到47件(不含上年结转3件): only what came in. */
export const INCLUDES_CARRIED_IN = new RegExp(
  `^(?:,|\\()?(?:其中)?(?:含有?|包含|包括|其中)(?:了)?(?:${carriedIn})\\d+[件宗起]`,
  "u",
);
export const EXCLUDES_CARRIED_IN = new RegExp(
  `^(?:,|\\()?(?:不含|不包含|不包括|未含|未包括)(?:${carriedIn})(?:\\d+[件宗起])?`,
  "u",
);

const MOVE = "(?:结转|转结|转办|转接|接转|转|顺延|延期|延续|延|留待|留到|跨年|跨)";
const TO_NEXT = `(?:至|到|入|为)?(?:${NEXT}|${YEAR})(?:再|继续|接着|接续)?(?:进行)?(?:办理|处理|答复|办)?(?:的)?`;

/** Words in which a year tells from where, or where to. */
export const CARRIED_OVER = `(?:${LAST}|${YEAR})(?:年?[末底])?${CARRY}|(?:${LAST})(?:年?[末底])?转办|结转自?(?:${LAST})|${MOVE}(?:至|到|入|为)?(?:${NEXT}|${YEAR})`;

/** 5件将于2025年办理 */
const LATER = `将(?:于|在)?(?:${NEXT}|${YEAR})(?:再|继续|接着)?(?:办理|处理|答复|办结)`;

/** 未办结5件, 尚在办理中的申请5件: at the end of the year that is what is carried over. */
const UNDONE =
  "(?:尚|还|仍|均|暂)?未(?:办结|办理完[毕成结]|办完|答复)|(?:尚|还|仍|均|暂)?(?:未|没有?)(?:到|满|届满)(?:法定|规定)?(?:的)?(?:答复|办理|办结)?(?:期限|时限|期)|(?:尚|仍|还|正)(?:处于|处在|在)(?:法定|规定)?(?:的)?(?:答复|办理)?(?:期限|时限|期)(?:之)?内(?:正常)?(?:办理)?|在(?:法定|规定)(?:的)?(?:期限|时限)内(?:正常|继续|正在)办理|(?:尚|仍|还|正)在(?:依法|按程序)?(?:办理|处理)(?:之?中|过程中)?|(?<!所|存|全年|年内)在办";

/** What is open at the end of the year, or goes on in the next. */
const AT_THE_END = new RegExp(`截至|年[末底]|期末|12月31日|${MOVE}(?:至|到|入|为)?(?:${NEXT}|${YEAR})`, "u");

const TOGETHER = "(?:[和与及、加]|以及|加上|连同)";
const CAME_IN = `(?:本年度?|今年|当年|全年|${YEAR})?(?:新收(?:到)?|新增|收到|受理|接收)(?:的)?${APPLICATION_IF}`;
/** 下年度继续办理5件 */
const GOES_ON = `(?:${NEXT})(?:再|继续|接着|接续)(?:进行)?(?:办理|处理|答复)(?:的)?${APPLICATION_IF}`;
const carriedOut = `${MOVE}${TO_NEXT}${APPLICATION_IF}`;
const DONE = `(?:已经?|年内)?(?:办结|办理完毕|答复)(?:的)?${APPLICATION_IF}`;
const bothWays = (one: string, other: string): string =>
  `(?:${one})${TOGETHER}(?:${other})|(?:${other})${TOGETHER}(?:${one})`;

/** The two sides of the balance, each told as one number: 新收和上年结转申请共50件. Before the words of their parts. */
export const sidesOfBalance: CellWords[] = [
  // 收到47件，连同上年结转的共50件
  {
    topic: "applications",
    head: head(`(?:连同|加上|连|算上)(?:${carriedIn})(?:一并|一起|在内)?(?:共计|共|合计|总计)`),
    needs: /[共合总]/u,
    readings: [sumOf("applications/new/total", "applications/carriedIn/total")],
  },
  {
    topic: "applications",
    head: head(`${bothWays(CAME_IN, carriedIn)}|(?:${CAME_IN})${TOGETHER}结转(?:的)?${APPLICATION_IF}`),
    needs: /(?:收|受理|新增).*[转跨留延未]|[转跨留延未].*(?:收|受理|新增)/u,
    readings: [sumOf("applications/new/total", "applications/carriedIn/total")],
    // 办结新收和上年结转申请45件
    also: [sumOf("applications/total/total")],
  },
  {
    topic: "applications",
    head: head(bothWays(DONE, carriedOut)),
    needs: /(?:[办结复]).*[转跨留延]|[转跨留延].*(?:[办结复])/u,
    readings: [sumOf("applications/total/total", "applications/carriedOut/total")],
  },
];

export const carriedWords: CellWords[] = [
  { topic: "applications", head: head(carriedIn), needs: /[转跨留延未]/u, readings: [CARRIED_IN] },
  {
    topic: "applications",
    head: head(`${MOVE}${TO_NEXT}${APPLICATION_IF}|${NEXT}结转(?:的)?${APPLICATION_IF}`),
    needs: /[转跨留延]/u,
    readings: [CARRIED_OUT],
  },
  { topic: "applications", head: head(LATER), needs: /将/u, readings: [CARRIED_OUT] },
  { topic: "applications", head: head(GOES_ON), needs: /[续着]/u, readings: [CARRIED_OUT] },
  {
    topic: "applications",
    head: head(`(?:${UNDONE})(?:的)?(?:件(?!数)|${APPLICATION_IF})`),
    needs: /未|在|没|处/u,
    readings: [CARRIED_OUT],
    also: [CARRIED_IN],
    notAlso: AT_THE_END,
  },
  {
    topic: "applications",
    needs: /跨年/u,
    head: head(`跨年度?(?:办理|结转|答复){1,2}(?:的)?${APPLICATION_IF}`),
    readings: [CARRIED_OUT],
    also: [CARRIED_IN],
  },
  {
    topic: "applications",
    needs: /结转/u,
    head: head(
      `(?<!${LAST}|年|度|新收)(?:年末|年底|期末)?结转(?:继续)?(?:办理)?(?:件(?!数)|${APPLICATION_IF})`,
    ),
    readings: [CARRIED_OUT],
    also: [CARRIED_IN],
  },
];

/** 1件为上年结转 */
export const CARRIED_IN_BEHIND: [RegExp, CellWords] = [
  new RegExp(
    `^(?:${APPLICATION})?(?:为|是|系|属于?|由|从|自)(?:${LAST}|${YEAR})(?:年?[末底])?(?:${CARRY}){1,2}${TO_THIS}(?:${APPLICATION})?(?=[,。;、()]|$)`,
    "u",
  ),
  carriedWords[0]!,
];

/** Why they are not answered yet, before what is done with them: 尚在办理期限内, 没有到期. */
const OPEN =
  "(?=[^,。;\\d]{0,8}(?:未|没有|不[到足满]|在办|正在|尚|仍|还))(?:尚|还|仍|正|因|由于|目前|均|未|没有?|不|在|到|达|满|足|法定|规定|答复|办理|办结|办|处理|完成|期限?|时限?|内|中|期|的|而){2,14},?|(?:均|都)?(?:在|处于|处在)(?:法定|规定)?(?:的)?(?:答复|办理)?(?:期限|时限|期)(?:之)?内,?";
/** 另有5件结转下年度办理; 5件没有到期,转到2025年 */
export const CARRIED_BEHIND = new RegExp(
  `^(?:${APPLICATION})?(?:${OPEN}|因[^,。;\\d]{1,36},?)?(?:则|需要?|于|(?:按照?|依照?|依据|根据)[^,。;、\\d]{0,14}?(?:规定|要求|程序)?,?|依法|按期|已|均|也|全部|都|年[底末]前?)*(${LATER}|(?:将)?${MOVE}(?:至|到|入|为)?(?:${NEXT}|${YEAR})|跨年度?(?:办理|结转|答复)|(?:${UNDONE})(?=[,。;、()]|$))`,
  "u",
);
