import type { RawBlock } from "../unnumbered";
import type { Flaws } from "./flaws";
import type { Fate } from "./properties/characters";
import type { ParagraphProperties } from "./properties/paragraph-properties";
import { rowDefinition, type RowDefinition } from "./row-definition";
import { tableOf, type DocRow } from "./tables";

interface OpenTable {
  rows: DocRow[];
  cells: RawBlock[][];
  /** Blocks of the cell that is being read. */
  cell: RawBlock[];
  /** Whether something that is deleted stands in the row that is being read, and whether all its marks are hidden. */
  hasDeletions: boolean;
  isHidden: boolean;
}

const newRow = () => ({ cells: [], cell: [], hasDeletions: false, isHidden: true });

/** Puts paragraphs into cells, cells into rows, rows into tables, by the nesting level that each paragraph names. */
export class Nesting {
  private readonly blocks: RawBlock[] = [];
  private readonly open: OpenTable[] = [];

  constructor(private readonly flaws: Flaws) {}

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

  /** What became of a mark, and of the text before it, counts when the row around it ends. */
  note(mark: Fate, { depth }: ParagraphProperties): void {
    const table = this.at(depth);
    if (!table) return;
    table.hasDeletions ||= mark.deleted;
    table.isHidden &&= mark.hidden;
  }

  /**
   * A row ends. It is not there for the reader when its own mark is deleted or hidden, and so is all that stands in it: a
   * mark alone says nothing, since some programs begin a deletion one mark too early.
   */
  rowEnd({ depth, row, isDamaged }: ParagraphProperties, mark: Fate): void {
    const table = this.at(Math.max(1, depth))!;
    const isGone = (mark.deleted && table.hasDeletions) || (mark.hidden && table.isHidden);
    if (!isGone || table.cells.some((cell) => !cell.every(isBlank))) {
      const definition = isDamaged
        ? (table.rows.at(-1)?.definition ?? UNKNOWN)
        : this.flaws.forProperties(() => rowDefinition(row), UNKNOWN);
      table.rows.push({ cells: table.cells, definition });
    }
    Object.assign(table, newRow());
  }

  /** Whether the row that is being read has all the cells of the one above: then a bare mark of cells ends it. */
  isRowFull(depth: number): boolean {
    const table = this.at(depth);
    const above = table?.rows.at(-1);
    return above !== undefined && table?.cell.length === 0 && table.cells.length === above.cells.length;
  }

  end(): RawBlock[] {
    this.at(0);
    return this.blocks;
  }

  /** Opens and closes tables until this level is the innermost. */
  private at(depth: number): OpenTable | null {
    while (this.open.length > depth) this.close();
    while (this.open.length < Math.min(depth, DEEPEST)) this.open.push({ rows: [], ...newRow() });
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

const isBlank = (block: RawBlock): boolean => block.kind === "paragraph" && block.text.trim() === "";

const DEEPEST = 20;
const UNKNOWN: RowDefinition = { edges: [], cells: [], header: false };
