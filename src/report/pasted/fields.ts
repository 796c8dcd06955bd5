import { compact, isBlank } from "../../language/normalise";
import { parseNumber } from "../tables/number";

/** A pasted text as rows of fields: what Excel, Word, a web page or a plain text puts on the clipboard. */

/** Nothing that is pasted into a table of the form is larger. */
const LONGEST = 200_000;
const MOST_ROWS = 400;
const MOST_FIELDS = 60;

export interface PastedFields {
  rows: string[][];
  /** Something was too much and is not among the rows. */
  isCut: boolean;
}

/** Where the text in quotes ends that begins at `start`; -1 where it is no quoted field. */
function endOfQuoted(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at += 1;
    else return /[\t\n]/.test(text[at + 1] ?? "\n") ? at : -1;
  }
  return -1;
}

/** PastedFields between tabs. Excel puts a field with a line break in quotes and doubles the quotes in it. */
function tabbed(text: string): string[][] {
  const rows: string[][] = [[]];
  for (let at = 0; at <= text.length;) {
    const end = text[at] === '"' ? endOfQuoted(text, at) : -1;
    let next = end + 1;
    if (end < 0) for (next = at; next < text.length && !/[\t\n]/.test(text[next]!);) next += 1;
    rows.at(-1)!.push(end < 0 ? text.slice(at, next) : text.slice(at + 1, end).replaceAll('""', '"'));
    if (text[next] === "\n") rows.push([]);
    at = next + 1;
  }
  return rows;
}

/** A label or a remark. One sign, or an error of a formula (#REF!), stands where a number was meant. */
export function isWordField(field: string): boolean {
  const value = parseNumber(field, "amount");
  const isText = value.state === "not-a-number" && value.reason === "text";
  return isText && !field.startsWith("#") && compact(field).length > 1;
}

/** `规章  1  0  11`: words, and the numbers behind them. */
function spaced(line: string): string[] {
  const tokens = line.trim().split(/\s+/);
  let first = tokens.length;
  while (first > 0 && !isWordField(tokens[first - 1]!)) first -= 1;
  // A number in front of words is the number of the row.
  return first === 0 ? tokens : [tokens.slice(0, first).join(" "), ...tokens.slice(first)];
}

function untabbed(line: string): string[] {
  if (/[|｜]/.test(line)) {
    return line
      .trim()
      .replace(/^[|｜]|[|｜]$/g, "")
      .split(/[|｜]/);
  }
  const fields = spaced(line);
  if (fields.length > 1 || !isWordField(fields[0]!)) return fields;
  // 1,0,0: separators between numbers, not within one.
  const parts = line.trim().split(/[,，、;；]/);
  return parts.slice(1).some((part) => isBlank(part) || isWordField(part)) ? [line] : parts;
}

/** A line under the heads of a table that was drawn with characters. */
const isRule = (line: string): boolean => /^[\s|｜+:\-—─═┼├┤]{3,}$/.test(line) && /[-—─═]{2}/.test(line);

/** The rows of a pasted text. Blank lines within it are rows: a cell of a copied column was blank. */
export function fieldsOf(pasted: string): PastedFields {
  const text = pasted
    .slice(0, LONGEST)
    .replace(/\r\n?|[\u0085\u2028]/g, "\n")
    // A break within a cell of Word.
    .replace(/[\v\f]/g, " ")
    .replace(/\n$/, "");
  const rows = text.includes("\t")
    ? tabbed(text)
    : text
        .split("\n")
        .filter((line) => !isRule(line))
        .map(untabbed);
  const isCut =
    pasted.length > LONGEST || rows.length > MOST_ROWS || rows.some(({ length }) => length > MOST_FIELDS);
  return {
    rows: rows
      .slice(0, MOST_ROWS)
      .map((row) => row.slice(0, MOST_FIELDS).map((field) => (compact(field) === "" ? "" : field.trim()))),
    isCut,
  };
}
