import { ancestorW, type XmlElement } from "../../ooxml/dom";
import { lengthOf } from "../../ooxml/text";
import { comparePoints, partsOf } from "../../model/text/positions";
import { Span, type Point } from "../../model/text/span";
import { closest, h } from "../dom";
import { offsetOf, pointAt } from "./position";
import type { DocumentView } from "./view";

/**
 * Keeps the selection of the page and that of the document one: what the user selects is told to the document, what
 * the add-in selects is shown. While the sheet has no focus (the user is in the pane), the selection is painted, since
 * setting the browser's own would take the focus away.
 */
export class SelectionSync {
  private readonly caret = h("div", { className: "caret", attributes: { hidden: true } });
  /** While we set the browser's selection ourselves, its event tells nothing new. */
  private setting = false;

  constructor(private readonly view: DocumentView) {
    view.overlay.after(this.caret);
    document.addEventListener("selectionchange", this.take);
    // The browser tells of a selection some time after the click that made it.
    view.sheet.addEventListener("click", this.take);
    view.sheet.addEventListener("focus", () => this.show());
    view.sheet.addEventListener("blur", () => this.show());
  }

  close(): void {
    document.removeEventListener("selectionchange", this.take);
    CSS.highlights.delete("selection");
    CSS.highlights.delete("spotlight");
  }

  get hasFocus(): boolean {
    return document.activeElement === this.view.sheet;
  }

  /** The browser's selection as a span; null when it is not in the document. */
  read(): Span | null {
    const selection = window.getSelection();
    if (!selection?.anchorNode || !selection.focusNode) return null;
    const anchor = this.toDocument(selection.anchorNode, selection.anchorOffset);
    const focus = this.toDocument(selection.focusNode, selection.focusOffset);
    return anchor && focus ? ordered(this.view, anchor, focus) : null;
  }

  /** A range that an input event names, as a span. */
  spanOf(range: StaticRange): Span | null {
    const start = this.toDocument(range.startContainer, range.startOffset);
    const end = this.toDocument(range.endContainer, range.endOffset);
    return start && end ? ordered(this.view, start, end) : null;
  }

  /** Shows the document's selection. @param scroll brings it into sight */
  show(scroll = false): void {
    const span = this.view.model.selection;
    const range = this.rangeOf(span);
    this.paint(span, range);
    const current = this.hasFocus ? this.read() : null;
    // A selection made backwards must stay so: setting it again would turn it round.
    if (this.hasFocus && range && !(current && same(current, span))) {
      this.setting = true;
      window
        .getSelection()
        ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      this.setting = false;
    }
    if (scroll) this.scrollTo(span);
  }

  /** Tells the document what the user has selected. */
  readonly take = (): void => {
    if (this.setting || !this.hasFocus) return;
    const span = this.read();
    if (span && !same(span, this.view.model.selection)) this.view.model.select(span);
  };

  private toDocument(node: Node, offset: number): Point | null {
    const inside = closest(node, ".paragraph");
    const shown = inside ?? this.nearestParagraph(node, offset);
    const paragraph = shown && this.view.drawing.sourceOf.get(shown);
    if (!shown || !paragraph || !this.view.sheet.contains(shown)) return null;
    return { paragraph, offset: inside ? offsetOf(shown, { node, offset }) : 0 };
  }

  /** A click beside the text gives a cell or the sheet: the paragraph at that place. */
  private nearestParagraph(node: Node, offset: number): HTMLElement | null {
    if (!this.view.sheet.contains(node)) return null;
    const child = node.childNodes[offset] ?? node.lastChild ?? node;
    if (!(child instanceof HTMLElement)) return null;
    return child.matches(".paragraph") ? child : child.querySelector<HTMLElement>(".paragraph");
  }

  private rangeOf(span: Span): Range | null {
    const first = this.view.shown(span.start.paragraph);
    const last = this.view.shown(span.end.paragraph);
    if (!first || !last) return null;
    const start = pointAt(first, span.start.offset);
    const end = pointAt(last, span.end.offset);
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  }

