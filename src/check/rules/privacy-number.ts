import type { Examples } from "../book/example";
import type { Report } from "../../report/types";
import { aboutWords, proseOf } from "../prose/paragraphs";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

/** No digit, letter, or sign of an address or an index number stands beside a number of a person. */
const FREE_BEFORE = "(?<![\\dA-Za-z_./@-])";
const FREE_BEHIND = "(?![\\dA-Za-z_/@]|[-.]\\d)";

/** GB 11643: six digits of the place, the day of birth, three digits, and one that checks them. */
const IDENTITY = new RegExp(
  `${FREE_BEFORE}[1-9]\\d{5}(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]${FREE_BEHIND}`,
  "gu",
);
const MOBILE = new RegExp(
  `${FREE_BEFORE}1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}${FREE_BEHIND}(?!\\s*[次余万亿条件元人篇])`,
  "gu",
);
const ACCOUNT = new RegExp(`${FREE_BEFORE}[3-6]\\d{3}(?: ?\\d{4}){3}(?: ?\\d{1,3})?${FREE_BEHIND}`, "gu");

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = "10X98765432";

const isIdentity = (digits: string): boolean =>
  CHECKS[WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11] ===
  digits.at(-1)!.toUpperCase();

/** ISO/IEC 7812: the digit at the end checks those before it. */
const isAccount = (digits: string): boolean =>
  [...digits].reverse().reduce((sum, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0) %
    10 ===
  0;

const AROUND = 16;
/** Numbers of documents and things. */
const IS_INDEX = /(?:编号|索引号?|文号|流水号|代码|序号|案号|单号)[^，。；]{0,8}$/u;
const OF_ACCOUNT = /账|帐|银行|卡号|户/u;

interface Found {
  kind: "identity" | "mobile" | "account";
  start: number;
  end: number;
}

function numbersIn(text: string): Found[] {
  const found = (
    pattern: RegExp,
    kind: Found["kind"],
    isOne: (digits: string, around: string) => boolean,
  ): Found[] =>
    [...text.matchAll(pattern)]
      .filter(({ 0: words, index }) => {
        const before = text.slice(Math.max(0, index - AROUND), index);
        const around = before + text.slice(index + words.length, index + words.length + AROUND);
        return !IS_INDEX.test(before) && isOne(words.replace(/[ -]/g, ""), around);
      })
      .map(({ 0: words, index }) => ({ kind, start: index, end: index + words.length }));
  const identities = found(IDENTITY, "identity", isIdentity);
  return [
    ...identities,
    ...found(MOBILE, "mobile", () => true),
    ...found(ACCOUNT, "account", (digits, around) => OF_ACCOUNT.test(around) && isAccount(digits)).filter(
      ({ start }) => !identities.some((one) => one.start === start),
    ),
  ].sort((a, b) => a.start - b.start);
}

const check = (report: Report): FindingDraft[] =>
  proseOf(report).flatMap((one) =>
    numbersIn(one.paragraph.text).map(({ kind, start, end }) => {
      const about = aboutWords(one, start, end);
      return { messageId: kind, data: { actual: about.actual, excerpt: about.excerpt }, ...about };
    }),
  );

export const privacyNumber: Rule = {
  id: "privacy/number",
  severity: "error",
  title: { zh: "报告里有个人号码", en: "A private number in the report" },
  why: {
    zh: "报告要向社会公布。身份证号、手机号、银行账号是个人信息，公开前应当删去或者遮盖（《个人信息保护法》；各地通报多次点名）。",
    en: "The report is published. Identity numbers, mobile numbers and accounts are personal information and have to be taken out or masked before.",
  },
  limits: {
    zh: "单位的座机、热线、传真；已经打码的号码；索引号、编号、信用代码、网址里的数字；校验位不对的证件号和账号。人名不查。",
    en: "Telephones of the office and hotlines; masked numbers; index numbers, codes and digits of addresses; identity and account numbers that do not check. Names are not looked at.",
  },
  messages: {
    identity: {
      zh: "“{actual}”像是身份证号，公布前请删去或遮盖：{excerpt}",
      en: "“{actual}” looks like an identity number; take it out or mask it: {excerpt}",
    },
    mobile: {
      zh: "“{actual}”像是手机号，公布前请删去或换成办公电话：{excerpt}",
      en: "“{actual}” looks like a mobile number; take it out or give the office’s: {excerpt}",
    },
    account: {
      zh: "“{actual}”像是银行账号，公布前请删去或遮盖：{excerpt}",
      en: "“{actual}” looks like a bank account; take it out or mask it: {excerpt}",
    },
  },
  correction: null,
  check,
};

const LINE = "设立公开专栏3个，专人维护。";
const withWords = (words: string) => ({ prose: { [LINE]: `${words}${LINE}` } });

export const examples: Examples = {
  good: [
    { shows: "No number of a person.", report: {} },
    { shows: "Telephones of an office.", report: withWords("电话0999-6212345、09996212345，热线12345，") },
    { shows: "A masked number.", report: withWords("群众来电138****5678已回复。") },
    {
      shows: "Index numbers, pages and counts.",
      report: withWords(
        "索引号11330782002609266A/2024-528353，见t20240218_78246924.html，点击15812345678次，",
      ),
    },
    { shows: "Eighteen digits that do not check.", report: withWords("登记110101199003074515，") },
  ],
  bad: [
    {
      shows: "A mobile number, also with hyphens.",
      report: withWords("请拨13812345678或139-1234-5678，"),
      finds: [
        { on: "13812345678", severity: "error", fix: null },
        { on: "139-1234-5678", severity: "error" },
      ],
    },
    {
      shows: "An identity number.",
      report: withWords("当事人（11010519491231002X）申请，"),
      finds: [{ on: "11010519491231002X", severity: "error" }],
    },
    {
      shows: "An account.",
      report: withWords("处理费汇入账户6222021001116245702，"),
      finds: [{ on: "6222021001116245702", severity: "error" }],
    },
  ],
};
