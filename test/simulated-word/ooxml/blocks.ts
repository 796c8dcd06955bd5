import { attrW, childW, children, isW, MC, type XmlElement, type XmlNode } from "./dom";

/** Containers that stand around blocks without being seen. */
const transparent = ["sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"];

function inside(node: XmlElement): XmlElement[] {
  if (node.namespaceURI === MC && node.localName === "AlternateContent") {
    const choice = children(node).find((option) => option.localName === "Choice");
    return choice ? children(choice) : [];
  }
  return children(node);
}

function isTransparent(node: XmlElement): boolean {
  return isW(node, ...transparent) || node.namespaceURI === MC;
}

/** Paragraphs and tables directly in a body, cell, header or control, seen through transparent containers. */
export function blocksIn(container: XmlNode): XmlElement[] {
  return children(container).flatMap((child) => {
    if (isW(child, "p", "tbl")) return [child];
    return isTransparent(child) ? blocksInElement(child) : [];
  });
}

function blocksInElement(element: XmlElement): XmlElement[] {
  return inside(element).flatMap((child) => {
    if (isW(child, "p", "tbl")) return [child];
    return isTransparent(child) ? blocksInElement(child) : [];
  });
}

function partsOf(container: XmlElement, name: string): XmlElement[] {
  return inside(container).flatMap((child) => {
    if (isW(child, name)) return [child];
    return isTransparent(child) ? partsOf(child, name) : [];
  });
}

/** `w:tr` of a table, seen through controls around rows. */
export function rowsOf(table: XmlElement): XmlElement[] {
  return partsOf(table, "tr");
}

/** `w:tc` of a row, continuation cells included, seen through controls around cells. */
export function cellsOf(row: XmlElement): XmlElement[] {
  return partsOf(row, "tc");
}

/** Every paragraph of a container in document order, cells and nested tables included. */
export function paragraphsIn(container: XmlElement): XmlElement[] {
  if (isW(container, "p")) return [container];
  if (isW(container, "tbl")) return rowsOf(container).flatMap(cellsOf).flatMap(paragraphsIn);
  if (isW(container, "tr")) return cellsOf(container).flatMap(paragraphsIn);
  return blocksIn(container).flatMap(paragraphsIn);
}

/** Every table of a container in document order, nested ones behind the one around them. */
export function tablesIn(container: XmlElement): XmlElement[] {
  if (isW(container, "tbl")) {
    return [container, ...rowsOf(container).flatMap(cellsOf).flatMap(tablesIn)];
  }
  if (isW(container, "p")) return [];
  return blocksIn(container).flatMap((block) => (isW(block, "tbl") ? tablesIn(block) : []));
}

/** `w:vMerge` of a cell: "restart", "continue" or null (ECMA-376 17.4.84: no value means continue). */
export function verticalMerge(cell: XmlElement): "restart" | "continue" | null {
  const merge = childW(childW(cell, "tcPr"), "vMerge");
  if (!merge) return null;
  return attrW(merge, "val") === "restart" ? "restart" : "continue";
}

export function gridSpan(cell: XmlElement): number {
  return Number(attrW(childW(childW(cell, "tcPr"), "gridSpan"), "val") ?? "1") || 1;
}

/** True when every row has the same cells: nothing merged, nothing left out. */
export function isUniform(table: XmlElement): boolean {
  const rows = rowsOf(table);
  const count = rows[0] ? cellsOf(rows[0]).length : 0;
  return rows.every((row) => {
    const cells = cellsOf(row);
    const properties = childW(row, "trPr");
    return (
      cells.length === count &&
      !childW(properties, "gridBefore") &&
      !childW(properties, "gridAfter") &&
      cells.every(
        (cell) => verticalMerge(cell) === null && gridSpan(cell) === 1 && !isHorizontallyMerged(cell),
      )
    );
  });
}

function isHorizontallyMerged(cell: XmlElement): boolean {
  return childW(childW(cell, "tcPr"), "hMerge") !== null;
}
