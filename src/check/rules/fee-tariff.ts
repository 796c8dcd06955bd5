import type { Examples } from "../book/example";
import { sentenceAt, sentencesOf } from "../../language/sentences";
import { exactOfCase, mostOfCase } from "../../language/wording/fee-cases";
import { ratesIn, strangeRatesIn, wrongFreeIn, wrongProductsIn } from "../../language/wording/fee-tariff";
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
  messageId: "step" | "bothWays" | "most" | "rate" | "product" | "free" | "large" | "exact" | "strange";
  start: number;
  end: number;
  /** What the tariff gives, in 元. */
  most?: number;
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

const SUM = new RegExp(
  `(?<=信息处理费|收取|计收|收费|应缴|应收|缴纳|缴费|共计?|合计|金额)[^。；;，,\\d每/]{0,10}${AMOUNT}(?![/每])`,
  "gu",
);
const UNCHARGED = /未(?:收|缴|交)|免|不(?:予)?收|退/u;

/** In 元: no body takes as much; it was meant in 元 and not in 万元. */
const TOO_LARGE = 1_000_000;

const largeIn = (text: string): Found[] =>
  [...text.matchAll(BEHIND)].flatMap(({ 0: words, 1: between, 2: digits, 3: unit, index }): Found[] =>
    !OTHER.test(between!) && unit !== undefined && valueOf(digits!, unit) >= TOO_LARGE
      ? [{ messageId: "large", ...amountIn(words, index, digits!) }]
      : [],
  );

const productsIn = (text: string): Found[] =>
  sentencesOf(text).flatMap(({ start, text: sentence }) =>
    wrongProductsIn(sentence).map((one): Found => ({
      messageId: "product",
      start: start + one.start,
      end: start + one.end,
      most: one.right,
    })),
  );

/** Sums that are more than the tariff gives for what the same sentence names. */
function tooMuchIn(text: string): Found[] {
  return sentencesOf(text).flatMap(({ start, text: sentence }) => {
    const most = mostOfCase(sentence);
    if (most === null) return [];
    const sums = [...sentence.matchAll(SUM)];
    const exact = sums.length === 1 ? exactOfCase(sentence) : null;
    return sums.flatMap(({ 0: words, 1: digits, 2: unit, index }): Found[] => {
      const value = valueOf(digits!, unit);
      if (UNCHARGED.test(words) || (exact === null ? value <= most : value === exact)) return [];
      const messageId = value > most ? "most" : "exact";
      return [{ messageId, most, ...amountIn(words, start + index, digits!) }];
    });
  });
}

/** A text on the fee: by its name, or by how it is charged. */
const OF_THE_FEE = /信息处理费|按[件页量]计?[收费]/u;

function wrongIn(text: string): Found[] {
  if (!OF_THE_FEE.test(text)) return [];
  const told = (messageId: Found["messageId"], found: ReturnType<typeof ratesIn>): Found[] =>
    found.map(({ start, end, right }) => ({ messageId, start, end, most: right }));
  const all = [
    ...feesIn(text),
    ...productsIn(text),
    ...tooMuchIn(text),
    ...largeIn(text),
    ...told("rate", ratesIn(text)),
    ...told("free", wrongFreeIn(text)),
    ...strangeRatesIn(text)
      .filter(({ start }) => OF_THE_FEE.test(sentenceAt(text, start)))
      .map((one): Found => ({ messageId: "strange", ...one })),
  ];
  // One amount is one finding: what says most of it goes first.
  return all
    .filter((one, i) => !all.slice(0, i).some(({ start, end }) => start < one.end && one.start < end))
    .sort((a, b) => a.start - b.start);
}

function check(report: Report): FindingDraft[] {
  if (report.year === null || report.year < FROM) return [];
  return proseOf(report)
    .filter(({ role }) => role === "text")
    .flatMap((one) =>
      wrongIn(one.paragraph.text).map(({ messageId, start, end, most }) => {
        const about = aboutWords(one, start, end);
        return {
          messageId,
          data: { actual: about.actual, most: most ?? 0, excerpt: about.excerpt },
          ...about,
        };
      }),
    );
}

