import { ancestorW, children, contains, isW, remove, type XmlElement } from "../../ooxml/dom";
import { blocksIn } from "../../ooxml/blocks";
import { lengthOf } from "../../ooxml/text";
import { RichApiError } from "../../protocol/errors";
import type { WordModel } from "../core";
import { blockIn, containerOf, covers, endOf, partsOf, regionOf } from "../text/positions";
import type { Span } from "../text/span";
import { deleteBlock, paragraphLike } from "./blocks";
import { insertAtPoint, insertBehind, insertBeforeTarget, type Content } from "./insert-blocks";
import { assertReplaceable } from "./guard";
import { deleteText } from "./text";

export type Location = "Replace" | "Start" | "End" | "Before" | "After";

/** Inserts blocks at a span, as `insertOoxml` of a range, paragraph or control does. */
export function insertAtSpan(model: WordModel, span: Span, where: Location, content: Content): Span {
  switch (where) {
    case "Replace":
      return replaceSpan(model, span, content);
    case "Start":
      return insertAtPoint(model, span.start, content);
    case "End":
      return insertAtPoint(model, insideEnd(span), content);
    case "Before":
      return span.cover ? beforeBlock(model, span.cover, content) : insertAtPoint(model, span.start, content);
    case "After":
      return insertAfterSpan(model, span, content);
  }
}

function insideEnd(span: Span): Span["end"] {
  const { paragraph, offset } = span.end;
  return offset > lengthOf(paragraph) ? endOf(paragraph) : span.end;
}

function beforeBlock(model: WordModel, block: XmlElement, content: Content): Span {
  const container = containerOf(block);
  const siblings = blocksIn(container);
  return insertBehind(model, container, siblings[siblings.indexOf(block) - 1] ?? null, content);
}

function insertAfterSpan(model: WordModel, span: Span, content: Content): Span {
  const { paragraph, offset } = span.end;
  if (!span.cover && offset <= lengthOf(paragraph)) return insertAtPoint(model, span.end, content);
  const { container, blocks } = regionOf(model, span);
  return insertBehind(model, container, blocks[blocks.length - 1] ?? null, content);
}

function replaceSpan(model: WordModel, span: Span, content: Content): Span {
  assertReplaceable(span);
  const { container, blocks } = regionOf(model, span);
  if (blocks.some((block) => isW(block, "tbl") && !covers(model, span, block))) {
    throw new RichApiError("GeneralException", "the range covers a table in part");
  }
  const parts = partsOf(model, span.copy());
  const first = parts[0]!;
  const last = parts[parts.length - 1]!;
  const lastBlock = blockIn(container, last.paragraph)!;
  const target = isW(lastBlock, "p") ? lastBlock : behindTable(model, lastBlock);
  const head = blockIn(container, first.paragraph);
  const keepsHead = first.from > 0 && isW(head, "p") && head !== target;
  for (const part of parts) {
    if (part.paragraph === target || (keepsHead && part.paragraph === head)) {
      deleteText(model, part.paragraph, part.from, Math.min(part.to, part.length));
    }
  }
  for (const block of blocks) {
    if (block !== target && !(keepsHead && block === head)) deleteBlock(model, block);
  }
  const offset = first.paragraph === target ? first.from : 0;
  if (content.blocks.length === 1 && isW(content.blocks[0], "p")) {
    return insertAtPoint(model, { paragraph: target, offset }, content);
  }
  if (offset > 0) return insertAtPoint(model, { paragraph: target, offset }, content);
  return insertBeforeTarget(model, target, content);
}

function behindTable(model: WordModel, table: XmlElement): XmlElement {
  const made = paragraphLike(null, table);
  table.parentNode?.insertBefore(made, table.nextSibling);
  model.changed();
  return made;
}

/** Inserts into a body: at its start, at its end, or instead of all that is in it. */
export function insertIntoBody(
  model: WordModel,
  container: XmlElement,
  where: Location,
  content: Content,
): Span {
  const blocks = blocksIn(container);
  if (where === "Start") return insertBehind(model, container, null, content);
  if (where === "End") return insertBehind(model, container, blocks[blocks.length - 1] ?? null, content);
  if (where !== "Replace") throw new RichApiError("InvalidArgument", `${where} is no place in a body`);
  return insertBeforeTarget(model, clearContainer(model, container), content);
}

/** Takes everything out of a body or cell but one empty paragraph, and gives that. */
export function clearContainer(model: WordModel, container: XmlElement): XmlElement {
  const blocks = blocksIn(container);
  const last = blocks[blocks.length - 1]!;
  const target = isW(last, "p") ? last : behindTable(model, last);
  for (const block of blocks) if (block !== target) deleteBlock(model, block);
  deleteText(model, target, 0, lengthOf(target));
  removeEmptyControls(model, container);
  return target;
}

/** A control goes with the last block that it held. */
function removeEmptyControls(model: WordModel, container: XmlElement): void {
  for (const control of children(container).filter((child) => isW(child, "sdt"))) {
    if (model.paragraphs(control).length === 0) remove(control);
  }
  model.changed();
}

/** True when a place is inside a content control (see `insertIntoControl`). */
export function isInControl(paragraph: XmlElement): boolean {
  const control = ancestorW(paragraph, "sdt");
  return control !== null && contains(control, paragraph);
}
