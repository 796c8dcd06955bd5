/**
 * Formulae that were right once and are behind the times: bases that have been replaced, wordings that the law no
 * longer uses, congress sessions that have been followed by others. Pointed out with the present wording, never
 * replaced silently: what to put is the drafter's decision.
 */

import { formerBodies, plansOfOtherYears } from "./wording/of-their-years";

export interface OutdatedPhrase {
  id: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
  text: string;
  /** The present wording, for the message. */
  present: string;
}

interface Formula {
  id: string;
  expression: RegExp;
  /** First reporting year in which it is outdated. */
  from: number;
  present: string;
}

const formulae: Formula[] = [
  {
    // 国办公开办函〔2021〕30号 replaced the trial form from the reports of 2021 on.
    id: "notice-2019",
    // A sentence that tells of its issue or its end, or puts it beside the present one, is history.
    expression:
      /(?<!替代|代替|取代|废止|原)(?:国办公开办[函涵]\s*[〔[【(（]2019[〕\]】)）]\s*60\s*号|关于政府信息公开工作年度报告有关事项的通知)(?![》）)]{0,2}(?:印发|发布|实施|施行|废止|同时))/gu,
    from: 2021,
    present: "国办公开办函〔2021〕30号",
  },
  {
    // 条例 (国务院令第711号) 第五条: 以公开为常态、不公开为例外.
    id: "openness",
    expression: /公开[为是](?:基本)?原则[、，,]\s{0,3}以?不公开[为是]例外/gu,
    from: 2019,
    present: "以公开为常态、不公开为例外",
  },
  {
    // The revision in force since 15 May 2019 is not new any more.
    id: "new-regulation",
    expression:
      /(?:(?:最新|刚刚?|新近|重新)修订的?|最新的?|新修订的?|修订后的?|新修改的?|(?:新|刚刚?)(?:颁布|出台|公布|实施|施行)的?|新的?)(?=《(?:中华人民共和国)?(?:政府信息公开)?条例》|(?:中华人民共和国)?政府信息公开条例)|(?<!(?:复议|处罚|诉讼|许可)[^。；]{0,20})新条例(?!》)/gu,
    from: 2021,
    present: "《中华人民共和国政府信息公开条例》",
  },
  {
    // 国务院令第492号 was replaced by 第711号 in 2019. Where both stand in order (第492号公布，第711号修订), it is history.
    id: "regulation-492",
    expression: /(?<!原)国务院令\s*第?\s*492\s*号(?!已|[^。；]{0,12}(?:修订|废止)|[^。；]{0,60}711)/gu,
    from: 2019,
    present: "国务院令第711号",
  },
  {
    // 发改价格〔2008〕1828号 asked for what copies cost; 国办函〔2020〕109号 is in force since 2021.
    id: "fees-2008",
    expression:
      /(?<!原)(?:发改价格\s?[〔[【(（]2008[〕\]】)）]\s?1828\s?号|关于提供政府公开信息收费等?有关问题的通知)(?![》）)]{0,2}(?:印发|发布|实施|施行|废止|停止|失效|同时))/gu,
    from: 2021,
    present: "国办函〔2020〕109号",
  },
  {
    // 条例 第三十三条: 20个工作日; before 2019 it were 15. Those of third parties, and what a body promises, are others.
    // What stands before is looked at last: a text is not looked back from at every character.
    id: "deadline",
    expression:
      /(?:15|[36]0|十五|[三六]十)\s?个工作日(?<=(?:(?<![原旧])《条例》|(?<![原旧])《(?:中华人民共和国)?政府信息公开条例》|法定)(?:中|第三十三条)?(?:规定|要求|明确|期限|时限)?的?[^。；，《第征补意见延复承压缩减提少比由从二2]{0,16}(?:15|[36]0|十五|[三六]十)\s?个工作日)(?=(?:之?内|以内)?(?:依法|按时|按期|作出|予以|进行|及时|给予){0,2}的?(?:书面)?(?:答复|回复|办结)|的?(?:法定)?(?:答复|办理)(?:期|时限))/gu,
    from: 2019,
    present: "20个工作日",
  },
  {
    // 第三十三条: 延长的期限最长不得超过20个工作日, which were 15 as well.
    id: "extension",
    expression:
      /(?:15|十五)\s?个工作日(?<=延长[^。；，]{0,12}(?:不得?超过|不超|最长为?|至多)[^。；，\d]{0,6}(?:15|十五)\s?个工作日)/gu,
    from: 2019,
    present: "20个工作日",
  },
  {
    id: "deadline-legal",
    expression: /(?:15|十五)\s?个工作日(?=的?法定(?:答复|办理|办结|办理答复)?(?:期|时限))/gu,
    from: 2019,
    present: "20个工作日",
  },
  {
    // Whoever keeps to half of the former formula keeps to the former one.
    id: "openness-half",
    expression:
      /公开为原则(?<=(?:坚持|遵循|秉持|秉承|按照|落实|贯彻|严守|恪守)[“"]?以?公开为原则)(?![”"]?[、，,]\s{0,3}[“"]?以?不公开)/gu,
    from: 2019,
    present: "公开为常态",
  },
  {
    // 国务院 did away with what copies cost in 2017, and the regulation in 2019.
    id: "copy-fees",
    expression:
      /(?:检索|复制|复印|邮寄)(?:费?[、和及](?:检索|复制|复印|邮寄)){1,3}等?的?(?:成本)?费用?(?<=(?:收取|收|缴纳|支付)(?:了|的|相关|相应)?(?:检索|复制|复印|邮寄)[^。；，]{0,24})/gu,
    from: 2021,
    present: "信息处理费",
  },
  {
    // The condition of 第十三条 before it was revised; no applicant has to give reasons.
    id: "special-needs",
    expression: /(?:自身|本人|其)?的?生产[、，,]?\s?生活[、，,和及]?\s?科研等?(?:方面)?的?特殊需[要求]/gu,
    from: 2019,
    present: "申请人无需说明用途",
  },
  {
    // 第四十九条 names the day for departments, which was 3月31日 for all before 2019, and another one for governments.
    id: "filing",
    expression:
      /每年3月31日(?<=(?:各级|(?<!主管)部门|(?<!主管部门|地方)行政机关|本机关)(?:均|都)?(?:应当?|必须|须|需|要)?(?:在|于)?每年3月31日)(?=之?前(?:[^。；]{0,20})(?:年度报告|年报|上一年度))/gu,
    from: 2019,
    present: "每年1月31日",
  },
  {
    // 第三十一条 and 第三十二条 were on the yearly report; now they are on applications, and the others never were.
    id: "articles",
    expression:
      /第(?:三十|三十一|三十二|四十|四十八|五十一|五十二|五十三|3[0-2]|4[08]|5[1-3])条(?<=(?:(?<![原旧])《条例》|(?<![原旧])《中华人民共和国政府信息公开条例》)(?:[（(][^（）()]{0,30}[）)])?的?第[三四五十一二八\d]{1,3}条)(?:[、和及与]?第(?:三十二|32)条)?(?=(?:的?(?:有关|相关)?(?:规定|要求|之规定))?[，,、]?[^。；，申答]{0,24}(?:编制|公布|编写|发布|撰写|形成|现将)[^。；，申答]{0,40}(?:年度报告|年报|信息公开工作(?:情况|报告)))/gu,
    from: 2019,
    present: "第四十九条、第五十条",
  },
  {
    // The spirit of a congress is that of the newest one. What has been so since a congress, or stands in its report,
    // stays: 党的十八大以来, 党的十九大报告.
    id: "congress",
    expression: /党的十[七八九]大(?=(?:[、和及暨]?(?:十九届[^。，；]{1,24})?全会)?精神(?!以来))/gu,
    from: 2022,
    present: "党的二十大",
  },
  {
    id: "plenary-19",
    expression: /十九届[一二三四五六七、和及]+中?全会(?!(?:召开)?以来)/gu,
    from: 2022,
    present: "党的二十大",
  },
];

/** The formulae that are bases of the report. */
const BASES = new Set(["notice-2019", "regulation-492", "fees-2008", "articles"]);
/** What the regulation once asked for. */
const DEMANDS = new Set(["deadline", "extension", "deadline-legal", "special-needs", "filing", "copy-fees"]);
/** Days and money of other matters, or that are not asked for. */
const OF_OTHERS: Record<string, RegExp> = {
  extension: /第三方|征求|复议|诉讼|许可|处罚|审批|登记|信访|举报/u,
  "deadline-legal": /第三方|征求|复议|诉讼|许可|处罚|审批|登记|信访|举报/u,
  "copy-fees": /未|没有|不|停|免|取消|无|降/u,
};
/** 取消了…的填写栏, 不再要求说明…, 原《条例》 */
const NO_LONGER =
  /取消|不再|无需|无须|不用|不必|不得|不应|免(?:予|于|去|除)|删[去除掉]|去掉|简化|废除|修订前|修改前|过去|以前|此前|曾|旧|改为|纠正|原(?:有|来|表|条例|《)|不以/u;
/** Who is asked for reasons, or says that he needs it for them. */
const ASKED = /说明|证明|提供|出具|注明|填写|写明|根据|基于|依据|符合|无关|有关|关联|理由|用途/u;

/** Plenary sessions of the 20th central committee and the first reporting year whose reports name them. */
const plenaries: [session: string, from: number][] = [
  ["二中", 2023],
  ["三中", 2024],
  ["四中", 2025],
];

const PLENARY = /二十届(?<sessions>[一二三四五六七]中(?:[、和及][一二三四五六七]中)*)全会(?!(?:召开)?以来)/gu;

function plenaryFindings(text: string, year: number): OutdatedPhrase[] {
  const due = plenaries.filter(([, from]) => from <= year).map(([session]) => session);
  const newest = due[due.length - 1];
  return [...text.matchAll(PLENARY)].flatMap((match) => {
    const named = match.groups!.sessions!;
    if (newest === undefined || named.includes(newest) || /[五六七]中/u.test(named)) return [];
    return [
      {
        id: "plenary-20",
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        present: `二十届${due.join("、")}全会`,
      },
    ];
  });
}

/** What is left of the title of the notice or of the regulation without the words that were found in it. */
const OWN_TITLE =
  /^(?:国务院办公厅)?(?:政府信息与政务公开办公室|(?:中华人民共和国)?政府信息公开条例|国家发展(?:和)?改革委(?:员会)?[、，,和\s]?财政部)?[〈〉]?$/u;
const IN_BRACKETS = /[（(][^（）()]*[）)]?/gu;
const LONGEST_TITLE = 120;

/** True within the title of another document, which says what was right at its time. */
function isInOtherTitle(text: string, { start, end }: OutdatedPhrase): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
  const opens = before.lastIndexOf("《");
  if (opens <= before.lastIndexOf("》")) return false;
  const behind = text.slice(end, end + LONGEST_TITLE);
  const closes = behind.indexOf("》");
  if (closes === -1) return false;
  const rest = `${before.slice(opens + 1)}${behind.slice(0, closes)}`.replace(IN_BRACKETS, "");
  return !OWN_TITLE.test(rest);
}

