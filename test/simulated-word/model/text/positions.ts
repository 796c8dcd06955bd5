import { ancestorW, contains, isW, type XmlElement } from "../../ooxml/dom";
import { blocksIn } from "../../ooxml/blocks";
import { lengthOf, textBetween, type TextView } from "../../ooxml/text";
import type { WordModel } from "../core";
import { Span, type Point } from "./span";

/** Negative, zero or positive as a stands before, at or behind b in their story. */
export function comparePoints(model: WordModel, a: Point, b: Point): number {
  if (a.paragraph === b.paragraph) return a.offset - b.offset;
  return model.orderOf(a.paragraph) - model.orderOf(b.paragraph);
}

export function startOf(paragraph: XmlElement): Point {
  return { paragraph, offset: 0 };
}

/** Before the paragraph's mark. */
export function endOf(paragraph: XmlElement): Point {
  return { paragraph, offset: lengthOf(paragraph) };
}

export function behindMark(paragraph: XmlElement): Point {
  return { paragraph, offset: lengthOf(paragraph) + 1 };
}

/** Everything in a body, cell, table, control or paragraph, last mark included. */
export function spanOfContainer(model: WordModel, container: XmlElement): Span {
  const list = model.paragraphs(container);
  const first = list[0];
  const last = list[list.length - 1];
  if (!first || !last) throw new Error(`${container.localName} holds no paragraph`);
  return new Span(startOf(first), behindMark(last));
}

/** The paragraphs that a span touches, with the offsets it covers in each (its mark counts as one more). */
export function partsOf(
  model: WordModel,
  span: Span,
): { paragraph: XmlElement; from: number; to: number; length: number }[] {
  const all = model.paragraphs(model.storyOf(span.start.paragraph));
  const first = model.orderOf(span.start.paragraph);
  const last = model.orderOf(span.end.paragraph);
  return all.slice(first, last + 1).map((paragraph) => {
    const length = lengthOf(paragraph);
    return {
      paragraph,
      length,
      from: paragraph === span.start.paragraph ? span.start.offset : 0,
      to: paragraph === span.end.paragraph ? span.end.offset : length + 1,
    };
  });
}

export function viewOf(model: WordModel): TextView {
  return model.behaviours.deletedText === "in text" ? "all" : "current";
}

/** Text of a span: paragraphs separated as this Word does, cells of one row by tabs. */
export function textOfSpan(model: WordModel, span: Span, view: TextView = viewOf(model)): string {
  let text = "";
  let previous: XmlElement | null = null;
  for (const part of partsOf(model, span)) {
    if (!model.isListed(part.paragraph)) continue;
    if (previous) text += separatorBetween(model, previous, part.paragraph);
    text += textBetween(part.paragraph, part.from, Math.min(part.to, part.length), view);
    previous = part.paragraph;
  }
  return text.replaceAll("\u00a0", model.trouble.noBreakSpace);
}

function separatorBetween(model: WordModel, a: XmlElement, b: XmlElement): string {
  const left = ancestorW(a, "tc");
  const right = ancestorW(b, "tc");
  const sameRow = left && right && left !== right && left.parentNode === right.parentNode;
  return sameRow ? "\t" : model.behaviours.paragraphSeparator;
}

/** The body, cell, header or footer that a node stands in directly. */
export function containerOf(node: XmlElement): XmlElement {
  const container = ancestorW(node, "tc", "body", "hdr", "ftr", "comment", "footnote", "endnote");
  if (!container) throw new Error("the node is in no container");
  return container;
}

/** The block (paragraph or table) of a container that a paragraph belongs to. */
export function blockIn(container: XmlElement, paragraph: XmlElement): XmlElement | null {
  return blocksIn(container).find((block) => contains(block, paragraph)) ?? null;
}

/** Blocks that a span runs over, in the innermost container that holds all of it. */
export function regionOf(model: WordModel, span: Span): { container: XmlElement; blocks: XmlElement[] } {
  const story = model.storyOf(span.start.paragraph);
  let container = span.cover ? containerOf(span.cover) : containerOf(span.start.paragraph);
  while (container !== story && !contains(container, span.end.paragraph)) container = containerOf(container);
  const blocks = blocksIn(container);
  const first = blocks.findIndex((block) => contains(block, span.start.paragraph));
  const last = blocks.findIndex((block) => contains(block, span.end.paragraph));
  return { container, blocks: blocks.slice(first, last + 1) };
}

/** True when a span covers a block from its first character to behind its last mark. */
export function covers(model: WordModel, span: Span, block: XmlElement): boolean {
  const whole = spanOfContainer(model, block);
  return comparePoints(model, span.start, whole.start) <= 0 && comparePoints(model, span.end, whole.end) >= 0;
}

export function enclosing(paragraph: XmlElement, ...names: string[]): XmlElement[] {
  const found: XmlElement[] = [];
  for (let up = paragraph.parentNode; up; up = up.parentNode) if (isW(up, ...names)) found.push(up);
  return found;
}
