import { cellPlace } from "../../document";
import { text } from "../../messages";
import type { Language } from "../../messages";
import type { Report, ReportLabel } from "../../report/types";
import { foundTables } from "./found-cells";
import type { FoundTable } from "./found-cells";
import { placeOfRow, placeOfTable } from "./places";
import type { Correction } from "../types";
import type { Place } from "../../document/types";

export interface FoundLabel extends FoundTable {
  label: ReportLabel;
}

/** The labels, headings and notes of the tables as they were met in the document. */
export const foundLabels = (report: Report): FoundLabel[] =>
  foundTables(report).flatMap((table) => table.found.labels.map((label) => ({ ...table, label })));

export function placeOfLabel({ table, label }: FoundLabel, report: Report): Place {
  if (label.cell) return cellPlace(label.table, label.cell);
  return label.row
    ? placeOfRow(report, table.id, table.section, label.row)
    : placeOfTable(report, table.id, table.section);
}

/** The words of the form in place of what stands there, when there is a cell to write into. */
export function officialWords({ label }: FoundLabel, language: Language): Correction | null {
  if (!label.cell) return null;
  return {
    title: text("check/fix/label", { label: label.expected }, language),
    text: label.expected,
    safe: false,
  };
}
