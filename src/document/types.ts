/**
 * What every source is read into: paragraphs, and tables on a grid, in document order.
 *
 * Readers never throw on odd content: they give a value and messages (`Reading`). Only a source that cannot be
 * read at all (encrypted, truncated, over a limit …) gives an `Unreadable` with a code; the words for the user
 * stand in `src/messages`.
 */

/**
 * Every `w:p` of the body counted in document order, cells, nested tables, vMerge continuations and rows whose
 * deletion is tracked included. Those in comments, headers and footers are not counted; those in text boxes go on where
 * the others end.
 */
export type ParagraphIndex = number;

/** Every table of the body counted in document order, nested ones included, outermost first. */
export type TableIndex = number;

export interface Paragraph {
  kind: "paragraph";
  index: ParagraphIndex;
  /** What the reader sees, without automatic numbering: deleted text out, inserted text in, tabs "\t", breaks "\n". */
  text: string;
  /** Automatic number as printed ("一、", "（二）", "5."), or "" (ECMA-376 17.9). */
  numbering: string;
  /** Style id (`w:pStyle`), or null. Localised names are not used. */
  style: string | null;
  /** Table nesting level: 0 outside tables. */
  level: number;
  /**
   * True when it is not part of what the reader sees, text usually "": it stands in a cell that continues a merge, or
   * in a row whose deletion is tracked; it is hidden with its mark; or the deletion of its mark is tracked, so that its
   * text stands in the next paragraph.
   */
  hidden: boolean;
  /** Number of drawings, pictures and embedded objects in it, text boxes apart; absent when there are none. */
  drawings?: number;
  /** Its text together with what is hidden of it, as some Words list it; absent when nothing is hidden. */
  withHidden?: string;
  /** The part of a text that stands in this `w:p`; absent unless the deletion of a mark joins paragraphs. */
  own?: string;
  /** It is a piece of a longer paragraph: where it begins there, and that paragraph's text. */
  piece?: { start: number; whole: string };
  /** Stands in a text box: then it comes behind all other paragraphs in `SourceDocument.paragraphs`. */
  inTextBox?: true;
}

export interface Cell {
  /** Ordinal of the `w:tr` in the table and of the `w:tc` in that row, continuation cells counted. */
  tr: number;
  tc: number;
  /** Rectangle on the grid: first column, columns, first row (index in `Table.rows`), rows. */
  column: number;
  columnSpan: number;
  row: number;
  rowSpan: number;
  /** Blocks inside, in order. */
  blocks: Block[];
  /** Texts of its own paragraphs (not of nested tables) joined with "\n"; automatic numbers not included. */
  text: string;
}

export interface Row {
  tr: number;
  /** Origin cells that begin in this row, left to right. Cells merged into one above are not repeated. */
  cells: Cell[];
  /** `w:tblHeader`: repeats on each page. */
  header: boolean;
}

export interface Table {
  kind: "table";
  index: TableIndex;
  /** `w:tblCaption` (title of the alternative text), or null. */
  caption: string | null;
  /** Number of grid columns. */
  columns: number;
  /** In order; rows whose deletion is tracked are not among them, so that an index may differ from `Row.tr`. */
  rows: Row[];
  level: number;
  /**
   * True when the source does not say where the columns are (plain text): cells stand in reading order, `column` is
   * their ordinal in the row, and what was merged cannot be told. Numbers belong to the label before them.
   */
  loose?: boolean;
}

export type Block = Paragraph | Table;

/** What a reader noticed and survived: code of `src/messages`, and data for its text. */
export interface ReadingMessage {
  code: string;
  data: Record<string, string | number>;
}

/** Where something stands in a document, precise enough to be found again and verified before a write. */
export type Place =
  | {
      kind: "cell";
      table: TableIndex;
      /** Ordinals of `w:tr` and `w:tc`. */
      tr: number;
      tc: number;
      /** Paragraphs of the cell, by document index. */
      paragraphs: ParagraphIndex[];
      /** Text of the cell when it was read; verified before anything is written. */
      text: string;
    }
  | { kind: "row"; table: TableIndex; tr: number }
  | { kind: "table"; table: TableIndex }
  | {
      kind: "paragraph";
      paragraph: ParagraphIndex;
      /** Range in its text; whole when null. */ range: [number, number] | null;
      text: string;
    }
  | { kind: "document" };

/** Things beside the text that a filed report should not carry, and that we must know before writing. */
export interface DocumentTraits {
  /** `w:trackRevisions` in settings, or null when the part is not there. */
  trackRevisions: boolean | null;
  /** Any tracked change in the body. */
  hasRevisions: boolean;
  commentCount: number;
}

export interface SourceDocument {
  source: "docx" | "flat-opc" | "html" | "text" | "doc" | "odt";
  /** Whether the source says where each cell of a table stands, or its tables were made out from what it shows. */
  grid: "true" | "guessed";
  /** Top level blocks in order, those of text boxes at the place where they are anchored. */
  blocks: Block[];
  /**
   * Every paragraph by index, those in tables and hidden ones included: `paragraphs[i].index === i`. Those of text boxes
   * stand behind all others, since Word does not list them.
   */
  paragraphs: Paragraph[];
  /** Every table by index, nested ones included; those of text boxes behind all others. */
  tables: Table[];
  traits: DocumentTraits;
  messages: ReadingMessage[];
}

/** Why a source cannot be read at all. */
export type UnreadableCode =
  | "empty"
  | "too-large"
  | "too-complex"
  | "too-much-text"
  | "not-a-report-file"
  | "zip-truncated"
  | "zip-bomb"
  | "zip64"
  | "encrypted"
  | "old-doc"
  | "wps"
  | "rtf"
  | "pdf"
  | "image"
  | "packed"
  | "mail"
  | "spreadsheet"
  | "presentation"
  | "ofd"
  | "epub"
  | "doctype"
  | "xml-broken"
  | "no-main-part"
  | "nothing-inside";

export interface Unreadable {
  ok: false;
  code: UnreadableCode;
  /** For the message: limits, part names. */
  data: Record<string, string | number>;
}

export interface ReadDocument {
  ok: true;
  document: SourceDocument;
}
