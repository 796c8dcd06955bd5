import type { Block, Cell, Paragraph, Table } from "../../document/types";
import { formOfTable } from "../../check/tables/required-form";
import { compact, isBlank, visible } from "../../language/normalise";
import { sameText } from "../../language/same-text";
import { tableIds } from "../../form";
import type { Report, ReportTable } from "../../report";

/** The text of a report as two readings of it are compared: sentence by sentence, whatever broke its lines. */

export interface TextSentence {
  /** As it stands in the document, with what ends it. */
  shown: string;
  /** Equal for sentences that say the same to a reader. */
  same: string;
  /** The part of the report, null ahead of them all. */
  part: number | null;
  /** The paragraph in which it stands, counted from 0 among those that are not blank. */
  paragraph: number;
}

/** A paragraph with its automatic number, and its part. */
export interface TextParagraph {
  text: string;
  part: number | null;
}

const SENTENCE = /[^。；！？\n]*[。；！？]+[”’」』）)]*|[^。；！？\n]+/gu;

/** Tables that were made out from running text: their words stand among the paragraphs. */
export const isFromText = ({ parts }: ReportTable): boolean => parts.some(({ loose }) => loose === true);

/** Beside a table that was made out from running text only sentences are told from its words. */
const isSentence = (text: string): boolean => text.includes("。") && text.trim().length >= 6;

/** The cells of the form's tables that hold its numbers and its words. */
function knownCells(report: Report): ReadonlySet<Cell> {
  const tables = Object.values(report.tables);
  const numbers = tables.flatMap(({ cells }) => [...cells.values()].map(({ cell }) => cell));
  const labels = tables.flatMap((table) => table.labels.flatMap(({ cell }) => cell ?? []));
  return new Set([...numbers, ...labels]);
}

/**
 * Everything that a reader sees of a report but the numbers and words of the form's tables: title, preamble, headings, text,
 * what stands below, and what stands in cells that the form does not have.
 */
export function paragraphsOf(report: Report): TextParagraph[] {
  const known = knownCells(report);
  const byText = new Set(
    tableIds.flatMap((id): number[] => {
      const table = report.tables[id];
      return table && isFromText(table) ? [formOfTable(report, id).tables[id].section] : [];
    }),
  );
  const parts = new Map(report.sections.map(({ heading, number }) => [heading.index, number]));
  const title = new Set(report.title.map(({ index }) => index));
  const found: TextParagraph[] = [];
  let part: number | null = null;
  let isOver = false;
  let inTitle = false;

  const add = ({ index, text, numbering, hidden, piece }: Paragraph): void => {
    if (index === report.second?.index) isOver = true;
    if (isOver || hidden) return;
    const begins = parts.get(index);
    part = begins ?? part;
    const whole = numbering + (piece?.whole ?? text);
    if (isBlank(whole)) return;
    if (part !== null && byText.has(part) && begins === undefined && !isSentence(whole)) return;
    // A title is broken over lines or paragraphs as a page is wide.
    const isTitle = title.has(index);
    const shown = isTitle ? compact(whole) : visible(whole);
    if (isTitle && inTitle) found.at(-1)!.text += shown;
    else found.push({ text: shown, part });
    inTitle = isTitle;
  };
  const addTable = (table: Table): void => {
    if (table.loose && part !== null && byText.has(part)) return;
    for (const row of table.rows) for (const cell of row.cells) if (!known.has(cell)) addBlocks(cell.blocks);
  };
  const addBlocks = (blocks: Block[]): void => {
    for (const block of blocks) {
      if (block.kind === "table") addTable(block);
      else add(block);
    }
  };
  addBlocks(report.document.blocks);
  return found;
}

/** The sentences of some paragraphs, in order. */
export const textSentences = (paragraphs: readonly TextParagraph[]): TextSentence[] =>
  paragraphs.flatMap(({ text, part }, paragraph) =>
    (text.match(SENTENCE) ?? []).flatMap((sentence): TextSentence[] => {
      const same = sameText(sentence);
      return same === "" ? [] : [{ shown: sentence.trim(), same, part, paragraph }];
    }),
  );
