/**
 * What 国办函〔2020〕109号 asks for handling applications, in 元. It grows with the number: ten applications by one applicant
 * in a month are free, those up to 30 cost 100 each, and every further ten 100 more each; thirty pages are free, those up
 * to 100 cost 10 each, up to 200 20 each, and 40 each beyond.
 */

/** What the n-th application of a month costs. */
const ofPiece = (nth: number): number => (nth <= 10 ? 0 : nth <= 30 ? 100 : 100 * (Math.ceil(nth / 10) - 2));
/** What the n-th page costs. */
const ofPage = (nth: number): number => (nth <= 30 ? 0 : nth <= 100 ? 10 : nth <= 200 ? 20 : 40);

/** So many applications by one applicant in one month; in closed form, for a text may name any number. */
export function mostByPiece(count: number): number {
  if (count <= 30) return 100 * Math.max(0, count - 10);
  const tens = Math.floor((count - 30) / 10);
  const beyond = 1000 * ((tens * (tens + 1)) / 2 + tens) + 100 * (tens + 2) * (count - 30 - 10 * tens);
  return 2000 + beyond;
}

/** So many pages for one application. */
export const mostByPage = (count: number): number =>
  10 * Math.max(0, Math.min(count, 100) - 30) +
  20 * Math.max(0, Math.min(count, 200) - 100) +
  40 * Math.max(0, count - 200);

/** 31页至100页的部分每页10元 */
const STEP =
  /(\d{1,4})\s{0,2}[件页]?\s{0,2}[至到—\-~～]{1,2}\s{0,2}第?(\d{1,4})\s{0,2}([件页])(?:[（(]含\d{1,4}[件页][）)])?[^。；;，,\d]{0,12}[，,]?(?:按)?(每[件页]\s{0,2}(\d{1,4})\s{0,2}元|(\d{1,4})\s{0,2}元\s{0,2}[/每]\s{0,2}[件页])/gu;

/** 201页以上每页40元 */
const LAST_STEP =
  /(?:超[过出]\s?200|201)\s?页[^。；;，,\d]{0,12}[，,]?[^。；;，,\d]{0,4}(每页\s?(\d{1,4})\s?元)/gu;
const LAST_RATE = 40;

/** Steps of the tariff that are told wrong: where the words of the rate stand, and what it is. */
export function ratesIn(text: string): { start: number; end: number; right: number }[] {
  const last = [...text.matchAll(LAST_STEP)]
    .filter(([, , rate]) => Number(rate) !== LAST_RATE)
    .map(({ 0: all, 1: words, index }) => {
      const end = index + all.length;
      return { start: end - words!.length, end, right: LAST_RATE };
    });
  const steps = [...text.matchAll(STEP)].flatMap(
    ({ 0: all, 1: from, 2: to, 3: thing, 4: words, 5: before, 6: behind, index }) => {
      const rate = thing === "页" ? ofPage : ofPiece;
      const right = rate(Number(from));
      if (right !== rate(Number(to)) || right === Number(before ?? behind)) return [];
      const end = index + all.length;
      return [{ start: end - words!.length, end, right }];
    },
  );
  return [...steps, ...last];
}

/** Any rate: 每件100元, 10元/页. */
const RATE = /每([件页])(?:收费|计收|收取|按|为)?\s?(\d{1,4})\s?元|(\d{1,4})\s?元\s?[/每]\s?([件页])/gu;
/** Of other things, and what comes out on average. */
const NO_RATE = /平均|工本|成本|复印|打印|邮寄|证|册|表$/u;
const RATES_OF_PAGES = new Set([0, 10, 20, 40]);
const RATE_REACH = 12;

/** Rates that no step of the tariff has. */
export const strangeRatesIn = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(RATE)].flatMap(({ 0: words, 1: thing, 2: after, 3: before, 4: each, index }) => {
    const rate = Number(after ?? before);
    const isOne = (thing ?? each) === "页" ? RATES_OF_PAGES.has(rate) : rate > 0 && rate % 100 === 0;
    const isOther = NO_RATE.test(text.slice(Math.max(0, index - RATE_REACH), index));
    return isOne || isOther ? [] : [{ start: index, end: index + words.length }];
  });

