import { contains, isW } from "../../ooxml/dom";
import type { WordModel } from "../core";
import { covers, partsOf, regionOf } from "../text/positions";
import type { Span } from "../text/span";
import { takeAttached } from "./attached";
import { deleteBlock, deleteParagraph, joinParagraphs } from "./blocks";
import { deleteText } from "./text";

/** Deletes a span: text, covered paragraphs with their marks, covered tables; cells only lose their text. */
export function deleteSpan(model: WordModel, span: Span): void {
  const { blocks } = regionOf(model, span);
  const fixed = span.copy();
  const [only] = blocks;
  if (blocks.length === 1 && only && isW(only, "p")) {
    const [part] = partsOf(model, fixed);
    if (!part) return;
    if (part.from === 0 && part.to > part.length) deleteParagraph(model, only);
    else {
      takeAttached(model, only, part.from, Math.min(part.to, part.length));
      deleteText(model, only, part.from, Math.min(part.to, part.length));
    }
    return;
  }
  const parts = partsOf(model, fixed);
  const covered = blocks.filter((block) => covers(model, fixed, block));
  for (const part of parts) {
    if (covered.some((block) => contains(block, part.paragraph))) continue;
    deleteText(model, part.paragraph, part.from, Math.min(part.to, part.length));
  }
  for (const block of covered) if (model.isAlive(block)) deleteBlock(model, block);
  const first = blocks[0];
  const last = blocks[blocks.length - 1];
  const joins = isW(first, "p") && isW(last, "p") && first !== last && !model.tracking.isOn;
  if (joins && model.isAlive(first) && model.isAlive(last) && !covered.includes(last)) {
    joinParagraphs(model, first, last);
  }
}
