import { attrW, childW, makeW, ownerOf, type XmlElement } from "../../../ooxml/dom";
import { cellsOf, rowsOf, verticalMerge } from "../../../ooxml/blocks";
import { dropProperty, setProperty } from "../../../ooxml/order";
import { RichApiError } from "../../../protocol/errors";
import { WireObject } from "../../../protocol/wire";
import { assertWritable } from "../../edit/guard";
import { replaceParagraphs } from "../../edit/text";
import type { WordModel } from "../../core";
import { enclosing } from "../../text/positions";
import type { Body } from "../text/body";
import type { Table } from "./table";
import type { TableRow } from "./table-row";

/** `Word.TableCell`. It has no range of its own; its body has. */
export class TableCell extends WireObject {
  override readonly wireName = "TableCell";
  override readonly scalars: readonly string[] = ["RowIndex", "CellIndex", "Value", "ShadingColor"];

  constructor(
    readonly model: WordModel,
    readonly node: XmlElement,
  ) {
    super();
  }

  get RowIndex(): number {
    this.assertUnmerged("rowIndex");
    return rowsOf(this.around("tbl")).indexOf(this.around("tr"));
  }

  get CellIndex(): number {
    this.assertUnmerged("cellIndex");
    return cellsOf(this.around("tr")).indexOf(this.node);
  }

  get Value(): string {
    return this.Body.Text;
  }
  set Value(value: string) {
    assertWritable(this.model, this.around("tr"));
    replaceParagraphs(this.model, this.model.paragraphs(this.node), String(value));
  }

  get Body(): Body {
    this.around("tr");
    return this.model.objects.body(this.node);
  }

  get ParentTable(): Table {
    return this.model.objects.table(this.around("tbl"));
  }

  get ParentRow(): TableRow {
    return this.model.objects.row(this.around("tr"));
  }

  /** "#RRGGBB", or "" without a fill of its own (office-js issue 4632). */
  get ShadingColor(): string {
    const fill = attrW(childW(childW(this.node, "tcPr"), "shd"), "fill");
    return fill === null || fill === "auto" ? "" : `#${fill.toUpperCase()}`;
  }
  set ShadingColor(value: string | null) {
    assertWritable(this.model, this.around("tr"));
    if (value === null || value === "") {
      this.clearShading();
      return;
    }
    if (!/^#?[0-9a-f]{6}$/i.test(value)) throw new RichApiError("InvalidArgument", `shading ${value}`);
    this.shade(value.replace("#", "").toUpperCase());
  }

  GetNext(): TableCell | null {
    return this.GetNextOrNullObject();
  }
  GetNextOrNullObject(): TableCell | null {
    const cells = rowsOf(this.around("tbl"))
      .flatMap(cellsOf)
      .filter((cell) => cell === this.node || verticalMerge(cell) !== "continue");
    const next = cells[cells.indexOf(this.node) + 1];
    return next ? this.model.objects.cell(next) : null;
  }

  /** There is no way back to "No Color" through the object model (office-js issue 5460). */
  private clearShading(): void {
    const { clearShading } = this.model.behaviours;
    if (clearShading === "refused") throw new RichApiError("InvalidArgument", "no shading cannot be set");
    if (clearShading === "automatic") {
      this.shade("auto");
      return;
    }
    this.model.tracking.changeProperties(this.node, "tcPr", (properties) => dropProperty(properties, "shd"));
    this.model.changedInside();
  }

  private shade(fill: string): void {
    this.model.tracking.changeProperties(this.node, "tcPr", (properties) => {
      setProperty(properties, makeW(ownerOf(properties), "shd", { val: "clear", color: "auto", fill }));
    });
    this.model.changedInside();
  }

  private around(name: "tr" | "tbl"): XmlElement {
    const found = this.model.isAlive(this.node) ? enclosing(this.node, name)[0] : undefined;
    if (!found) throw new RichApiError("ItemNotFound", "the cell was deleted");
    return found;
  }

  private assertUnmerged(member: string): void {
    this.around("tr");
    if (verticalMerge(this.node) === null || this.model.behaviours.mergedCellIndex === "given") return;
    throw new RichApiError("GeneralException", "the cell is merged vertically", `TableCell.${member}`);
  }
}
