import { digitByDigit, formalNumeral, numeral } from "../../language/numerals";
import { fullWidthDigits } from "../../language/width";

/** How a number of a list is printed (ST_NumberFormat, ECMA-376 17.18.59). */

const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

const cycle = (signs: string) => (n: number) => signs[(n - 1) % signs.length]!;

/** a … z, aa, bb … (17.18.59 lowerLetter); Word goes up to thirty of the same. */
const letter = (n: number) =>
  n <= 26 * 30 ? String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26)) : String(n);

function roman(n: number): string {
  const signs: [number, string][] = [
    [1000, "m"],
    [900, "cm"],
    [500, "d"],
    [400, "cd"],
    [100, "c"],
    [90, "xc"],
    [50, "l"],
    [40, "xl"],
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ];
  let text = "";
  for (const [value, sign] of signs) for (; n >= value; n -= value) text += sign;
  return text;
}

/** Signs that Unicode has for 1 to `last`; beyond them Word prints plain digits. */
const enclosed = (first: number, last: number) => (n: number) =>
  n <= last ? String.fromCodePoint(first + n - 1) : String(n);

const fullWidth = (n: number) => fullWidthDigits(String(n));

const formats: Record<string, (n: number) => string> = {
  chineseCounting: numeral,
  chineseCountingThousand: numeral,
  taiwaneseCounting: numeral,
  taiwaneseCountingThousand: numeral,
  japaneseCounting: numeral,
  ideographDigital: digitByDigit,
  taiwaneseDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  chineseLegalSimplified: formalNumeral,
  ideographLegalTraditional: formalNumeral,
  ideographTraditional: cycle(STEMS),
  ideographZodiac: cycle(BRANCHES),
  decimalZero: (n) => String(n).padStart(2, "0"),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: enclosed(0x2460, 20),
  decimalEnclosedCircleChinese: enclosed(0x2460, 20),
  ideographEnclosedCircle: enclosed(0x3280, 10),
  decimalEnclosedParen: enclosed(0x2474, 20),
  decimalEnclosedFullstop: enclosed(0x2488, 20),
  lowerLetter: letter,
  upperLetter: (n) => letter(n).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (n) => roman(n).toUpperCase(),
  none: () => "",
};

/** A number in a format of ST_NumberFormat; unknown formats, and numbers that a format cannot show, as digits. */
export function formatNumber(n: number, format: string): string {
  const print = Object.hasOwn(formats, format) ? formats[format] : undefined;
  return print && ((n > 0 && n < 10_000) || format === "none") ? print(n) : String(n);
}
