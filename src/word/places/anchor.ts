import type { Cell, Place, Row, SourceDocument, Table } from "../../document/types";
import { rowLabel, tableWords } from "./table-words";

/**
 * A place described by itself, so that it is found again in a later reading of the document, in this session or in
 * another one. Pure.
 */
export type Anchor =
  | ({ kind: "cell"; tc: number; text: string } & RowAnchor)
  | ({ kind: "row" } & RowAnchor)
  | ({ kind: "table" } & TableAnchor)
  | {
      kind: "paragraph";
      text: string;
      /** Texts of the paragraphs before and behind. */
      before: string;
      after: string;
      range: [number, number] | null;
    }
  | { kind: "document" };

interface TableAnchor {
  /** Hash of its words. */
  words: string;
  caption: string;
  /** Ordinal among the tables with the same words, and their number. */
  nth: number;
  of: number;
}

interface RowAnchor extends TableAnchor {
  tr: number;
  label: string;
}

const tableAnchor = (document: SourceDocument, table: Table): TableAnchor => {
  const words = tableWords(table);
  const equal = document.tables.filter((other) => tableWords(other) === words);
  return { words, caption: table.caption ?? "", nth: equal.indexOf(table), of: equal.length };
};

const rowAnchor = (document: SourceDocument, table: Table, row: Row): RowAnchor => ({
  ...tableAnchor(document, table),
  tr: row.tr,
  label: rowLabel(row),
});

/** The cell at ordinals of `w:tr` and `w:tc`; undefined when there is none or it continues a merge. */
export function cellAtOrdinals(table: Table, tr: number, tc: number): { row: Row; cell: Cell } | undefined {
  const row = table.rows.find((candidate) => candidate.tr === tr);
  const cell = row?.cells.find((candidate) => candidate.tc === tc);
  return row && cell && { row, cell };
}

/**
 * Describes a place of this document. Null when the place is not there or its text is not the one it claims: then it
 * belongs to another reading.
 */
export function anchorOf(document: SourceDocument, place: Place): Anchor | null {
  if (place.kind === "document") return place;
  if (place.kind === "paragraph") {
    const { paragraph, range } = place;
    if (document.paragraphs[paragraph]?.text !== place.text) return null;
    const near = (index: number): string => document.paragraphs[index]?.text ?? "";
    return {
      kind: "paragraph",
      text: place.text,
      before: near(paragraph - 1),
      after: near(paragraph + 1),
      range,
    };
  }
  const table = document.tables[place.table];
  if (!table) return null;
  if (place.kind === "table") return { kind: "table", ...tableAnchor(document, table) };
  if (place.kind === "row") {
    const row = table.rows.find(({ tr }) => tr === place.tr);
    return row ? { kind: "row", ...rowAnchor(document, table, row) } : null;
  }
  const found = cellAtOrdinals(table, place.tr, place.tc);
  if (!found || found.cell.text !== place.text) return null;
  return { kind: "cell", tc: place.tc, text: place.text, ...rowAnchor(document, table, found.row) };
}

/**
 * The table with the same words, where their number is unchanged: a copy may have been put before it. When its words
 * were edited, the only one with its caption.
 */
function findTable(document: SourceDocument, anchor: TableAnchor): Table | null {
  const equal = document.tables.filter((table) => tableWords(table) === anchor.words);
  if (equal.length > 0) return equal.length === anchor.of ? equal[anchor.nth]! : null;
  const named = document.tables.filter((table) => anchor.caption !== "" && table.caption === anchor.caption);
  return named.length === 1 ? named[0]! : null;
}

/** The row with the same label at its ordinal; else the only one with that label. */
function findRow(table: Table, anchor: RowAnchor): Row | null {
  const same = table.rows.filter((row) => rowLabel(row) === anchor.label);
  return same.find((row) => row.tr === anchor.tr) ?? (same.length === 1 ? same[0]! : null);
}

/** The paragraph with the same text, and with the same neighbour where there are several. */
function findParagraph(document: SourceDocument, anchor: Extract<Anchor, { kind: "paragraph" }>) {
  const same = document.paragraphs.filter((paragraph) => paragraph.text === anchor.text);
  if (same.length <= 1) return same[0] ?? null;
  const near = same.filter(
    ({ index }) =>
      document.paragraphs[index - 1]?.text === anchor.before ||
      document.paragraphs[index + 1]?.text === anchor.after,
  );
  return near.length === 1 ? near[0]! : null;
}

/** Indexes of the paragraphs that stand in a cell itself, not in tables inside it. */
export const ownParagraphs = (cell: Cell): number[] =>
  cell.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.index] : []));

/**
 * Finds an anchor in a document. The text of a cell that comes back is the one it has now: whoever writes compares
 * it with the anchor's.
 * @returns null when it is not there or could be more than one place
 */
export function findAnchor(document: SourceDocument, anchor: Anchor): Place | null {
  if (anchor.kind === "document") return { kind: "document" };
  if (anchor.kind === "paragraph") {
    const paragraph = findParagraph(document, anchor);
    return (
      paragraph && {
        kind: "paragraph",
        paragraph: paragraph.index,
        range: anchor.range,
        text: paragraph.text,
      }
    );
  }
  const table = findTable(document, anchor);
  if (!table) return null;
  if (anchor.kind === "table") return { kind: "table", table: table.index };
  const row = findRow(table, anchor);
  if (!row) return null;
  if (anchor.kind === "row") return { kind: "row", table: table.index, tr: row.tr };
  const cell = row.cells.find(({ tc }) => tc === anchor.tc);
  return cell
    ? {
        kind: "cell",
        table: table.index,
        tr: row.tr,
        tc: cell.tc,
        paragraphs: ownParagraphs(cell),
        text: cell.text,
      }
    : null;
}