export const feeTariff: Rule = {
  id: "fee/tariff",
  severity: "warning",
  title: { zh: "信息处理费与收费标准不符", en: "The fee does not fit the tariff" },
  why: {
    zh: "信息处理费按件或按量计收，同一申请不同时按两种方式计收（国办函〔2020〕109号）。标准是每件 100 元起、每页 10 元起，都是整十，合计也是 10 的倍数。费率是累进的，所以全部算作同一申请人一个月内的，就是最多能收的数；比这还多的一定不对。",
    en: "Fees are by piece or by volume, never both for one application (国办函〔2020〕109号). The tariff knows steps of 10 and of 100 元 only, so that every sum is a multiple of 10. It grows, so that all applications by one applicant in one month are the most there can be: more is certainly wrong.",
  },
  limits: {
    zh: "2021 年度以前的报告；行政事业性收费和其他款项；没有写金额的；没有写明是一件申请、一个申请人一个月的，收得比标准少的；只写收费件数、没有写一共申请几件的。",
    en: "Reports before 2021; other money; fees without an amount; less than the tariff, unless of one application or of one applicant in one month; the number of what was charged without that of all applications.",
  },
  messages: {
    step: {
      zh: "信息处理费“{actual}”不是 10 元的倍数，按收费标准算不出来，请核对：{excerpt}",
      en: "A fee of “{actual}” is no multiple of 10 元, which the tariff cannot give: {excerpt}",
    },
    most: {
      zh: "信息处理费“{actual}”比收费标准算得出的多，最多是 {most} 元，请核对：{excerpt}",
      en: "A fee of “{actual}” is more than the tariff gives, {most} 元 at most: {excerpt}",
    },
    product: {
      zh: "信息处理费“{actual}”与数量乘单价不符，应为 {most} 元：{excerpt}",
      en: "“{actual}” is not the number times the rate, which is {most} 元: {excerpt}",
    },
    free: {
      zh: "“{actual}”与收费标准不符，免费的是 {most} 件（页）以内：{excerpt}",
      en: "“{actual}” is not what the tariff says; up to {most} are free: {excerpt}",
    },
    exact: {
      zh: "信息处理费“{actual}”与收费标准不符，按这样的数量是 {most} 元：{excerpt}",
      en: "A fee of “{actual}” is not what the tariff gives for so many, {most} 元: {excerpt}",
    },
    strange: {
      zh: "收费标准里没有“{actual}”这样的单价（每件 100 元起、逐档加 100 元，每页 10、20、40 元）：{excerpt}",
      en: "The tariff has no rate of “{actual}” (100 元 and more a piece, 10, 20 or 40 元 a page): {excerpt}",
    },
    large: {
      zh: "信息处理费“{actual}”数额太大，单位像是应为“元”：{excerpt}",
      en: "A fee of “{actual}” is too large; it was probably meant in 元: {excerpt}",
    },
    rate: {
      zh: "“{actual}”与收费标准不符，这一档是 {most} 元：{excerpt}",
      en: "“{actual}” is not what the tariff says, {most} 元 here: {excerpt}",
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
    {
      shows: "Not more than all of them in one month would cost; charged pieces alone say nothing of it.",
      report: {
        prose: {
          [FEES]: "某人5月提出申请13件，按件计收信息处理费300元。县水务局6件，按件收取信息处理费1200元。",
        },
      },
    },
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
      shows: "More than the tariff gives for as many applications or pages.",
      report: {
        prose: {
          [FEES]: "某人5月提出申请13件，按件计收信息处理费600元。一份材料90页，按页计收信息处理费900元。",
        },
      },
      finds: [
        { on: "600元", severity: "warning" },
        { on: "900元", severity: "warning" },
      ],
    },
    {
      shows: "Not the number times the rate, another number that is free, and 万元 for 元.",
      report: {
        prose: {
          [FEES]: "超出的4件按每件100元计收，合计400万元。前5件不收费。某人9月按件计收信息处理费300万元。",
        },
      },
      finds: [
        { on: "400万元", severity: "warning" },
        { on: "前5件不收费", severity: "warning" },
        { on: "300万元", severity: "warning" },
      ],
    },
    {
      shows: "Less than the tariff gives for one application, and a rate that it does not have.",
      report: {
        prose: { [FEES]: "对1件申请提供材料80页，按页计收信息处理费400元。信息处理费按件计收的每件50元。" },
      },
      finds: [
        { on: "400元", severity: "warning" },
        { on: "每件50元", severity: "warning" },
      ],
    },
    {
      shows: "A step of the tariff told wrong.",
      report: { prose: { [FEES]: "信息处理费按页计收，31页至100页的部分每页30元，2024年未收取。" } },
      finds: [{ on: "每页30元", severity: "warning" }],
    },
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
