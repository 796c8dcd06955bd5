import type { Examples } from "../book/example";
import { requiredForm } from "../../report/required-form";
import { endsSentence } from "../../language/sentences";
import { inSimplified } from "../../language/normalise";
import type { Report } from "../../report/types";
import { placeOfText } from "../prose/paragraphs";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

/** A word without which a text does not speak of the aspect. */
const WORDS: Record<string, RegExp> = {
  disclosure: /主动公开|(?:公开|发布|发布各类|更新)(?:各类|各种)?(?:政府|政务|动态|工作)?信息\D{0,6}\d/u,
  applications: /依(?:法)?申请公开|公开申请|(?:收到|受理|办理|答复)[^。；]{0,16}申请/u,
  management: /信息(?:公开|资源|发布)?管理|管理(?:情况|工作)/u,
  platform: /平台/u,
  supervision: /监督|保障|考核|评议|责任追究|督查|培训/u,
};

/** The parts of the report and the aspects, as an introduction lists them. */
const NAMES = [
  "总体情况",
  "主动公开(?:政府信息)?(?:的?情况)?",
  "收到和处理(?:政府信息公开)?申请的?情况",
  "依(?:法)?申请公开(?:政府信息)?(?:情况)?",
  "(?:政府)?信息管理(?:情况)?",
  "平台建设(?:情况)?",
  "监督保障(?:情况)?",
  "行政复议[、和及与]{0,2}(?:提起)?行政诉讼的?情况",
  "存在的?(?:主要)?问题[及和]改进情况",
  "其他需要报告的?事项",
];
const NAME = `(?:${NAMES.join("|")})`;
/** Three of them in a row, with nothing told of any: what the report consists of. */
const LIST = new RegExp(`${NAME}(?:[^。；;\\n0-9]{0,20}?${NAME}){2,}`, "gu");
const PAIR = /主动公开(?:工作)?[、和与及]{1,2}依申请公开/gu;
/** 保障群众的知情权、参与权、监督权 stands in every report, and social insurance has 保障 in its name. */
const RIGHT = "(?:知情权|参与权|表达权|监督权)";
const SET_PHRASES = new RegExp(
  [
    `(?:切实|有效|充分|依法|更好地?|有力|全面)*保障[^。；\\n]{0,24}?(?:${RIGHT}|获取[^。；，,]{0,8}信息|合法权益|权利|权益)(?:[、和与及,，]{0,2}(?:${RIGHT}|建议权))*`,
    `${RIGHT}(?:[、和与及]{0,2}${RIGHT})*`,
    "(?:社会|医疗|住房|养老|民生|就业|供水|基本|生活|法律)保障",
    "保障(?:性住房|房)",
    "医保",
    "(?:接受|主动接受)[^。；，,]{0,8}监督",
    "市场监督",
    "监督管理局",
  ].join("|"),
  "gu",
);

/** What is left of the text when what every report says is left out. */
const tellingWords = (text: string): string =>
  inSimplified(text).replace(LIST, "").replace(PAIR, "").replace(SET_PHRASES, "");

/** A file that ends in the middle of a sentence of part 一: what it does not say may stand in what is lost. */
function isCut({ sections, tables }: Report): boolean {
  const last = Object.keys(tables).length === 0 ? sections.at(-1) : undefined;
  const text = last?.paragraphs.at(-1)?.text.trimEnd() ?? "";
  return last?.number === 1 && text !== "" && !endsSentence(text);
}

function check(report: Report): FindingDraft[] {
  const part = report.sections.find(({ number }) => number === 1);
  const words = tellingWords(part?.paragraphs.map((paragraph) => paragraph.text).join("\n") ?? "");
  const { aspects, requiresAspects } = requiredForm(report);
  if (!part || words.trim() === "" || !requiresAspects || isCut(report)) return [];
  return aspects
    .filter((aspect) => !WORDS[aspect.id]?.test(words))
    .map((aspect) => ({
      messageId: "missing",
      data: { aspect: aspect.title },
      section: 1,
      expected: aspect.title,
      place: placeOfText(part.heading),
      subject: aspect.id,
    }));
}

