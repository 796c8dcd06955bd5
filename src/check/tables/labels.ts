import { cellPlace } from "../../document";
import type { Report, ReportLabel } from "../../report/types";
import { foundTables } from "./found-cells";
import type { FoundTable } from "./found-cells";
import { placeOfRow, placeOfTable } from "./places";
import { changeWords } from "../corrections";
import type { FindingDraft } from "../finding";
import type { Place } from "../../document/types";

export interface FoundLabel extends FoundTable {
  label: ReportLabel;
}

/** The labels, headings and notes of the tables as they were met in the document. */
export const foundLabels = (report: Report): FoundLabel[] =>
  foundTables(report).flatMap((table) => table.found.labels.map((label) => ({ ...table, label })));

function placeOfLabel({ table, label }: FoundLabel, report: Report): Place {
  if (label.cell) return cellPlace(label.table, label.cell);
  return label.row
    ? placeOfRow(report, table.id, table.section, label.row)
    : placeOfTable(report, table.id, table.section);
}

/** A finding about a label: what it is in the form, and its words as a correction where there is a cell to write into. */
export const aboutLabel = (
  found: FoundLabel,
  report: Report,
): Omit<FindingDraft, "messageId" | "data" | "actual"> => ({
  table: found.table.id,
  row: found.label.row,
  expected: found.label.expected,
  section: found.table.section,
  fix: found.label.cell ? changeWords(found.label.expected) : null,
  place: placeOfLabel(found, report),
  subject: found.label.expected,
});
