import { boundLength } from "../limits";
import { assemble, draftParagraph, type RawBlock, type RawTable } from "../unnumbered";
import { largest } from "../largest";
import { messageLog } from "../messages";
import type { SourceDocument } from "../types";
import { readCellLines } from "./cell-lines";
import { endsSentence } from "../../language/sentences";
import { isPartHeading, linesOf } from "./lines";
import { joinLines, wrapWidth } from "./paragraphs";
import { cellsOfLine, isNumberText, isRule, pipesHoldRows } from "./rows";

/**
 * Plain text in any of the layouts in which reports are met: one cell a line, pipes, tabs, columns of a PDF. Tables
 * come out as rows of cells in reading order (`Table.loose`): which columns were merged no text tells.
 */
export function readPlainText(text: string, log = messageLog()): SourceDocument {
  boundLength(text.length);
  const lines = linesOf(text);
  boundLength(text.length, lines.length);
  const items = withFragments(itemsOf(lines));
  const width = wrapWidth(items.flatMap((item) => (item.kind === "line" ? [item.text] : [])));
  const blocks: RawBlock[] = [];
  let between: string[] = [];
  const endText = () => {
    for (const paragraph of joinLines(between, width)) blocks.push(draftParagraph(paragraph));
    between = [];
  };
  for (const item of items) {
    if (item.kind === "line") between.push(item.text);
    else {
      endText();
      blocks.push(looseTable(item.rows));
    }
  }
  endText();
  if (blocks.some((block) => block.kind === "table")) log.add("loose-tables");
  return assemble("text", blocks, log);
}

/** A line of text ("" for an empty one), or the rows of a table or a part of one. */
type Item = { kind: "line"; text: string } | { kind: "rows"; rows: string[][] };

function itemsOf(lines: string[]): Item[] {
  const items: Item[] = [];
  const inRows = pipesHoldRows(lines);
  for (let at = 0; at < lines.length;) {
    const table = readCellLines(lines, at);
    if (table) {
      items.push({ kind: "rows", rows: table.rows }, { kind: "line", text: "" });
      at = table.end;
      continue;
    }
    const line = lines[at++]!;
    if (line.trim() !== "" && isRule(line)) continue;
    const cells = line.trim() === "" || endsSentence(line) ? null : cellsOfLine(line, inRows);
    items.push(cells ? { kind: "rows", rows: [cells] } : { kind: "line", text: line });
  }
  return items;
}

const LONGEST_FRAGMENT = 40;
const MOST_HEAD_LINES = 40;

/**
 * What may stand on a line of its own inside a table: a head, a piece of a label. A numbered line is one only where
 * numbers follow it at once; else it is the heading of a part.
 */
function isFragment(item: Item, next: Item | undefined): boolean {
  if (item.kind !== "line" || item.text.trim().length > LONGEST_FRAGMENT || endsSentence(item.text))
    return false;
  if (isReportTitle(item.text)) return false;
  return !isPartHeading(item.text) || (next?.kind === "rows" && isNumberText(next.rows[0]![0]!));
}

/** The title of the report stands above every table, whatever a web page prints around it. */
const isReportTitle = (line: string): boolean => /[公開开].{0,12}(?:[报報]告|年[报報])\s*$/u.test(line);

const isEmpty = (item: Item): boolean => item.kind === "line" && item.text.trim() === "";

/**
 * Joins rows to tables, with the lines between them that are no text: labels that were broken over lines, and heads
 * up to the heading or the sentence before the table.
 */
function withFragments(items: Item[]): Item[] {
  const result: Item[] = [];
  for (let at = 0; at < items.length;) {
    if (items[at]!.kind === "line") {
      result.push(items[at++]!);
      continue;
    }
    let end = at + 1;
    for (let next = end; next < items.length; next++) {
      if (items[next]!.kind === "rows") end = next + 1;
      else if (!isFragment(items[next]!, nextFilled(items, next))) break;
    }
    const rows = items.slice(at, end).flatMap(rowsOf);
    const isTable = rows.length > 1 || rows[0]!.filter(isNumberText).length > 1;
    if (isTable)
      result.push({ kind: "rows", rows: [...headsAtEnd(result, items[at]!).flatMap(rowsOf), ...rows] });
    else for (const item of items.slice(at, end)) result.push(asLine(item));
    at = end;
  }
  return result;
}

const nextFilled = (items: Item[], at: number): Item | undefined =>
  items.slice(at + 1, at + 4).find((item) => !isEmpty(item));

/** Takes the lines of heads before a table away from the end of what was read. */
function headsAtEnd(result: Item[], table: Item): Item[] {
  let first = result.length;
  let next = table;
  while (first > 0 && result.length - first < MOST_HEAD_LINES) {
    const item = result[first - 1]!;
    if (!isFragment(item, next)) break;
    if (!isEmpty(item)) next = item;
    first--;
  }
  const before = result[first - 1];
  const bounded = before?.kind === "line" && (isPartHeading(before.text) || endsSentence(before.text));
  return bounded ? result.splice(first) : [];
}

function rowsOf(item: Item): string[][] {
  if (item.kind === "rows") return item.rows;
  return isEmpty(item) ? [] : [[item.text.trim()]];
}

const asLine = (item: Item): Item =>
  item.kind === "line" ? item : { kind: "line", text: item.rows.map((row) => row.join("  ")).join("  ") };

const looseTable = (rows: string[][]): RawTable => ({
  kind: "table",
  columns: largest(rows.map((row) => row.length)),
  loose: true,
  rows: rows.map((cells, row) => ({
    header: false,
    cells: cells.map((text, column) => ({
      column,
      columnSpan: 1,
      row,
      rowSpan: 1,
      blocks: text === "" ? [] : text.split("\n").map(draftParagraph),
    })),
  })),
});
