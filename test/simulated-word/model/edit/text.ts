import { childW, children, isW, keepSpaces, ownerOf, remove, type XmlElement } from "../../ooxml/dom";
import { makeRuns, placeRun, runsBetween } from "../../ooxml/runs";
import { lengthOf, pieces, textOfPart } from "../../ooxml/text";
import type { WordModel } from "../core";

/**
 * Writes text over a stretch of one paragraph, with the formatting of what stood there (or beside it). Under tracking
 * the old text stays as a deletion and the new one follows it. Gives the offsets of the new text.
 */
export function replaceText(
  model: WordModel,
  paragraph: XmlElement,
  from: number,
  to: number,
  text: string,
): { from: number; to: number } {
  if (!model.tracking.isOn && overwriteInPlace(model, paragraph, from, to, text)) {
    return { from, to: from + text.length };
  }
  const properties = formattingAt(paragraph, from, to);
  const before = lengthOf(paragraph);
  deleteText(model, paragraph, from, to);
  const at = model.tracking.isOn ? to - (before - lengthOf(paragraph)) : from;
  if (text !== "") {
    const run = makeRuns(paragraph, text, properties);
    placeRun(paragraph, at, run);
    model.tracking.insertRun(run);
    model.spans.shift(paragraph, at, 0, text.length);
  }
  model.changedInside();
  return { from: at, to: at + text.length };
}

/** Text over text of one run stays in that run: writing the old text again gives back the very same XML. */
function overwriteInPlace(
  model: WordModel,
  paragraph: XmlElement,
  from: number,
  to: number,
  text: string,
): boolean {
  if (from >= to || text === "" || /[\t\v\n]/.test(text)) return false;
  let at = 0;
  for (const piece of pieces(paragraph)) {
    const end = at + piece.text.length;
    if (from >= at && to <= end) {
      if (!isW(piece.node, "t") || piece.deleted) return false;
      setText(piece.node, piece.text.slice(0, from - at) + text + piece.text.slice(to - at));
      model.spans.shift(paragraph, from, to - from, text.length);
      model.changedInside();
      return true;
    }
    at = end;
  }
  return false;
}

function setText(node: XmlElement, text: string): void {
  while (node.firstChild) node.removeChild(node.firstChild);
  node.appendChild(ownerOf(node).createTextNode(text));
  keepSpaces(node, text);
}

/** Takes text out of one paragraph; under tracking marks it as deleted. */
export function deleteText(model: WordModel, paragraph: XmlElement, from: number, to: number): void {
  if (from >= to) return;
  const before = lengthOf(paragraph);
  for (const run of runsBetween(paragraph, from, to)) {
    if (isW(run.parentNode, "del", "moveFrom")) continue;
    if (model.tracking.isOn) model.tracking.deleteRun(run);
    else removeText(run);
  }
  dropEmptyWrappers(paragraph);
  const gone = before - lengthOf(paragraph);
  if (gone > 0) model.spans.shift(paragraph, from, gone, 0);
  model.changedInside();
}

/** Takes the text out of a run, and the run when nothing else (a picture, a note) is in it. */
function removeText(run: XmlElement): void {
  for (const child of children(run)) if (textOfPart(child) !== null) remove(child);
  if (children(run).every((child) => isW(child, "rPr"))) remove(run);
}

/** Writes over the text of a cell or other run of paragraphs: one paragraph is left, with the first one's formatting. */
export function replaceParagraphs(model: WordModel, paragraphs: XmlElement[], text: string): void {
  const [first, ...more] = paragraphs;
  if (!first) return;
  for (const paragraph of more) {
    deleteText(model, paragraph, 0, lengthOf(paragraph));
    if (model.tracking.isOn) {
      model.tracking.markParagraph(paragraphs[paragraphs.indexOf(paragraph) - 1]!, "del");
      continue;
    }
    model.spans.join(paragraph, first, 0);
    remove(paragraph);
  }
  model.changed();
  replaceText(model, first, 0, lengthOf(first), text);
}

function dropEmptyWrappers(paragraph: XmlElement): void {
  for (const child of children(paragraph)) {
    if (isW(child, "ins", "del", "hyperlink") && children(child).length === 0) remove(child);
  }
}

/** `w:rPr` that text written here takes: of the first run replaced, else of the run before, else of the mark. */
export function formattingAt(paragraph: XmlElement, from: number, to: number): XmlElement | null {
  let at = 0;
  let before: XmlElement | null = null;
  for (const piece of pieces(paragraph)) {
    const end = at + piece.text.length;
    if (from < to ? at < to && end > from : at <= from && end > from && before === null) {
      return childW(piece.run, "rPr");
    }
    if (end <= from) before = piece.run;
    at = end;
  }
  if (before) return childW(before, "rPr");
  const empty = children(paragraph).find((child) => isW(child, "r"));
  return childW(empty ?? childW(paragraph, "pPr"), "rPr");
}
