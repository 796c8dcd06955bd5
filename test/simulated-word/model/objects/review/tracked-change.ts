import {
  attrW,
  children,
  contains,
  descendantsW,
  isW,
  remove,
  rename,
  unwrap,
  type XmlElement,
} from "../../../ooxml/dom";
import { RichApiError } from "../../../protocol/errors";
import { WireObject } from "../../../protocol/wire";
import type { WordModel } from "../../core";
import { assertWritable } from "../../edit/guard";
import { lengthOf, pieces, textOf } from "../../../ooxml/text";
import { List } from "../text/list";

/** `Word.TrackedChange` (WordApi 1.6): text that was inserted or deleted. Formatting changes are not listed. */
export class TrackedChange extends WireObject {
  override readonly wireName = "TrackedChange";
  override readonly scalars: readonly string[] = ["Author", "Date", "Text", "Type"];

  constructor(
    readonly model: WordModel,
    readonly node: XmlElement,
  ) {
    super();
  }

  get Author(): string {
    return attrW(this.there(), "author") ?? "";
  }
  get Date(): string {
    return attrW(this.there(), "date") ?? "";
  }
  get Type(): string {
    return isW(this.there(), "ins", "moveTo") ? "Added" : "Deleted";
  }
  get Text(): string {
    return textOf(this.there(), "all");
  }

  Accept(): void {
    this.settle(this.Type === "Added");
  }
  Reject(): void {
    this.settle(this.Type === "Deleted");
  }

  private settle(keeps: boolean): void {
    const node = this.there();
    assertWritable(this.model, node);
    if (keeps) {
      for (const text of descendantsW(node, "delText")) rename(text, "t");
      unwrap(node);
      this.model.changed();
      return;
    }
    const paragraph = this.paragraph();
    const [from, to] = extentOf(paragraph, node);
    for (const child of children(node)) remove(child);
    remove(node);
    this.model.spans.shift(paragraph, from, to - from, 0);
    this.model.changed();
  }

  private paragraph(): XmlElement {
    for (let up = this.node.parentNode; up; up = up.parentNode) if (isW(up, "p")) return up;
    throw new RichApiError("ItemNotFound", "the change is in no paragraph");
  }

  private there(): XmlElement {
    if (!this.model.isAlive(this.node)) throw new RichApiError("ItemNotFound", "the change was settled");
    return this.node;
  }
}

function extentOf(paragraph: XmlElement, node: XmlElement): [number, number] {
  let at = 0;
  let from = lengthOf(paragraph);
  let to = 0;
  for (const piece of pieces(paragraph)) {
    const end = at + piece.text.length;
    if (contains(node, piece.node)) {
      from = Math.min(from, at);
      to = Math.max(to, end);
    }
    at = end;
  }
  return from < to ? [from, to] : [from, from];
}

/** `Word.TrackedChangeCollection`. */
export class TrackedChangeList extends List {
  AcceptAll(): void {
    for (const change of this.changes()) change.Accept();
  }
  RejectAll(): void {
    for (const change of this.changes()) change.Reject();
  }

  private changes(): TrackedChange[] {
    return this.items().filter((item): item is TrackedChange => item instanceof TrackedChange);
  }
}
