import { insertAfter, insertBefore, isW, type XmlElement } from "../../ooxml/dom";
import { lengthOf } from "../../ooxml/text";
import { RichApiError } from "../../protocol/errors";
import type { WordModel } from "../core";
import { partsOf, regionOf } from "../text/positions";
import { Span } from "../text/span";
import { takeAttached } from "./attached";
import { deleteBlock, paragraphLike, splitParagraph } from "./blocks";
import { assertReplaceable } from "./guard";
import type { Location } from "./insert-ooxml";
import { replaceText } from "./text";

/** Inserts text at a span and gives where it stands; line breaks in it make new paragraphs, as typing does. */
export function insertTextAt(model: WordModel, span: Span, text: string, where: Location): Span {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const first =
    where === "Replace" ? overwrite(model, span, lines[0]!) : beside(model, span, lines[0]!, where);
  let last = first;
  for (const line of lines.slice(1)) {
    const next = splitParagraph(model, last.end.paragraph, last.end.offset);
    const written = replaceText(model, next, 0, 0, line);
    last = new Span({ paragraph: next, offset: written.from }, { paragraph: next, offset: written.to });
  }
  return new Span(first.start, last.end);
}

function beside(model: WordModel, span: Span, text: string, where: Location): Span {
  const atStart = where === "Start" || where === "Before";
  const point = atStart ? span.start : span.end;
  const paragraph = point.paragraph;
  const at = Math.min(point.offset, lengthOf(paragraph));
  const written = replaceText(model, paragraph, at, at, text);
  // "Start" and "End" are inside the receiver, "Before" and "After" are not.
  if (where === "End") span.end = { paragraph, offset: Math.max(span.end.offset, written.to) };
  if (where === "Before" && span.start.paragraph === paragraph)
    span.start = { paragraph, offset: written.to };
  return new Span({ paragraph, offset: written.from }, { paragraph, offset: written.to });
}

function overwrite(model: WordModel, span: Span, text: string): Span {
  assertReplaceable(span);
  const { blocks } = regionOf(model, span);
  const parts = partsOf(model, span.copy());
  const first = parts[0]!;
  if (blocks.some((block) => isW(block, "tbl")) && blocks.length > 1) {
    throw new RichApiError("GeneralException", "text over a table");
  }
  for (const block of blocks.slice(1)) if (model.isAlive(block)) deleteBlock(model, block);
  const to = Math.min(first.to, first.length);
  takeAttached(model, first.paragraph, first.from, to);
  const written = replaceText(model, first.paragraph, first.from, to, text);
  const result = new Span(
    { paragraph: first.paragraph, offset: written.from },
    { paragraph: first.paragraph, offset: written.to },
  );
  span.start = { ...result.start };
  span.end = { ...result.end };
  return result;
}

/** A new paragraph before or behind the paragraphs of a span, with the properties of its neighbour. */
export function insertParagraphAt(model: WordModel, span: Span, text: string, where: Location): XmlElement {
  const { blocks } = regionOf(model, span);
  const block = (where === "Before" ? blocks[0] : blocks[blocks.length - 1])!;
  const made = paragraphLike(isW(block, "p") ? block : null, block);
  if (where === "Before") insertBefore(made, block);
  else insertAfter(made, block);
  if (model.tracking.isOn) model.tracking.markParagraph(made, "ins");
  model.changed();
  if (text !== "") replaceText(model, made, 0, 0, text);
  return made;
}
