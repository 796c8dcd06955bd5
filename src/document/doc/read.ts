import { assemble, type RawBlock, type RawParagraph } from "../unnumbered";
import { messageLog } from "../messages";
import type { SourceDocument } from "../types";
import { numberer } from "../wordprocessingml/numbering";
import { openDocFile } from "./file-information";
import type { CompoundFile } from "./compound-file";
import { docLists } from "./properties/lists";
import { readParagraphProperties, type ParagraphProperties } from "./properties/paragraph-properties";
import { readPieces } from "./pieces";
import { paragraphRuns, runAt } from "./properties/property-pages";
import { rowDefinition } from "./row-definition";
import { docStyles } from "./properties/styles";
import { tableOf, type DocRow } from "./tables";
import { docCharacters } from "./properties/characters";

const CELL_MARK = "\u0007";
/** Ends of paragraphs, cells and rows, sections and pages. */
const PARAGRAPH_ENDS = new Set(["\r", CELL_MARK, "\f"]);

/**
 * A Word 97–2003 document ([MS-DOC]): text by the piece table, paragraphs by their marks, tables by the cell and row
 * marks and what each row's end says of its cells.
 * @throws UnreadableError `old-doc`, `encrypted`
 */
export function readDoc(container: CompoundFile): SourceDocument {
  const file = openDocFile(container);
  const { text, offsets } = readPieces(file);
  const runs = paragraphRuns(file);
  const print = numberer(docLists(file), docStyles(file));
  const characters = docCharacters(file, text, offsets);
  const nesting = new Nesting();

  let from = 0;
  for (let index = 0; index < text.length; index++) {
    if (!PARAGRAPH_ENDS.has(text[index]!)) continue;
    const properties = readParagraphProperties(file, runAt(runs, offsets[index]!)?.list ?? null);
    if (!properties.endsRow) {
      const paragraph: RawParagraph = { kind: "paragraph", ...characters.visible(from, index) };
      const numbering = print(String(properties.style), properties.numbering);
      if (numbering) paragraph.numbering = numbering;
      nesting.paragraph(paragraph, properties, text[index] === CELL_MARK);
    } else nesting.rowEnd(properties);
    from = index + 1;
  }
  return assemble("doc", nesting.end(), messageLog(), characters.hasRevisions);
}

interface OpenTable {
  rows: DocRow[];
  cells: RawBlock[][];
  /** Blocks of the cell that is being read. */
  cell: RawBlock[];
}

/** Puts paragraphs into cells, cells into rows, rows into tables, by the nesting level that each paragraph names. */
class Nesting {
  private readonly blocks: RawBlock[] = [];
  private readonly open: OpenTable[] = [];

  paragraph(paragraph: RawBlock, { depth, endsInnerCell }: ParagraphProperties, isCellMark: boolean): void {
    const table = this.at(depth);
    if (!table) {
      this.blocks.push(paragraph);
      return;
    }
    table.cell.push(paragraph);
    if (depth === 1 ? isCellMark : endsInnerCell) {
      table.cells.push(table.cell);
      table.cell = [];
    }
  }

  rowEnd({ depth, row }: ParagraphProperties): void {
    const table = this.at(Math.max(1, depth))!;
    table.rows.push({ cells: table.cells, definition: rowDefinition(row) });
    table.cells = [];
    table.cell = [];
  }

  end(): RawBlock[] {
    this.at(0);
    return this.blocks;
  }

  /** Opens and closes tables until this level is the innermost. */
  private at(depth: number): OpenTable | null {
    while (this.open.length > depth) this.close();
    while (this.open.length < Math.min(depth, DEEPEST)) this.open.push({ rows: [], cells: [], cell: [] });
    return this.open.at(-1) ?? null;
  }

  private close(): void {
    const { rows, cells, cell } = this.open.pop()!;
    const target = this.open.at(-1)?.cell ?? this.blocks;
    if (rows.length > 0) target.push(tableOf(rows));
    // Cells without the end of their row are no table; their text is kept.
    for (const block of [...cells.flat(), ...cell]) target.push(block);
  }
}

const DEEPEST = 20;
