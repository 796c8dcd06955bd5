import type { Block, Cell, Paragraph, Table } from "../../document/types";

/** What a paragraph is, as far as it decides how it looks. */
export type ConvertedLevel = "title" | "heading1" | "heading2" | "body";

/** What a document is written with: the template's typography. */
export interface Writer {
  /** A paragraph as WordprocessingML. */
  paragraph(level: ConvertedLevel, text: string, inTable: boolean): string;
  levelOf(paragraph: Paragraph): ConvertedLevel;
}

const GRID = 8844;
const edge = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
const BORDERS = ["top", "left", "bottom", "right", "insideH", "insideV"].map(edge).join("");

/** The text with its printed number: what numbered it stays behind. */
const printed = ({ numbering, text }: Paragraph): string => numbering + text;

const cellXml = (
  cell: Cell | null,
  columns: number,
  merge: string,
  width: number,
  writer: Writer,
): string => {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : "";
  const blocks = cell ? cell.blocks.filter((block) => block.kind === "table" || !block.hidden) : [];
  const content = blocks.map((block) => blockXml(block, writer, true)).join("");
  const needsEnd = blocks.at(-1)?.kind !== "paragraph";
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width * columns}" w:type="dxa"/>${span}${merge}<w:vAlign w:val="center"/></w:tcPr>` +
    `${content}${needsEnd ? writer.paragraph("body", "", true) : ""}</w:tc>`
  );
};

/** The cells of a row from left to right, those that come from above and the gaps among them. */
function rowXml(table: Table, row: number, width: number, writer: Writer): string {
  const all = table.rows.flatMap(({ cells }) => cells);
  const here = all
    .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
    .sort((a, b) => a.column - b.column);
  let [xml, column] = ["", 0];
  for (const cell of here) {
    if (cell.column < column) continue;
    if (cell.column > column) xml += cellXml(null, cell.column - column, "", width, writer);
    const begins = cell.row === row;
    const merge = cell.rowSpan > 1 ? (begins ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>") : "";
    xml += cellXml(begins ? cell : null, cell.columnSpan, merge, width, writer);
    column = cell.column + cell.columnSpan;
  }
  if (column < table.columns) xml += cellXml(null, table.columns - column, "", width, writer);
  const header = table.rows[row]?.header ? "<w:trPr><w:tblHeader/></w:trPr>" : "";
  return `<w:tr>${header}${xml}</w:tr>`;
}

/** ECMA-376 17.4. */
function tableXml(table: Table, writer: Writer): string {
  const columns = Math.max(1, table.columns);
  const width = Math.max(1, Math.floor(GRID / columns));
  const rows = table.rows.map((_, row) => rowXml(table, row, width, writer)).join("");
  if (rows === "") return "";
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width * columns}" w:type="dxa"/><w:jc w:val="center"/>` +
    `<w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid>${rows}</w:tbl>`
  );
}

function blockXml(block: Block, writer: Writer, inTable: boolean): string {
  if (block.kind === "table") return tableXml(block, writer);
  if (block.hidden) return "";
  return writer.paragraph(inTable ? "body" : writer.levelOf(block), printed(block), inTable);
}

/**
 * What was read of a document that is no .docx as the blocks of a new one: every paragraph and every table, merged as they
 * are, in the typography of the template. Two tables that follow each other stay two.
 */
export const convertedBlocks = (blocks: readonly Block[], writer: Writer): string =>
  blocks
    .map((block, i) => {
      const isBetween = block.kind === "table" && blocks[i + 1]?.kind === "table";
      return blockXml(block, writer, false) + (isBetween ? writer.paragraph("body", "", true) : "");
    })
    .join("");
