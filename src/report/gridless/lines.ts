import type { Block, Paragraph } from "../../document/types";
import { parseNumber } from "../tables/number";
import { compact, isBlank } from "../../language/normalise";
import { isPageMark } from "../../language/page/page-marks";

/**
 * Rows of a table that came as text: what precedes the numbers, and the numbers.
 *
 * Text from web pages, PDF files and word processors keeps the words and numbers of a table in their order, and
 * little else. Where cells can be told apart the reader of the text has made rows of them (`document/text`); here a line
 * is a piece of a label, or ends with numbers.
 */
export interface TextRow {
  /** All words since the numbers before. */
  before: string;
  /** Cells behind the label, left to right; empty ones only where the layout shows them. */
  numbers: TextCell[];
  /** True when the layout shows where the row begins and ends. */
  closed: boolean;
}

export interface TextCell {
  text: string;
  paragraph: Paragraph | null;
}

const isNumber = (text: string): boolean => parseNumber(text, "amount").state === "number";

/** What stands in a number cell, right or wrong, where cells are told apart. */
function isNumberCell(text: string): boolean {
  const value = parseNumber(text, "amount");
  return value.state !== "not-a-number" || value.reason !== "text";
}

/** Cells of one row, in order: words, then numbers and empty cells. */
function rowOfCells(cells: TextCell[]): { words: string; numbers: TextCell[] } {
  let first = cells.findIndex(({ text }) => !isBlank(text) && isNumberCell(text));
  if (first < 0) first = cells.length;
  // Number cells in front of the first filled one are empty: those behind the last word.
  while (first > 0 && isBlank(cells[first - 1]!.text)) first--;
  const words = cells.slice(0, first).map(({ text }) => text);
  return { words: compact(words.join("")), numbers: cells.slice(first) };
}

/** Collects the rows of a region, given its lines one after the other. */
class RowCollector {
  readonly rows: TextRow[] = [];
  private words = "";
  private open: TextRow | null = null;

  /** `full`: a run of numbers on several lines is complete with so many. */
  constructor(private readonly full: number) {}

  addWords(text: string): void {
    if (text === "") return;
    this.open = null;
    this.words += text;
  }

  addRow(cells: TextCell[]): void {
    const { words, numbers } = rowOfCells(cells);
    this.addWords(words);
    if (numbers.length === 0) return;
    this.rows.push({ before: this.words, numbers, closed: true });
    this.words = "";
    this.open = null;
  }

  addNumbers(numbers: TextCell[]): void {
    if (this.open && this.open.numbers.length + numbers.length <= this.full) {
      this.open.numbers.push(...numbers);
      return;
    }
    this.open = { before: this.words, numbers: [...numbers], closed: false };
    this.rows.push(this.open);
    this.words = "";
  }

  /** Words behind the last numbers. */
  get rest(): string {
    return this.words;
  }
}

/** / and — stand for a number in a row of them, and alone on a line. */
const isPlaceholder = (text: string): boolean => /^(?:[/\\]|[-—–]{1,3})$/.test(text);

/** Characters of what may be a number: a sentence without a space is one token, however long. */
const LONGEST_NUMBER = 100;
const isCell = (token: string): boolean =>
  token.length <= LONGEST_NUMBER && (isNumber(token) || isPlaceholder(token));

/** Words and the numbers at the end of a line of text: `规章  1  0  11`. */
function splitLine(text: string): { words: string; numbers: string[] } {
  const tokens = text.trim().split(/\s+/);
  let first = tokens.length;
  while (first > 0 && isCell(tokens[first - 1]!)) first--;
  return { words: compact(tokens.slice(0, first).join("")), numbers: tokens.slice(first) };
}

/**
 * The rows in some blocks of a document. `full` is the number of columns of the table looked for: more numbers than
 * that without a word between them are several rows.
 */
export function textRows(blocks: Block[], full: number): { rows: TextRow[]; rest: string } {
  const collector = new RowCollector(full);
  const addPiece = ({ text, paragraph }: TextCell): void => {
    const { words, numbers } = splitLine(text.replace(/[|｜]/g, " "));
    collector.addWords(words);
    if (numbers.length > 0) collector.addNumbers(numbers.map((number) => ({ text: number, paragraph })));
  };
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      const lines = block.text.split("\n").filter((line) => !isPageMark(line) && !isBlank(line));
      for (const text of lines) addPiece({ text, paragraph: block });
      continue;
    }
    for (const row of block.rows) {
      const cells = row.cells.map((cell) => ({ text: cell.text, paragraph: firstOf(cell.blocks) }));
      // Text that stands in a line of its own within a table is a piece of a label, or one number of many.
      if (cells.length === 1) addPiece(cells[0]!);
      else collector.addRow(cells);
    }
  }
  return { rows: collector.rows, rest: collector.rest };
}

const firstOf = (blocks: Block[]): Paragraph | null =>
  blocks.find((block): block is Paragraph => block.kind === "paragraph") ?? null;
