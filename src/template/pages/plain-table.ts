import { element, valued } from "../../ooxml/xml";
import { rescale, TEXT_WIDTH } from "../measures";
import { paragraphXml } from "../paragraphs";

/** A table of words with a head, as notes and lists have it. */
export interface PlainTable {
  head: string[];
  rows: string[][];
  /** Relative widths of the columns. */
  widths: number[];
}

const BORDER = { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "auto" };
const MARGIN = 85;
const HEAD_FILL = "E7E6E6";

const sides = (names: string[], attributes: Record<string, string | number>): string =>
  names.map((name) => element(`w:${name}`, attributes)).join("");

/** `w:tc` (ECMA-376-1 §17.4.66); heads are centred, words begin at the left. */
const cellXml = (text: string, width: number, isHead: boolean): string =>
  element(
    "w:tc",
    {},
    element(
      "w:tcPr",
      {},
      element("w:tcW", { "w:w": width, "w:type": "dxa" }),
      isHead ? element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": HEAD_FILL }) : "",
      valued("w:vAlign", "center"),
    ),
    paragraphXml("cell", text, { align: isHead ? "center" : "left" }),
  );

/** `w:tbl` (§17.4.38) as wide as the text area; the head is repeated on every page, no row is broken over two. */
export function plainTableXml({ head, rows, widths: relative }: PlainTable): string {
  const widths = rescale(relative, TEXT_WIDTH);
  const rowXml = (texts: string[], isHead: boolean): string =>
    element(
      "w:tr",
      {},
      element("w:trPr", {}, element("w:cantSplit"), isHead ? element("w:tblHeader") : ""),
      ...widths.map((width, column) => cellXml(texts[column] ?? "", width, isHead)),
    );
  return element(
    "w:tbl",
    {},
    element(
      "w:tblPr",
      {},
      element("w:tblW", { "w:w": TEXT_WIDTH, "w:type": "dxa" }),
      valued("w:jc", "center"),
      element("w:tblBorders", {}, sides(["top", "left", "bottom", "right", "insideH", "insideV"], BORDER)),
      element("w:tblLayout", { "w:type": "fixed" }),
      element("w:tblCellMar", {}, sides(["left", "right"], { "w:w": MARGIN, "w:type": "dxa" })),
    ),
    element("w:tblGrid", {}, ...widths.map((width) => element("w:gridCol", { "w:w": width }))),
    rowXml(head, true),
    ...rows.map((row) => rowXml(row, false)),
  );
}
