import { rowHeight } from "./row-height";
import { element, escapeXml, namespaces, XML_DECLARATION } from "./xml";

/**
 * Workbooks of SpreadsheetML (ECMA-376-1 §18): sheets of texts and numbers with a head that stays in view, a filter and widths.
 * There are no formulas: whatever a text looks like, it is a text (`t="inlineStr"`, format @), also when somebody edits the cell.
 *
 * Written here and with no library: the one that is kept well and small zips in workers, which a page without network must
 * not start, and never answers then; the next one takes `NS1:` out of the texts of cells; the others are out of date.
 */

/** A cell: a text, a number, a share (0.5 stands as 50%), or nothing. */
export type SheetValue = string | number | { share: number } | null;

/** How a row is coloured: what has to be sent back, what has to be looked at. */
export type RowTone = "none" | "bad" | "doubtful";

export interface SheetRow {
  values: SheetValue[];
  tone?: RowTone;
}

export interface Worksheet {
  /** At most 31 characters, none of []/\:*? */
  name: string;
  head: string[];
  rows: SheetRow[];
  /** Widths of the columns in characters; the last one is that of all further columns. */
  widths: number[];
  /** Columns at the left that stay in view. */
  frozen: number;
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A cell of Excel holds no more. */
const LONGEST_TEXT = 32_767;

/** §18.3.1.73: A, Z, AA, … from 0. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

const cellReference = (column: number, row: number): string => `${columnLetters(column)}${row + 1}`;

/** ST_Xstring (§22.9.2.19): `_x0041_` would be read as A. */
const xstring = (text: string): string =>
  escapeXml(text.replace(/\r\n?/g, "\n").replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));

