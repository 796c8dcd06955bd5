import type { TableId } from "../../form";
import { tableIds } from "../../form";
import { recognisedAs, type Report } from "../../report";

/** What stands in the open document, as far as the pane has to know before it offers anything. */
export interface DocumentLook {
  /** Nothing is written in it; something else than a report; a report, or what there is of one. */
  kind: "empty" | "other" | "report";
  /** Whose report, and of which year; null where it does not say. */
  unit: string | null;
  year: number | null;
  /** Numbers of the parts that are there. */
  parts: number[];
  tables: TableId[];
  /** Cells of its tables that hold a number, and all that should. */
  cells: { filled: number; all: number };
  /** A second report stands behind the first one. */
  isTwice: boolean;
}

/** What a document is, told from what was read in it. */
export function lookOf(report: Report): DocumentLook {
  const evidence = recognisedAs(report);
  const tables = tableIds.filter((id) => report.tables[id]);
  const cells = tables.flatMap((id) => [...report.tables[id]!.cells.values()]);
  const isEmpty =
    report.document.tables.length === 0 && report.document.paragraphs.every(({ text }) => text.trim() === "");
  return {
    kind: evidence.isReport ? "report" : isEmpty ? "empty" : "other",
    unit: report.unit,
    year: report.year,
    parts: report.sections.map(({ number }) => number),
    tables,
    cells: { filled: cells.filter(({ value }) => value.state !== "empty").length, all: cells.length },
    isTwice: report.second !== null,
  };
}
