import type { Block, Paragraph } from "../../document/types";
import { parseNumber } from "../tables/number";
import { compact, isBlank } from "../../language/normalise";

/**
 * Rows of a table that came as text: what precedes the numbers, and the numbers.
 *
 * Text from web pages, PDF files and word processors keeps the words and numbers of a table in their order, and
 * little else. Layouts met: one cell per line (with a tab in front, an empty line between rows), tabs, pipes, columns
 * of spaces with wrapped labels around the numbers.
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

/** "- 5 -", "— 5 —", "第 5 页 共 8 页": numbers that belong to the page. */
const PAGE_MARK =
  /^\s*(?:[-—–－]\s*\d{1,3}\s*[-—–－]|第\s*\d{1,3}\s*页(?:\s*[,，/共]\s*共?\s*\d{1,3}\s*页)?)\s*$/;

const isNumber = (text: string): boolean => parseNumber(text, "amount").state === "number";

/** What stands in a number cell, right or wrong, where cells are told apart. */
function isNumberCell(text: string): boolean {
  const value = parseNumber(text, "amount");
  return value.state !== "not-a-number" || value.reason !== "text";
}

const filled = (cells: string[]): number => cells.filter((cell) => !isBlank(cell)).length;

/**
 * Cells of a line in which they are separated by pipes or tabs, or null. `inRows`: lines hold whole rows, so that
 * `行政许可 |` is a label and an empty cell, and not one of the cells that stand on a line each.
 */
function cellsOfLine(text: string, inRows: boolean): string[] | null {
  if (/[|｜]/.test(text)) {
    // A pipe at the end closes the last cell only where one opened the first; otherwise an empty cell follows it.
    const inner = /^\s*[|｜].*[|｜]\s*$/.test(text) ? text.trim().slice(1, -1) : text;
    const cells = inner.split(/[|｜]/);
    return cells.length > 2 || (cells.length > 1 && inRows) || filled(cells) > 1 ? cells : null;
  }
  const cells = text.split("\t");
  return filled(cells) > 1 ? cells : null;
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

/** Words and the numbers at the end of a line of text: `规章  1  0  11`. */
function splitLine(text: string): { words: string; numbers: string[] } {
  const tokens = text.trim().split(/\s+/);
  let first = tokens.length;
  while (first > 0 && (isNumber(tokens[first - 1]!) || isPlaceholder(tokens[first - 1]!))) first--;
  return { words: compact(tokens.slice(0, first).join("")), numbers: tokens.slice(first) };
}

/** One cell per line, a tab in front of each: such lines make a row until the next empty line. */
const startsCell = (text: string): boolean => /^\t[^\t]*$/.test(text);

/**
 * The rows in some blocks of a document. `full` is the number of columns of the table looked for: more numbers than
 * that without a word between them are several rows.
 */
export function textRows(blocks: Block[], full: number): { rows: TextRow[]; rest: string } {
  const lines = blocks.flatMap((block) => (block.kind === "paragraph" ? block.text.split("\n") : []));
  const inRows = lines.filter((line) => filled(line.split(/[|｜]/)) > 1).length >= 2;
  const collector = new RowCollector(full);
  let cells: TextCell[] = [];
  const closeCells = (): void => {
    if (cells.length > 0) collector.addRow(cells);
    cells = [];
  };
  const addPiece = ({ text, paragraph }: TextCell): void => {
    const { words, numbers } = splitLine(text.replace(/[|｜]/g, " "));
    collector.addWords(words);
    if (numbers.length > 0) collector.addNumbers(numbers.map((number) => ({ text: number, paragraph })));
  };
  const addLine = (text: string, paragraph: Paragraph): void => {
    if (PAGE_MARK.test(text)) return;
    if (startsCell(text)) {
      cells.push({ text: text.trim(), paragraph });
      return;
    }
    if (isBlank(text)) return closeCells();
    const split = cellsOfLine(text, inRows);
    if (split) {
      closeCells();
      return collector.addRow(split.map((cell) => ({ text: cell, paragraph })));
    }
    if (cells.length > 0) {
      // The next line of a cell that has several.
      cells.at(-1)!.text += text;
      return;
    }
    addPiece({ text, paragraph });
  };
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      for (const line of block.text.split("\n")) addLine(line, block);
      continue;
    }
    closeCells();
    for (const row of block.rows) {
      const rowCells = row.cells.map((cell) => ({ text: cell.text, paragraph: firstOf(cell.blocks) }));
      // Text that stands in a line of its own within a table is a piece of a label, or one number of many.
      if (rowCells.length === 1) addPiece(rowCells[0]!);
      else collector.addRow(rowCells);
    }
  }
  closeCells();
  return { rows: collector.rows, rest: collector.rest };
}

const firstOf = (blocks: Block[]): Paragraph | null =>
  blocks.find((block): block is Paragraph => block.kind === "paragraph") ?? null;
