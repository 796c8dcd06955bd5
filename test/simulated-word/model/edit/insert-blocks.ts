import { blocksIn } from "../../ooxml/blocks";
import { childW, children, insertAfter, insertBefore, isW, remove, type XmlElement } from "../../ooxml/dom";
import { lengthOf, widthOf } from "../../ooxml/text";
import { placeRun } from "../../ooxml/runs";
import type { WordModel } from "../core";
import { behindMark, startOf } from "../text/positions";
import { Span, type Point } from "../text/span";
import { ensureLastParagraph, paragraphLike, splitParagraph, takeProperties } from "./blocks";

/** New blocks of foreign content, already part of the document's tree owner. */
export interface Content {
  blocks: XmlElement[];
}

function isInline(content: Content): boolean {
  return content.blocks.length === 1 && isW(content.blocks[0], "p");
}

/** Inserts at a point inside a paragraph. One single paragraph goes into the text; several cut the paragraph. */
export function insertAtPoint(model: WordModel, point: Point, content: Content): Span {
  if (isInline(content)) return insertInline(model, point, content.blocks[0]!);
  const length = lengthOf(point.paragraph);
  const target =
    point.offset > 0 && length > 0 ? splitParagraph(model, point.paragraph, point.offset) : point.paragraph;
  return insertBeforeTarget(model, target, content);
}

function insertInline(model: WordModel, point: Point, paragraph: XmlElement): Span {
  const target = point.paragraph;
  const wasEmpty = lengthOf(target) === 0;
  let at = Math.min(point.offset, lengthOf(target));
  const start = at;
  for (const child of children(paragraph)) {
    if (isW(child, "pPr")) continue;
    placeRun(target, at, child);
    const width = widthOf(child);
    model.spans.shift(target, at, 0, width);
    at += width;
    if (isW(child, "r")) model.tracking.insertRun(child);
  }
  const keeps = model.behaviours.insertSingleParagraph === "keeps properties";
  if (keeps && wasEmpty) takeProperties(target, paragraph);
  model.changed();
  return new Span({ paragraph: target, offset: start }, { paragraph: target, offset: at });
}

/**
 * Inserts blocks before a paragraph that stands for the place. Empty, it stays as the one paragraph too many that Word
 * leaves (office-js-docs issue 874) or merges with the last one inserted.
 */
export function insertBeforeTarget(model: WordModel, target: XmlElement, content: Content): Span {
  const { blocks } = content;
  for (const block of blocks) insertBefore(block, target);
  model.tracking.markBlocks(blocks);
  model.changed();
  const last = blocks[blocks.length - 1];
  const keepsText = lengthOf(target) > 0;
  if (isW(last, "p") && model.behaviours.insertLastParagraph === "takes target's")
    takeProperties(last, target);
  if (!keepsText && !model.behaviours.insertExtraParagraph && isW(last, "p") && !isNeeded(target)) {
    const properties = childW(target, "pPr");
    if (childW(properties, "sectPr")) takeProperties(last, target);
    model.spans.move(new Set([target]), startOf(last));
    remove(target);
    model.changed();
  }
  return spanOfBlocks(model, blocks, target);
}

/** A paragraph that carries anything but text (a bookmark, a comment's anchor) is not merged away. */
function isNeeded(paragraph: XmlElement): boolean {
  return children(paragraph).some(
    (child) => !isW(child, "pPr", "r", "proofErr", "bookmarkStart", "bookmarkEnd"),
  );
}

/** Inserts blocks behind a block, or as the first ones of a container. */
export function insertBehind(
  model: WordModel,
  container: XmlElement,
  previous: XmlElement | null,
  content: Content,
): Span {
  const { blocks } = content;
  const first = blocksIn(container)[0] ?? null;
  const extra = model.behaviours.insertExtraParagraph ? [paragraphLike(null, container)] : [];
  let anchor = previous;
  for (const block of [...blocks, ...extra]) {
    if (anchor) insertAfter(block, anchor);
    else if (first) insertBefore(block, first);
    else container.appendChild(block);
    anchor = block;
  }
  model.tracking.markBlocks(blocks);
  model.changed();
  ensureLastParagraph(model, container);
  return spanOfBlocks(model, blocks, extra[0] ?? null);
}

export function spanOfBlocks(model: WordModel, blocks: XmlElement[], fallback: XmlElement | null): Span {
  const paragraphs = blocks.flatMap((block) => model.paragraphs(block));
  const first = paragraphs[0] ?? fallback;
  const last = paragraphs[paragraphs.length - 1] ?? fallback;
  if (!first || !last) throw new Error("nothing was inserted");
  const cover = blocks.length === 1 && isW(blocks[0], "tbl") ? blocks[0] : null;
  return new Span(startOf(first), behindMark(last), cover);
}
