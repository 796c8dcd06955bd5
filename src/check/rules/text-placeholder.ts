import type { Examples } from "../book/example";
import type { Report } from "../../report/types";
import { SETTING_INSTRUCTION } from "../../report/parts/headings";
import { aboutWords, proseOf } from "../prose/paragraphs";
import { isQuoted } from "../prose/quoted";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";
import type { Severity } from "../types";

const patterns: RegExp[] = [
  // 〔机关名称〕; 〔2021〕 with digits alone belongs to a 文号.
  /〔(?!\s*\d+\s*〕)[^〔〕\n]{1,80}〕/gu,
  /[（(]\s{0,3}(?:此处|填写|请填写|请注明|请写明|请补充|请在此|注明|写明|如实填)[^（）()\n]{0,30}[)）]/gu,
  // A name of what is wanted and nothing of it: （具体网址）, （电话：）. With a number or an address it is no placeholder.
  /[（(]\s{0,3}(?:具体|详细)?(?:网址|网站名称|电话|电话号码|地址|邮编|邮箱|日期|时间|数字|数量|名称|单位名称|机关名称|年份|姓名)\s{0,3}[：:]?\s{0,9}[)）]/gu,
  /(?<![\w./:@-])(?:[×✕╳]{1,}|[xX]{2,}|[ＸX](?=\s*[年月日县市区局镇乡]))(?![\w./@-])/gu,
  /20[Xx×Ｘ*＊]{2}(?<![\dA-Za-z]....)(?=\s{0,2}年)/gu,
  /[_＿]{2,}/gu,
  // ○○县○○局; 二○○八年 is a year.
  /[○◯□△▲]{2,}(?<![一二三四五六七八九十百][○◯□△▲]{1,9})/gu,
  // 发布**条, 解读？？篇, 解读X篇: signs where a number belongs.
  /[*＊?？]{1,4}(?<=[\u4e00-\u9fa5][*＊?？]{1,4})(?=\s?[条件次篇期场份](?![\u4e00-\u9fa5]))|[*＊?？]{2,4}(?<=[\u4e00-\u9fa5][*＊?？]{2,4})(?=\s?(?:[条件次个篇期场份]|人次|万元))|[XxＸN](?<=(?!第)[\u4e00-\u9fa5][XxＸN])(?=\s?(?:条|件|篇|次|人次|万元))/gu,
  /\{\{[^{}\n]{1,30}\}\}|\$\{[^{}\n]{1,30}\}/gu,
  /[【[［（(](?:此处|在此)?(?:插入|添加)(?:图片?|表格?|附件|链接|二维码|图表|图示)[^】\]］）)\n]{0,10}[】\]］）)]/gu,
  /[（(]\s*文字描述[^（）()\n]{0,60}[)）]/gu,
  // What the notice says of 监督保障, copied with it.
  /[（(]\s*含[^（）()\n]{0,30}第五十条第四项[^（）()\n]{0,80}[)）]/gu,
  // A value that is still to come: （数据待补充）, 满意率待核实, 共待填件.
  /(?<![“「])[（(【[](?:此处|数据|数字|具体|文号|日期|时间|金额|内容|名单)?(?:尚|还)?(?:待|需)(?:补充?|核实?|填写?|定|确认|统计|更新|完善)[）)】\]]/gu,
  /(?<=(?:率|金额|人数|件数|条数|次数|篇数|期数|总数|占比|比例|电话|邮编|邮箱|网址|传真|文号|联系人)(?:为|是|[：:])?)待(?:补充|核实|填写?|定|确认|统计)(?=[，。；）)]|$)/gu,
  /(?<=共|共计|合计|总计|约|达)待(?:补充|核实|填写?|定|确认|统计)(?=[件条次个份篇人期名元页%％](?![\d数]))/gu,
  // 【字体：大 中 小】 are buttons of a page: file/residue.
  new RegExp(`(?!.字[体号]\\s?[：:])${SETTING_INSTRUCTION.source}`, "gu"),
  /该部分以表格形式报告/gu,
];

const SIGNS = /^[×✕╳xXＸ_＿○◯□△▲]/u;
/** XX县XX局, ××年×月×日: what stands between the signs of one name or date. */
const BETWEEN_SIGNS = /^[省市县区旗州乡镇村街道办局委厅处室科股年月日时号组第（(〔〕)）]{1,4}$/u;

/** 申请人张××: a name that has been hidden on purpose. */
const MASKED =
  /(?:申请人|当事人|原告|第三人|投诉人|举报人|信访人|来访人|咨询人|村民|居民|公民|市民|网民)[\u4e00-\u9fa5]$/u;

interface Left {
  start: number;
  end: number;
}

/** The placeholders of a text in order; the signs of one name or one date are one. */
function placeholdersIn(words: string): Left[] {
  const found: Left[] = [];
  const all = patterns
    .flatMap((pattern) => [...words.matchAll(pattern)])
    .map(({ 0: signs, index }) => ({ start: index, end: index + signs.length }))
    .sort((a, b) => a.start - b.start)
    .filter(
      ({ start, end }) =>
        !isQuoted(words, start, end) && !MASKED.test(words.slice(Math.max(0, start - 8), start)),
    );
  for (const one of all) {
    const last = found.at(-1);
    if (last && one.start < last.end) continue;
    const isOfLast =
      last &&
      SIGNS.test(words.slice(last.start)) &&
      SIGNS.test(words.slice(one.start)) &&
      BETWEEN_SIGNS.test(words.slice(last.end, one.start));
    if (isOfLast) last.end = one.end;
    else found.push({ ...one });
  }
  return found;
}

