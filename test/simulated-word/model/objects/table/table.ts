import { attrW, childW, descendantsW, type XmlElement } from "../../../ooxml/dom";
import {
  blocksIn,
  cellsOf,
  gridSpan,
  isUniform,
  rowsOf,
  tablesIn,
  verticalMerge,
} from "../../../ooxml/blocks";
import { RichApiError } from "../../../protocol/errors";
import { deleteTable } from "../../edit/blocks";
import { insertParagraphAt } from "../../edit/insert-text";
import type { WordModel } from "../../core";
import { containerOf, enclosing, spanOfContainer } from "../../text/positions";
import { Span } from "../../text/span";
import type { List } from "../text/list";
import type { Paragraph } from "../text/paragraph";
import { partOfSpan, type Range } from "../text/range";
import type { TableCell } from "./table-cell";
import { location, TextObject } from "../text/text-object";
import { isW } from "../../../ooxml/dom";

/** `Word.Table`. Rows and columns are those of the XML; what Word cannot tell of merged tables fails here too. */
export class Table extends TextObject {
  override readonly wireName = "Table";
  override readonly scalars: readonly string[] = [
    "RowCount",
    "HeaderRowCount",
    "IsUniform",
    "NestingLevel",
    "Values",
    "ShadingColor",
    "Style",
  ];

  constructor(
    model: WordModel,
    readonly node: XmlElement,
  ) {
    super(model);
  }

  override span(): Span {
    if (!this.model.isAlive(this.node)) throw new RichApiError("ItemNotFound", "the table was deleted");
    const { start, end } = spanOfContainer(this.model, this.node);
    return new Span(start, end, this.node);
  }

  get RowCount(): number {
    return rowsOf(this.there()).length;
  }

  get HeaderRowCount(): number {
    return rowsOf(this.node).filter((row) => childW(childW(row, "trPr"), "tblHeader")).length;
  }

  get IsUniform(): boolean {
    return isUniform(this.there());
  }

  get NestingLevel(): number {
    return enclosing(this.there(), "tbl").length + 1;
  }

  get Style(): string {
    return attrW(childW(childW(this.node, "tblPr"), "tblStyle"), "val") ?? "";
  }

  get ShadingColor(): string {
    const colours = descendantsW(this.node, "tcPr").map(
      (properties) => attrW(childW(properties, "shd"), "fill") ?? "",
    );
    const [first = ""] = colours;
    return first === "auto" || colours.some((colour) => colour !== first) || first === "" ? "" : `#${first}`;
  }

  /** Title of the alternative text (`w:tblCaption`). */
  get Title(): string {
    return attrW(childW(childW(this.node, "tblPr"), "tblCaption"), "val") ?? "";
  }

  get Values(): string[][] {
    this.assertRegular("values");
    return rowsOf(this.node).map((row) => cellsOf(row).map((cell) => this.objects.cell(cell).Value));
  }
  set Values(values: string[][]) {
    this.assertRegular("values");
    values.forEach((row, r) =>
      row.forEach((value, c) => {
        const cell = cellsOf(rowsOf(this.node)[r]!)[c];
        if (!cell) throw new RichApiError("InvalidArgument", `no cell ${r}, ${c}`);
        this.objects.cell(cell).Value = value;
      }),
    );
  }

  get Rows(): List {
    this.assertRegular("rows");
    return this.objects.list("TableRowCollection", () =>
      rowsOf(this.node).map((row) => this.objects.row(row)),
    );
  }

  protected override tableElements(): XmlElement[] {
    return tablesIn(this.there()).slice(1);
  }

  protected override sharedAncestor(name: string): XmlElement | null {
    return enclosing(this.there(), name)[0] ?? null;
  }

  /** The second number counts the cells of the row, continuation cells included (word-facts 1.8). */
  GetCell(row: number, cell: number): TableCell {
    const found = this.GetCellOrNullObject(row, cell);
    if (found) return found;
    const wanted = this.cellElement(row, cell);
    const code = wanted ? this.model.behaviours.continuationCell : "ItemNotFound";
    throw new RichApiError(code, `no cell ${row}, ${cell}`);
  }
  GetCellOrNullObject(row: number, cell: number): TableCell | null {
    const found = this.cellElement(row, cell);
    return found && verticalMerge(found) !== "continue" ? this.objects.cell(found) : null;
  }

  GetRange(where: string = "Whole"): Range {
    if (where === "Content") throw new RichApiError("InvalidArgument", "a table has no content range");
    return this.objects.range(partOfSpan(this.span(), where));
  }

  GetParagraphAfter(): Paragraph | null {
    return this.beside(1);
  }
  GetParagraphAfterOrNullObject(): Paragraph | null {
    return this.beside(1);
  }
  GetParagraphBefore(): Paragraph | null {
    return this.beside(-1);
  }
  GetParagraphBeforeOrNullObject(): Paragraph | null {
    return this.beside(-1);
  }

  GetNext(): Table | null {
    return this.GetNextOrNullObject();
  }
  GetNextOrNullObject(): Table | null {
    const all = tablesIn(this.model.storyOf(this.there()));
    const next = all[all.indexOf(this.node) + 1];
    return next ? this.objects.table(next) : null;
  }

  InsertParagraph(text: string, where: string): Paragraph {
    const at = location(where, "Before", "After");
    this.assertWritable();
    return this.objects.paragraph(insertParagraphAt(this.model, this.span(), text, at));
  }

  Delete(): void {
    this.assertWritable();
    deleteTable(this.model, this.there());
  }

  private there(): XmlElement {
    if (!this.model.isAlive(this.node)) throw new RichApiError("ItemNotFound", "the table was deleted");
    return this.node;
  }

  /** What Word raises for any row access in a table with merged cells (python-docx's measurements of Word). */
  private assertRegular(member: string): void {
    if (isUniform(this.there()) || this.model.behaviours.mergedTableRows === "ragged") return;
    throw new RichApiError("GeneralException", "the table has merged cells", `Table.${member}`);
  }

  private cellElement(row: number, cell: number): XmlElement | null {
    const found = rowsOf(this.there())[row];
    if (!found) return null;
    if (this.model.behaviours.cellNumbering === "cells") return cellsOf(found)[cell] ?? null;
    let column = Number(attrW(childW(childW(found, "trPr"), "gridBefore"), "val") ?? "0");
    for (const candidate of cellsOf(found)) {
      if (column === cell) return candidate;
      column += gridSpan(candidate);
    }
    return null;
  }

  private beside(step: number): Paragraph | null {
    const siblings = blocksIn(containerOf(this.there()));
    const next = siblings[siblings.indexOf(this.node) + step];
    if (!next) return null;
    if (isW(next, "p")) return this.objects.paragraph(next);
    const inside = this.model.paragraphs(next);
    return this.objects.paragraph((step > 0 ? inside[0] : inside.at(-1))!);
  }
}
