import { placeOfText } from "../../check/prose/paragraphs";
import { onlyCell } from "../../check/prose/statements/cell-statements";
import { proseStatements } from "../../check/prose/statements/prose-statements";
import { valuesOf } from "../../check/relations/relations";
import { columnName, rowName } from "../../check/tables/names";
import type { SourceDocument } from "../../document";
import { formOf, rowOfCell, tableOfKey, type CellKey } from "../../form";
import { sentenceAround } from "../../language/sentences";
import { isHeading, reconcile, type FactState, type FactView } from "../../lastyear";
import { readReport, type Report } from "../../report";
import { numberIn } from "../../report/number-in";
import type { DraftPart } from "../../lastyear";
import type { DocumentFact, TableNumber } from "../lastyear/types";

/** The facts of a draft as the pane works them off: where in the report, and which number of a table is the same one. */

const ORDER: readonly DraftPart[] = ["title", "preamble", 1, 2, 3, 4, 5, 6, "signature", "date"];

/** （一）主动公开。通过…: a heading that runs on into its text. */
const RUN_IN = /^([（(][一二三四五六七八九十]{1,3}[)）][^。：:，,；;]{2,20})[。：:]/u;

/** The heading of the second level under which a paragraph of the report stands. */
function aspectOf(report: Report, index: number): string | null {
  const section = report.sections.find(({ paragraphs }) => paragraphs.some((one) => one.index === index));
  if (!section) return null;
  const at = section.paragraphs.findIndex((one) => one.index === index);
  for (const { numbering, text } of section.paragraphs.slice(0, at + 1).reverse()) {
    const line = (numbering + text).trim();
    const runIn = RUN_IN.exec(line)?.[1];
    if (runIn !== undefined || isHeading(line)) return runIn ?? line;
  }
  return null;
}

/** e.g. 表三 › 一、本年新收政府信息公开申请数量 › 总计. */
function nameOf(report: Report, cell: CellKey): string | null {
  const table = report.tables[tableOfKey(cell)];
  if (!table) return null;
  const form = formOf(table.edition);
  const row = rowOfCell(cell);
  const names = [form.tables[table.id].name, rowName(form, row), columnName(form, cell)];
  return names.filter((name) => name !== undefined && name !== "").join(" › ");
}

/** A number of a cell that the prose states, by where its digits stand in the document. */
interface StatedCell {
  cell: CellKey;
  paragraph: number;
  start: number;
  end: number;
  /** Nothing near makes it a number of something else. */
  isClear: boolean;
}

const statedCells = (report: Report): StatedCell[] =>
  proseStatements(report, valuesOf(report)).flatMap(({ one, statements }) =>
    statements.flatMap((statement): StatedCell[] => {
      const cell = onlyCell(statement);
      const place = placeOfText(one.paragraph, [statement.start, statement.end]);
      if (cell === null || place.kind !== "paragraph" || !place.range) return [];
      const [start, end] = place.range;
      return [{ cell, paragraph: place.paragraph, start, end, isClear: statement.isClear }];
    }),
  );

/** The number of a table that a fact counts as well; null unless its sentence leaves no doubt. */
function tableNumberOf(report: Report, stated: StatedCell[], { place }: FactView): TableNumber | null {
  if (!place?.range) return null;
  const [from, to] = place.range;
  const sentence = sentenceAround(place.text, from);
  const own = stated.filter(
    ({ paragraph, start, end }) =>
      paragraph === place.paragraph && start >= sentence.start && end <= sentence.end,
  );
  const [one, ...others] = own.filter(({ start, end }) => start >= from && end <= to);
  if (!one?.isClear || others.length > 0) return null;
  // Said twice in one sentence: one of the two is something else.
  if (own.filter(({ cell }) => cell === one.cell).length > 1) return null;
  const value = numberIn(report, one.cell);
  const name = nameOf(report, one.cell);
  return value === null || name === null ? null : { name, value };
}

/** The facts of a state as they stand in a document, its tables left out, in the order of the report. */
export function factsIn(tracked: FactState, document: SourceDocument): DocumentFact[] {
  const report = readReport(document);
  const texts = document.paragraphs.filter(({ level, hidden }) => level === 0 && !hidden);
  const stated = statedCells(report);
  return reconcile(tracked, texts)
    .sort((a, b) => ORDER.indexOf(a.part) - ORDER.indexOf(b.part))
    .map((fact) => ({
      ...fact,
      aspect: fact.place && aspectOf(report, fact.place.paragraph),
      tableNumber: tableNumberOf(report, stated, fact),
    }));
}