/** Cut where no character is broken. */
const cut = (text: string): string =>
  text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 2).replace(/[\ud800-\udbff]$/u, "")}…`;

const tones: readonly RowTone[] = ["none", "bad", "doubtful"];
const kinds = ["text", "number", "share"] as const;
const HEAD_STYLE = 1;
/** The formats of cells: 0 as usual, 1 the head, then each kind in each tone. */
const styleOf = (kind: (typeof kinds)[number], tone: RowTone): number =>
  2 + tones.indexOf(tone) * kinds.length + kinds.indexOf(kind);

function cellXml(value: SheetValue, reference: string, tone: RowTone): string {
  if (value === null || value === "")
    return tone === "none" ? "" : element("c", { r: reference, s: styleOf("text", tone) });
  if (typeof value === "string") {
    const text = element("t", { "xml:space": "preserve" }, xstring(cut(value)));
    return element("c", { r: reference, s: styleOf("text", tone), t: "inlineStr" }, element("is", {}, text));
  }
  const isShare = typeof value === "object";
  const number = isShare ? value.share : value;
  const style = styleOf(isShare ? "share" : "number", tone);
  return element("c", { r: reference, s: style }, element("v", {}, String(number)));
}

const headXml = (text: string, reference: string): string =>
  element(
    "c",
    { r: reference, s: HEAD_STYLE, t: "inlineStr" },
    element("is", {}, element("t", { "xml:space": "preserve" }, xstring(text))),
  );

/** Characters beside each other that can still be read on one page across. */
const WIDEST_PAGE = 300;

/** §18.3.1.99, its children in the order of CT_Worksheet. */
function sheetXml({ head, rows, widths, frozen }: Worksheet): string {
  const columns = Math.max(1, head.length);
  const widthOf = (column: number): number => widths[column] ?? widths.at(-1) ?? 12;
  const numbers = Array.from({ length: columns }, (_, column) => column);
  const width = numbers.reduce((sum, column) => sum + widthOf(column), 0);
  const last = cellReference(columns - 1, rows.length);
  const pane = element("pane", {
    xSplit: frozen > 0 ? frozen : undefined,
    ySplit: 1,
    topLeftCell: cellReference(frozen, 1),
    activePane: frozen > 0 ? "bottomRight" : "bottomLeft",
    state: "frozen",
  });
  /** A row with a height of its own where one of its texts takes several lines. */
  const rowXml = (row: number, texts: (string | null)[], cells: string[]): string => {
    const height = rowHeight(texts, widths);
    return element("row", { r: row, ...(height !== null && { ht: height, customHeight: 1 }) }, ...cells);
  };
  const lines = rows.map(({ values, tone = "none" }, row) =>
    rowXml(
      row + 2,
      values.map((value) => (typeof value === "string" ? cut(value) : null)),
      values.map((value, column) => cellXml(value, cellReference(column, row + 1), tone)),
    ),
  );
  return element(
    "worksheet",
    { xmlns: MAIN },
    element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 })),
    element("dimension", { ref: `A1:${last}` }),
    element("sheetViews", {}, element("sheetView", { workbookViewId: 0 }, pane)),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    element(
      "cols",
      {},
      ...numbers.map((column) =>
        element("col", { min: column + 1, max: column + 1, width: widthOf(column), customWidth: 1 }),
      ),
    ),
    element(
      "sheetData",
      {},
      rowXml(
        1,
        head,
        head.map((text, column) => headXml(text, cellReference(column, 0))),
      ),
      ...lines,
    ),
    element("autoFilter", { ref: `A1:${last}` }),
    element("pageSetup", {
      paperSize: 9,
      orientation: "landscape",
      fitToWidth: Math.ceil(width / WIDEST_PAGE),
      fitToHeight: 0,
    }),
  );
}

/** Red and yellow as Excel itself has them for what is bad and neutral; black on them has a contrast of 12 and more. */
const FILLS: Record<Exclude<RowTone, "none">, string> = { bad: "FFFFC7CE", doubtful: "FFFFEB9C" };

const solid = (rgb: string): string =>
  element("fill", {}, element("patternFill", { patternType: "solid" }, element("fgColor", { rgb })));

/** §18.8.39. Number formats: 0 as it is, 9 for 50%, 49 for text. */
function stylesXml(): string {
  const formats = { text: 49, number: 0, share: 9 };
  const alignment = element("alignment", { vertical: "top", wrapText: 1 });
  const cells = tones.flatMap((_, index) =>
    kinds.map((kind) =>
      element(
        "xf",
        {
          numFmtId: formats[kind],
          fontId: 0,
          fillId: index === 0 ? 0 : index + 2,
          borderId: 1,
          xfId: 0,
          applyNumberFormat: 1,
          applyFill: 1,
          applyBorder: 1,
          applyAlignment: 1,
        },
        kind === "text" ? alignment : element("alignment", { vertical: "top" }),
      ),
    ),
  );
  const font = (...inside: string[]): string =>
    element(
      "font",
      {},
      ...inside,
      element("sz", { val: 11 }),
      element("name", { val: "宋体" }),
      element("charset", { val: 134 }),
    );
  const thin = ["left", "right", "top", "bottom"].map((side) =>
    element(side, { style: "thin" }, element("color", { rgb: "FFBFBFBF" })),
  );
  const counted = (name: string, ...items: string[]): string =>
    element(name, { count: items.length }, ...items);
  return element(
    "styleSheet",
    { xmlns: MAIN },
    counted("fonts", font(), font(element("b"))),
    counted(
      "fills",
      element("fill", {}, element("patternFill", { patternType: "none" })),
      element("fill", {}, element("patternFill", { patternType: "gray125" })),
      // Behind the two that Excel keeps for itself the fills of the tones stand, then that of the head.
      solid("FFD9E1F2"),
      solid(FILLS.bad),
      solid(FILLS.doubtful),
    ),
    counted(
      "borders",
      element("border", {}, ...["left", "right", "top", "bottom", "diagonal"].map((side) => element(side))),
      element("border", {}, ...thin, element("diagonal")),
    ),
    counted("cellStyleXfs", element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    counted(
      "cellXfs",
      element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
      element(
        "xf",
        {
          numFmtId: 49,
          fontId: 1,
          fillId: 2,
          borderId: 1,
          xfId: 0,
          applyFont: 1,
          applyFill: 1,
          applyBorder: 1,
          applyAlignment: 1,
        },
        element("alignment", { vertical: "center", wrapText: 1 }),
      ),
      ...cells,
    ),
    counted("cellStyles", element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
  );
}

/** Head and frozen columns stand on every page of a print (§18.2.6). */
function printTitles({ name, frozen }: Worksheet): string {
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  const columns = frozen > 0 ? [`${sheet}$A:$${columnLetters(frozen - 1)}`] : [];
  return escapeXml([...columns, `${sheet}$1:$1`].join(","));
}

/** The parts of a workbook by name, in the order in which they stand in the package. */
export function workbookParts(sheets: readonly Worksheet[]): [name: string, xml: string][] {
  const ids = sheets.map((_, index) => `rId${index + 1}`);
  const files = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const styleId = `rId${sheets.length + 1}`;
  const relationship = (Id: string, kind: string, Target: string): string =>
    element("Relationship", { Id, Type: `${RELATIONSHIP}/${kind}`, Target });
  const override = (name: string, kind: string): string =>
    element("Override", { PartName: name, ContentType: `${SPREADSHEET}.${kind}+xml` });
  const parts: [string, string][] = [
    [
      "[Content_Types].xml",
      element(
        "Types",
        { xmlns: namespaces.contentTypes },
        element("Default", {
          Extension: "rels",
          ContentType: "application/vnd.openxmlformats-package.relationships+xml",
        }),
        override("/xl/workbook.xml", "sheet.main"),
        ...files.map((file) => override(`/xl/${file}`, "worksheet")),
        override("/xl/styles.xml", "styles"),
      ),
    ],
    [
      "_rels/.rels",
      element(
        "Relationships",
        { xmlns: namespaces.relationships },
        relationship("rId1", "officeDocument", "xl/workbook.xml"),
      ),
    ],
    [
      "xl/workbook.xml",
      element(
        "workbook",
        { xmlns: MAIN, "xmlns:r": namespaces.r },
        element(
          "sheets",
          {},
          ...sheets.map(({ name }, index) =>
            element("sheet", { name, sheetId: index + 1, "r:id": ids[index] }),
          ),
        ),
        element(
          "definedNames",
          {},
          ...sheets.map((sheet, index) =>
            element("definedName", { name: "_xlnm.Print_Titles", localSheetId: index }, printTitles(sheet)),
          ),
        ),
      ),
    ],
    [
      "xl/_rels/workbook.xml.rels",
      element(
        "Relationships",
        { xmlns: namespaces.relationships },
        ...files.map((file, index) => relationship(ids[index]!, "worksheet", file)),
        relationship(styleId, "styles", "styles.xml"),
      ),
    ],
    ["xl/styles.xml", stylesXml()],
    ...sheets.map((sheet, index): [string, string] => [`xl/${files[index]}`, sheetXml(sheet)]),
  ];
  return parts.map(([name, xml]) => [name, XML_DECLARATION + xml]);
}
