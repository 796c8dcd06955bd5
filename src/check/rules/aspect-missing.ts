import { editionOfYear } from "../../form";
import { aspects } from "../../form/sections";
import { text } from "../../messages";
import type { Report } from "../../report/types";
import { makeFinding } from "../finding";
import { placeOfText } from "../prose/paragraphs";
import type { Rule, RuleContext } from "../rule";
import type { Finding } from "../types";

const id = "aspect/missing";

/** A word without which a text does not speak of the aspect. */
const WORDS: Record<string, RegExp> = {
  disclosure: /主动公开/u,
  applications: /依(?:法)?申请公开|公开申请/u,
  management: /信息(?:公开|资源|发布)?管理|管理(?:情况|工作)/u,
  platform: /平台/u,
  supervision: /监督|保障/u,
};

function check(report: Report, { language }: RuleContext): Finding[] {
  const part = report.sections.find(({ number }) => number === 1);
  const words = part?.paragraphs.map((paragraph) => paragraph.text).join("\n") ?? "";
  if (!part || words.trim() === "" || (report.year !== null && editionOfYear(report.year) === "2019"))
    return [];
  return aspects
    .filter((aspect) => !WORDS[aspect.id]!.test(words))
    .map((aspect) =>
      makeFinding({
        rule: id,
        severity: "warning",
        message: text("check/aspect/missing", { aspect: aspect.title }, language),
        section: 1,
        expected: aspect.title,
        place: placeOfText(part.heading),
        subject: aspect.id,
      }),
    );
}

export const aspectMissing: Rule = {
  id,
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
  messages: ["check/aspect/missing"],
  correction: null,
  check,
  examples: {
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
        finds: [{ severity: "warning", expected: "政府信息公开平台建设" }],
      },
    ],
  },
};
