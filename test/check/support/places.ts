import type { Block, Place, SourceDocument, Table } from "../../../src/document/types";
import type { Report, ReportCell } from "../../../src/report";
import { rowOfCell } from "../../../src/form";

/** Places in words, and what writing over one makes of a document. */

const numberCells = (report: Report): ReportCell[] =>
  Object.values(report.tables).flatMap(({ cells }) => [...cells.values()]);

const tableName = (report: Report, index: number): string =>
  Object.values(report.tables).find(({ parts }) => parts.some((part) => part.index === index))?.id ??
  `table ${index}`;

const rowAt = (table: Table, tr: number) => table.rows.find((row) => row.tr === tr)!;

/** Where a row or a cell without words stands: the row of the form, or its ordinal among those that are shown. */
function rowName(report: Report, table: Table, tr: number): string {
  const known = numberCells(report).find((one) => one.table.index === table.index && one.cell.tr === tr);
  if (known) return rowOfCell(known.key);
  return `row ${table.rows.indexOf(rowAt(table, tr)) + 1} of ${tableName(report, table.index)}`;
}

/** What stands at a place, by the document alone: nothing of what the finding itself says is believed. */
export function whatIsAt(report: Report, place: Place): string {
  const { document } = report;
  if (place.kind === "document") return "document";
  if (place.kind === "paragraph") {
    const { text } = document.paragraphs[place.paragraph]!;
    return place.range ? text.slice(...place.range) : text;
  }
  const table = document.tables[place.table]!;
  if (place.kind === "table") return tableName(report, place.table);
  if (place.kind === "row") return rowName(report, table, place.tr);
  const number = numberCells(report).find(
    ({ table: { index }, cell }) => index === place.table && cell.tr === place.tr && cell.tc === place.tc,
  );
  const cell = rowAt(table, place.tr).cells.find(({ tc }) => tc === place.tc)!;
  return number?.key ?? (cell.text.trim() || `empty in ${rowName(report, table, place.tr)}`);
}

const tablesIn = (blocks: Block[]): Table[] =>
  blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? []
      : [block, ...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => tablesIn(cell.blocks)))],
  );

/** False for a table that a report has made of text: it has no cells to write into. */
export const canBeWritten = (document: SourceDocument, place: Place): boolean =>
  place.kind !== "cell" || tablesIn(document.blocks).includes(document.tables[place.table]!);

/** The document with a text written over a place of it: words of a paragraph, or all of a cell. */
export function written(document: SourceDocument, place: Place, text: string): SourceDocument {
  const copy = structuredClone(document);
  // Tables that a report has made of text are no tables of the document.
  copy.tables = tablesIn(copy.blocks);
  if (place.kind === "paragraph") {
    const paragraph = copy.paragraphs[place.paragraph]!;
    const [start, end] = place.range ?? [0, paragraph.text.length];
    paragraph.text = paragraph.text.slice(0, start) + text + paragraph.text.slice(end);
    return copy;
  }
  if (place.kind !== "cell") throw new Error(`Nothing can be written over a ${place.kind}.`);
  const cell = rowAt(copy.tables[place.table]!, place.tr).cells.find(({ tc }) => tc === place.tc)!;
  cell.text = text;
  place.paragraphs.forEach((index, i) => {
    copy.paragraphs[index]!.text = i === 0 ? text : "";
  });
  return copy;
}
