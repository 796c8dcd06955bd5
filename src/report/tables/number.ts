import type { NumberKind } from "../../form/types";
import type { CellValue, Notation } from "../types";
import { compact, visible } from "../../language/normalise";
import { halfWidth, hasFullWidth } from "../../language/width";

/** More digits than a double holds exactly cannot be added up. */
const MAX_DIGITS = 15;

const PLACEHOLDER = /^(?:[-/\\—–―_~～…·.。*×]+|无|没有|暂无|无数据|空|未?填|NA|N\/A|nil|none|null|-?NaN)$/i;
const LETTERS = /^[\dOoОoQD〇○◯lI|Ⅰi!]+$/;
const LOOKS_LIKE_DIGIT = /[OoОо〇○◯lI|Ⅰi!]/;
/** A number with its unit, perhaps with a remark behind it; `1.重复申请` is a label. */
const WITH_UNIT =
  /^[约近共超逾增减≈≥><]?[-+]?\d[\d,]*(?:\.\d+)?[余多]?[件条个项次份篇元万亿人户宗起%‰](?!.{20})/;
/** A number, perhaps with its unit, and a remark: 22（其中修订16件）, 22件，含修订16件. `3.其他（…）` is a label. */
const WITH_REMARK =
  /^[-+]?\d[\d,]*(?:\.\d+)?(?:万?[件条个项次份篇元人宗起])?(?:\([^()]{1,60}\)|[,;:、]?(?:其中|其它|含|包括|包含|另|注:?).{1,60}|[*#①]{1,2})$/;
const ABOUT = /^(?:[约近共超逾增减≈≥><][-+]?\d[\d,.]*|\d[\d,.]*[余多])$/;
const NUMBER = /^([-+]?)(\d*)(?:\.(\d+))?$/;
/** Nearly all numbers: digits as the form wants them. */
const PLAIN = /^(?:0|[1-9]\d{0,14})$/;
const GROUPED = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** Full-width digits, sign and separators to ASCII; the other dashes that people type for a minus too. */
const toAscii = (text: string): string => halfWidth(text).replace(/−/g, "-");

/** Which of the kinds of "no number" this is; `text` is compact ASCII. */
function refusal(text: string): CellValue {
  if (PLACEHOLDER.test(text)) return { state: "not-a-number", reason: "placeholder" };
  if (LETTERS.test(text) && LOOKS_LIKE_DIGIT.test(text)) return { state: "not-a-number", reason: "letter" };
  if (WITH_UNIT.test(text) || WITH_REMARK.test(text) || ABOUT.test(text))
    return { state: "not-a-number", reason: "unit" };
  return { state: "not-a-number", reason: "text" };
}

/** The marks of a number that is readable but not written as the form wants it. */
function notationsOf(seen: string, ascii: string, whole: string, sign: string): Notation[] {
  const notations: Notation[] = [];
  const inner = seen.trim();
  if (hasFullWidth(seen)) notations.push("full-width");
  if (ascii.includes(",")) notations.push("separator");
  if (/[\n\r\v\f]/.test(seen)) notations.push("line-break");
  if (/[^\S\n\r\v\f]/.test(seen) || (seen !== inner && !/[\n\r\v\f]/.test(seen))) notations.push("spaces");
  if (whole === "" || /^0\d/.test(whole)) notations.push("leading-zero");
  if (sign === "+" || (sign === "-" && !/[-\uFF0D]/.test(seen))) notations.push("sign");
  return notations;
}

/**
 * Reads what stands in a number cell.
 *
 * Width, white space, thousands separators and leading zeros are read and noted. "/", "无", "3件", O for 0 and
 * Chinese numerals are not numbers. Negative and fractional counts are numbers: whether the form allows them is
 * for a rule to say. `kind` decides how decimals are written clean: a count of "3.0" is 3.
 */
export function parseNumber(text: string, kind: NumberKind): CellValue {
  if (text === "") return { state: "empty" };
  if (PLAIN.test(text)) return { state: "number", value: Number(text), notations: [], clean: text };
  const seen = visible(text);
  const ascii = toAscii(compact(seen));
  if (ascii === "") return { state: "empty" };
  const grouped = ascii.includes(",");
  if (grouped && !GROUPED.test(ascii)) return refusal(ascii);
  const match = NUMBER.exec(grouped ? ascii.replace(/,/g, "") : ascii);
  const [, sign = "", whole = "", decimals = ""] = match ?? [];
  if (!match || whole + decimals === "" || whole.length + decimals.length > MAX_DIGITS) return refusal(ascii);

  const digits = whole.replace(/^0+(?=\d)/, "") || "0";
  const needed = kind === "count" ? decimals.replace(/0+$/, "") : decimals;
  const magnitude = needed === "" ? digits : `${digits}.${needed}`;
  const value = Number(magnitude);
  const negative = sign === "-" && value !== 0;
  const notations = notationsOf(seen, ascii, whole, sign);
  if (needed !== decimals) notations.push("decimals");
  return {
    state: "number",
    value: negative ? -value : value,
    notations,
    clean: negative ? `-${magnitude}` : magnitude,
  };
}

/** True for a number that the form takes: whole where things are counted, negative only for a change. */
export const isOfKind = (value: number, kind: NumberKind): boolean =>
  (kind === "amount" || Number.isInteger(value)) && (kind === "change" || value >= 0);
