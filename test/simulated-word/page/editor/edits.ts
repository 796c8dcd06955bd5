import { blocksIn } from "../../ooxml/blocks";
import { ancestorW, isW, keepSpaces, ownerOf, type XmlElement } from "../../ooxml/dom";
import { lengthOf, pieces } from "../../ooxml/text";
import type { WordModel } from "../../model/core";
import { deleteParagraph, joinParagraphs, splitParagraph } from "../../model/edit/blocks";
import { deleteText, replaceText } from "../../model/edit/text";
import { containerOf, partsOf } from "../../model/text/positions";
import { Span, type Point } from "../../model/text/span";
import type { History } from "./history";

const caretAt = (paragraph: XmlElement, offset: number): Span =>
  new Span({ paragraph, offset }, { paragraph, offset });

/** What typing does to the document, each as one step of the history. Every function leaves the caret behind it. */
export class Edits {
  /** While a change runs that stays inside one paragraph: that paragraph. */
  onlyIn: XmlElement | null = null;

  constructor(
    private readonly model: WordModel,
    private readonly history: History,
  ) {}

  /** Types over the selection. Line breaks in the text make paragraphs. */
  insert(span: Span, text: string): void {
    const [first = "", ...rest] = text.replace(/\r\n?/g, "\n").split("\n");
    const work = (): void => {
      let caret = this.write(this.removeText(span), first);
      for (const line of rest) {
        const tail = splitParagraph(this.model, caret.paragraph, caret.offset);
        caret = this.write({ paragraph: tail, offset: 0 }, line);
      }
      this.model.select(caretAt(caret.paragraph, caret.offset));
    };
    const inside = isInside(span) && rest.length === 0;
    this.record(inside ? span.start.paragraph : null, work, inside && span.isPoint);
  }

  /** Enter. */
  split(span: Span): void {
    this.record(null, () => {
      const { paragraph, offset } = this.removeText(span);
      this.model.select(caretAt(splitParagraph(this.model, paragraph, offset), 0));
    });
  }

  /** A line break inside the paragraph (Shift+Enter). */
  breakLine(span: Span): void {
    this.record(isInside(span) ? span.start.paragraph : null, () => {
      const at = this.removeText(span);
      replaceText(this.model, at.paragraph, at.offset, at.offset, "\v");
      this.model.select(caretAt(at.paragraph, at.offset + 1));
    });
  }

  /** Takes the selected text out. Between paragraphs of one text they are joined; cells stay. */
  remove(span: Span): void {
    this.record(isInside(span) ? span.start.paragraph : null, () => {
      const at = this.removeText(span);
      this.model.select(caretAt(at.paragraph, at.offset));
    });
  }

  /** Puts what an input method wrote: the new text of a stretch of one paragraph. */
  replaceStretch(paragraph: XmlElement, from: number, to: number, text: string, caretOffset: number): void {
    this.record(paragraph, () => {
      const at = this.removeText(new Span({ paragraph, offset: from }, { paragraph, offset: to }));
      this.write(at, text);
      this.model.select(caretAt(paragraph, caretOffset));
    });
  }

  /** @param typing joins with the typing before it to one step of the history */
  private record(onlyIn: XmlElement | null, work: () => void, typing = false): void {
    this.onlyIn = onlyIn;
    try {
      this.history.record(work, typing ? onlyIn : null);
    } finally {
      this.onlyIn = null;
    }
  }

  /** Deletes what a span covers and gives the place where it was. */
  private removeText(span: Span): Point {
    const parts = partsOf(this.model, span.copy());
    const { paragraph, offset } = span.start;
    const at = { paragraph, offset: Math.min(offset, lengthOf(paragraph)) };
    for (const part of parts)
      deleteText(this.model, part.paragraph, part.from, Math.min(part.to, part.length));
    const last = parts.at(-1)?.paragraph ?? paragraph;
    if (last === paragraph || this.model.tracking.isOn) return at;
    if (last.parentNode !== paragraph.parentNode || crossesCells(paragraph, last)) return at;
    const siblings = blocksIn(containerOf(paragraph));
    for (const block of siblings.slice(siblings.indexOf(paragraph) + 1, siblings.indexOf(last))) {
      if (isW(block, "p")) deleteParagraph(this.model, block);
    }
    if (nextTo(paragraph, last)) joinParagraphs(this.model, paragraph, last);
    return at;
  }

  /** Writes into the run that stands before the place, so that typing makes no run for each key. */
  private write(at: Point, text: string): Point {
    if (text === "") return at;
    const after = { paragraph: at.paragraph, offset: at.offset + text.length };
    let before = 0;
    for (const piece of pieces(at.paragraph)) {
      const end = before + piece.text.length;
      const holds = at.offset <= end && (at.offset > before || before === 0) && isW(piece.node, "t");
      if (holds && !piece.deleted && !this.model.tracking.isOn && !/[\t\v]/.test(text)) {
        const within = at.offset - before;
        const joined = piece.text.slice(0, within) + text + piece.text.slice(within);
        while (piece.node.firstChild) piece.node.removeChild(piece.node.firstChild);
        piece.node.appendChild(ownerOf(piece.node).createTextNode(joined));
        keepSpaces(piece.node, joined);
        this.model.spans.shift(at.paragraph, at.offset, 0, text.length);
        this.model.changed();
        return after;
      }
      before = end;
    }
    replaceText(this.model, at.paragraph, at.offset, at.offset, text);
    return after;
  }
}

const isInside = (span: Span): boolean => span.start.paragraph === span.end.paragraph;
const crossesCells = (a: XmlElement, b: XmlElement): boolean => ancestorW(a, "tc") !== ancestorW(b, "tc");

function nextTo(first: XmlElement, second: XmlElement): boolean {
  const siblings = blocksIn(containerOf(first));
  return siblings.indexOf(second) === siblings.indexOf(first) + 1;
}