export const aspectMissing: Rule = {
  id: "aspect/missing",
  severity: "warning",
  title: { zh: "总体情况缺少一个方面", en: "Part 一 leaves out an aspect" },
  why: {
    zh: "总体情况主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面（国办公开办函〔2021〕30号）。",
    en: "Part 一 reports on five aspects (国办公开办函〔2021〕30号).",
  },
  limits: {
    zh: "五个方面的标题怎么写、顺序怎么排、是否单独成段；只看这一方面有没有写到。罗列各部分名称、“保障知情权、监督权”之类的套话不算写到。2019、2020 年度的报告和断在半句的文件不查。",
    en: "How the aspects are headed, ordered or set; only whether the text tells of them. A list of the parts and set phrases such as 保障知情权、监督权 tell of nothing. Reports for 2019 and 2020, and files that end in the middle of a sentence.",
  },
  messages: {
    missing: {
      zh: "总体情况缺“{aspect}”，五个方面都要写。",
      en: "Part 一 does not speak of “{aspect}”; all five aspects belong there.",
    },
  },
  correction: null,
  check,
};

export const examples: Examples = {
  good: [
    { shows: "All five.", report: {} },
    {
      shows: "In other words.",
      report: { prose: { "（二）依申请公开": "（二）规范办理政府信息公开申请" } },
    },
    {
      shows: "监督保障 by what is done for it.",
      report: {
        prose: {
          "（五）监督保障": "（五）工作推进",
          "组织业务培训2次，每季度自查一次。": "把公开工作纳入年度考核，全年开展社会评议一次。",
        },
      },
    },
    {
      shows: "主动公开 by how much was published.",
      report: {
        prose: {
          "（一）主动公开": "（一）工作成效",
          "通过县政府网站公开信息86条，发布政策解读5篇。": "全县公开信息86条。",
        },
      },
    },
  ],
  bad: [
    {
      shows: "A set phrase is no 监督保障.",
      report: {
        prose: {
          "（五）监督保障": "",
          "组织业务培训2次，每季度自查一次。":
            "切实保障公民、法人的知情权、参与权、监督权，自觉接受社会监督。",
        },
      },
      finds: [{ on: "一、总体情况", expected: "监督保障" }],
    },
    {
      shows: "Nor is 社会保障, nor what is monitored elsewhere.",
      report: {
        prose: {
          "（五）监督保障": "",
          "组织业务培训2次，每季度自查一次。": "公开社会保障和住房保障信息12条，医疗保障信息3条。",
        },
      },
      finds: [{ on: "一、总体情况", expected: "监督保障" }],
    },
    {
      shows: "The list of the parts tells of none of them.",
      report: {
        prose: {
          "2024年，我局按照":
            "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、行政复议行政诉讼情况等六部分组成。2024年，我局按照",
          "（二）依申请公开": "",
          "新收申请12件，上年结转1件，均按规定登记和答复。": "",
        },
      },
      finds: [{ on: "一、总体情况", expected: "依申请公开" }],
    },
    {
      shows: "Nor does a list of the aspects.",
      report: {
        prose: {
          "2024年，我局按照":
            "从主动公开、依申请公开、政府信息管理、平台建设、监督保障等方面推进。2024年，我局按照",
          "（四）政府信息公开平台建设": "",
        },
      },
      finds: [{ on: "一、总体情况", expected: "政府信息公开平台建设" }],
    },
    {
      shows: "Nothing on the platform.",
      report: { prose: { "（四）政府信息公开平台建设": "" } },
      finds: [{ on: "一、总体情况", severity: "warning", expected: "政府信息公开平台建设" }],
    },
  ],
};
