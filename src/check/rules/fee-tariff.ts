import type { Examples } from "../book/example";
import type { Report } from "../../report/types";
import { aboutWords, proseOf } from "../prose/paragraphs";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

/** 国办函〔2020〕109号 is in force since 1 January 2021. */
const FROM = 2021;
/** The tariff knows steps of 10 and of 100 元 only. */
const STEP = 10;
const AMOUNT = "([\\d,，]{1,12}(?:\\.\\d{1,6})?)\\s{0,2}(万)?元";
/** 信息处理费2件共235元: how many applications is no amount. */
const COUNT = "(?:\\d{1,5}\\s{0,2}[件笔份次人名宗页])?";
const BEHIND = new RegExp(
  `信息处理费([^。；;，,\\d]{0,16}${COUNT}[^。；;，,\\d]{0,8}(?:[，,][^。；;，,\\d]{0,6})?)${AMOUNT}`,
  "gu",
);
const BEFORE = new RegExp(`(?:收取|收入|收缴|计收)${AMOUNT}的?(?:政府信息公开)?信息处理费`, "gu");
/** What one application or page costs, and other money. */
const OTHER = /标准|每|单价|成本|退|支出|行政事业性|预算/u;
const BOTH_WAYS = /同时按件[^。；]{0,6}按(?:页|量)/gu;

interface Found {
  messageId: "step" | "bothWays";
  start: number;
  end: number;
}

const valueOf = (digits: string, unit: string | undefined): number =>
  Math.round(Number(digits.replace(/[,，]/g, "")) * (unit ? 10_000 : 1) * 100) / 100;

/** Where the amount stands in what was found, at its end or before the name of the fee. */
function amountIn(words: string, at: number, digits: string): Pick<Found, "start" | "end"> {
  const start = at + words.lastIndexOf(digits);
  const end = at + words.indexOf("元", start - at) + 1;
  return { start, end };
}

function feesIn(text: string): Found[] {
  if (!text.includes("信息处理费")) return [];
  const behind = [...text.matchAll(BEHIND)]
    .filter(([, between]) => !OTHER.test(between!))
    .map(({ 0: words, 2: digits, 3: unit, index }) => ({ words, digits: digits!, unit, index }));
  const before = [...text.matchAll(BEFORE)].map(({ 0: words, 1: digits, 2: unit, index }) => ({
    words,
    digits: digits!,
    unit,
    index,
  }));
  const odd = [...behind, ...before]
    .filter(({ digits, unit }) => valueOf(digits, unit) % STEP !== 0)
    .map(({ words, digits, index }): Found => ({ messageId: "step", ...amountIn(words, index, digits) }));
  const both = [...text.matchAll(BOTH_WAYS)].map(({ 0: words, index }): Found => ({
    messageId: "bothWays",
    start: index,
    end: index + words.length,
  }));
  return [...odd, ...both].sort((a, b) => a.start - b.start);
}

function check(report: Report): FindingDraft[] {
  if (report.year === null || report.year < FROM) return [];
  return proseOf(report)
    .filter(({ role }) => role === "text")
    .flatMap((one) =>
      feesIn(one.paragraph.text).map(({ messageId, start, end }) => {
        const about = aboutWords(one, start, end);
        return { messageId, data: { actual: about.actual, excerpt: about.excerpt }, ...about };
      }),
    );
}

export const feeTariff: Rule = {
  id: "fee/tariff",
  severity: "warning",
  title: { zh: "信息处理费与收费标准不符", en: "The fee does not fit the tariff" },
  why: {
    zh: "信息处理费按件或按量计收，同一申请不同时按两种方式计收（国办函〔2020〕109号）。标准是每件 100 元起、每页 10 元起，都是整十，合计也是 10 的倍数。",
    en: "Fees are by piece or by volume, never both for one application (国办函〔2020〕109号). The tariff knows steps of 10 and of 100 元 only, so that every sum is a multiple of 10.",
  },
  limits: {
    zh: "2021 年度以前的报告；行政事业性收费和其他款项；收费标准本身；没有写金额的。",
    en: "Reports before 2021; other money; the tariff itself; fees without an amount.",
  },
  messages: {
    step: {
      zh: "信息处理费“{actual}”不是 10 元的倍数，按收费标准算不出来，请核对：{excerpt}",
      en: "A fee of “{actual}” is no multiple of 10 元, which the tariff cannot give: {excerpt}",
    },
    bothWays: {
      zh: "同一申请的信息处理费不能同时按件、按量计收：{excerpt}",
      en: "One application is charged by piece or by volume, not both: {excerpt}",
    },
  },
  correction: null,
  check,
};

const FEES = "2024年，我局未收取信息处理费。";

export const examples: Examples = {
  good: [
    { shows: "No fee.", report: {} },
    { shows: "A multiple of ten.", report: { prose: { [FEES]: "2024年，我局收取信息处理费2件共230元。" } } },
    { shows: "In 万元.", report: { prose: { [FEES]: "2024年信息处理费收入0.223万元。" } } },
    {
      shows: "Other money.",
      report: { prose: { [FEES]: "2024年，我局未收取信息处理费，行政事业性收费12345元。" } },
    },
    {
      shows: "The tariff of an earlier year was another.",
      report: { year: 2020, prose: { "2020年，我局未收取信息处理费。": "2020年，我局收取信息处理费35元。" } },
    },
  ],
  bad: [
    {
      shows: "No multiple of ten.",
      report: { prose: { [FEES]: "2024年，我局收取信息处理费2件共235元。" } },
      finds: [{ on: "235元", severity: "warning", actual: "235元", fix: null }],
    },
    {
      shows: "The amount before the name.",
      report: { prose: { [FEES]: "2024年，我局收取1085元信息处理费。" } },
      finds: [{ on: "1085元", actual: "1085元" }],
    },
    {
      shows: "Charged in both ways.",
      report: { prose: { [FEES]: "2024年，我局同时按件、按量计收信息处理费300元。" } },
      finds: [{ on: "同时按件、按量", severity: "warning" }],
    },
  ],
};