/** 55页按每页10元; one number with 第 before it is the name of an application and no count. */
const RATED =
  /(第?)(?:(\d{1,4})\s?[件页]?\s?[至到—\-~～]{1,2}\s?第?)?(\d{1,5})\s?([件页])(?:的?部分)?[^。；;，,\d]{0,8}[，,]?[^。；;，,\d]{0,4}每\4[^。；;，,\d]{0,4}(\d{1,4})\s?元/gu;
/** The sum right behind a rate; behind the only one of a sentence also as 合计 of the next clause. */
const ITS_SUM = /^[^。；;，,\d合共总每]{0,6}([\d,，]{1,12}(?:\.\d{1,4})?)\s?(万)?元(?![/每])/u;
const ONLY_SUM =
  /^[^。；;，,\d每]{0,8}[，,]?[^。；;，,\d每未]{0,10}([\d,，]{1,12}(?:\.\d{1,4})?)\s?(万)?元(?![/每])/u;
const SUM_REACH = 40;
/** Whether what is counted is what is charged: of 提供35页，每页10元 thirty are free. */
const CHARGED = /超|其余|余下|剩余|扣除|部分|收费的|计费的|应收费/u;
const EACH = /[各均]|分别/u;
const AROUND_COUNT = 14;

/**
 * Sums that are not the pieces or pages times the rate that stands before them, in one sentence: 5件按每件100元计收，合计500万元.
 * Silent where more than one rate leads to a sum, or another sum stands before.
 */
export function wrongProductsIn(sentence: string): { start: number; end: number; right: number }[] {
  const rated = [...sentence.matchAll(RATED)];
  return rated.flatMap(({ 0: all, 1: nth, 2: from, 3: to, 5: rate, index }) => {
    if (nth !== "" && from === undefined) return [];
    const end = index + all.length;
    const before = sentence.slice(Math.max(0, index - AROUND_COUNT), index);
    if (EACH.test(before + all) || (/[，,]/u.test(all) && !CHARGED.test(before + all))) return [];
    const isOnly = rated.length === 1 && !sentence.slice(0, index).includes("元");
    const match = (isOnly ? ONLY_SUM : ITS_SUM).exec(sentence.slice(end, end + SUM_REACH));
    if (!match) return [];
    const [words, digits, unit] = match;
    const count = from === undefined ? Number(to) : Number(to) - Number(from) + 1;
    const right = count * Number(rate);
    const told = Number(digits!.replace(/[,，]/g, "")) * (unit ? 10_000 : 1);
    if (count <= 0 || Math.abs(told - right) < 0.01) return [];
    return [{ start: end + words.lastIndexOf(digits!), end: end + words.length, right }];
  });
}

const UNCHARGED = "(?:不收费|免费|不收取|免收|不计费|不予收费|免予收费)";
/** What is free by the rules: 前10件不收费, 每月10件以内不收费, 30页以下的不收费 in a sentence on the tariff. */
const FREE = [
  new RegExp(
    `前\\s?(\\d{1,3})\\s?([件页])(?:以内|之内)?(?:的部分)?(?:均|都)?(?:依规|按规定)?${UNCHARGED}`,
    "gu",
  ),
  new RegExp(
    `(?:(?<=每(?:个)?月[^。；;，,\\d]{0,8})|(?<=标准[^。；;\\d]{0,12})|(?<=规定[^。；;\\d]{0,12}))(\\d{1,3})\\s?([件页])(?:以[下内]|及以下|之内)(?:[（(]含\\d{1,3}[件页][）)])?(?:的)?(?:部分)?[，,]?(?:均|都)?${UNCHARGED}`,
    "gu",
  ),
];
const FREE_PIECES = 10;
const FREE_PAGES = 30;

/** Numbers up to which nothing is asked for, where they are not those of the tariff. */
export const wrongFreeIn = (text: string): { start: number; end: number; right: number }[] =>
  FREE.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, 1: number, 2: thing, index }) => {
      const right = thing === "页" ? FREE_PAGES : FREE_PIECES;
      return Number(number) === right ? [] : [{ start: index, end: index + words.length, right }];
    }),
  );
