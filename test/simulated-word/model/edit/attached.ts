import { attrW, children, contains, descendantsW, isW, remove, type XmlElement } from "../../ooxml/dom";
import { lengthOf, pieces } from "../../ooxml/text";
import { removeComment, spanOfComment } from "../review/comments";
import type { WordModel } from "../core";

/** What stands in a run and carries no text. */
const OBJECTS = ["fldChar", "instrText", "drawing", "pict", "object"];

function offsetOf(paragraph: XmlElement, node: XmlElement): number {
  let offset = 0;
  for (const child of children(paragraph)) {
    if (contains(child, node)) break;
    offset += pieces(paragraph)
      .filter((piece) => contains(child, piece.node))
      .reduce((sum, piece) => sum + piece.text.length, 0);
  }
  return offset;
}

/**
 * What hangs on a stretch of text goes with it when it is written over or deleted (office-js issues 2574, 2749): comments
 * and bookmarks on nothing else, fields and drawings inside. While changes are tracked the text stays, and all with it.
 */
export function takeAttached(model: WordModel, paragraph: XmlElement, from: number, to: number): void {
  if (model.behaviours.attachedToReplaced === "stays" || model.tracking.isOn) return;
  const isWhole = from === 0 && to >= lengthOf(paragraph);
  const covers = (start: number, end: number): boolean =>
    from <= start && end <= to && (start < end || isWhole || (from < start && end < to));
  const ids = descendantsW(paragraph, "commentRangeStart").map((start) => attrW(start, "id") ?? "");
  for (const id of ids) {
    const span = spanOfComment(model, id);
    const isHere = span?.start.paragraph === paragraph && span.end.paragraph === paragraph;
    if (isHere && covers(span.start.offset, span.end.offset)) removeComment(model, id);
  }
  for (const start of descendantsW(paragraph, "bookmarkStart")) {
    const isItsEnd = (node: XmlElement): boolean => attrW(node, "id") === attrW(start, "id");
    const end = descendantsW(paragraph, "bookmarkEnd").find(isItsEnd);
    if (!end || !covers(offsetOf(paragraph, start), offsetOf(paragraph, end))) continue;
    remove(start);
    remove(end);
  }
  for (const node of descendantsW(paragraph, ...OBJECTS)) {
    const at = offsetOf(paragraph, node);
    const run = node.parentNode;
    if (!(isWhole || (from < at && at < to)) || !isW(run, "r")) continue;
    remove(node);
    if (children(run).every((child) => isW(child, "rPr"))) remove(run);
  }
  model.changedInside();
}
