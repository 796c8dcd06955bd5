/**
 * The words in which the rest of the project speaks of the form (报告格式).
 *
 * A form is data: what stands in which cell of which table, which cells hold numbers, which numbers must add
 * up, which headings the report has. Everything that reads, checks or writes a report works from this data,
 * so that a new edition of the form is a new file of data and a line in `edition-list.ts`.
 */

/**
 * The name of an edition of the form: the first year for whose reports it is in force, as it stands in captions and
 * answers (2021: 国办公开办函〔2021〕30号; 2019: 〔2019〕60号, for 2019 and 2020).
 */
export type Edition = string;

/** The tables of parts 二, 三 and 四. */
export type TableId = "disclosure" | "applications" | "disputes";

/** `table/row` of a row of the form that holds numbers, e.g. `applications/refused.1`. */
export type RowKey = string;

/** `table/row/column` of a cell of the form that holds a number, e.g. `applications/new/total`. */
export type CellKey = string;

/**
 * Counts are whole numbers ≥ 0; an amount is a number ≥ 0 in 万元 (form, 第二十条第（八）项); a change is a whole number that
 * may be negative (本年增/减 of 2019).
 */
export type NumberKind = "count" | "amount" | "change";

/** One cell of a table of the form, at its place on the official grid. */
export interface FormCell {
  /** First grid column, from 0. */
  column: number;
  columnSpan: number;
  rowSpan: number;
  /** heading: column heads and titles of blocks; label: names a row; note: the printed remark; number: to be filled. */
  role: "heading" | "label" | "note" | "number";
  /** The official words, full-width punctuation included; "" for a number cell. */
  text: string;
  /** Only for role "number". */
  key?: CellKey;
  kind?: NumberKind;
}

/** One grid row of a table of the form. A cell that spans rows stands only in its first row. */
export interface FormRow {
  /** Null for rows of headings. */
  key: RowKey | null;
  /** True for the rows at the top that repeat on each page. */
  header: boolean;
  cells: FormCell[];
  /**
   * Labels from the outermost to the row's own, e.g. ["三、本年度办理结果", "（三）不予公开", "1.属于国家秘密"];
   * for rows of headings the texts of the row from left to right.
   */
  labels: string[];
}

export interface FormColumn {
  /** The last segment of the cell key, e.g. `natural`. */
  id: string;
  /** Heads from the outermost to the column's own, e.g. ["法人或其他组织", "商业企业"]. */
  labels: string[];
}

export interface FormTable {
  id: TableId;
  /** The part of the report in which it stands: 2, 3 or 4. */
  section: 2 | 3 | 4;
  /** Short name for messages, e.g. 表三. */
  name: string;
  /** Title of its part without number, e.g. 收到和处理政府信息公开申请情况. */
  title: string;
  /** Relative widths of the grid columns (twips of the official file). */
  widths: number[];
  rows: FormRow[];
  /** All number columns of the table by id, in the order of the form. */
  columns: FormColumn[];
}

export type RelationRule =
  | "relation/balance"
  | "relation/row-total"
  | "relation/outcome-total"
  | "relation/dispute-total";

/** Σ left = Σ right (勾稽关系). */
export interface Relation {
  /** Unique, e.g. `relation/row-total:applications/new`. */
  id: string;
  rule: RelationRule;
  table: TableId;
  /** The addends. */
  left: CellKey[];
  /** The other side; one cell for a total. */
  right: CellKey[];
  /** The cell that holds the result: its value is what a correction proposes. */
  result: CellKey;
  /** Where the relation stands: a row (row-total) or a column id (balance, outcome-total) or a group of table 四. */
  along: { row?: RowKey; column?: string };
}

export interface FormSection {
  number: 1 | 2 | 3 | 4 | 5 | 6;
  /** Without number, e.g. 总体情况. */
  title: string;
  /** Other titles that real reports use for this part. */
  aliases: string[];
}

export interface FormAspect {
  /** e.g. `disclosure`, `applications`, `management`, `platform`, `supervision`. */
  id: string;
  title: string;
  aliases: string[];
}

/** One edition of the form. */
export interface Form {
  edition: Edition;
  /** The first reporting year for which it is in force. */
  since: number;
  /** 文号 of the notice. */
  notice: string;
  tables: Record<TableId, FormTable>;
  relations: Relation[];
  sections: FormSection[];
  /** The five aspects of part 一. */
  aspects: FormAspect[];
  /** True when its notice has each of them reported. */
  requiresAspects: boolean;
  /** Official text → other wordings that mean the same row or head and are accepted without a finding. */
  accepted: Record<string, string[]>;
  /** Official text → wordings that are recognised but reported as changed (labels of 2019, short forms). */
  recognised: Record<string, string[]>;
}
