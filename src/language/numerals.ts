import { halfWidth } from "./width";

/** Numbers as Chinese text writes them: in headings, dates and years. */

const DIGITS = "〇一二三四五六七八九";
const FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
/** What is typed for 〇. */
const ZEROS = /[○◯零OＯ]/gu;

/** Sources of regular expressions. One digit of a year, in any writing: 2, ２, 二, 〇, ○, 零. */
export const DIGIT = "[0-9０-９〇○Ｏ零一二三四五六七八九]";
/** A number up to 99 in any writing: 8, ０８, 十八, 廿九, 〇八. */
export const SMALL_NUMBER = "(?:[0-9０-９]{1,2}|[〇○零一二三四五六七八九十廿卅]{1,3})";

/** A digit of each place before its unit, with one 零 for what is left out between them. Below ten thousand. */
function written(n: number, digits: string, units: string[]): string {
  let text = "";
  let gap = false;
  for (const [place, unit] of [1000, 100, 10, 1].entries()) {
    const digit = Math.floor(n / unit) % 10;
    if (digit === 0) gap = text !== "";
    else {
      text += (gap ? "零" : "") + digits[digit] + units[place];
      gap = false;
    }
  }
  return text;
}

/** 一, 十, 十二, 二十, 一百零三: a number from 1 to 9999 as it is counted. */
export const numeral = (n: number): string =>
  written(n, DIGITS, ["千", "百", "十", ""]).replace(/^一十/u, "十");

/** 壹, 壹拾贰: a number from 1 to 9999 in formal numerals. */
export const formalNumeral = (n: number): string => written(n, FORMAL_DIGITS, ["仟", "佰", "拾", ""]);

/** 二〇二四: digit by digit. */
export const digitByDigit = (n: number): string =>
  String(n).replace(/\d/g, (digit) => DIGITS[Number(digit)]!);

/** A number written digit by digit, in ASCII, full-width or Chinese digits; null for anything else. */
export function readDigits(text: string): number | null {
  const digits = halfWidth(text.replace(ZEROS, "0")).replace(/[〇一二三四五六七八九]/gu, (digit) =>
    String(DIGITS.indexOf(digit)),
  );
  return /^\d+$/.test(digits) ? Number(digits) : null;
}

const COUNTED = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/u;

/**
 * A number up to 99 as it is written in a heading or a date: "8", "０８", "八", "十八", "二十", "廿九", "〇八", "二九";
 * null for anything else.
 */
export function readSmallNumber(text: string): number | null {
  const spelled = text.replace("廿", "二十").replace("卅", "三十");
  const counted = COUNTED.exec(spelled);
  if (!counted) {
    const value = readDigits(spelled);
    return value === null || value > 99 ? null : value;
  }
  const [, tens, ones] = counted;
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}

const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** A number up to 9999 as it is counted in words: 两, 十二, 一百零三; null for anything else. */
export function readCounted(text: string): number | null {
  if (text === "零" || text === "〇") return 0;
  let value = 0;
  let digit: number | null = null;
  let least = Infinity;
  for (const char of text.replace(/两/gu, "二")) {
    const unit = UNITS[char];
    if (unit === undefined) {
      const next = char === "零" ? null : DIGITS.indexOf(char);
      if (next === -1 || (digit !== null && next !== null)) return null;
      digit = next;
      continue;
    }
    if (unit >= least) return null;
    least = unit;
    value += (digit ?? 1) * unit;
    digit = null;
  }
  return value + (digit ?? 0) || null;
}
