import { DOMParser, type Element } from "@xmldom/xmldom";

/** Small helpers to ask WordprocessingML what it says, independent of how it was written. */

export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The XML as a tree; markup that is not well-formed throws. */
export function parse(xml: string): Element {
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, "text/xml");
  return document.documentElement!;
}

/** A piece of a document, with the namespaces bound. */
export const parsePiece = (xml: string): Element => parse(`<w:body xmlns:w="${W}">${xml}</w:body>`);

export const all = (element: Element, name: string): Element[] => [
  ...element.getElementsByTagNameNS(W, name),
];

export const children = (element: Element, name?: string): Element[] =>
  [...element.childNodes].filter(
    (node): node is Element => node.nodeType === 1 && (name === undefined || node.localName === name),
  );

/** The attribute `w:val`, or another one, of the first descendant of that name; null where there is none. */
export const value = (element: Element, name: string, attribute = "val"): string | null =>
  all(element, name)[0]?.getAttributeNS(W, attribute) ?? null;

/** `w:t`, breaks as "\n", tabs as "\t". */
export const textOf = (element: Element): string =>
  ["t", "br", "tab"].some((name) => element.localName === name && element.namespaceURI === W)
    ? element.localName === "t"
      ? element.textContent!
      : element.localName === "br"
        ? "\n"
        : "\t"
    : children(element).map(textOf).join("");

export interface Rectangle {
  text: string;
  column: number;
  columnSpan: number;
  row: number;
  rowSpan: number;
}

/** The cells of a `w:tbl` as rectangles on its grid, from `gridSpan` and `vMerge` alone (ECMA-376-1 §17.4.84). */
export function rectangles(table: Element): Rectangle[] {
  const found: Rectangle[] = [];
  children(table, "tr").forEach((tr, row) => {
    let column = 0;
    for (const tc of children(tr, "tc")) {
      const columnSpan = Number(value(tc, "gridSpan") ?? 1);
      const above = found.find(
        (cell) => cell.column === column && cell.row + cell.rowSpan === row && cell.columnSpan === columnSpan,
      );
      if (value(tc, "vMerge") === "continue") {
        if (!above) throw new Error(`Row ${row}, column ${column} continues nothing.`);
        if (textOf(tc) !== "") throw new Error(`Row ${row}, column ${column} hides a text.`);
        above.rowSpan += 1;
      } else found.push({ text: textOf(tc), column, columnSpan, row, rowSpan: 1 });
      column += columnSpan;
    }
  });
  return found;
}
