import { endsSentence } from "../../language/sentences";
import { hasItemNumber, isPartHeading, widthOf } from "./lines";

const NARROWEST = 30;
const WIDEST = 130;
const FULL = 0.86;
const ENOUGH_LINES = 8;
/** Lines differ a little: punctuation hangs over the edge. */
const PAGE_EDGE = 1.06;

/**
 * The width at which a text was broken into lines (text of a PDF), or null when its lines are its paragraphs.
 * @param lines lines outside tables
 */
export function wrapWidth(lines: string[]): number | null {
  const widths = lines
    .map((line) => widthOf(line.trim()))
    .filter((width) => width >= NARROWEST)
    .sort((a, b) => a - b);
  const widest = widths[Math.floor(widths.length * 0.95)];
  if (widths.length < ENOUGH_LINES || widest === undefined || widest > WIDEST) return null;
  const full = widths.filter((width) => width >= widest * FULL).length;
  return full >= widths.length / 2 ? widest : null;
}

/** Lines → paragraphs: each line one, or where lines were broken at a width, joined again. "" stands for a gap. */
export function joinLines(lines: string[], width: number | null): string[] {
  /** The pieces of each paragraph: a text that grows line by line would be copied with each of them. */
  const paragraphs: string[][] = [];
  let previous: Line | null = null;
  let gap = false;
  for (const text of lines) {
    if (text.trim() === "") {
      gap = true;
      continue;
    }
    const line: Line = { text: text.trim(), indent: indentOf(text), reach: widthOf(text.trim()) };
    const joins: boolean =
      previous !== null && (gap ? isCutOff(previous, line) : width !== null && runsOn(previous, line, width));
    if (joins) {
      paragraphs.at(-1)!.push(spaceBetween(previous!.text, line.text), line.text);
      // Text of a PDF is also broken at quotation marks: the pieces together are one line of the page.
      if (width !== null && previous!.reach + line.reach <= width * PAGE_EDGE) line.reach += previous!.reach;
    } else paragraphs.push([line.text]);
    previous = line;
    gap = false;
  }
  return paragraphs.map((pieces) => pieces.join(""));
}

interface Line {
  text: string;
  indent: number;
  /** How far it reaches on the page, with the pieces before it on the same line. */
  reach: number;
}

const LONGEST_HEADING = 40;

/** A long line that ends in the middle of a sentence goes on behind the gap: there a page ended. */
const isCutOff = (line: Line, next: Line): boolean =>
  line.text.length > LONGEST_HEADING && /[\u3400-\u9fff]$/.test(line.text) && !hasItemNumber(next.text);

const indentOf = (line: string): number => widthOf(/^\s*/.exec(line)![0]);

/** More than the two characters by which a paragraph begins: a title in the middle of the page, a signature. */
const CENTRED = 6;

/** A line goes on in the next one when it is full, or stops inside a sentence. */
function runsOn(line: Line, next: Line, width: number): boolean {
  const isFull = line.reach >= width * FULL;
  const ends = endsSentence(line.text);
  if (next.indent - line.indent >= CENTRED) return false;
  if (hasItemNumber(next.text) && (ends || isPartHeading(next.text) || !isFull)) return false;
  if (isFull) return !(ends && next.indent > line.indent + 1);
  if (ends || isPartHeading(line.text)) return false;
  return /[，、；：,;:（(“《—]$/.test(line.text) || /^[，、；：。）)”》“《]/.test(next.text);
}

/** Latin words and numbers keep a space between them, Chinese needs none. */
const spaceBetween = (before: string, after: string): string =>
  /[A-Za-z,.;]$/.test(before) && /^[A-Za-z]/.test(after) ? " " : "";
