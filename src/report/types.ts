import type { CellKey, Edition, RowKey, TableId } from "../form/types";
import type { YearEvidence } from "./parts/reporting-year";
import type { Cell, Paragraph, SourceDocument, Table } from "../document/types";

/** How a number was written when it is readable but not clean (rule `cell/notation`). */
export type Notation =
  | "full-width"
  | "separator"
  | "spaces"
  | "leading-zero"
  | "sign"
  | "line-break"
  | "decimals";

/** What stands in a cell where the form wants a number. Empty, zero, "/" and "无" are four different things. */
export type CellValue =
  | {
      state: "number";
      value: number;
      notations: Notation[];
      /** canonical text, e.g. "1234" */ clean: string;
    }
  | { state: "empty" }
  | {
      state: "not-a-number";
      /** what kind, for the message */ reason: "placeholder" | "unit" | "letter" | "text";
    };

/** A number cell of the form as found in the document. */
export interface ReportCell {
  key: CellKey;
  /** Text as typed. */
  text: string;
  value: CellValue;
  /** Where it stands. */
  cell: Cell;
  table: Table;
}

/** How a label or heading of the form was met in the document. */
export type LabelState = "same" | "accepted" | "changed" | "empty";

export interface ReportLabel {
  /** The official words. */
  expected: string;
  /** The words in the document. */
  actual: string;
  state: LabelState;
  /** `error` when digits or damage got into it (T8), else a warning. */
  damaged: boolean;
  /** Row that it names; null for a heading of the table. */
  row: RowKey | null;
  role: "heading" | "label" | "note";
  cell: Cell | null;
  table: Table;
}

export interface UnexpectedRow {
  table: Table;
  tr: number;
  /** Texts of its cells, as found. */
  texts: string[];
}

/** A table of the form as found: in one table of the document, or in several. */
export interface ReportTable {
  id: TableId;
  edition: Edition;
  /** The tables of the document in which it stands, in order. */
  parts: Table[];
  cells: Map<CellKey, ReportCell>;
  labels: ReportLabel[];
  missingRows: RowKey[];
  unexpectedRows: UnexpectedRow[];
  /** Number cells of matched rows for which the document has no cell (row too short). */
  missingCells: CellKey[];
  /**
   * Rows that were found in text without a grid, but with another number of numbers than the form has columns: their
   * cells are missing, not zero. The texts are what stood there.
   */
  unreadableRows?: { row: RowKey; texts: string[] }[];
}

/** A part of the report (一 to 六), found by its heading. */
export interface ReportSection {
  number: 1 | 2 | 3 | 4 | 5 | 6;
  heading: Paragraph;
  /** Number as printed in the heading, typed or automatic ("一、", "5、"), "" where there is none. */
  printedNumber: string;
  /** Title without number and closing punctuation. */
  title: string;
  titleState: "same" | "accepted" | "changed";
  /**
   * Where its typed number and its title stand in the text of the heading: a title may run on into the text of its
   * part, and a number may be automatic.
   */
  titleRange: [number, number];
  paragraphs: Paragraph[];
}

export interface Report {
  /** Whose report, e.g. 云溪县文化和旅游局; null when it cannot be told. */
  unit: string | null;
  /** Reporting year (FY), the one that most of the evidence speaks for; null when it cannot be told. */
  year: number | null;
  /** What title, period and text each say of the year. */
  yearIn: YearEvidence;
  /** The first of the places that say this year. */
  yearSource: "title" | "period" | "text" | null;
  edition: Edition | null;
  /** The paragraphs of the title (a title may run over several), [] when there is none. */
  title: Paragraph[];
  preamble: Paragraph[];
  sections: ReportSection[];
  /** Where another report begins in the document; all else speaks of the first. */
  second: Paragraph | null;
  tables: Partial<Record<TableId, ReportTable>>;
  document: SourceDocument;
}
