import type { Examples } from "../book/example";
import { outdatedPhrases } from "../../language/outdated-phrases";
import type { Report } from "../../report/types";
import { changeWords } from "../corrections";
import { aboutWords, proseOf } from "../prose/paragraphs";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

const BASES = new Set(["notice-2019", "regulation-492", "fees-2008", "articles"]);
/** The number of a basis, or of its articles, can be written over; its name is that of another document. */
const IS_NUMBER = /[号条]$/u;

function check(report: Report): FindingDraft[] {
  const { year } = report;
  if (year === null) return [];
  return proseOf(report).flatMap((one) => {
    const found = outdatedPhrases(one.paragraph.text, year).filter(({ id }) => BASES.has(id));
    // Name and number of one notice are one basis.
    const each = found.filter(({ id }, i) => found.findIndex((other) => other.id === id) === i);
    return each.map(({ start, end, text, present }) => ({
      messageId: "outdated",
      data: { actual: text, present, excerpt: aboutWords(one, start, end).excerpt },
      ...aboutWords(one, start, end),
      expected: present,
      fix: IS_NUMBER.test(text) ? changeWords(present) : null,
    }));
  });
}

export const referenceBasis: Rule = {
  id: "reference/basis",
  severity: "warning",
  title: { zh: "编制依据已经更换", en: "The basis has been replaced" },
  why: {
    zh: "从 2021 年度起，格式按国办公开办函〔2021〕30号；2019 年的“关于政府信息公开工作年度报告有关事项的通知”（国办公开办函〔2019〕60号）是以前的试行格式。现行《条例》是国务院令第711号，第492号是修订以前的，年度报告在第四十九条、第五十条，不是以前的第三十一条、第三十二条。信息处理费从 2021 年起按国办函〔2020〕109号，发改价格〔2008〕1828号是以前的。沿用旧稿最容易把旧依据留下来。",
    en: "From the reports of 2021 on the form is that of 国办公开办函〔2021〕30号; the notice of 2019 was the trial form before it. The regulation in force is 国务院令第711号; 第492号 was the one before, whose articles 31 and 32 are now 49 and 50. Fees follow 国办函〔2020〕109号 since 2021, no longer 发改价格〔2008〕1828号. Drafts made from old ones keep their basis.",
  },
  limits: {
    zh: "2021 年度以前的报告；回顾历史的说法（“……印发以来”“替代……”“原……号令”“仍引用……的宣布废止”）；别的文件名称里的；各地自己发的“关于做好某年年度报告……的通知”。",
    en: "Reports before 2021; sentences that tell of history or of what was repealed; titles of other documents; the notices of a place on the reports of one year.",
  },
  messages: {
    outdated: {
      zh: "“{actual}”是以前的依据，现行的是“{present}”：{excerpt}",
      en: "“{actual}” is a former basis; the present one is “{present}”: {excerpt}",
    },
  },
  correction: {
    zh: "文号改成现行的；名称不改。由起草人确认。",
    en: "The number in force; a name is left alone. The drafter confirms.",
  },
  check,
};

const NOTICE = "国办公开办函〔2021〕30号文件";

export const examples: Examples = {
  good: [
    { shows: "The notice in force.", report: {} },
    {
      shows: "In a report of 2020 the notice of 2019 is right.",
      report: { year: 2020, prose: { [NOTICE]: "国办公开办函〔2019〕60号文件" } },
    },
    {
      shows: "A notice of the county on the reports of the year.",
      report: { prose: { [NOTICE]: "《关于做好2024年政府信息公开工作年度报告有关事项的通知》" } },
    },
    {
      shows: "History.",
      report: { prose: { 设立公开专栏3个: "国办公开办函〔2019〕60号印发以来设立公开专栏3个" } },
    },
    {
      shows: "The former regulation, named as such.",
      report: { prose: { 设立公开专栏3个: "原国务院令第492号修订后，设立公开专栏3个" } },
    },
  ],
  bad: [
    {
      shows: "The number of the former notice.",
      report: { prose: { [NOTICE]: "国办公开办函〔2019〕60号文件" } },
      finds: [
        { on: "国办公开办函〔2019〕60号", severity: "warning", fix: "国办公开办函〔2021〕30号", safe: false },
      ],
    },
    {
      shows: "Its name with its number is one finding.",
      report: {
        prose: {
          [NOTICE]: "《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）",
        },
      },
      finds: [{ on: "关于政府信息公开工作年度报告有关事项的通知", fix: null }],
    },
    {
      shows: "What fees were based on before 2021.",
      report: { prose: { 专人维护: "收费依据为发改价格〔2008〕1828号，专人维护" } },
      finds: [{ on: "发改价格〔2008〕1828号", fix: "国办函〔2020〕109号", safe: false }],
    },
    {
      shows: "The regulation before it was revised.",
      report: { prose: { "（以下简称《条例》）": "（国务院令第492号，以下简称《条例》）" } },
      finds: [{ on: "国务院令第492号", fix: "国务院令第711号", safe: false }],
    },
    {
      shows: "Articles of the former regulation.",
      report: {
        prose: { 专人维护: "按《条例》第三十一条、第三十二条的规定公布本局年度报告，专人维护" },
      },
      finds: [{ on: "第三十一条、第三十二条", fix: "第四十九条、第五十条", safe: false }],
    },
  ],
};
