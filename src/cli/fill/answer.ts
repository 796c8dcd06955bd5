import type { BlankCell, FilledCell, LeftCell, PlacedText } from "../../check";
import type { Edition } from "../../form";
import type { Report } from "../../report";
import { answerMessages } from "../messages";
import type { AnswerMessage } from "../messages";

/** The answer of `fill --as json`. Every key is there; what does not apply is null. */
export interface FillAnswer {
  version: 1;
  /** The report that was read, and the file that was written. */
  file: string;
  written: string;
  /** What the reader of the file noticed. */
  messages: AnswerMessage[];
  /** Last year's report, where it was given. */
  last: { file: string; unit: string | null; year: number | null; messages: AnswerMessage[] } | null;
  unit: string | null;
  year: number | null;
  form: Edition | null;
  /** What was written, in the order of the form. */
  changes: (Omit<PlacedText, "place"> & Pick<FilledCell, "name" | "because">)[];
  /** What is blank as before; a high end of null is none. */
  left: (Pick<LeftCell, "cell" | "name" | "because" | "relations"> & {
    range: { low: number; high: number | null } | null;
  })[];
}

/** A report as it was read from a file. */
export interface ReadFrom {
  file: string;
  report: Report;
}

export const isFilled = (cell: BlankCell): cell is FilledCell => cell.value !== null;
export const isLeft = (cell: BlankCell): cell is LeftCell => cell.value === null;

const endOf = (high: number): number | null => (Number.isFinite(high) ? high : null);

export const fillAnswer = (
  { file, report }: ReadFrom,
  last: ReadFrom | null,
  written: string,
  cells: BlankCell[],
): FillAnswer => ({
  version: 1,
  file,
  written,
  messages: answerMessages(report),
  last: last && {
    file: last.file,
    unit: last.report.unit,
    year: last.report.year,
    messages: answerMessages(last.report),
  },
  unit: report.unit,
  year: report.year,
  form: report.edition,
  changes: cells
    .filter(isFilled)
    .map(({ cell, name, value, because }) => ({ cell, text: String(value), name, because })),
  left: cells.filter(isLeft).map(({ cell, name, because, range, relations }) => ({
    cell,
    name,
    because,
    range: range && { low: range.low, high: endOf(range.high) },
    relations,
  })),
});
