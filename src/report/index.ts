import type { Block, Paragraph, SourceDocument, Table } from "../document/types";
import type { Edition, Form, TableId } from "../form/types";
import { editionOfYear, formOf, forms, tableIds } from "../form";
import type { Report, ReportSection, ReportTable } from "./types";
import { collectSegments } from "./collect";
import { unitOfText, yearOfPeriod, yearOfText } from "./facts";
import { readSections } from "./headings";
import { alignSegments } from "./match";
import { type Segment, recogniseTables } from "./recognise";
import { readTable } from "./table";
import { isBlank, normalise } from "./text";
import { findTitle } from "./title";

export type * from "./types";
export { parseNumber } from "./number";
export { compareLabel } from "./labels";
export { normalise } from "./text";

/** Paragraphs outside tables; a table of one cell is a frame around text (web pages pasted into Word). */
function flowOf(blocks: Block[]): Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return block.hidden ? [] : [block];
    const cells = block.rows.flatMap((row) => row.cells);
    return cells.length === 1 ? flowOf(cells[0]!.blocks) : [];
  });
}

function firstParagraph(table: Table): number | null {
  for (const row of table.rows)
    for (const cell of row.cells)
      for (const block of cell.blocks) {
        const index = block.kind === "paragraph" ? block.index : firstParagraph(block);
        if (index !== null) return index;
      }
  return null;
}

/** The part under whose heading a table stands. */
const sectionOf =
  (sections: ReportSection[]) =>
  (table: Table): number | null => {
    const at = firstParagraph(table);
    if (at === null) return null;
    return sections.filter((section) => section.heading.index < at).at(-1)?.number ?? null;
  };

/** The edition whose rows fit the segments best; on a tie that of our template's caption, else the usual one. */
function bestForm(id: TableId, segments: Segment[], usual: Edition): Form {
  const fit = (form: Form): number => {
    const captioned = segments.some((segment) => segment.edition === form.edition);
    const preferred = form.edition === usual ? 0.01 : 0;
    return alignSegments(form, id, segments).total + (captioned ? 0.5 : 0) + preferred;
  };
  const fits = forms().map((form) => ({ form, fit: fit(form) }));
  return fits.sort((a, b) => b.fit - a.fit)[0]!.form;
}

/**
 * Reads a document as a report: whose, which year, which paragraph belongs to which part, which cell is which cell
 * of the form and what stands in it. Pure and total: whatever is missing is null, absent or listed as missing.
 */
export function readReport(document: SourceDocument): Report {
  const flow = flowOf(document.blocks);
  const sections = readSections(formOf("2021"), flow);
  const start = sections[0] ? flow.indexOf(sections[0].heading) : flow.length;
  const before = flow.slice(0, start);
  const title = findTitle(before);
  const fromPeriod = title?.year ? null : yearOfPeriod(flow);
  const fromText = title?.year || fromPeriod ? null : yearOfText(flow);
  const year = title?.year ?? fromPeriod ?? fromText;

  const paragraphs = new Set(flow.map((paragraph) => normalise(paragraph.text)));
  const segments = recogniseTables(document, [...forms()], sectionOf(sections));
  const tables: Partial<Record<TableId, ReportTable>> = {};
  let edition: Edition | null = null;
  for (const id of tableIds) {
    const own = segments.filter((segment) => segment.id === id);
    if (own.length === 0) continue;
    // Table 四 is the same in both editions: it is never the outdated one.
    const usual = year === null ? (edition ?? "2021") : editionOfYear(year);
    const form = bestForm(id, own, usual);
    edition ??= form.edition;
    tables[id] = readTable(form, id, collectSegments(form, id, own), paragraphs);
  }

  const titleEnd = title ? before.indexOf(title.paragraphs.at(-1)!) + 1 : 0;
  return {
    unit: title?.unit ?? unitOfText(before.length > 0 ? before : flow.slice(0, 5)),
    year,
    yearSource: title?.year ? "title" : fromPeriod ? "period" : fromText ? "text" : null,
    edition,
    title: title?.paragraphs ?? [],
    preamble: before.slice(titleEnd).filter((paragraph) => !isBlank(paragraph.text)),
    sections,
    tables,
    document,
  };
}
