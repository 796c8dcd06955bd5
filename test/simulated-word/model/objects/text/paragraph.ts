import { attrW, childW, makeW, ownerOf, type XmlElement } from "../../../ooxml/dom";
import { propertiesOf, setProperty } from "../../../ooxml/order";
import { lengthOf } from "../../../ooxml/text";
import { RichApiError } from "../../../protocol/errors";
import { deleteParagraph } from "../../edit/blocks";
import { insertAtSpan } from "../../edit/insert-ooxml";
import { insertParagraphAt, insertTextAt } from "../../edit/insert-text";
import { replaceText } from "../../edit/text";
import type { WordModel } from "../../core";
import { ooxmlOfParagraph } from "../../get-ooxml";
import { behindMark, enclosing, endOf, startOf } from "../../text/positions";
import { Span } from "../../text/span";
import type { List } from "./list";
import type { Range } from "./range";
import { partOfSpan } from "./range";
import { location, TextObject } from "./text-object";

interface CritiqueArgument {
  start: number;
  length: number;
  colorScheme: string;
}

/** `Word.Paragraph`. */
export class Paragraph extends TextObject {
  override readonly wireName = "Paragraph";
  override readonly scalars: readonly string[] = [
    "Text",
    "Style",
    "Alignment",
    "IsListItem",
    "IsLastParagraph",
    "TableNestingLevel",
    "OutlineLevel",
    "UniqueLocalId",
  ];

  constructor(
    model: WordModel,
    readonly node: XmlElement,
  ) {
    super(model);
  }

  override span(): Span {
    this.assertThere();
    return new Span(startOf(this.node), behindMark(this.node));
  }

  override get Text(): string {
    const span = this.span();
    return this.objects.range(new Span(span.start, endOf(this.node))).Text;
  }

  get Style(): string {
    return attrW(childW(childW(this.node, "pPr"), "pStyle"), "val") ?? "Normal";
  }
  set Style(value: string) {
    this.assertWritable();
    setProperty(propertiesOf(this.node, "pPr"), makeW(ownerOf(this.node), "pStyle", { val: value }));
    this.model.changedInside();
  }

  get Alignment(): string {
    const value = attrW(childW(childW(this.node, "pPr"), "jc"), "val") ?? "left";
    const names: Record<string, string> = {
      left: "Left",
      start: "Left",
      center: "Centered",
      right: "Right",
      end: "Right",
      both: "Justified",
      distribute: "Justified",
    };
    return names[value] ?? "Unknown";
  }

  get IsListItem(): boolean {
    return childW(childW(this.node, "pPr"), "numPr") !== null;
  }

  get IsLastParagraph(): boolean {
    return this.model.paragraphs(this.model.storyOf(this.node)).at(-1) === this.node;
  }

  get OutlineLevel(): number {
    const value = attrW(childW(childW(this.node, "pPr"), "outlineLvl"), "val");
    return value === null ? 10 : Number(value) + 1;
  }

  get TableNestingLevel(): number {
    this.assertThere();
    return enclosing(this.node, "tbl").length;
  }

  /** A session's id; "differs across sessions", and moves to the new paragraph on insert-after. */
  get UniqueLocalId(): string | null {
    if (this.model.behaviours.localIds === "missing") return null;
    return this.model.localIds.of(this.node);
  }

  GetNext(): Paragraph | undefined {
    return this.neighbour(1);
  }
  GetNextOrNullObject(): Paragraph | undefined {
    return this.neighbour(1);
  }
  GetPrevious(): Paragraph | undefined {
    return this.neighbour(-1);
  }
  GetPreviousOrNullObject(): Paragraph | undefined {
    return this.neighbour(-1);
  }

  GetRange(where: string = "Whole"): Range {
    return this.objects.range(partOfSpan(this.span(), where));
  }

  override GetOoxml(): string {
    return ooxmlOfParagraph(this.model, this.node, this.span());
  }

  GetText(): string {
    return this.Text;
  }

  InsertText(text: string, where: string): Range {
    const at = location(where, "Replace", "Start", "End");
    this.assertWritable();
    return this.objects.range(
      insertTextAt(this.model, new Span(startOf(this.node), endOf(this.node)), text, at),
    );
  }

  InsertParagraph(text: string, where: string): Paragraph {
    const at = location(where, "Before", "After");
    this.assertWritable();
    const made = insertParagraphAt(this.model, this.span(), text, at);
    if (at === "After") this.model.localIds.insertedBehind(this.node, made);
    return this.objects.paragraph(made);
  }

  InsertOoxml(xml: string, where: string): Range {
    const at = location(where, "Replace", "Start", "End");
    return this.insertPackage(xml, at, (content) => {
      const inside = new Span(startOf(this.node), endOf(this.node));
      return insertAtSpan(this.model, inside, at, content);
    });
  }

  /** Critiques; what they show when clicked is not modelled. */
  InsertAnnotations(set: { critiques?: Partial<CritiqueArgument>[] }): string[] {
    const critiques = (set.critiques ?? []).map(({ start = -1, length = 0, colorScheme = "Red" }) => {
      return { start, length, colorScheme };
    });
    this.span();
    return this.model.annotations.insert(this.node, critiques);
  }

  GetAnnotations(): List {
    return this.objects.list("AnnotationCollection", () =>
      this.model.annotations.of(this.node).map((critique) => this.objects.annotation(critique)),
    );
  }

  Clear(): void {
    this.assertWritable();
    replaceText(this.model, this.node, 0, lengthOf(this.node), "");
  }

  Delete(): void {
    this.assertWritable();
    deleteParagraph(this.model, this.node);
  }

  private neighbour(step: number): Paragraph | undefined {
    this.assertThere();
    const story = this.model.storyOf(this.node);
    const listed = this.model.paragraphs(story).filter((paragraph) => this.model.isListed(paragraph));
    const next = listed[listed.indexOf(this.node) + step];
    return next && this.objects.paragraph(next);
  }

  private assertThere(): void {
    if (!this.model.isAlive(this.node)) throw new RichApiError("ItemNotFound", "the paragraph was deleted");
  }
}
