import { flatOpc, mainPart, type Part } from "../../ooxml/flat-opc";

/**
 * Packages to insert: the least that Word takes, the relationship of the main part and the main part itself
 * (learn:office/dev/add-ins/word/create-better-add-ins-for-word-with-office-open-xml). No styles, so that none stay.
 */
/**
 * Flat OPC around body content.
 * @param body block-level WordprocessingML, prefix `w`
 * @param more further parts
 */
export const sampleOf = (body: string, ...more: Part[]): string => flatOpc([mainPart(body), ...more]);

/** A part of a kind that no Word knows, to which the main part relates. */
export const unknownPart: Part = {
  name: "/nianbao/unknown.xml",
  contentType: "application/xml",
  relationship: "urn:nianbao:selftest",
  root: false,
  id: "rId1",
  xml: `<unknown xmlns="urn:nianbao:selftest"/>`,
};

export const paragraph = (text: string, properties = "", runProperties = ""): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}` +
  `${text && `<w:r>${runProperties && `<w:rPr>${runProperties}</w:rPr>`}<w:t>${text}</w:t></w:r>`}</w:p>`;

const WIDTH = 1500;

const cell = (text: string, properties = "", span = 1): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${span * WIDTH}" w:type="dxa"/>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;

const border = ["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join("");

const table = (rows: string[], caption = ""): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="${4 * WIDTH}" w:type="dxa"/><w:tblBorders>${border}</w:tblBorders>` +
  `<w:tblLayout w:type="fixed"/>${caption && `<w:tblCaption w:val="${caption}"/>`}</w:tblPr>` +
  `<w:tblGrid>${`<w:gridCol w:w="${WIDTH}"/>`.repeat(4)}</w:tblGrid>` +
  `${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl>`;

const spanTwo = `<w:gridSpan w:val="2"/>`;
const automatic = `<w:shd w:val="clear" w:color="auto" w:fill="auto"/>`;

/** Words that stand in the cells of the table below; `EMPTY` of its rows has a cell without text. */
export const cells = {
  span: "甲〇",
  rightOfSpan: "乙〇",
  end: "丙〇",
  merged: "甲一",
  beforeContinuation: "丁一",
  rightOfContinuation: "乙二",
  shaded: "丙二",
  last: "丁三",
} as const;

/**
 * A table with the merges of the official form: three columns beside one that spans two, and a cell that goes on
 * below. In the row 2 the first cell continues the one above; in the last row the second cell is empty.
 */
export const mergedTable = table([
  cell(cells.span, spanTwo, 2) + cell(cells.rightOfSpan) + cell(cells.end),
  cell(cells.merged, `<w:vMerge w:val="restart"/>`) +
    cell("乙一") +
    cell("丙一") +
    cell(cells.beforeContinuation),
  cell("", "<w:vMerge/>") + cell(cells.rightOfContinuation) + cell(cells.shaded, automatic) + cell("丁二"),
  cell("甲三") + cell("") + cell("丙三") + cell(cells.last),
]);

export const CAPTION = "nianbao-selftest";
export const BOOKMARK = "_nianbao_selftest";

/** A plain table of one row, with what marks it as ours and nobody sees. */
export const captionedTable = (text: string): string =>
  table([cell(text) + cell("一") + cell("二") + cell("三")], CAPTION);

export const bookmarked = (text: string): string =>
  `<w:p><w:bookmarkStart w:id="71" w:name="${BOOKMARK}"/><w:r><w:t>${text}</w:t></w:r><w:bookmarkEnd w:id="71"/></w:p>`;

/** A paragraph that keeps some text and had some deleted while changes were tracked (ECMA-376 17.13.5.14). */
export const withDeletion = (kept: string, deleted: string): string =>
  `<w:p><w:r><w:t>${kept}</w:t></w:r><w:del w:id="72" w:author="nianbao" w:date="2024-01-15T09:00:00Z">` +
  `<w:r><w:delText>${deleted}</w:delText></w:r></w:del></w:p>`;

/** A date picker: a control that Word on the web cannot show. */
export const datePicker = (text: string): string =>
  `<w:sdt><w:sdtPr><w:id w:val="710072"/><w:date><w:dateFormat w:val="yyyy-MM-dd"/></w:date></w:sdtPr>` +
  `<w:sdtContent>${paragraph(text)}</w:sdtContent></w:sdt>`;
