import type { Block, Paragraph, SourceDocument, Table } from "../document/types";
import type { Edition, Form, TableId } from "../form/types";
import { editionOfYear, formOf, forms, tableIds } from "../form";
import type { Report, ReportSection, ReportTable } from "./types";
import { collectSegments } from "./tables/collect";
import { unitOfText, yearOfPeriod, yearOfText } from "./parts/whose-report";
import { readSections } from "./parts/sections";
import { alignSegments } from "./tables/align-rows";
import { type Segment, recogniseTables } from "./tables/find-tables";
import { readFormTable } from "./tables/table";
import { isBlank, normalise } from "../language/normalise";
import { findTitle } from "./parts/title";
import { walkTable } from "./gridless/walk";

export type * from "./types";
export { readAspects, type ReportAspect } from "./aspects";
export { readDetails, type ReportDetails, type TextRange } from "./details";
export { parseNumber } from "./tables/number";
export { compareLabel } from "./tables/labels";
export { normalise } from "../language/normalise";

/** A table around text, for layout only: one column, or other tables inside (web pages pasted into Word). */
const isFrame = (table: Table): boolean =>
  table.rows.every((row) => row.cells.length <= 1) ||
  table.rows.some((row) => row.cells.some((cell) => cell.blocks.some((block) => block.kind === "table")));

/** Paragraphs outside tables, those in frames included. */
function flowOf(blocks: Block[]): Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return block.hidden ? [] : [block];
    return isFrame(block)
      ? block.rows.flatMap((row) => row.cells.flatMap((cell) => flowOf(cell.blocks)))
      : [];
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

/** The blocks of a part; where its heading is missing, all between the nearest headings of parts around it. */
function blocksOfPart(document: SourceDocument, sections: ReportSection[], part: number): Block[] {
  const placeOf = (section: ReportSection | undefined): number =>
    section ? document.blocks.indexOf(section.heading) : -1;
  const own = sections.findIndex(({ number }) => number === part);
  const before = sections.filter(({ number }) => number < part).at(-1);
  const first = own >= 0 ? own : before ? sections.indexOf(before) : -1;
  const next = own >= 0 ? sections[own + 1] : sections.slice(first + 1).find(({ number }) => number > part);
  const end = placeOf(next);
  return document.blocks.slice(placeOf(sections[first]) + 1, end < 0 ? undefined : end);
}

const filledCells = (table: ReportTable | undefined): number =>
  table ? [...table.cells.values()].filter(({ value }) => value.state !== "empty").length : 0;

/**
 * Sources without a grid that can be trusted (text, old .doc, web pages): each table is also read by walking through
 * its words, and that reading is taken where it finds more.
 */
function withWalkedTables(
  document: SourceDocument,
  sections: ReportSection[],
  tables: Partial<Record<TableId, ReportTable>>,
): { document: SourceDocument; tables: Partial<Record<TableId, ReportTable>> } {
  if (document.source === "docx" || document.source === "flat-opc") return { document, tables };
  const result = { ...tables };
  const standIns: Table[] = [];
  for (const id of tableIds) {
    const index = document.tables.length + standIns.length;
    const part = formOf("2021").tables[id].section;
    const blocks = blocksOfPart(document, sections, part);
    const walked = forms()
      .flatMap((form) => walkTable(form, id, blocks, index) ?? [])
      .sort((a, b) => b.total - a.total)[0]?.table;
    if (!walked || filledCells(walked) <= filledCells(tables[id])) continue;
    result[id] = walked;
    standIns.push(...walked.parts);
  }
  return { document: { ...document, tables: [...document.tables, ...standIns] }, tables: result };
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
    tables[id] = readFormTable(form, id, collectSegments(form, id, own), paragraphs);
  }

  const walked = withWalkedTables(document, sections, tables);
  const titleEnd = title ? before.indexOf(title.paragraphs.at(-1)!) + 1 : 0;
  return {
    unit: title?.unit ?? unitOfText(before.length > 0 ? before : flow.slice(0, 5)),
    year,
    yearSource: title?.year ? "title" : fromPeriod ? "period" : fromText ? "text" : null,
    edition: edition ?? walked.tables.disclosure?.edition ?? walked.tables.applications?.edition ?? null,
    title: title?.paragraphs ?? [],
    preamble: before.slice(titleEnd).filter((paragraph) => !isBlank(paragraph.text)),
    sections,
    ...walked,
  };
}
