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
  disclosure: /主动公开/u,
  applications: /依(?:法)?申请公开|公开申请/u,
  management: /信息(?:公开|资源|发布)?管理|管理(?:情况|工作)/u,
  platform: /平台/u,
  supervision: /监督|保障/u,
};

/** A file that ends in the middle of a sentence of part 一: what it does not say may stand in what is lost. */
function isCut({ sections, tables }: Report): boolean {
  const last = Object.keys(tables).length === 0 ? sections.at(-1) : undefined;
  const text = last?.paragraphs.at(-1)?.text.trimEnd() ?? "";
  return last?.number === 1 && text !== "" && !endsSentence(text);
}

function check(report: Report): FindingDraft[] {
  const part = report.sections.find(({ number }) => number === 1);
  const words = inSimplified(part?.paragraphs.map((paragraph) => paragraph.text).join("\n") ?? "");
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
    zh: "五个方面的标题怎么写、顺序怎么排、是否单独成段；只看这一方面有没有写到。2019、2020 年度的报告不查。",
    en: "How the aspects are headed, ordered or set; only whether the text speaks of them. Reports for 2019 and 2020.",
  },
  messages: {
    missing: {
      zh: "总体情况里没有写“{aspect}”，五个方面应当写全。",
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
  ],
  bad: [
    {
      shows: "Nothing on the platform.",
      report: { prose: { "（四）政府信息公开平台建设": "" } },
      finds: [{ on: "一、总体情况", severity: "warning", expected: "政府信息公开平台建设" }],
    },
  ],
};
