import { clausesOf, type TextSpan } from "./spans";

/**
 * Statements about a year that hold no number and are true of that year alone: that something did not happen (`none`), that
 * all or each did (`all`), prizes, firsts and ranks (`claim`), and what happens once (`event`). Carried silently, each of
 * them becomes an unproven sentence of the new report.
 */
export type StatementKind = "none" | "all" | "claim" | "event";

export interface Statement {
  kind: StatementKind;
  span: TextSpan;
}

/** Plans, demands and wishes state nothing about a year. */
const NOT_STATED =
  /(?:将(?!.{0,12}(?:纳入|列入|作为))|应当|必须|需要(?!报告|说明|特别)|务必|确保|力争|争取|努力|拟|计划|下一步|今后|要求|避免|防止|杜绝|严禁|不得|如有|如无|如未|若|凡是|凡|可以|可向|可在)/u;

const HAPPENS =
  "收到|受理|接到|接收|接受|接|发生|出现|产生|引发|引起|制发|制定|出台|印发|发布|废止|修订|收取|收费|涉及|开展|进行|组织|举办|召开|建立|设立|设置|开通|开设|新增|新设|增加|提起|申请|办理|办结|作出|做出|实施|征收|处罚|强制|许可|公开|结转|被|因|有|存在|发现|形成|造成|新制|编制|确认|撤销|纠正|败诉|申诉|起诉|复议|泄露|泄密|失密|失泄|投诉|举报|产出|安排|支出|采购|变更|调整|提供|答复|列入|启动|委托";

