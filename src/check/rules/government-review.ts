import type { Examples } from "../book/example";
import { inSimplified } from "../../language/normalise";
import { endsSentence } from "../../language/sentences";
import { requiredForm } from "../../report/required-form";
import type { Report } from "../../report/types";
import { placeOfTitle } from "../prose/paragraphs";
import { isUnfinished } from "../prose/unfinished";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";
import type { Texts } from "../texts";

const PART = 1;
const GOVERNMENT = /人民政府$/u;

/** 条例第五十条第四项, and the words in which it is told of. */
const RESULTS: { id: string; words: RegExp; text: Texts }[] = [
  { id: "assessment", words: /考核|考评|绩效/u, text: { zh: "工作考核", en: "工作考核" } },
  { id: "opinion", words: /评议|评价|满意度|测评|评估|民意|问卷/u, text: { zh: "社会评议", en: "社会评议" } },
  { id: "liability", words: /追责|问责|追究|责任事故|违纪|违规/u, text: { zh: "责任追究", en: "责任追究" } },
];

function check(report: Report): FindingDraft[] {
  const section = report.sections.find(({ number }) => number === PART);
  if (!section || !report.unit || !GOVERNMENT.test(inSimplified(report.unit))) return [];
  if (!requiredForm(report).requiresAspects) return [];
  const text = inSimplified(
    report.sections.flatMap(({ paragraphs }) => paragraphs.map((one) => one.text)).join("\n"),
  );
  // A file that breaks off in part 一 may have lost it.
  const isWhole =
    report.sections.some(({ number }) => number > PART) &&
    endsSentence(section.paragraphs.at(-1)?.text ?? "");
  if (!isWhole || isUnfinished(text) || RESULTS.some(({ words }) => words.test(text))) return [];
  return [
    {
      messageId: "missing",
      data: { list: { list: RESULTS.map(({ id }) => ({ messageId: id })), between: { messageId: "and" } } },
      section: PART,
      place: placeOfTitle(section),
    },
  ];
}

export const governmentReview: Rule = {
  id: "government/review",
  severity: "warning",
  title: { zh: "政府的报告没有写考核、评议和追责", en: "A government's report without its results" },
  why: {
    zh: "各级人民政府的报告还应当包括工作考核、社会评议和责任追究结果情况（条例第五十条第四项），写在总体情况的监督保障里（国办公开办函〔2021〕30号）。",
    en: "The reports of governments also tell of assessment, public opinion and liability (条例第五十条第四项), under 监督保障 in part 一.",
  },
  limits: {
    zh: "部门和街道办事处；名称没有写“人民政府”的；三项里写到一项的；2019、2020 年度的报告；断在半句的文件，还有占位符没填的稿子。",
    en: "Departments and street offices; bodies not named 人民政府; reports that tell of one of the three; reports for 2019 and 2020; files that break off, drafts with placeholders.",
  },
  messages: {
    missing: {
      zh: "政府的报告要写明{list}结果情况，全文都没有写到。",
      en: "A government's report tells of {list}; nothing is said of any.",
    },
    and: { zh: "、", en: ", " },
    ...Object.fromEntries(RESULTS.map(({ id, text }) => [id, text])),
  },
  correction: null,
  check,
};

const LINE = "组织业务培训2次，每季度自查一次。";
const TITLE = "云溪县林业局2024年政府信息公开工作年度报告";
const town = {
  [TITLE]: "云溪县青石镇人民政府2024年政府信息公开工作年度报告",
  云溪县林业局: "云溪县青石镇人民政府",
};

export const examples: Examples = {
  good: [
    { shows: "A department.", report: {} },
    {
      shows: "A town that tells of all three.",
      report: { prose: { ...town, [LINE]: "公开工作纳入年度考核，社会评议满意度98%，无责任追究情形。" } },
    },
    {
      shows: "A draft that is not filled in yet.",
      report: { prose: { ...town, [LINE]: "〔写明监督保障情况〕。" } },
    },
    {
      shows: "A report of 2020.",
      report: {
        year: 2020,
        prose: {
          云溪县林业局2020年政府信息公开工作年度报告: "云溪县青石镇人民政府2020年政府信息公开工作年度报告",
        },
      },
    },
  ],
  bad: [
    {
      shows: "A town that tells of none.",
      report: { prose: town },
      finds: [{ on: "一、总体情况", severity: "warning", fix: null }],
    },
  ],
};
