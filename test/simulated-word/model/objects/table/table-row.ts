import { attrW, childW, remove, type XmlElement } from "../../../ooxml/dom";
import { cellsOf, isUniform, rowsOf } from "../../../ooxml/blocks";
import { RichApiError } from "../../../protocol/errors";
import { WireObject } from "../../../protocol/wire";
import { assertWritable } from "../../edit/guard";
import type { WordModel } from "../../core";
import { enclosing, spanOfContainer } from "../../text/positions";
import type { List } from "../text/list";
import type { Table } from "./table";

/** `Word.TableRow`. */
export class TableRow extends WireObject {
  override readonly wireName = "TableRow";
  override readonly scalars: readonly string[] = ["RowIndex", "CellCount", "IsHeader", "Values"];

  constructor(
    readonly model: WordModel,
    readonly node: XmlElement,
  ) {
    super();
  }

  get RowIndex(): number {
    return rowsOf(this.table).indexOf(this.node);
  }

  get CellCount(): number {
    this.assertRegular("cellCount");
    return cellsOf(this.node).length;
  }

  get IsHeader(): boolean {
    return childW(childW(this.node, "trPr"), "tblHeader") !== null;
  }

  get Values(): string[][] {
    this.assertRegular("values");
    return [cellsOf(this.node).map((cell) => this.model.objects.cell(cell).Value)];
  }

  get Cells(): List {
    this.assertRegular("cells");
    return this.model.objects.list("TableCellCollection", () =>
      cellsOf(this.node).map((cell) => this.model.objects.cell(cell)),
    );
  }

  get ParentTable(): Table {
    return this.model.objects.table(this.table);
  }

  get ShadingColor(): string {
    const fills = cellsOf(this.node).map((cell) => attrW(childW(childW(cell, "tcPr"), "shd"), "fill") ?? "");
    const [first = ""] = fills;
    return first === "" || first === "auto" || fills.some((fill) => fill !== first) ? "" : `#${first}`;
  }

  Select(): void {
    this.model.select(spanOfContainer(this.model, this.node));
  }

  Delete(): void {
    assertWritable(this.model, this.node);
    if (this.model.tracking.isOn) this.model.tracking.markRow(this.node, "del");
    else remove(this.node);
    this.model.changed();
  }

  private get table(): XmlElement {
    const table = this.model.isAlive(this.node) ? enclosing(this.node, "tbl")[0] : undefined;
    if (!table) throw new RichApiError("ItemNotFound", "the row was deleted");
    return table;
  }

  private assertRegular(member: string): void {
    if (isUniform(this.table) || this.model.behaviours.mergedTableRows === "ragged") return;
    throw new RichApiError("GeneralException", "the table has merged cells", `TableRow.${member}`);
  }
}
