import { blocksIn, cellsOf, rowsOf, verticalMerge } from "../../ooxml/blocks";
import { childW, makeW, ownerOf, setAttrW, type XmlElement } from "../../ooxml/dom";
import { propertiesOf, setProperty } from "../../ooxml/order";
import { lengthOf } from "../../ooxml/text";
import type { WordModel } from "../core";
import { deleteTable, takeOut } from "./blocks";
import { deleteText } from "./text";

function setVerticalMerge(cell: XmlElement, value: "restart" | "continue"): void {
  const merge = makeW(ownerOf(cell), "vMerge");
  if (value === "restart") setAttrW(merge, "val", "restart");
  setProperty(propertiesOf(cell, "tcPr"), merge);
}

/** Deletes a row as the ribbon does; with the last one the table goes. While changes are tracked it is marked. */
export function deleteRow(model: WordModel, table: XmlElement, at: number): void {
  const rows = rowsOf(table);
  const row = rows[at];
  if (!row) throw new Error(`no row ${at}`);
  if (model.tracking.isOn) {
    model.tracking.markRow(row, "del");
    for (const paragraph of model.paragraphs(row)) deleteText(model, paragraph, 0, lengthOf(paragraph));
    model.changed();
    return;
  }
  if (rows.length === 1) return deleteTable(model, table);
  // A merge that began in the row begins in the one below it.
  const below = rows[at + 1];
  cellsOf(row).forEach((cell, tc) => {
    const next = below && cellsOf(below)[tc];
    if (next && verticalMerge(cell) === "restart" && verticalMerge(next) === "continue") {
      setVerticalMerge(next, "restart");
    }
  });
  takeOut(model, row);
}

/** Merges a cell with the one below it, which gives it its text. False where one of them is merged already. */
export function mergeDown(model: WordModel, table: XmlElement, at: number, tc: number): boolean {
  const [row, below] = rowsOf(table).slice(at, at + 2);
  if (!row || !below) return false;
  const [upper, lower] = [cellsOf(row)[tc], cellsOf(below)[tc]];
  const isPlain = (cell: XmlElement | undefined): cell is XmlElement =>
    cell !== undefined && verticalMerge(cell) === null && childW(childW(cell, "tcPr"), "gridSpan") === null;
  if (!isPlain(upper) || !isPlain(lower) || cellsOf(row).length !== cellsOf(below).length) return false;
  for (const paragraph of blocksIn(lower)) if (lengthOf(paragraph) > 0) upper.appendChild(paragraph);
  if (blocksIn(lower).length === 0) lower.appendChild(makeW(ownerOf(lower), "p"));
  setVerticalMerge(upper, "restart");
  setVerticalMerge(lower, "continue");
  model.changed();
  return true;
}
