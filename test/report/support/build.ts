import type { Block, Cell, Paragraph, SourceDocument, Table } from "../../../src/document/types";
import type { SketchTable } from "./sketch";

/** A paragraph by its text, or with automatic numbering. */
export type SketchBlock = string | { text: string; numbering: string } | SketchTable;

/**
 * A document of these blocks, with the indexes that a reader gives: every `w:p` and `w:tbl` counted.
 * @param deleted rows at the beginning of each table whose deletion is tracked: they count as `w:tr` and are not there
 */
export function buildDocument(blocks: SketchBlock[], deleted = 0): SourceDocument {
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];

  const paragraph = (text: string, level: number, numbering = ""): Paragraph => {
    const built: Paragraph = {
      kind: "paragraph",
      index: paragraphs.length,
      text,
      numbering,
      style: null,
      level,
      hidden: false,
    };
    paragraphs.push(built);
    return built;
  };

  const table = (sketch: SketchTable): Table => {
    const built: Table = {
      kind: "table",
      index: tables.length,
      caption: sketch.caption,
      columns: sketch.columns,
      rows: [],
      level: 0,
    };
    tables.push(built);
    built.rows = sketch.rows.map((row, tr) => ({
      tr: tr + deleted,
      header: row.header,
      cells: row.cells.map((cell, tc): Cell => {
        const own = cell.text.split("\n").map((line) => paragraph(line, 1));
        const { column, columnSpan, rowSpan, text } = cell;
        return { tr: tr + deleted, tc, column, columnSpan, row: tr, rowSpan, blocks: own, text };
      }),
    }));
    return built;
  };

  const built: Block[] = blocks.map((block) => {
    if (typeof block === "string") return paragraph(block, 0);
    return "rows" in block ? table(block) : paragraph(block.text, 0, block.numbering);
  });
  return {
    source: "docx",
    grid: "true",
    blocks: built,
    paragraphs,
    tables,
    traits: { trackRevisions: null, hasRevisions: false, commentCount: 0 },
    messages: [],
  };
}