  private paint(span: Span, range: Range | null): void {
    for (const cell of this.view.sheet.querySelectorAll(".cell.selected, .cell.spotlit")) {
      cell.classList.remove("selected", "spotlit");
    }
    this.paintSpotlights();
    CSS.highlights.delete("selection");
    this.caret.hidden = true;
    for (const cell of this.coveredCells(span)) cell.classList.add("selected");
    if (this.hasFocus || !range) return;
    if (!span.isPoint) CSS.highlights.set("selection", new Highlight(range));
    else this.drawCaret(range);
  }

  /** What `range.highlight()` shows: over the text, never in the file. */
  private paintSpotlights(): void {
    const spans = [...this.view.model.spotlights];
    const ranges = spans.map((span) => this.rangeOf(span)).filter((range) => range !== null);
    if (ranges.length > 0) CSS.highlights.set("spotlight", new Highlight(...ranges));
    else CSS.highlights.delete("spotlight");
    for (const cell of spans.flatMap((span) => [...this.coveredCells(span), ...this.emptyCell(span)])) {
      cell.classList.add("spotlit");
    }
  }

  /** The cell that an empty span stands in, when it has no text that could show it. */
  private emptyCell(span: Span): HTMLElement[] {
    const tc = span.isPoint ? ancestorW(span.start.paragraph, "tc") : null;
    const cell = tc && this.view.shown(tc);
    return cell && !/\S/.test(cell.textContent ?? "") ? [cell] : [];
  }

  /** Cells whose whole content is selected; empty ones have no text that could show it. */
  private coveredCells(span: Span): HTMLElement[] {
    if (span.isPoint) return [];
    const cells = new Map<XmlElement, boolean>();
    for (const part of partsOf(this.view.model, span.copy())) {
      const tc = ancestorW(part.paragraph, "tc");
      const whole = part.from === 0 && part.to >= part.length && (part.length > 0 || part.to > 0);
      if (tc) cells.set(tc, (cells.get(tc) ?? true) && whole);
    }
    return [...cells]
      .flatMap(([tc, whole]) => (whole ? [this.view.shown(tc)] : []))
      .filter((cell) => cell !== undefined);
  }

  private drawCaret(range: Range): void {
    const box =
      range.getClientRects()[0] ??
      closest(range.startContainer, ".paragraph")?.getBoundingClientRect() ??
      null;
    if (!box) return;
    const origin = this.view.holder.getBoundingClientRect();
    const scale = origin.width / this.view.holder.offsetWidth || 1;
    Object.assign(this.caret.style, {
      left: `${(box.left - origin.left) / scale}px`,
      top: `${(box.top - origin.top) / scale}px`,
      height: `${box.height / scale}px`,
    });
    this.caret.hidden = false;
  }

  /** Brings the beginning of a span into sight; what is in sight stays where it is. */
  private scrollTo(span: Span): void {
    const shown = this.view.shown(span.start.paragraph);
    const desk = shown?.closest(".desk")?.getBoundingClientRect();
    const box = shown?.getBoundingClientRect();
    if (!shown || !desk || !box || (box.top >= desk.top && box.bottom <= desk.bottom)) return;
    shown.scrollIntoView({ block: "center", inline: "nearest" });
  }
}

function ordered(view: DocumentView, a: Point, b: Point): Span {
  return comparePoints(view.model, a, b) <= 0 ? new Span(a, b) : new Span(b, a);
}

/** The end of a span may lie behind a paragraph's mark, where the browser has no place. */
function same(a: Span, b: Span): boolean {
  const clipped = (point: Point): number => Math.min(point.offset, lengthOf(point.paragraph));
  return (
    a.start.paragraph === b.start.paragraph &&
    a.end.paragraph === b.end.paragraph &&
    clipped(a.start) === clipped(b.start) &&
    clipped(a.end) === clipped(b.end)
  );
}
