import type { Block, Cell, Paragraph, SourceDocument, Table } from "../../document/types";
import { alignParagraphs, type Alignment, type WordParagraph } from "./align-paragraphs";
import { comparable } from "./comparable";

/**
 * What was typed since a reading, told from Word's list of paragraphs alone: a short answer instead of the whole XML.
 * Pure.
 */

/** A reading and the list that Word gave in the same batch. */
export interface WordReading {
  document: SourceDocument;
  listed: WordParagraph[];
  /** Word's local ids of them, where they were asked for and each has one. */
  ids?: string[] | undefined;
}

/** Control characters, fields, objects: there the XML says more than Word's text. */
const isPlain = (text: string): boolean => comparable(text) === text;

/**
 * Compares Word's list of now with a reading.
 * @returns the same document when nothing was typed; the document with the new texts when nothing else was done; null
 *   when the XML has to be read: paragraphs came or went, changes are tracked, or a text is not all there is
 */
export function retyped({ document, listed }: WordReading, now: WordParagraph[]): SourceDocument | null {
  if (now.length !== listed.length || now.some(({ level }, at) => level !== listed[at]!.level)) return null;
  const typed = now.flatMap(({ text }, at) => (text === listed[at]!.text ? [] : [at]));
  if (typed.length === 0) return document;
  const { trackRevisions, hasRevisions } = document.traits;
  if (trackRevisions !== false || hasRevisions) return null;
  const texts = textsAt(document, alignParagraphs(document.paragraphs, listed), typed, listed, now);
  return texts && withTexts(document, texts);
}

/** New texts by document index; null when one of them is not proven to be all that was changed. */
function textsAt(
  document: SourceDocument,
  alignment: Alignment,
  typed: number[],
  before: WordParagraph[],
  now: WordParagraph[],
): Map<number, string> | null {
  const indexes = new Map([...alignment].map(([index, position]) => [position, index]));
  const texts = new Map<number, string>();
  for (const at of typed) {
    const index = indexes.get(at);
    const old = before[at]!.text;
    const known = index !== undefined && document.paragraphs[index]!.text === old;
    if (!known || !isPlain(old) || !isPlain(now[at]!.text)) return null;
    texts.set(index, now[at]!.text);
  }
  return texts;
}

/** The document with other texts in some paragraphs; what they do not concern is shared with the old one. */
function withTexts(document: SourceDocument, texts: Map<number, string>): SourceDocument {
  const paragraphs = document.paragraphs.map((paragraph) => {
    const text = texts.get(paragraph.index);
    return text === undefined ? paragraph : { ...paragraph, text };
  });
  const tables: Table[] = [...document.tables];
  const blocksOf = (blocks: Block[]): Block[] =>
    blocks.map((block) => (block.kind === "paragraph" ? paragraphs[block.index]! : tableOf(block)));
  const cellOf = (cell: Cell): Cell => {
    const blocks = blocksOf(cell.blocks);
    if (blocks.every((block, i) => block === cell.blocks[i])) return cell;
    const own = blocks.filter((block): block is Paragraph => block.kind === "paragraph" && !block.hidden);
    return { ...cell, blocks, text: own.map(({ text }) => text).join("\n") };
  };
  const tableOf = (table: Table): Table => {
    const rows = table.rows.map((row) => {
      const cells = row.cells.map(cellOf);
      return cells.every((cell, i) => cell === row.cells[i]) ? row : { ...row, cells };
    });
    if (rows.every((row, i) => row === table.rows[i])) return table;
    tables[table.index] = { ...table, rows };
    return tables[table.index]!;
  };
  const blocks = blocksOf(document.blocks);
  return { ...document, blocks, paragraphs, tables };
}
