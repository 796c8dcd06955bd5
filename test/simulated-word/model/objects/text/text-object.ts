import {
  ancestorW,
  childW,
  children,
  contains,
  descendantsW,
  isW,
  type XmlElement,
} from "../../../ooxml/dom";
import { tablesIn, verticalMerge } from "../../../ooxml/blocks";
import { RichApiError } from "../../../protocol/errors";
import { WireObject } from "../../../protocol/wire";
import { commentElements, spanOfComment } from "../../review/comments";
import { isReply } from "../../review/replies";
import type { WordModel } from "../../core";
import { assertControlsSupported, assertWritable } from "../../edit/guard";
import { insertAtSpan, isInControl, type Location } from "../../edit/insert-ooxml";
import { spanOfBlocks, type Content } from "../../edit/insert-blocks";
import { ooxmlOfSpan } from "../../get-ooxml";
import { importContent } from "../../import/content";
import { comparePoints, partsOf, regionOf, textOfSpan } from "../../text/positions";
import { search } from "../../text/search";
import type { Span } from "../../text/span";
import { insertControl } from "../../edit/control";
import type { ContentControl } from "./content-control";
import type { Font } from "./font";
import type { List } from "./list";
import type { Range } from "./range";

/** What bodies, ranges, paragraphs and controls have in common: text between two points. */
export abstract class TextObject extends WireObject {
  constructor(readonly model: WordModel) {
    super();
  }

  /** Where it stands now; throws `ItemNotFound` when it is gone. */
  abstract span(): Span;

  protected get objects(): WordModel["objects"] {
    return this.model.objects;
  }

  get Text(): string {
    return textOfSpan(this.model, this.span());
  }

  get Font(): Font {
    return this.objects.font({ model: this.model, span: () => this.span() });
  }

  get Paragraphs(): List {
    const { trouble } = this.model;
    if (trouble.paragraphsRefused) throw new RichApiError("GeneralException", "no list of paragraphs");
    return this.objects.list("ParagraphCollection", () =>
      partsOf(this.model, this.span())
        .filter((part) => this.model.isListed(part.paragraph))
        .map((part) => this.objects.paragraph(part.paragraph)),
    );
  }

  get Tables(): List {
    return this.objects.list("TableCollection", () =>
      this.tableElements().map((node) => this.objects.table(node)),
    );
  }

  /** Rich-text controls only: that is what the object model lists below 1.5. */
  get ContentControls(): List {
    return this.objects.list("ContentControlCollection", () => {
      const controls = regionOf(this.model, this.span()).blocks.flatMap((block) => controlsAt(block));
      return [...new Set(controls)]
        .filter((node) => this.touches(node))
        .map((node) => this.objects.control(node));
    });
  }

  get ParentContentControl(): ContentControl | null {
    const node = this.sharedAncestor("sdt");
    return node && this.objects.control(node);
  }
  get ParentContentControlOrNullObject(): ContentControl | null {
    return this.ParentContentControl;
  }
  get ParentTable(): WireObject | null {
    const node = this.sharedAncestor("tbl");
    return node && this.objects.table(node);
  }
  get ParentTableOrNullObject(): WireObject | null {
    return this.ParentTable;
  }
  get ParentTableCell(): WireObject | null {
    const node = this.sharedAncestor("tc");
    return node && verticalMerge(node) !== "continue" ? this.objects.cell(node) : null;
  }
  get ParentTableCellOrNullObject(): WireObject | null {
    return this.ParentTableCell;
  }
  get ParentBody(): WireObject {
    const start = this.span().start.paragraph;
    return this.objects.body(this.sharedAncestor("tc") ?? this.model.storyOf(start));
  }

  GetOoxml(): string {
    return ooxmlOfSpan(this.model, this.span());
  }

  GetReviewedText(version: string = "Original"): string {
    if (this.model.trouble.reviewedTextRefused) {
      throw new RichApiError("GeneralException", "no reviewed text", "Paragraph.getReviewedText");
    }
    return textOfSpan(this.model, this.span(), version === "Current" ? "current" : "original");
  }

  Search(text: string, options?: { flags(): number } | null): List {
    return this._Search2(text, options?.flags() ?? 0);
  }
  _Search2(text: string, flags: number): List {
    const hits = search(this.model, this.span(), text, flags).map((span) => this.objects.range(span));
    return this.objects.list("RangeCollection", () => hits);
  }

  GetTrackedChanges(): List {
    return this.objects.changes(() => {
      const { blocks } = regionOf(this.model, this.span());
      return blocks.flatMap((block) => descendantsW(block, "ins", "del").filter((node) => childW(node, "r")));
    });
  }

