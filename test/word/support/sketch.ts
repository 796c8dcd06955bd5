import type { Cell, Paragraph, Row, SourceDocument, Table } from "../../../src/document/types";
import type { WordParagraph } from "../../../src/word/places/align-paragraphs";

/** A paragraph, or a table as rows of cells; "^" continues the cell above. */
export type Sketch = (string | string[][])[];

/** A document in one line, e.g. `sketch(["标题", [["甲", "1"], ["^", "2"]], ""])`. */
export function sketch(parts: Sketch): SourceDocument {
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  const paragraph = (text: string, level: number, hidden: boolean): Paragraph => {
    const made: Paragraph = {
      kind: "paragraph",
      index: paragraphs.length,
      text,
      numbering: "",
      style: null,
      level,
      hidden,
    };
    paragraphs.push(made);
    return made;
  };
  const table = (rows: string[][]): Table => {
    const made: Table = {
      kind: "table",
      index: tables.length,
      caption: null,
      columns: rows[0]!.length,
      rows: [],
      level: 1,
    };
    tables.push(made);
    made.rows = rows.map((texts, tr): Row => {
      const cells = texts.map((text, tc): Cell | null => {
        const continues = text === "^";
        const blocks = (continues ? [""] : text.split("\n")).map((t) => paragraph(t, 1, continues));
        const below = rows.slice(tr + 1).findIndex((row) => row[tc] !== "^");
        const rowSpan = 1 + (below === -1 ? rows.length - tr - 1 : below);
        return continues ? null : { tr, tc, column: tc, columnSpan: 1, row: tr, rowSpan, blocks, text };
      });
      return { tr, cells: cells.filter((cell) => cell !== null), header: false };
    });
    return made;
  };
  const blocks = parts.map((part) => (typeof part === "string" ? paragraph(part, 0, false) : table(part)));
  return {
    source: "flat-opc",
    grid: "true",
    blocks,
    paragraphs,
    tables,
    traits: { trackRevisions: false, hasRevisions: false, commentCount: 0 },
    messages: [],
  };
}

/** The list of Word for a document: with (H1) or without (H2) the paragraphs of continuation cells. */
export const listed = (document: SourceDocument, continuations: boolean): WordParagraph[] =>
  document.paragraphs.filter((p) => continuations || !p.hidden).map(({ text, level }) => ({ text, level }));

/** The place of a cell. */
export function placeOf(document: SourceDocument, tr: number, tc: number, table = 0) {
  const cell = document.tables[table]!.rows.find((r) => r.tr === tr)!.cells.find((c) => c.tc === tc)!;
  const paragraphs = cell.blocks.flatMap((b) => (b.kind === "paragraph" ? [b.index] : []));
  return { kind: "cell" as const, table, tr, tc, paragraphs, text: cell.text };
}
