import type { Examples } from "../book/example";
import { outdatedPhrases, type OutdatedPhrase } from "../../language/outdated-phrases";
import type { Report } from "../../report/types";
import { changeWords } from "../corrections";
import { aboutWords, proseOf } from "../prose/paragraphs";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

const TEXTS: Record<string, string> = {
  openness: "openness",
  "new-regulation": "newRegulation",
  deadline: "demand",
  "special-needs": "demand",
  filing: "demand",
  extension: "demand",
  "deadline-legal": "demand",
  "copy-fees": "demand",
  "openness-half": "openness",
  plan: "plan",
  body: "body",
  congress: "congress",
  "plenary-19": "congress",
  "plenary-20": "congress",
};

/** Only the two verbs of the formula are written over: 以公开为原则 keeps its 以. */
const insteadOf = ({ id, text }: OutdatedPhrase): string | null =>
  id.startsWith("openness") ? text.replace(/(?<=公开[为是])(?:基本)?原则/u, "常态") : null;

function check(report: Report): FindingDraft[] {
  const { year } = report;
  if (year === null) return [];
  return proseOf(report).flatMap((one) =>
    outdatedPhrases(one.paragraph.text, year).flatMap((phrase) => {
      const { id, start, end, text, present } = phrase;
      const messageId = TEXTS[id];
      if (messageId === undefined) return [];
      const about = aboutWords(one, start, end);
      const words = insteadOf(phrase);
      return [
        {
          messageId,
          data: { actual: text, present, excerpt: about.excerpt },
          ...about,
          expected: present,
          fix: words === null ? null : changeWords(words),
        },
      ];
    }),
  );
}

export const referencePhrase: Rule = {
  id: "reference/phrase",
  severity: "hint",
  title: { zh: "提法过时", en: "A set phrase is behind the times" },
  why: {
    zh: "《条例》第五条的提法是“以公开为常态、不公开为例外”；2019 年施行的《条例》到 2021 年度已经不新；答复期限是 20 个工作日，也不再要求说明特殊需要；部门的报告在 1 月 31 日前公布；会议精神、五年规划和机构名称的提法要跟上报告的年度。这些都是从旧稿带过来的。",
    en: "Article 5 of the regulation says 以公开为常态、不公开为例外; the regulation of 2019 was not new any more in the reports of 2021; answers are due in 20 working days, and nobody has to give reasons; departments file by 31 January; the sessions, the five-year plans and the bodies that are named follow the year. All of them come with old drafts.",
  },
  limits: {
    zh: "“……以来”“……的旧提法”之类回顾的说法，新旧提法并提的；别的文件名称里的；只写最近一次全会、只写“党的二十大精神”或“历次全会”的；其他法规的“新修订”；回顾上一个五年规划的；“原国家林业局”以及没有说它有什么要求的旧机构名称，地方机构的旧名称。",
    en: "What has been so since a session, and what is told as the former wording; titles of other documents; the newest session alone, the congress alone or 历次全会; other laws that are new; plans that are looked back on; former bodies named as such or not said to ask for anything, and those of a place.",
  },
  messages: {
    openness: {
      zh: "“{actual}”是以前的提法，现在是“{present}”：{excerpt}",
      en: "“{actual}” is the former wording; it is now “{present}”: {excerpt}",
    },
    newRegulation: {
      zh: "《条例》从 2019 年起施行，不必再说“{actual}”：{excerpt}",
      en: "The regulation has been in force since 2019; “{actual}” need not be said: {excerpt}",
    },
    demand: {
      zh: "“{actual}”不是现行《条例》的要求，现行的是“{present}”：{excerpt}",
      en: "“{actual}” is not what the regulation in force asks for, which is “{present}”: {excerpt}",
    },
    plan: {
      zh: "“{actual}”与年份对不上，{present}：{excerpt}",
      en: "“{actual}” does not fit its year: {present}: {excerpt}",
    },
    body: {
      zh: "“{actual}”是以前的机构名称，现在是“{present}”：{excerpt}",
      en: "“{actual}” is the former name of a body, now “{present}”: {excerpt}",
    },
    congress: {
      zh: "“{actual}”可能没有跟上年度，请核对是否应为“{present}”：{excerpt}",
      en: "“{actual}” may be behind the year; should it be “{present}”? {excerpt}",
    },
  },
  correction: { zh: "把“原则”改为“常态”；由起草人确认。", en: "常态 for 原则; the drafter confirms." },
  check,
};

const TEXT = "2024年，我局按照";

export const examples: Examples = {
  good: [
    { shows: "None of them.", report: {} },
    {
      shows: "The present wording, in its forms.",
      report: { prose: { 专人维护: "以公开为常态，以不公开为例外；公开是常态、不公开是例外" } },
    },
    {
      shows: "The newest session alone, and all of them.",
      report: { prose: { [TEXT]: "2024年，我局学习二十届三中全会和二十届历次全会精神，按照" } },
    },
    {
      shows: "A promise of the office, the days of third parties, and what is not asked for any more.",
      report: {
        prose: {
          专人维护:
            "承诺15个工作日内答复，第三方15个工作日内提出意见，不再要求说明生产、生活、科研等特殊需要",
        },
      },
    },
    {
      shows: "Other rules may be new.",
      report: { prose: { 专人维护: "修订了保密审查制度，宣传新修订的《中华人民共和国行政复议法》" } },
    },
  ],
  bad: [
    {
      shows: "原则 for 常态.",
      report: { prose: { 专人维护: "坚持以公开为原则、不公开为例外" } },
      finds: [
        {
          on: "公开为原则、不公开为例外",
          severity: "hint",
          fix: "公开为常态、不公开为例外",
          safe: false,
        },
      ],
    },
    {
      shows: "What the regulation asked for before 2019.",
      report: {
        prose: { 专人维护: "在《条例》规定的15个工作日内答复，要求说明自身生产、生活、科研等特殊需要" },
      },
      finds: [
        { on: "15个工作日", severity: "hint", fix: null },
        { on: "自身生产、生活、科研等特殊需要", severity: "hint", fix: null },
      ],
    },
    {
      shows: "A regulation that is not new any more.",
      report: { prose: { [TEXT]: "2024年，我局按照新修订的" } },
      finds: [{ on: "新修订的", severity: "hint", fix: null }],
    },
    {
      shows: "The day of the former regulation, a plan of other years and a body by its former name.",
      report: {
        prose: {
          专人维护:
            "部门应当在每年3月31日前公布年度报告。2024年是“十三五”规划收官之年，按国家林业局工作部署，专人维护",
        },
      },
      finds: [
        { on: "每年3月31日", severity: "hint", fix: null },
        { on: "十三五", severity: "hint", fix: null },
        { on: "国家林业局", severity: "hint", fix: null },
      ],
    },
    {
      shows: "Sessions that end before the year.",
      report: { prose: { [TEXT]: "2024年，我局学习二十届二中全会精神，按照" } },
      finds: [{ on: "二十届二中全会", severity: "hint", expected: "二十届二中、三中全会" }],
    },
  ],
};
