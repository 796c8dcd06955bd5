import type { Block, Paragraph, SourceDocument, Table } from "../document/types";
import type { Edition, Form, TableId } from "../form/types";
import { formFor, formOf, forms, tableIds } from "../form";
import type { Report, ReportSection, ReportTable } from "./types";
import { collectSegments } from "./tables/collect";
import { unitOfText } from "./parts/unit-of-text";
import { votedYear, yearEvidence } from "./parts/reporting-year";
import { cutAtHeadings } from "./parts/headings";
import { readSections } from "./parts/sections";
import { firstReport } from "./parts/first-report";
import { alignSegments, type MatchedTable } from "./tables/align-rows";
import { type FormContext, chooseForm } from "./tables/edition/choose-form";
import { showsEdition } from "./tables/edition/edition-signs";
import { type Segment, recogniseTables } from "./tables/find-tables";
import { readFormTable } from "./tables/table";
import { isBlank, normalise } from "../language/normalise";
import { findTitle } from "./parts/title";
import { walkTable } from "./gridless/walk";

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

/** The blocks with the paragraphs of one report, and the tables that follow them. A frame that holds more stays whole. */
function blocksOf(blocks: Block[], flow: ReadonlySet<Paragraph>): Block[] {
  let inside = true;
  return blocks.filter((block) => {
    const own = flowOf([block]);
    if (own.length > 0) inside = own.some((paragraph) => flow.has(paragraph));
    return inside;
  });
}

const tablesIn = (blocks: Block[]): Table[] =>
  blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? []
      : [block, ...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => tablesIn(cell.blocks)))],
  );

/** Compares paragraphs by their places in the text: those of text boxes are counted behind all others. */
function readingOrder(document: SourceDocument): (index: number) => number {
  if (!document.paragraphs.some(({ inTextBox }) => inTextBox)) return (index) => index;
  const places = new Map<number, number>();
  const visit = (blocks: Block[]): void => {
    for (const block of blocks) {
      if (block.kind === "paragraph") places.set(block.index, places.size);
      else for (const row of block.rows) row.cells.forEach((cell) => visit(cell.blocks));
    }
  };
  visit(document.blocks);
  return (index) => places.get(index) ?? index;
}

/** The part under whose heading a table stands. */
function sectionOf(document: SourceDocument, sections: ReportSection[]): (table: Table) => number | null {
  const order = readingOrder(document);
  return (table) => {
    const at = firstParagraph(table);
    if (at === null) return null;
    return sections.filter((section) => order(section.heading.index) < order(at)).at(-1)?.number ?? null;
  };
}

/** No label of the form is longer, however it is broken; a paragraph may have a hundred thousand characters. */
const LONGEST_LABEL = 400;

/** What our own template says of its table counts as much as half a row. */
const CAPTIONED = 0.5;

/** The edition whose rows fit the segments best, and how they lie beside them. */
function formOfSegments(
  id: TableId,
  segments: Segment[],
  context: FormContext,
): { form: Form; match: MatchedTable } {
  const isCaptioned = (form: Form): boolean => segments.some(({ edition }) => edition === form.edition);
  const matches = new Map(forms().map((form) => [form, alignSegments(form, id, segments)]));
  const form = chooseForm(
    id,
    context,
    (form) => matches.get(form)!.total + (isCaptioned(form) ? CAPTIONED : 0),
    (form, other) => isCaptioned(form) || showsEdition(form, other, id, matches.get(form)!),
  );
  return { form, match: matches.get(form)! };
}

const isAt = (block: Block, { index }: Paragraph): boolean =>
  block.kind === "paragraph" && block.index === index;

/** The blocks of a part; where its heading is missing, all between the nearest headings of parts around it. */
function blocksOfPart(document: SourceDocument, sections: ReportSection[], part: number): Block[] {
  const placeOf = (section: ReportSection | undefined): number =>
    section ? document.blocks.findIndex((block) => isAt(block, section.heading)) : -1;
  const own = sections.findIndex(({ number }) => number === part);
  const before = sections.filter(({ number }) => number < part).at(-1);
  const first = own >= 0 ? own : before ? sections.indexOf(before) : -1;
  const next = own >= 0 ? sections[own + 1] : sections.slice(first + 1).find(({ number }) => number > part);
  const end = placeOf(next);
  return document.blocks.slice(placeOf(sections[first]) + 1, end < 0 ? undefined : end);
}

const filledCells = (table: ReportTable | undefined): number =>
  table ? [...table.cells.values()].filter(({ value }) => value.state !== "empty").length : 0;

