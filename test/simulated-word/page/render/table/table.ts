import { h } from "../../dom";
import { drawBlocks } from "../blocks";
import { cellBorders } from "./borders";
import type { Drawing } from "../drawing";
import { gridOf, type Grid, type GridCell } from "./grid";
import { fillOf } from "../run-style";
import type { Cascade } from "../styles";
import { attribute, child, childValue, isOn, numberOf, twips, type XmlElement } from "../xml";

const verticalAlignments: Record<string, string> = { center: "middle", bottom: "bottom" };

/** Cell margins: the cell's own, the table's, Word's default of 0.19 cm left and right. */
function padding(tcPr: XmlElement | undefined, table: Cascade): string {
  const side = (names: string[], fallback: number): string => {
    for (const margins of [child(tcPr, "tcMar"), table.child("tblCellMar")]) {
      for (const name of names) {
        const width = numberOf(attribute(child(margins, name), "w"));
        if (width !== undefined) return twips(width);
      }
    }
    return twips(fallback);
  };
  return [
    side(["top"], 0),
    side(["right", "end"], 108),
    side(["bottom"], 0),
    side(["left", "start"], 108),
  ].join(" ");
}

function drawCell(cell: GridCell, row: number, grid: Grid, table: Cascade, drawing: Drawing): HTMLElement {
  const tcPr = child(cell.tc, "tcPr");
  const edge = {
    top: row === 0,
    bottom: row + cell.rowSpan >= grid.rows.length,
    left: cell.column === 0,
    right: cell.column + cell.columnSpan >= grid.columns,
  };
  const style: Record<string, string> = { padding: padding(tcPr, table), ...cellBorders(tcPr, table, edge) };
  const fill = fillOf(child(tcPr, "shd"));
  if (fill) style["background-color"] = fill;
  style["vertical-align"] = verticalAlignments[childValue(tcPr, "vAlign") ?? ""] ?? "top";
  if (/^tb/.test(childValue(tcPr, "textDirection") ?? "")) style["writing-mode"] = "vertical-rl";
  const attributes = {
    colspan: cell.columnSpan > 1 ? String(cell.columnSpan) : null,
    rowspan: cell.rowSpan > 1 ? String(cell.rowSpan) : null,
  };
  const element = h("td", { className: "cell", style, attributes }, ...drawBlocks(cell.tc, drawing));
  drawing.link(element, cell.tc);
  return element;
}

/** Draws `w:tbl` with its merged cells. */
export function drawTable(source: XmlElement, drawing: Drawing): HTMLElement {
  const tblPr = child(source, "tblPr");
  const table = drawing.styles.table(tblPr);
  const grid = gridOf(source);
  const style: Record<string, string> = {};
  const total = grid.widths.reduce((sum, width) => sum + width, 0);
  if (total > 0) style["width"] = twips(total);
  const alignment = table.attribute("jc");
  if (alignment === "center") style["margin"] = "0 auto";
  const indent = numberOf(attribute(table.child("tblInd"), "w"));
  if (indent && alignment !== "center") style["margin-left"] = twips(indent);
  const rows = grid.rows.map(({ tr, cells }, index) => {
    const trPr = child(tr, "trPr");
    const height = numberOf(attribute(child(trPr, "trHeight"), "val"));
    return h(
      "tr",
      {
        className: isOn(child(trPr, "tblHeader")) ? "header-row" : "",
        style: height ? { height: twips(height) } : {},
      },
      ...cells.map((cell) => drawCell(cell, index, grid, table, drawing)),
    );
  });
  const columns = grid.widths.map((width) => h("col", { style: { width: twips(width) } }));
  const element = h(
    "table",
    { className: "table", style, attributes: { "aria-label": childValue(tblPr, "tblCaption") ?? null } },
    h("colgroup", {}, ...columns),
    h("tbody", {}, ...rows),
  );
  drawing.link(element, source);
  return element;
}