const statements: { kind: StatementKind; trigger: RegExp }[] = [
  {
    kind: "event",
    trigger:
      /周年|(?:召开|开局|收官|启动|奋进|起步|实施|攻坚|决胜|见效|提升|建设|落实|深化|转型)之年|关键(?:之|一|的一)?年|元年|首年|第一年|开局年|收官年|诞辰|机构改革|(?:换届|撤并|撤乡设镇|区划调整|合署办公)|党的(?:十[八九]|二十|二十一)大(?:胜利)?(?:召开|开幕)/u,
  },
  {
    kind: "none",
    trigger: new RegExp(
      `(?:尚|暂|从|并|均|也|还|亦|仍|都|皆|再)?未(?:曾|再|新|有过)?(?:${HAPPENS})|(?:没有|没)(?:再|新)?(?:${HAPPENS}|政府|相关|此类|行政|申请|依申请|规章|规范性|任何|因|人|公民|上年|需要|其他|现行)|零(?:报告|申请|投诉|举报|复议|诉讼|失误|差错|发生|受理|收费|败诉|纠错|泄密|事故|积压)|(?:均|都|皆|全部)?为(?:零|0|０)(?![\\d.])|(?<![\\u4e00-\\u9fa5]有)(?:暂|尚|均|并|也|皆|全年|今年|本年|年内)?无(?!(?:法|障碍|关|偿|论|线|缝|疑|私|正当|形|人机|锡|纸|锋|为县|棣|极|须|力|异议|理由|不|处|从|接触|感|止境|愧|微不至|数|穷|比|限))(?:新|再|因)?[\\u4e00-\\u9fa5]|不(?:存在|涉及|曾|收取|收费)|^\\s*(?:（|\\()?(?:无|没有)(?:）|\\))?\\s*$`,
      "u",
    ),
  },
  {
    kind: "claim",
    trigger:
      /荣获|获得?[^，]{0,30}(?:奖|称号|表彰|通报表扬|表扬|荣誉|肯定|第[一二三四五六七八九十\d]|先进|优秀|示范|优胜|好评|命名|认定|批示)|获评|获奖|(?:被|获)(?:[\u4e00-\u9fa5]{0,16})(?:评为|授予|评定为|确定为|命名为|列为|表彰|通报表扬|认定为|评选为|推荐为)|[位名]列|位居|居[^，]{0,8}(?:第[一二三四五六七八九十\d]|首位|前列|榜首)|排名|排在|(?:取得|获|夺得)[^，]{0,16}(?:第[一二三四五六七八九十\d]{1,3}名|好成绩|优异成绩|佳绩)|第[一二三四五六七八九十\d]{1,3}[名位](?!责任|书记)|(?:全国|全省|全市|全县|全区|全州|系统内?)(?:第一|首[个家批创位例次]|唯一|前列|领先|率先)|(?<![\u4e00-\u9fa5]学)首(?:次|家|创|例|推|开)|首批|率先|历史(?:新高|最好|最高)|创[^，]{0,6}(?:新高|纪录)|(?:考核|评估|测评|评议|评比)[^，]{0,12}(?:优秀|良好|满分|优等|一等|前[一二三四五六七八九十\d]|[A-D]级)/u,
  },
  {
    kind: "all",
    trigger:
      /(?<!平|人|户|年|日|月|地|机|势力|不|算术平)均(?:已|按|在|于|予|为(?!期)|依|能|获|被|得|做到|作|及时|符合|达到?|通过|属|由|系|以|无|严格|不超|较|采取|向|有|高于|实现|完成|落实|办结|答复|公开|经|从)|全部(?:已|按|办|答|公开|完成|予|及时|落实|录|上传|上网|纳入|整改|报送|发布|通过|达到|得到|做到|实现|结案|回复|解决|清零|在)|悉数|(?:所有|全体|各(?:单位|部门|科室|村|社区|项)[^，]{0,12})(?:[^，]{0,12})(?:都|皆)|(?<![对将把给])(?:所有|全体)(?!已)[^，]{1,12}?(?:已|得到|按(?:时|期)|及时)(?!公开的|发布的|有的|经)[\u4e00-\u9fa5]|百分之百|百分百|全覆盖|(?<!大|多|初)都(?:已|按|在|能|得到|做到|进行|完成)|无一(?:例外|遗漏|超期|起|件)|逐[件条一项](?:办|答|落|回|审|核|登|梳|公|整)[\u4e00-\u9fa5]{1,3}|每(?:个)?(?:季度|季|月|周|半年|天|日)(?:都|均|至少|定期|组织|召开|开展|通报|更新|检查|对|发布|调度|公开|进行|报送)|件件(?:有|回|落)|应公开尽公开(?:率)?(?:达|实现)|无超期|按时办结率/u,
  },
];

/** Sentences of a text, by their full stops: a plan reaches over its commas. */
const sentenceAround = (text: string, [start]: TextSpan): string => {
  const from = Math.max(text.lastIndexOf("。", start), text.lastIndexOf("；", start)) + 1;
  return text.slice(from, start);
};

const trimmed = (text: string, [start, end]: TextSpan): TextSpan => {
  const clause = text.slice(start, end);
  return [
    start + (clause.length - clause.trimStart().length),
    end - (clause.length - clause.trimEnd().length),
  ];
};

/** What is said of problems is none: 未能满足, 未及时更新. */
const PROBLEM = /未(?:能|及时|充分|完全|全面|真正|达到?|做到|按(?!规定)|很好|有效|严格|深入)/u;

/** The statements of a text, at most one a clause, each the clause as a whole. */
export function statementsOf(text: string): Statement[] {
  return clausesOf(text).flatMap((clause): Statement[] => {
    const span = trimmed(text, clause);
    const words = text.slice(...span);
    const found = statements.find(({ trigger }) => trigger.test(words));
    if (!found) return [];
    const before = sentenceAround(text, span);
    if (
      found.kind !== "event" &&
      (NOT_STATED.test(words) || /(?:将|拟|计划|下一步|确保|力争)[^。；]*$/u.test(before))
    )
      return [];
    if (found.kind === "none" && PROBLEM.test(words)) return [];
    return [{ kind: found.kind, span }];
  });
}
