import {
  ancestorW,
  attrW,
  childW,
  contains,
  isW,
  makeW,
  ownerOf,
  remove,
  unwrap,
  type XmlElement,
} from "../../../ooxml/dom";
import { blocksIn } from "../../../ooxml/blocks";
import { dropProperty, setProperty } from "../../../ooxml/order";
import { pieces } from "../../../ooxml/text";
import { RichApiError } from "../../../protocol/errors";
import { isContentLocked, isDeletionLocked } from "../../edit/guard";
import { insertAtSpan } from "../../edit/insert-ooxml";
import { insertTextAt } from "../../edit/insert-text";
import type { WordModel } from "../../core";
import { spanOfContainer } from "../../text/positions";
import { Span } from "../../text/span";
import { partOfSpan, type Range } from "./range";
import { location, TextObject } from "./text-object";

/** `Word.ContentControl` (`w:sdt`). */
export class ContentControl extends TextObject {
  override readonly wireName = "ContentControl";
  override readonly scalars: readonly string[] = [
    "Id",
    "Tag",
    "Title",
    "Text",
    "Type",
    "Appearance",
    "CannotDelete",
    "CannotEdit",
  ];

  constructor(
    model: WordModel,
    readonly node: XmlElement,
  ) {
    super(model);
  }

  override span(): Span {
    if (!this.model.isAlive(this.node)) throw new RichApiError("ItemNotFound", "the control was deleted");
    const content = childW(this.node, "sdtContent")!;
    if (blocksIn(content).length > 0) return spanOfContainer(this.model, content);
    const paragraph = ancestorW(this.node, "p");
    if (!paragraph) throw new RichApiError("GeneralException", "a control around cells or rows");
    const { from, to } = extent(paragraph, content);
    return new Span({ paragraph, offset: from }, { paragraph, offset: to });
  }

  /** What is around the control, not what is inside it. */
  protected override sharedAncestor(name: string): XmlElement | null {
    return ancestorW(this.node, name);
  }

  get Id(): number {
    return Number(attrW(childW(this.properties, "id"), "val"));
  }
  get Tag(): string {
    return this.property("tag");
  }
  set Tag(value: string) {
    this.setProperty("tag", value);
  }
  get Title(): string {
    return this.property("alias");
  }
  set Title(value: string) {
    this.setProperty("alias", value);
  }
  get Type(): string {
    return childW(this.properties, "text") ? "PlainText" : "RichText";
  }
  get Appearance(): string {
    return "BoundingBox";
  }
  get Subtype(): string {
    const parent = this.node.parentNode;
    if (isW(parent, "tr")) return "RichTextTableCell";
    if (isW(parent, "tbl")) return "RichTextTableRow";
    return isW(parent, "p") ? "RichTextInline" : "RichTextParagraphs";
  }
  get CannotEdit(): boolean {
    return isContentLocked(this.node);
  }
  set CannotEdit(value: boolean) {
    this.lock(value, this.CannotDelete);
  }
  get CannotDelete(): boolean {
    return isDeletionLocked(this.node);
  }
  set CannotDelete(value: boolean) {
    this.lock(this.CannotEdit, value);
  }

  GetRange(where: string = "Whole"): Range {
    return this.objects.range(partOfSpan(this.span(), where));
  }

  InsertText(text: string, where: string): Range {
    const at = location(where, "Replace", "Start", "End");
    this.assertWritable();
    return this.objects.range(insertTextAt(this.model, partOfSpan(this.span(), "Content"), text, at));
  }

  InsertOoxml(xml: string, where: string): Range {
    const at = location(where, "Replace", "Start", "End");
    return this.insertPackage(xml, at, (content) => insertAtSpan(this.model, this.span(), at, content));
  }

  Delete(keepContent: boolean): void {
    if (this.CannotDelete) throw new RichApiError("AccessDenied", "the control may not be deleted");
    this.assertWritable();
    const content = childW(this.node, "sdtContent");
    if (keepContent && content) {
      for (const part of ["sdtPr", "sdtEndPr"]) {
        const found = childW(this.node, part);
        if (found) remove(found);
      }
      unwrap(content);
      unwrap(this.node);
    } else {
      remove(this.node);
    }
    this.model.changed();
  }

  private get properties(): XmlElement | null {
    return childW(this.node, "sdtPr");
  }

  private lock(content: boolean, control: boolean): void {
    if (!content && !control) dropProperty(this.properties, "lock");
    else
      this.setProperty(
        "lock",
        content && control ? "sdtContentLocked" : content ? "contentLocked" : "sdtLocked",
      );
    this.model.changed();
  }

  private property(name: string): string {
    return attrW(childW(this.properties, name), "val") ?? "";
  }

  private setProperty(name: string, value: string): void {
    const properties = this.properties;
    if (!properties) throw new RichApiError("GeneralException", "a control without properties");
    setProperty(properties, makeW(ownerOf(properties), name, { val: value }));
    this.model.changed();
  }
}

function extent(paragraph: XmlElement, content: XmlElement): { from: number; to: number } {
  let at = 0;
  let from = -1;
  let to = 0;
  for (const piece of pieces(paragraph)) {
    if (contains(content, piece.node)) {
      if (from < 0) from = at;
      to = at + piece.text.length;
    }
    at += piece.text.length;
  }
  return from < 0 ? { from: 0, to: 0 } : { from, to };
}
