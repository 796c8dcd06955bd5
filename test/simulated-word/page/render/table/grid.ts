import { cellsOf, gridSpan, rowsOf, verticalMerge } from "../../../ooxml/blocks";
import { attribute, child, children, childValue, numberOf, type XmlElement } from "../xml";

/** A cell as drawn: cells that continue a vertical merge are part of the cell above (ECMA-376 Part 1, 17.4.84). */
export interface GridCell {
  tc: XmlElement;
  column: number;
  columnSpan: number;
  rowSpan: number;
}

export interface Grid {
  /** Column widths in twips, from w:tblGrid; may be empty. */
  widths: number[];
  columns: number;
  rows: { tr: XmlElement; before: number; cells: GridCell[] }[];
}

function continuesSideways(tc: XmlElement): boolean {
  const merge = child(child(tc, "tcPr"), "hMerge");
  return merge !== undefined && (attribute(merge, "val") ?? "continue") === "continue";
}

/** Places the cells of a table on its grid. */
export function gridOf(table: XmlElement): Grid {
  const widths = children(child(table, "tblGrid"), "gridCol").map(
    (column) => numberOf(attribute(column, "w")) ?? 0,
  );
  const above = new Map<number, GridCell>();
  const rows = rowsOf(table).map((tr) => {
    const cells: GridCell[] = [];
    const before = numberOf(childValue(child(tr, "trPr"), "gridBefore")) ?? 0;
    let column = before;
    for (const tc of cellsOf(tr)) {
      const columnSpan = Math.max(1, gridSpan(tc));
      const top = above.get(column);
      const left = cells.at(-1);
      if (verticalMerge(tc) === "continue" && top) top.rowSpan += 1;
      else if (continuesSideways(tc) && left) left.columnSpan += columnSpan;
      else {
        const cell = { tc, column, columnSpan, rowSpan: 1 };
        cells.push(cell);
        above.set(column, cell);
      }
      column += columnSpan;
    }
    return { tr, before, cells, end: column };
  });
  return { widths, columns: Math.max(widths.length, ...rows.map((row) => row.end)), rows };
}
