import {
  attrW,
  children,
  contains,
  descendantsW,
  insertAfter,
  isW,
  makeText,
  makeW,
  ownerOf,
  remove,
  setAttrW,
  W,
  type XmlElement,
} from "../../ooxml/dom";
import { relationshipTypes } from "../../ooxml/package/relationships";
import { joinCuts, placeRun } from "../../ooxml/runs";
import { lengthOf, pieces } from "../../ooxml/text";
import type { WordModel } from "../core";
import { madeRoot, relatedRoot } from "../state/settings-part";
import { Span, type Point } from "../text/span";

const anchorNames = ["commentRangeStart", "commentRangeEnd", "commentReference"];
const contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

/** `w:comment` elements of the comments part in order. */
export function commentElements(model: WordModel): XmlElement[] {
  const root = relatedRoot(model.pkg, model.mainPart, relationshipTypes.comments);
  return root ? children(root).filter((child) => isW(child, "comment")) : [];
}

export function commentText(comment: XmlElement): string {
  return children(comment)
    .filter((child) => isW(child, "p"))
    .map((paragraph) =>
      pieces(paragraph)
        .map((piece) => piece.text)
        .join(""),
    )
    .join("\n");
}

export function setCommentText(comment: XmlElement, text: string): void {
  for (const child of children(comment)) remove(child);
  for (const [index, line] of text.split("\n").entries())
    comment.appendChild(commentParagraph(comment, line, index === 0));
}

function commentParagraph(near: XmlElement, text: string, isFirst: boolean): XmlElement {
  const owner = ownerOf(near);
  const paragraph = makeW(owner, "p");
  if (isFirst) paragraph.appendChild(makeW(owner, "r", {}, makeW(owner, "annotationRef")));
  if (text !== "") paragraph.appendChild(makeW(owner, "r", {}, makeText(owner, text)));
  return paragraph;
}

const commentsRoot = (model: WordModel): XmlElement =>
  madeRoot(model.pkg, model.mainPart, {
    type: relationshipTypes.comments,
    name: "/word/comments.xml",
    contentType,
    xml: `<w:comments xmlns:w="${W}"/>`,
  });

function nextId(model: WordModel): string {
  const ids = commentElements(model).map((comment) => Number(attrW(comment, "id")) || 0);
  return String(ids.length === 0 ? 0 : Math.max(...ids) + 1);
}

/** Adds a comment at a span: entry in the comments part, anchors and reference in the text (ECMA-376 17.13.4). */
export function addComment(model: WordModel, span: Span, text: string): XmlElement {
  const root = commentsRoot(model);
  const id = nextId(model);
  const index = anchorIndex(model);
  const comment = makeW(ownerOf(root), "comment", {
    id,
    author: model.author,
    date: "2024-01-15T09:00:00Z",
    initials: model.author.slice(0, 1),
  });
  root.appendChild(comment);
  setCommentText(comment, text);
  const owner = ownerOf(span.start.paragraph);
  const start = makeW(owner, "commentRangeStart", { id });
  const end = makeW(owner, "commentRangeEnd", { id });
  anchor(span.start, start);
  const length = lengthOf(span.end.paragraph);
  const isEmpty =
    span.start.paragraph === span.end.paragraph && Math.min(span.end.offset, length) <= span.start.offset;
  if (isEmpty) insertAfter(end, start);
  else anchor(span.end, end);
  const reference = makeW(owner, "commentReference", { id });
  insertAfter(makeW(owner, "r", {}, reference), end);
  index.set(id, [start, end, reference]);
  model.changedInside();
  return comment;
}

function anchor(point: Point, node: XmlElement): void {
  placeRun(point.paragraph, Math.min(point.offset, lengthOf(point.paragraph)), node);
}

/** Brings a comment of another document in, under an id of this one. */
export function adoptComment(model: WordModel, comment: XmlElement): string {
  const root = commentsRoot(model);
  const id = nextId(model);
  const copy = ownerOf(root).importNode(comment, true);
  setAttrW(copy, "id", id);
  root.appendChild(copy);
  return id;
}

/** Anchors of all comments by id; kept right here until paragraphs come or go. */
function anchorIndex(model: WordModel): Map<string, XmlElement[]> {
  return model.derived("comment anchors", () => {
    const found = new Map<string, XmlElement[]>();
    for (const element of descendantsW(model.body, ...anchorNames)) {
      const key = attrW(element, "id") ?? "";
      found.set(key, [...(found.get(key) ?? []), element]);
    }
    return found;
  });
}

/** Takes a comment out; the last one takes the part, its relationship and its content type along. */
export function removeComment(model: WordModel, id: string): void {
  for (const element of anchorIndex(model).get(id) ?? []) {
    const paragraph = paragraphOf(element);
    const run = element.parentNode;
    remove(element);
    if (isW(run, "r") && children(run).every((child) => isW(child, "rPr"))) remove(run);
    if (paragraph) joinCuts(paragraph);
  }
  for (const comment of commentElements(model)) if (attrW(comment, "id") === id) remove(comment);
  anchorIndex(model).delete(id);
  const part = model.pkg.relationships(model.mainPart).first(relationshipTypes.comments);
  if (part && commentElements(model).length === 0) {
    model.pkg.remove(part);
    model.pkg.relationships(model.mainPart).removeTo(part);
  }
  model.changedInside();
}

function paragraphOf(node: XmlElement): XmlElement | null {
  for (let up: XmlElement["parentNode"] = node; up; up = up.parentNode) if (isW(up, "p")) return up;
  return null;
}

/** The marks of comments in the text as a search for them finds them, in the order of the text. */
export function commentMarks(model: WordModel): Span[] {
  if (model.behaviours.searchCommentMarks === "nothing") return [];
  return descendantsW(model.body, "commentReference").flatMap((reference) => {
    const at = pointBefore(reference);
    return at ? [new Span(at, { ...at }, null, attrW(reference, "id"))] : [];
  });
}

/** Where a comment is anchored, or null when its anchors are gone. */
export function spanOfComment(model: WordModel, id: string): Span | null {
  const anchors = anchorIndex(model).get(id) ?? [];
  const start = anchors.find((element) => isW(element, "commentRangeStart")) ?? anchors[0];
  const end = anchors.find((element) => isW(element, "commentRangeEnd")) ?? start;
  if (!start || !end) return null;
  const from = pointBefore(start);
  const to = pointBefore(end);
  return from && to ? new Span(from, to) : null;
}

function pointBefore(node: XmlElement): Point | null {
  const paragraph = paragraphOf(node);
  if (!paragraph) return null;
  let offset = 0;
  for (const child of children(paragraph)) {
    if (contains(child, node)) break;
    offset += lengthOfChild(paragraph, child);
  }
  return { paragraph, offset };
}

function lengthOfChild(paragraph: XmlElement, child: XmlElement): number {
  return pieces(paragraph)
    .filter((piece) => contains(child, piece.node))
    .reduce((sum, piece) => sum + piece.text.length, 0);
}