/** A table read by walking, in the edition that fits best, or null when no row of numbers was found. */
function walked(id: TableId, blocks: Block[], index: number, context: FormContext): ReportTable | null {
  const readings = new Map(forms().map((form) => [form, walkTable(form, id, blocks, index)]));
  const form = chooseForm(
    id,
    context,
    (one) => readings.get(one)?.total ?? -Infinity,
    (one, other) => readings.get(one)?.shows(other) ?? false,
  );
  return readings.get(form)?.table ?? null;
}

/**
 * Where the grid is guessed (text, old .doc, web pages) each table is also read by walking through
 * its words, and that reading is taken where it finds more.
 */
function withWalkedTables(
  document: SourceDocument,
  sections: ReportSection[],
  tables: Partial<Record<TableId, ReportTable>>,
  year: number | null,
): { document: SourceDocument; tables: Partial<Record<TableId, ReportTable>> } {
  if (document.grid === "true") return { document, tables };
  const result = { ...tables };
  const standIns: Table[] = [];
  for (const id of tableIds) {
    const context = contextFor(result, year);
    const blocks = blocksOfPart(document, sections, context.usual.tables[id].section);
    const table = walked(id, blocks, document.tables.length + standIns.length, context);
    if (!table || filledCells(table) <= filledCells(tables[id])) continue;
    result[id] = table;
    standIns.push(...table.parts);
  }
  return { document: { ...document, tables: [...document.tables, ...standIns] }, tables: result };
}

/** The edition of the tables in which editions differ most, and so of the report. */
const editionOf = (tables: Partial<Record<TableId, ReportTable>>): Edition | null =>
  tableIds.map((id) => tables[id]?.edition).find((edition) => edition !== undefined) ?? null;

/** What is known of the edition before a table is read: the year decides, without one the tables read so far. */
function contextFor(tables: Partial<Record<TableId, ReportTable>>, year: number | null): FormContext {
  const edition = year === null ? editionOf(tables) : null;
  return { usual: edition === null ? formFor(year) : formOf(edition), year };
}

/**
 * Reads a document as a report (the first, where two stand in it): whose, which year, which paragraph belongs to which
 * part, which cell is which cell of the form and what stands in it. Pure and total: whatever is missing is null, absent or listed as missing.
 */
export function readReport(whole: SourceDocument): Report {
  const everything = flowOf(whole.blocks);
  const newest = formFor(null);
  const { second, flow: own } = firstReport(newest, everything, whole);
  const document = second ? { ...whole, blocks: blocksOf(whole.blocks, new Set(own)) } : whole;
  const flow = cutAtHeadings(newest, own);
  const found = readSections(newest, flow);
  const start = found[0] ? flow.indexOf(found[0].heading) : flow.length;
  const before = flow.slice(0, start);
  const title = findTitle(before);
  const titleEnd = title ? before.indexOf(title.paragraphs.at(-1)!) + 1 : 0;
  const preamble = before.slice(titleEnd).filter((paragraph) => !isBlank(paragraph.text));
  const prose = [...preamble, ...found.flatMap((section) => section.paragraphs)];
  const yearIn = yearEvidence(title, prose, flow);
  const year = votedYear(yearIn);
  const form = formFor(year);
  const sections = form === newest ? found : readSections(form, flow);

  const paragraphs = new Set(
    flow.filter(({ text }) => text.length <= LONGEST_LABEL).map(({ text }) => normalise(text)),
  );
  const ownTables = second ? new Set(tablesIn(document.blocks)) : null;
  const segments = recogniseTables(
    ownTables ? { ...whole, tables: whole.tables.filter((table) => ownTables.has(table)) } : whole,
    forms(),
    sectionOf(document, sections),
  );
  const tables: Partial<Record<TableId, ReportTable>> = {};
  for (const id of tableIds) {
    const own = segments.filter((segment) => segment.id === id);
    if (own.length === 0) continue;
    const { form: formOfTable, match } = formOfSegments(id, own, contextFor(tables, year));
    const collected = collectSegments(formOfTable, id, own);
    const collectedMatch = collected === own ? match : alignSegments(formOfTable, id, collected);
    tables[id] = readFormTable(formOfTable, id, collected, collectedMatch, paragraphs);
  }

  const read = withWalkedTables(document, sections, tables, year);
  return {
    unit: title?.unit ?? unitOfText(before.length > 0 ? before : flow.slice(0, 5)),
    year,
    yearIn,
    yearSource:
      (["title", "period", "text"] as const).find((place) => year !== null && yearIn[place] === year) ?? null,
    edition: editionOf(tables) ?? editionOf(read.tables),
    title: title?.paragraphs ?? [],
    preamble,
    sections,
    second,
    ...read,
    document: { ...read.document, blocks: whole.blocks },
  };
}
