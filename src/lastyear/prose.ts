import type { Paragraph } from "../document/types";
import type { Report } from "../report/types";
import { closingOf } from "../report/parts/closing";
import { isHeading, isNumbered } from "./headings/levels";
import { isNoise, withoutMarks } from "../language/page/noise";
import type { DraftPart } from "./types";

/** A paragraph of last year's report that is worth carrying, without the white space around it. */
export interface CarriedLine {
  part: DraftPart;
  text: string;
}

const LONG_LINE = 30;

/** Text keeps a paragraph in two lines where a page ended in the middle of a sentence. */
const isCut = (before: string, line: string): boolean =>
  before.length >= LONG_LINE &&
  !isHeading(before) &&
  !isNumbered(line) &&
  /[\u4e00-\u9fff，、]$/u.test(before) &&
  /^[\u4e00-\u9fff]/u.test(line) &&
  /[。；]/u.test(line);

function joined(lines: string[]): string[] {
  const result: string[] = [];
  for (const line of lines) {
    if (result.length > 0 && isCut(result.at(-1)!, line)) result.push(result.pop()! + line);
    else result.push(line);
  }
  return result;
}

/** Digits and words stand apart in text from a PDF file; in Chinese nothing does. */
const closedUp = (line: string): string =>
  line
    .replace(/(?<=[\u4e00-\u9fff，。；：、（）]) {1,2}(?=[0-9])/gu, "")
    .replace(/(?<=[0-9]) {1,2}(?=[\u4e00-\u9fff，。；：、（）%])/gu, "");

/** The lines of some paragraphs: numbers as printed, no noise, no white space at the ends. */
function linesOf(paragraphs: Paragraph[], source: Report["document"]["source"]): string[] {
  const lines = paragraphs
    .flatMap(({ numbering, text }) => (numbering + text).split("\n"))
    .map(withoutMarks)
    .filter((line) => !isNoise(line));
  return source === "text" ? joined(lines).map(closedUp) : lines;
}

/** Parts 二 to 四 consist of tables; a sentence beside one is kept, words of a table that was read as text are not. */
const isSentence = (line: string): boolean => /。/u.test(line) && line.length >= 6;

/** Contact details stand on lines of their own in some preambles. */
const isContact = (line: string): boolean =>
  /(?:地\s{0,4}址|电\s{0,4}话|邮\s{0,4}编|邮政编码|邮箱|传真|联系|网址)/u.test(line);

/** （2025年1月20日） under the title, as some bodies date their report. */
export const isDateline = (line: string): boolean =>
  /^[（(]?\s{0,3}[0-9０-９〇○一二三四五六七八九十]{2,4}\s{0,3}年\s{0,3}\S{1,3}\s{0,3}月\s{0,3}\S{1,3}\s{0,3}日\s{0,3}[)）]?$/u.test(
    line,
  );

const isSpoken = (part: DraftPart, line: string): boolean => {
  if (part === 2 || part === 3 || part === 4) return isSentence(line);
  return part !== "preamble" || /[。；：]|[:;]$/u.test(line) || isContact(line) || isDateline(line);
};

/** The prose of last year's report part by part, the lines under it told apart from part 六. */
export function carriedLines(last: Report): CarriedLine[] {
  const { source } = last.document;
  const part = (name: DraftPart, lines: string[]): CarriedLine[] =>
    lines.filter((line) => isSpoken(name, line)).map((text) => ({ part: name, text }));
  const title = last.title.map(({ text }) => withoutMarks(text).replace(/\s*\n\s*/gu, "")).join("");
  const sections = last.sections.map(({ number, paragraphs }) => ({
    number,
    lines: linesOf(paragraphs, source),
  }));
  const closing = closingOf(sections.at(-1)?.lines ?? [], last.unit);
  const end = (name: DraftPart, text: string | null): CarriedLine[] =>
    text === null ? [] : [{ part: name, text }];
  return [
    ...(title === "" ? [] : [{ part: "title" as const, text: title }]),
    ...part("preamble", linesOf(last.preamble, source)),
    ...sections.flatMap(({ number, lines }, i) =>
      part(number, i === sections.length - 1 ? closing.rest : lines),
    ),
    ...end("signature", closing.signature),
    ...end("date", closing.date),
  ];
}
