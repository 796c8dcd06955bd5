import { readCounted } from "../numerals";

/** Shares of a whole in words: 百分之八十, 近八成, 四分之一, 半数. Takes plain words (`words.ts`). */

/** A quantity (`quantity.ts`) that tells a share. */
export interface ShareInWords {
  start: number;
  end: number;
  digits: [start: number, end: number];
  value: number;
  decimals: number;
  kind: "percent" | "share";
  unit: string;
  isExact: boolean;
  within?: [from: number, to: number];
}

const NUMERAL = "[零一二两三四五六七八九十百]";
const SHARE = new RegExp(
  "(近|约|超过?|逾|将近|大约|不足|不到|接近|突破|高达)?" +
    `(?:百分之(${NUMERAL}{1,6})(?:点([零一二三四五六七八九]{1,3}))?|` +
    "(?<![一二三四五六七八九十])([一二三四五六七八九])成([一二三四五六七八九])?(?![员效果立功为本人绩长都熟交品])|" +
    "([二三四五六七八九十])分之([一二三四五六七八九])|(一半|半数|过半数?))" +
    "(多|余|以上|以下|以内|左右|上下)?",
  "gu",
);

/** From where to where a share may lie that is told like this, in per cent; `unit` is how exactly such a word tells it. */
function bounds(
  value: number,
  unit: number,
  before: string | undefined,
  behind: string | undefined,
): [number, number] {
  if (/[近接]/u.test(before ?? "")) return [value - unit, value];
  if (/^不/u.test(before ?? "") || /以[下内]/u.test(behind ?? "")) return [0, value];
  if (/[超逾突]/u.test(before ?? "") || /多|余|以上/u.test(behind ?? "")) return [value, 1000];
  const about = before || behind ? unit / 2 + 1 : unit / 2;
  return [value - about, value + about];
}

/** Every share told in words, in order. */
export function sharesInWords(words: string): ShareInWords[] {
  if (!/[成半]|分之/u.test(words)) return [];
  return [...words.matchAll(SHARE)].flatMap((match): ShareInWords[] => {
    const [whole, before, percent, places, tenths, hundredths, of, parts, half, behind] = match;
    const start = match.index;
    const base = { start, end: start + whole.length, isExact: before === undefined && behind === undefined };
    const digits: [number, number] = [start + (before?.length ?? 0), start + whole.length];
    if (percent !== undefined) {
      const value = readCounted(percent);
      if (value === null) return [];
      const point = places ? Number(`0.${[...places].map((one) => readCounted(one) ?? 0).join("")}`) : 0;
      const decimals = places?.length ?? 0;
      return [{ ...base, digits, value: value + point, decimals, kind: "percent", unit: "%" }];
    }
    const counted = (numeral: string | undefined): number => readCounted(numeral ?? "零") ?? 0;
    const value = tenths
      ? counted(tenths) * 10 + counted(hundredths)
      : of
        ? (counted(parts) / counted(of)) * 100
        : 50;
    const unit = hundredths ? 1.2 : tenths ? 10 : 5;
    const within =
      half?.startsWith("过") === true
        ? ([50, 1000] as [number, number])
        : bounds(value, unit, before, behind);
    return [{ ...base, digits, value, decimals: 0, kind: "share", unit: "成", isExact: false, within }];
  });
}