  GetComments(): List {
    return this.objects.list("CommentCollection", () =>
      commentElements(this.model)
        .filter((node) => !isReply(this.model, node))
        .filter((node) => {
          const where = spanOfComment(this.model, node.getAttributeNS(node.namespaceURI, "id") ?? "");
          return where !== null && this.overlaps(where);
        })
        .filter((node) => !this.model.hiddenComments.has(node))
        .map((node) => this.objects.comment(node)),
    );
  }

  Select(mode: string = "Select"): void {
    const span = this.span().copy();
    if (mode === "Start") span.end = { ...span.start };
    if (mode === "End") span.start = { ...span.end };
    span.cover = mode === "Select" ? span.cover : null;
    this.model.select(span);
  }

  InsertContentControl(type: string = "RichText"): ContentControl {
    this.assertWritable();
    return this.objects.control(insertControl(this.model, this.span(), type));
  }

  protected assertWritable(): void {
    assertWritable(this.model, this.span().start.paragraph);
  }

  /** Inserts a package at this place; on a slow host it shows up later. */
  protected insertPackage(xml: string, where: Location, place: (content: Content) => Span): Range {
    this.assertWritable();
    assertControlsSupported(this.model);
    const content = importContent(this.model, xml);
    const target = this.model.spans.add(this.span().copy());
    const twice =
      where === "Replace" &&
      isInControl(target.start.paragraph) &&
      this.model.behaviours.insertIntoControl === "twice";
    const copies = twice ? content.blocks.map((block) => block.cloneNode(true) as XmlElement) : [];
    const put = (): Span => {
      const span = place(content);
      if (twice) insertAtSpan(this.model, span, "After", { blocks: copies });
      return span;
    };
    const delay = this.model.behaviours.insertDelay;
    if (delay === 0) return this.objects.range(put());
    this.model.later(delay, put);
    return this.objects.range(target);
  }

  protected insertPackageAt(xml: string, where: Location): Range {
    return this.insertPackage(xml, where, (content) => insertAtSpan(this.model, this.span(), where, content));
  }

  protected rangeOf(blocks: XmlElement[]): Range {
    return this.objects.range(spanOfBlocks(this.model, blocks, null));
  }

  /** Nearest `w:name` around both ends. */
  protected sharedAncestor(name: string): XmlElement | null {
    const { start, end } = this.span();
    for (let up = ancestorW(start.paragraph, name); up; up = ancestorW(up, name)) {
      if (contains(up, end.paragraph)) return up;
    }
    return null;
  }

  protected tableElements(): XmlElement[] {
    const span = this.span();
    const inside = new Set(regionOf(this.model, span).blocks.flatMap(tablesIn));
    return [...inside];
  }

  protected overlaps(other: Span): boolean {
    const span = this.span();
    if (this.model.storyOf(span.start.paragraph) !== this.model.storyOf(other.start.paragraph)) return false;
    return (
      comparePoints(this.model, other.start, span.end) <= 0 &&
      comparePoints(this.model, other.end, span.start) >= 0
    );
  }

  private touches(node: XmlElement): boolean {
    const inside = this.model.paragraphs(node);
    const own = partsOf(this.model, this.span()).map((part) => part.paragraph);
    return (
      inside.some((paragraph) => own.includes(paragraph)) ||
      own.some((paragraph) => contains(paragraph, node))
    );
  }
}

/** Rich-text controls in and directly around a block. */
function controlsAt(block: XmlElement): XmlElement[] {
  const around: XmlElement[] = [];
  for (let up = block.parentNode; isW(up, "sdtContent", "sdt"); up = up.parentNode) {
    if (isW(up, "sdt")) around.unshift(up);
  }
  return [...around, ...descendantsW(block, "sdt")].filter(isRichText);
}

const plainKinds = [
  "text",
  "comboBox",
  "dropDownList",
  "date",
  "picture",
  "equation",
  "citation",
  "bibliography",
];

function isRichText(control: XmlElement): boolean {
  const properties = children(control).find((child) => isW(child, "sdtPr"));
  return !properties || !children(properties).some((child) => plainKinds.includes(child.localName ?? ""));
}

/** Checks an insert location; the public documentation lists for each method which it takes. */
export function location(value: unknown, ...allowed: Location[]): Location {
  const found = allowed.find((name) => name === value);
  if (!found) throw new RichApiError("InvalidArgument", `insert location ${String(value)}`);
  return found;
}