/** A number of documents that were repealed says nothing of the one that is named. */
const NOT_COUNTED = "(?![^。；，]{0,10}\\d+\\s?[件条部份项])";
/** What is said of a basis that is none any more: 废止, 不再执行, 改按现行格式. */
const ENDED_BEHIND = new RegExp(
  `^[^。；\\n]{0,60}?(?:(?:废止|失效|停止(?:执行|施行|使用)|不再(?:执行|施行|适用|使用|沿用|有效|作为)|(?:替代|取代|代替|替换|旧(?:的|版|格式|年报|文件)|过时))${NOT_COUNTED}|(?:改按|改为|改用|更新为|更换为|换成|调整为|修改为)[^。；，]{0,20}(?:国办公开办函|国务院令|现行|新|2021))`,
  "u",
);
const ENDED_BEFORE =
  /(?:仍(?:在|然|旧)?(?:引用|沿用|依据|依照|按照?|执行|使用|适用|写)|不再(?:引用|沿用|依据|依照|按照?|执行|使用|适用)|替代|代替|取代|停用|(?:误|错)(?:引|写|用)|旧(?:格式|版|文件|依据|年报)|此前|以前|过去|当时|当年)[^。；，\n]{0,24}$/u;
/** “公开为原则、不公开为例外”的旧提法 */
const OLD_WORDING = /^[”"’』」）)\s]{0,3}(?:这一|这个|一类|之类|等)?的?(?:旧|老|原有|过去|以前|传统|过时)/u;
const OPEN_NOW = /公开[为是]常态/u;
const CLAUSE_END = /[。；\n]/u;
const WITHIN = 200;

/** True where the sentence tells of the words as something that has been replaced. */
function isToldAsPast(text: string, { id, start, end }: OutdatedPhrase): boolean {
  const before = text
    .slice(Math.max(0, start - WITHIN), start)
    .split(CLAUSE_END)
    .at(-1)!;
  const behind = text.slice(end, end + WITHIN).split(CLAUSE_END)[0]!;
  if (id === "special-needs" && !ASKED.test(before + behind)) return true;
  if (OF_OTHERS[id]?.test(before)) return true;
  if (DEMANDS.has(id)) return NO_LONGER.test(before) || /^[^，。；]{0,16}(?:取消|不再|删|废除)/u.test(behind);
  if (BASES.has(id)) return ENDED_BEFORE.test(before) || ENDED_BEHIND.test(behind);
  return OLD_WORDING.test(behind) || (id === "openness" && OPEN_NOW.test(before + behind));
}

/** The formulae of a text that are behind the times in a report on `year`, in order. */
export function outdatedPhrases(text: string, year: number): OutdatedPhrase[] {
  const found = formulae
    .filter(({ from }) => year >= from)
    .flatMap(({ id, expression, present }) =>
      [...text.matchAll(expression)].map((match) => ({
        id,
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        present,
      })),
    );
  return [
    ...found,
    ...plenaryFindings(text, year),
    ...formerBodies(text, year),
    ...plansOfOtherYears(text, year),
  ]
    .filter((phrase) => !isInOtherTitle(text, phrase) && !isToldAsPast(text, phrase))
    .sort((a, b) => a.start - b.start);
}