/** The blank form itself, which is nobody's report yet, is full of instructions and no mistake. */
const severityIn = (report: Report): Severity =>
  report.unit === null && report.year === null ? "warning" : "error";

const check = (report: Report): FindingDraft[] =>
  proseOf(report).flatMap((one) => {
    const words = one.paragraph.text;
    return placeholdersIn(words).map(({ start, end }) => {
      const about = aboutWords(one, start, end);
      const { actual } = about;
      return {
        severity: severityIn(report),
        messageId: "placeholder",
        data: { actual, excerpt: about.excerpt },
        ...about,
      };
    });
  });

export const textPlaceholder: Rule = {
  id: "text/placeholder",
  severity: "error",
  otherSeverities: ["warning"],
  title: {
    zh: "模板里的提示或占位符没有替换",
    en: "A placeholder or an instruction of the template is left",
  },
  why: {
    zh: "“（具体网址）”“××”“〔……〕”“待补充”以及格式通知里的填写说明，是给起草人看的，不能留在公布的报告里。还没有写上机关和年份的空白格式，只作疑点。",
    en: "（具体网址）, ××, 〔…〕, 待补充 and the instructions of the notice are for the drafter and must not be published. In a blank form without a body and a year they are warnings.",
  },
  limits: {
    zh: "文号里的〔年份〕、网址和邮箱里的字母、作打码用的星号。",
    en: "Years in 文号, letters in addresses, and asterisks that mask a number.",
  },
  messages: {
    placeholder: {
      zh: "“{actual}”还没换成实际内容：{excerpt}",
      en: "“{actual}” is a placeholder or an instruction of the template; replace it: {excerpt}",
    },
  },
  correction: null,
  check,
};

export const examples: Examples = {
  good: [
    {
      shows: "Signs that a sentence speaks of.",
      report: {
        prose: { "通过县政府网站公开信息86条，发布政策解读5篇。": "公开处罚决定时，姓名以“刘××”形式隐去。" },
      },
    },
    { shows: "A 文号 with its year in brackets.", report: {} },
    {
      shows: "A telephone number in brackets.",
      report: { prose: { 文件编制: "文件编制，有疑问请与本局联系（电话：0999-6212345）" } },
    },
    {
      shows: "What is to be done, or is told of.",
      report: { prose: { 专人维护: "删去“待补充”等字样，内容有待补充的及时补充，专人维护" } },
    },
    {
      shows: "An address with letters.",
      report: { prose: { 通过县政府网站: "通过县政府网站（www.xx.example）" } },
    },
  ],
  bad: [
    {
      shows: "A web address to be filled in.",
      report: { prose: { 通过县政府网站: "通过县政府网站（具体网址）" } },
      finds: [{ on: "（具体网址）", actual: "（具体网址）" }],
    },
    {
      shows: "A value that is still to come.",
      report: { prose: { 设立公开专栏3个: "设立公开专栏3个，满意率待补充，更新率（待核实）" } },
      finds: [
        { on: "待补充", actual: "待补充" },
        { on: "（待核实）", actual: "（待核实）" },
      ],
    },
    {
      shows: "Crosses.",
      report: { prose: { 设立公开专栏3个: "设立公开专栏××个" } },
      finds: [{ on: "××", actual: "××" }],
    },
    {
      shows: "The crosses of one date are one placeholder.",
      report: { prose: { 设立公开专栏3个: "××年×月×日设立公开专栏3个" } },
      finds: [{ on: "××年×月×", actual: "××年×月×" }],
    },
    {
      shows: "A placeholder of the template.",
      report: { prose: { 组织业务培训2次: "〔写明培训次数〕" } },
      finds: [{ on: "〔写明培训次数〕", actual: "〔写明培训次数〕" }],
    },
    {
      shows: "What the notice says of an aspect, copied with it.",
      report: {
        prose: {
          "（五）监督保障":
            "（五）监督保障（含《中华人民共和国政府信息公开条例》第五十条第四项规定的“工作考核、社会评议和责任追究结果情况”）",
        },
      },
      finds: [
        {
          actual:
            "（含《中华人民共和国政府信息公开条例》第五十条第四项规定的“工作考核、社会评议和责任追究结果情况”）",
          on: "（含《中华人民共和国政府信息公开条例》第五十条第四项规定的“工作考核、社会评议和责任追究结果情况”）",
        },
      ],
    },
    {
      shows: "How a heading is to be set.",
      report: { prose: { "一、总体情况": "一、总体情况（三号黑体加粗）" } },
      finds: [{ on: "（三号黑体加粗）", actual: "（三号黑体加粗）" }],
    },
    {
      shows: "An instruction of the notice.",
      report: { prose: { "二、主动公开政府信息情况": "二、主动公开政府信息情况\n该部分以表格形式报告。" } },
      finds: [{ on: "该部分以表格形式报告", actual: "该部分以表格形式报告" }],
    },
  ],
};
