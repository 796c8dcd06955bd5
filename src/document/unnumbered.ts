import type { MessageLog } from "./messages";
import type { Block, Cell, Paragraph, SourceDocument, Table } from "./types";
import { TextBudget } from "./limits";
import type { Rectangle } from "./grid";

/** What readers of other sources hand over: blocks without running numbers. */
export type RawBlock = RawParagraph | RawTable;

export interface RawParagraph {
  kind: "paragraph";
  text: string;
  numbering?: string;
  drawings?: number;
}

export interface RawTable {
  kind: "table";
  columns: number;
  rows: DraftRow[];
  /** See `Table.loose`. */
  loose?: boolean;
  /** What could not be true; becomes messages that name the table. */
  problems?: DraftProblem[];
}

export interface DraftProblem {
  code: string;
  row: number;
  cell: number | null;
}

export interface DraftRow {
  header: boolean;
  /** In the order of the source; null for one that is part of a merged cell above or to the left. */
  cells: (DraftCell | null)[];
}

export interface DraftCell extends Rectangle {
  blocks: RawBlock[];
}

export const draftParagraph = (text: string): RawParagraph => ({ kind: "paragraph", text });

/**
 * Numbers paragraphs and tables in document order and adds what these sources do not know.
 * @throws UnreadableError `too-much-text`
 */
export function assemble(
  source: SourceDocument["source"],
  drafts: RawBlock[],
  log: MessageLog,
  hasRevisions = false,
): SourceDocument {
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  const budget = new TextBudget();

  const block = (draft: RawBlock, level: number): Block =>
    draft.kind === "paragraph" ? paragraph(draft, level) : table(draft, level + 1);

  function paragraph({ text, numbering = "", drawings }: RawParagraph, level: number): Paragraph {
    budget.add(text);
    const index = paragraphs.length;
    const result: Paragraph = {
      kind: "paragraph",
      index,
      text,
      numbering,
      style: null,
      level,
      hidden: false,
    };
    if (drawings) result.drawings = drawings;
    paragraphs.push(result);
    return result;
  }

  function table(draft: RawTable, level: number): Table {
    const { columns } = draft;
    const result: Table = { kind: "table", index: tables.length, caption: null, columns, rows: [], level };
    if (draft.loose) result.loose = true;
    tables.push(result);
    for (const { code, row, cell } of draft.problems ?? []) {
      log.add(code, { table: tables.length, row: row + 1, ...(cell === null ? {} : { cell: cell + 1 }) });
    }
    draft.rows.forEach(({ header, cells }, tr) => {
      const origins = cells.flatMap((cell, tc) => (cell ? [{ cell, tc }] : []));
      result.rows.push({ tr, header, cells: origins.map(({ cell, tc }) => cellOf(cell, tr, tc, level)) });
    });
    return result;
  }

  function cellOf({ blocks: inside, ...rectangle }: DraftCell, tr: number, tc: number, level: number): Cell {
    const blocks = inside.map((draft) => block(draft, level));
    const text = blocks.flatMap((inner) => (inner.kind === "paragraph" ? [inner.text] : [])).join("\n");
    return { tr, tc, ...rectangle, blocks, text };
  }

  return {
    source,
    grid: source === "odt" ? "true" : "guessed",
    blocks: drafts.map((draft) => block(draft, 0)),
    paragraphs,
    tables,
    traits: { trackRevisions: null, hasRevisions, commentCount: 0 },
    messages: log.messages,
  };
}
