import { blocksIn, paragraphsIn, rowsOf } from "../../ooxml/blocks";
import {
  attrW,
  childW,
  children,
  descendantsW,
  insertAfter,
  insertBefore,
  isW,
  makeW,
  ownerOf,
  remove,
  type XmlElement,
} from "../../ooxml/dom";
import { lengthOf, widthOf } from "../../ooxml/text";
import { cutAt } from "../../ooxml/runs";
import { removeComment } from "../review/comments";
import type { WordModel } from "../core";
import { containerOf, endOf, startOf } from "../text/positions";
import type { Point } from "../text/span";
import { deleteText } from "./text";

/** An empty paragraph with another's properties, as Enter makes it. */
export function paragraphLike(model: XmlElement | null, owner: XmlElement): XmlElement {
  const made = makeW(ownerOf(owner), "p");
  const properties = childW(model, "pPr");
  if (properties) {
    const copy = properties.cloneNode(true) as XmlElement;
    const section = childW(copy, "sectPr");
    if (section) remove(section);
    made.appendChild(copy);
  }
  return made;
}

/** Gives a paragraph another's properties. */
export function takeProperties(paragraph: XmlElement, from: XmlElement): void {
  const own = childW(paragraph, "pPr");
  if (own) remove(own);
  const properties = childW(from, "pPr");
  if (!properties) return;
  const copy = properties.cloneNode(true) as XmlElement;
  if (paragraph.firstChild) insertBefore(copy, paragraph.firstChild);
  else paragraph.appendChild(copy);
}

/** Moves what stands behind an offset; of a tracked change across it, each half keeps who made it. */
function moveBehind(from: XmlElement, at: number, to: XmlElement): void {
  let seen = 0;
  for (const child of children(from)) {
    if (isW(child, "pPr")) continue;
    const length = widthOf(child);
    if (seen >= at && (seen > 0 || at === 0)) to.appendChild(child);
    else if (seen < at && at < seen + length && isW(child, "ins", "del")) {
      const half = child.cloneNode(false) as XmlElement;
      moveBehind(child, at - seen, half);
      to.appendChild(half);
    }
    seen += length;
  }
}

/** Cuts a paragraph in two at an offset and gives the second half. */
export function splitParagraph(model: WordModel, paragraph: XmlElement, at: number): XmlElement {
  cutAt(paragraph, at);
  const tail = paragraphLike(paragraph, paragraph);
  moveBehind(paragraph, at, tail);
  insertAfter(tail, paragraph);
  model.spans.split(paragraph, at, tail);
  model.changed();
  return tail;
}

/** Puts a paragraph's content behind another's and takes its mark away. */
export function joinParagraphs(model: WordModel, first: XmlElement, second: XmlElement): void {
  model.spans.join(second, first, lengthOf(first));
  for (const child of children(second)) if (!isW(child, "pPr")) first.appendChild(child);
  remove(second);
  model.changed();
}

/** Where points go when a block is taken out: to the next paragraph of the story, else to the one before. */
function refuge(model: WordModel, gone: XmlElement[]): Point | null {
  const story = model.storyOf(gone[0]!);
  const all = model.paragraphs(story);
  const next = all[model.orderOf(gone[gone.length - 1]!) + 1];
  if (next) return startOf(next);
  const previous = all[model.orderOf(gone[0]!) - 1];
  return previous ? endOf(previous) : null;
}

/** Takes a block or a row out, with the comments in it. */
export function takeOut(model: WordModel, block: XmlElement): void {
  const gone = paragraphsIn(block);
  model.spans.move(new Set(gone), refuge(model, gone));
  const comments = descendantsW(block, "commentReference");
  remove(block);
  model.changed();
  for (const reference of comments) removeComment(model, attrW(reference, "id") ?? "");
}

/** What the user has inserted while changes are tracked goes at once: it was never there for anybody else. */
const isOwnInsertion = (model: WordModel, properties: XmlElement | null): boolean =>
  attrW(childW(properties, "ins"), "author") === model.author;

const markOf = (paragraph: XmlElement): XmlElement | null => childW(childW(paragraph, "pPr"), "rPr");

/** Deletes a paragraph as Word does: the last one of a body or cell only loses its text. */
export function deleteParagraph(model: WordModel, paragraph: XmlElement): void {
  const siblings = blocksIn(containerOf(paragraph));
  const at = siblings.indexOf(paragraph);
  const isLast = at === siblings.length - 1;
  if (isLast || (model.tracking.isOn && !isOwnInsertion(model, markOf(paragraph)))) {
    deleteText(model, paragraph, 0, lengthOf(paragraph));
    if (!isLast) model.tracking.markParagraph(paragraph, "del");
    model.changed();
    return;
  }
  const before = siblings[at - 1];
  const after = siblings[at + 1];
  takeOut(model, paragraph);
  // Two tables with nothing between them are one table.
  if (isW(before, "tbl") && isW(after, "tbl") && before.parentNode === after.parentNode) {
    for (const row of rowsOf(after)) before.appendChild(row);
    remove(after);
    model.changed();
  }
}

export function deleteTable(model: WordModel, table: XmlElement): void {
  const isOwn = rowsOf(table).every((row) => isOwnInsertion(model, childW(row, "trPr")));
  if (model.tracking.isOn && !isOwn) {
    for (const row of rowsOf(table)) model.tracking.markRow(row, "del");
    for (const paragraph of paragraphsIn(table)) deleteText(model, paragraph, 0, lengthOf(paragraph));
    return;
  }
  const container = containerOf(table);
  if (blocksIn(container).length === 1) insertAfter(makeW(ownerOf(table), "p"), table);
  takeOut(model, table);
  ensureLastParagraph(model, container);
}

export function deleteBlock(model: WordModel, block: XmlElement): void {
  if (isW(block, "tbl")) deleteTable(model, block);
  else deleteParagraph(model, block);
}

/** A body and a cell end with a paragraph (ECMA-376 17.4.66). */
export function ensureLastParagraph(model: WordModel, container: XmlElement): void {
  const last = blocksIn(container).at(-1);
  if (!last || isW(last, "p")) return;
  insertAfter(makeW(ownerOf(container), "p"), last);
  model.changed();
}
