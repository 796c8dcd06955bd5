import type { Block, Cell, Paragraph, Place, Table } from "./types";

/** The cells of a table row by row, those that begin in each row from left to right; nested tables are not entered. */
export const allCells = (table: Table): Cell[] => table.rows.flatMap((row) => row.cells);

/** The paragraphs that stand in a cell itself, not in a table inside it. */
export const cellParagraphs = (cell: Cell): Paragraph[] =>
  cell.blocks.filter((block: Block): block is Paragraph => block.kind === "paragraph");

/** The place of a cell, with what is needed to find and verify it again. */
export const cellPlace = (table: Table, cell: Cell): Place => ({
  kind: "cell",
  table: table.index,
  tr: cell.tr,
  tc: cell.tc,
  paragraphs: cellParagraphs(cell).map((paragraph) => paragraph.index),
  text: cell.text,
});
