import { paragraphsIn } from "../../ooxml/blocks";
import { lengthOf } from "../../ooxml/text";
import { Span } from "../../model/text/span";
import type { DocumentView } from "./view";

/**
 * The content of the next (or previous) cell of the same table, as Tab selects it; null at the table's end.
 * @param cell drawn cell, `td.cell`
 */
export function nextCell(view: DocumentView, cell: HTMLElement, step: 1 | -1): Span | null {
  const cells = [...(cell.closest("table")?.querySelectorAll<HTMLElement>("td.cell") ?? [])];
  const next = cells[cells.indexOf(cell) + step];
  const source = next && view.drawing.sourceOf.get(next);
  const paragraphs = source ? paragraphsIn(source) : [];
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last) return null;
  return new Span({ paragraph: first, offset: 0 }, { paragraph: last, offset: lengthOf(last) });
}
