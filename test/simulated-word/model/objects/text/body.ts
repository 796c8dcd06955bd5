import { descendantsW, isW, type XmlElement } from "../../../ooxml/dom";
import { blocksIn, tablesIn } from "../../../ooxml/blocks";
import { RichApiError } from "../../../protocol/errors";
import { clearContainer, insertIntoBody } from "../../edit/insert-ooxml";
import { insertTextAt } from "../../edit/insert-text";
import { replaceText } from "../../edit/text";
import type { WordModel } from "../../core";
import { ooxmlOfBody } from "../../get-ooxml";
import { spanOfContainer } from "../../text/positions";
import type { Span } from "../../text/span";
import { paragraphLike } from "../../edit/blocks";
import type { Paragraph } from "./paragraph";
import { partOfSpan, type Range } from "./range";
import { location, TextObject } from "./text-object";

/** `Word.Body`: of the document, of a cell, of a header or footer. */
export class Body extends TextObject {
  override readonly wireName = "Body";
  override readonly scalars: readonly string[] = ["Text", "Style", "Type"];

  constructor(
    model: WordModel,
    readonly node: XmlElement,
  ) {
    super(model);
  }

  override span(): Span {
    if (!this.model.isAlive(this.node)) throw new RichApiError("ItemNotFound", "the body was deleted");
    return spanOfContainer(this.model, this.node);
  }

  get Style(): string {
    return this.objects.paragraph(this.span().start.paragraph).Style;
  }

  get Type(): string {
    const types: Record<string, string> = { body: "MainDoc", tc: "TableCell", hdr: "Header", ftr: "Footer" };
    return types[this.node.localName ?? ""] ?? "Unknown";
  }

  protected override tableElements(): XmlElement[] {
    return tablesIn(this.node);
  }

  override GetOoxml(): string {
    return isW(this.node, "body") ? ooxmlOfBody(this.model) : super.GetOoxml();
  }

  GetRange(where: string = "Whole"): Range {
    return this.objects.range(partOfSpan(this.span(), where));
  }

  InsertText(text: string, where: string): Range {
    const at = location(where, "Replace", "Start", "End");
    this.assertWritable();
    if (at === "Replace") this.Clear();
    return this.objects.range(insertTextAt(this.model, this.span(), text, at));
  }

  InsertParagraph(text: string, where: string): Paragraph {
    const at = location(where, "Start", "End");
    this.assertWritable();
    const blocks = blocksIn(this.node);
    const last = blocks[blocks.length - 1] ?? null;
    const neighbour = at === "Start" ? null : last;
    const made = paragraphLike(isW(neighbour, "p") ? neighbour : null, this.node);
    if (at === "End" && last) last.parentNode?.insertBefore(made, last.nextSibling);
    else blocks[0]?.parentNode?.insertBefore(made, blocks[0]);
    if (this.model.tracking.isOn) this.model.tracking.markParagraph(made, "ins");
    this.model.changed();
    replaceText(this.model, made, 0, 0, text);
    return this.objects.paragraph(made);
  }

  InsertOoxml(xml: string, where: string): Range {
    const at = location(where, "Replace", "Start", "End");
    return this.insertPackage(xml, at, (content) => insertIntoBody(this.model, this.node, at, content));
  }

  Clear(): void {
    this.assertWritable();
    clearContainer(this.model, this.node);
  }
}

/** Header or footer root of the document's last section. */
export function headerRoot(model: WordModel, kind: "header" | "footer", type: string): XmlElement | null {
  const section = descendantsW(model.body, "sectPr").at(-1) ?? null;
  const wanted: Record<string, string> = { Primary: "default", FirstPage: "first", EvenPages: "even" };
  for (let child = section?.firstChild ?? null; child; child = child.nextSibling) {
    if (!isW(child, `${kind}Reference`)) continue;
    if (child.getAttributeNS(child.namespaceURI, "type") !== wanted[type]) continue;
    const id =
      child.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id") ?? "";
    const target = model.pkg.relationships(model.mainPart).get(id)?.target;
    if (target) return model.pkg.tree(target).documentElement as XmlElement;
  }
  return null;
}
