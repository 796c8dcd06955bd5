import { RichApiError } from "../../../protocol/errors";
import { addComment, commentElements, removeComment } from "../../review/comments";
import { deleteSpan } from "../../edit/delete-span";
import { insertParagraphAt, insertTextAt } from "../../edit/insert-text";
import type { WordModel } from "../../core";
import { comparePoints, endOf, partsOf } from "../../text/positions";
import { Span } from "../../text/span";
import type { Comment } from "../review/comment";
import type { Paragraph } from "./paragraph";
import { location, TextObject } from "./text-object";

/** `Word.Range`: a stretch of text that follows the edits around it. */
export class Range extends TextObject {
  override readonly wireName: string = "Range";
  override readonly scalars: readonly string[] = ["Text", "IsEmpty", "Style"];
  private readonly place: Span;

  constructor(model: WordModel, span: Span) {
    super(model);
    this.place = model.spans.add(span);
  }

  override span(): Span {
    if (!this.model.isAlive(this.place.start.paragraph) || !this.model.isAlive(this.place.end.paragraph)) {
      throw new RichApiError("ItemNotFound", "the range was deleted");
    }
    return this.place;
  }

  get IsEmpty(): boolean {
    return this.span().isPoint;
  }

  get Style(): string {
    return this.objects.paragraph(this.span().start.paragraph).Style;
  }

  InsertText(text: string, where: string): Range {
    const at = location(where, "Replace", "Start", "End", "Before", "After");
    this.assertWritable();
    return this.objects.range(insertTextAt(this.model, this.span(), text, at));
  }

  InsertParagraph(text: string, where: string): Paragraph {
    const at = location(where, "Before", "After");
    this.assertWritable();
    return this.objects.paragraph(insertParagraphAt(this.model, this.span(), text, at));
  }

  InsertOoxml(xml: string, where: string): Range {
    return this.insertPackageAt(xml, location(where, "Replace", "Start", "End", "Before", "After"));
  }

  Delete(): void {
    this.assertWritable();
    const { commentMark } = this.span();
    if (commentMark !== null) removeComment(this.model, commentMark);
    else deleteSpan(this.model, this.span());
  }

  Clear(): void {
    this.InsertText("", "Replace");
  }

  GetRange(where: string = "Whole"): Range {
    return this.objects.range(partOfSpan(this.span(), where));
  }

  CompareLocationWith(other: Range): string {
    return compareSpans(this.model, this.span(), other.span());
  }

  ExpandTo(other: Range): Range {
    this.model.trouble.expanded();
    const a = this.span();
    const b = other.span();
    const start = comparePoints(this.model, a.start, b.start) <= 0 ? a.start : b.start;
    const end = comparePoints(this.model, a.end, b.end) >= 0 ? a.end : b.end;
    return this.objects.range(new Span({ ...start }, { ...end }));
  }

  /** The comment's author is the signed-in user; comments are for the main text only. */
  InsertComment(text: string): Comment {
    this.assertWritable();
    const span = this.span();
    if (this.model.behaviours.commentsRefused) throw new RichApiError("NotAllowed", "comments are refused");
    if (this.model.storyOf(span.start.paragraph) !== this.model.body) {
      throw new RichApiError("GeneralException", "no comments in headers and footers");
    }
    const isEmpty = partsOf(this.model, span).every((part) => Math.min(part.to, part.length) <= part.from);
    if (isEmpty && this.model.behaviours.commentOnEmptyRange === "refused") {
      throw new RichApiError("InvalidArgument", "a comment on an empty range");
    }
    const comment = addComment(this.model, span, text);
    if (this.model.behaviours.newComments === "after reload") this.model.hiddenComments.add(comment);
    return this.objects.comment(commentElements(this.model).find((known) => known === comment)!);
  }

  /** Shown without a trace in the file (WordApi 1.8). */
  Highlight(): void {
    const span = this.span();
    if (span.isPoint && this.model.behaviours.spotlightOnEmptyRange === "refused") {
      throw new RichApiError("InvalidArgument", "nothing to highlight");
    }
    this.model.spotlights.add(this.model.spans.add(span.copy()));
    this.model.changed("spotlight");
  }

  RemoveHighlight(): void {
    const span = this.span();
    for (const shown of this.model.spotlights) {
      const overlaps =
        comparePoints(this.model, shown.start, span.end) <= 0 &&
        comparePoints(this.model, shown.end, span.start) >= 0;
      if (overlaps) this.model.spotlights.delete(shown);
    }
    this.model.changed("spotlight");
  }
}

/** "Whole", "Content", "Start", "End", "After" of a span. */
export function partOfSpan(span: Span, where: string): Span {
  const { start, end } = span;
  const inside = end.offset > endOf(end.paragraph).offset ? endOf(end.paragraph) : end;
  switch (where) {
    case "Whole":
      return new Span({ ...start }, { ...end }, span.cover);
    case "Content":
      return new Span({ ...start }, { ...inside });
    case "Start":
      return new Span({ ...start }, { ...start });
    case "End":
      return new Span({ ...inside }, { ...inside });
    case "After":
      return new Span({ ...end }, { ...end });
    default:
      throw new RichApiError("InvalidArgument", `range location ${where}`);
  }
}

/** `LocationRelation` of one span to another. */
export function compareSpans(model: WordModel, a: Span, b: Span): string {
  if (model.storyOf(a.start.paragraph) !== model.storyOf(b.start.paragraph)) return "Unrelated";
  const starts = Math.sign(comparePoints(model, a.start, b.start));
  const ends = Math.sign(comparePoints(model, a.end, b.end));
  if (starts === 0 && ends === 0) return "Equal";
  const gap = comparePoints(model, a.end, b.start);
  if (gap < 0) return "Before";
  if (gap === 0) return "AdjacentBefore";
  const gapBehind = comparePoints(model, a.start, b.end);
  if (gapBehind > 0) return "After";
  if (gapBehind === 0) return "AdjacentAfter";
  if (starts <= 0 && ends >= 0)
    return starts === 0 ? "ContainsStart" : ends === 0 ? "ContainsEnd" : "Contains";
  if (starts >= 0 && ends <= 0) return starts === 0 ? "InsideStart" : ends === 0 ? "InsideEnd" : "Inside";
  return starts < 0 ? "OverlapsBefore" : "OverlapsAfter";
}
