import { captionOf } from "../form";
import type { Edition, FormCell, FormTable } from "../form/types";
import { gridRows, heldRows, type GridCell } from "./grid";
import { rescale, TEXT_WIDTH } from "./measures";
import { paragraphXml } from "./paragraphs";
import { element, valued } from "../ooxml/xml";
import type { TableContent } from "./types";

/** A table of the form as `w:tbl` (ECMA-376-1 §17.4.38). */

/** Rows are at least this high (17 pt, as in the official file) … */
const ROW_HEIGHT = 340;
/**
 * … and those of a long table 15.5 pt, so that its heading, the table, the paragraph that Word wants behind it and one of
 * the document's own stand on one page of 225 mm, in any font. Else the last of them would make an empty second page.
 */
const LOW_ROW_HEIGHT = 310;
const LONG_TABLE = 20;
const BORDER = { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "auto" };
/** The official form shades the titles of the blocks of table 二. */
const BAND_FILL = "C6D9F1";
/** Side margins: none where text is centred, so that five digits fit into the narrow columns. */
const CELL_MARGIN = 0;
const LEFT_MARGIN = 57;
/** Leaves two characters of 10 pt in a narrow column: 商业｜企业 and not 商业企｜业. */
const HEAD_MARGIN = 85;
const NARROW = 700;

/** For screen readers: what the table is and how it is built. */
function describe(edition: Edition, table: FormTable): string {
  const rows = table.rows.filter((row) => row.key !== null).length;
  return `${table.name}：${table.title}（${edition}年格式）。共${table.rows.length}行，其中${rows}行填写数字。`;
}

const isBand = (table: FormTable, cell: FormCell): boolean =>
  cell.role === "heading" && cell.column === 0 && cell.columnSpan === table.widths.length;

const isLeft = (table: FormTable, cell: FormCell): boolean =>
  isBand(table, cell) ||
  cell.role === "note" ||
  // Groups of rows and the labels of table 二 are centred, the long labels of single rows are not.
  (cell.role === "label" && cell.rowSpan === 1 && table.id === "applications");

const isLongHead = (cell: FormCell, width: number): boolean =>
  cell.role === "heading" && width < NARROW && cell.text.length > 3;

const margins = (left: number, right: number): string =>
  element("w:left", { "w:w": left, "w:type": "dxa" }) + element("w:right", { "w:w": right, "w:type": "dxa" });

interface CellContext {
  table: FormTable;
  widths: number[];
  keepNext: boolean;
  text: string;
}

/** `w:tc` with the properties in the order of CT_TcPr (§17.4.69); the cell always ends with a paragraph. */
function cellXml({ cell, merge }: GridCell, { table, widths, keepNext, text }: CellContext): string {
  const left = isLeft(table, cell);
  const width = widths.slice(cell.column, cell.column + cell.columnSpan).reduce((a, b) => a + b, 0);
  const properties = element(
    "w:tcPr",
    {},
    element("w:tcW", { "w:w": width, "w:type": "dxa" }),
    cell.columnSpan > 1 ? valued("w:gridSpan", cell.columnSpan) : "",
    merge === "none" ? "" : valued("w:vMerge", merge),
    // Written out so that a shading which is put on later can be taken off again without a trace.
    element("w:shd", {
      "w:val": "clear",
      "w:color": "auto",
      "w:fill": isBand(table, cell) ? BAND_FILL : "auto",
    }),
    left ? element("w:tcMar", {}, margins(LEFT_MARGIN, CELL_MARGIN)) : "",
    isLongHead(cell, width) ? element("w:tcMar", {}, margins(HEAD_MARGIN, HEAD_MARGIN)) : "",
    valued("w:vAlign", "center"),
  );
  const style = cell.role === "note" ? "note" : cell.key && width < NARROW ? "number" : "cell";
  const align = style === "cell" && left ? "left" : undefined;
  return element(
    "w:tc",
    {},
    properties,
    paragraphXml(style, merge === "continue" ? "" : text, { keepNext, align }),
  );
}

const tableProperties = (edition: Edition, table: FormTable): string =>
  element(
    "w:tblPr",
    {},
    element("w:tblW", { "w:w": TEXT_WIDTH, "w:type": "dxa" }),
    valued("w:jc", "center"),
    element(
      "w:tblBorders",
      {},
      ...["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => element(`w:${side}`, BORDER)),
    ),
    element("w:tblLayout", { "w:type": "fixed" }),
    element("w:tblCellMar", {}, margins(CELL_MARGIN, CELL_MARGIN)),
    valued("w:tblCaption", captionOf(edition, table)),
    valued("w:tblDescription", describe(edition, table)),
  );

/**
 * The table with the official merges, as wide as the text area; widths stand on the table, the grid and every cell,
 * because programs differ in which they trust (§17.4.52).
 */
export function tableXml(edition: Edition, table: FormTable, { numbers }: TableContent = {}): string {
  const widths = rescale(table.widths, TEXT_WIDTH);
  const held = heldRows(table);
  const rowHeight = table.rows.length > LONG_TABLE ? LOW_ROW_HEIGHT : ROW_HEIGHT;
  const rows = gridRows(table).map((cells, r) => {
    const header = table.rows[r]!.header;
    const properties = element(
      "w:trPr",
      {},
      element("w:cantSplit"),
      element("w:trHeight", { "w:val": rowHeight, "w:hRule": "atLeast" }),
      header ? element("w:tblHeader") : "",
      valued("w:jc", "center"),
    );
    const content = cells.map((cell) => {
      const text = cell.cell.key === undefined ? cell.cell.text : (numbers?.get(cell.cell.key) ?? "");
      return cellXml(cell, { table, widths, keepNext: held[r]!, text });
    });
    return element("w:tr", {}, properties, ...content);
  });
  const grid = element("w:tblGrid", {}, ...widths.map((width) => element("w:gridCol", { "w:w": width })));
  return element("w:tbl", {}, tableProperties(edition, table), grid, ...rows);
}
