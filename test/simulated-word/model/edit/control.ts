import {
  childW,
  contains,
  insertAfter,
  insertBefore,
  isW,
  makeW,
  ownerOf,
  type XmlElement,
} from "../../ooxml/dom";
import { runsBetween } from "../../ooxml/runs";
import { RichApiError } from "../../protocol/errors";
import type { WordModel } from "../core";
import { covers, enclosing, partsOf, regionOf, spanOfContainer } from "../text/positions";
import type { Span } from "../text/span";

let nextId = 500000001;

function makeControl(near: XmlElement, type: string): { control: XmlElement; content: XmlElement } {
  const owner = ownerOf(near);
  const content = makeW(owner, "sdtContent");
  const properties = makeW(owner, "sdtPr", {}, makeW(owner, "id", { val: nextId++ }));
  if (type === "PlainText") properties.appendChild(makeW(owner, "text"));
  return { control: makeW(owner, "sdt", {}, properties, content), content };
}

/** Puts a content control around a span: around whole blocks, or around runs of one paragraph. */
export function insertControl(model: WordModel, span: Span, type: string): XmlElement {
  const [cell] = enclosing(span.start.paragraph, "tc");
  if (cell && model.behaviours.controlInCell === "whole cell" && !isWholeCell(model, span, cell)) {
    throw new RichApiError("GeneralException", "a control in a cell needs the whole cell");
  }
  const { blocks } = regionOf(model, span);
  const first = blocks[0]!;
  const isInline =
    blocks.length === 1 && isW(first, "p") && !(span.start.offset === 0 && isToEnd(model, span));
  const { control, content } = makeControl(first, type);
  if (isInline) {
    const { from, to, length } = partsOf(model, span)[0]!;
    const runs = runsBetween(first, from, Math.min(to, length));
    const [run] = runs;
    if (!run) throw new RichApiError("GeneralException", "a control around nothing");
    insertBefore(control, run);
    for (const inner of runs) content.appendChild(inner);
  } else {
    if (new Set(blocks.map((block) => block.parentNode)).size > 1) {
      throw new RichApiError("GeneralException", "the range crosses a content control");
    }
    insertBefore(control, first);
    for (const block of blocks) content.appendChild(block);
    const parent = control.parentNode;
    if (isW(parent, "tc") && !childW(parent, "p")) insertAfter(makeW(ownerOf(control), "p"), control);
  }
  model.changed();
  return control;
}

function isToEnd(model: WordModel, span: Span): boolean {
  const part = partsOf(model, span).at(-1)!;
  return part.to >= part.length;
}

function isWholeCell(model: WordModel, span: Span, cell: XmlElement): boolean {
  return (
    contains(cell, span.end.paragraph) && covers(model, span, cell) && spanOfContainer(model, cell) !== null
  );
}
