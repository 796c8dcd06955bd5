import type { XmlElement } from "../../ooxml/dom";

/**
 * A place in the text: a paragraph and an offset over its pieces. An offset equal to the paragraph's length is before
 * its mark, one more is behind it.
 */
export interface Point {
  paragraph: XmlElement;
  offset: number;
}

/** A stretch of text between two points. Spans follow edits: see `Spans`. */
export class Span {
  constructor(
    public start: Point,
    public end: Point,
    /** The table that the span was made from: it is meant with its borders, not only its text. */
    public cover: XmlElement | null = null,
    /** The comment whose mark in the text this is: found by searching, and deleted with it. */
    public commentMark: string | null = null,
  ) {}

  get isPoint(): boolean {
    return this.start.paragraph === this.end.paragraph && this.start.offset === this.end.offset;
  }

  copy(): Span {
    return new Span({ ...this.start }, { ...this.end }, this.cover, this.commentMark);
  }
}

/** Every span that somebody holds, kept right while the text changes. */
export class Spans {
  private live: WeakRef<Span>[] = [];

  add(span: Span): Span {
    this.live.push(new WeakRef(span));
    return span;
  }

  /** `removed` characters at an offset gave way to `inserted` others. */
  shift(paragraph: XmlElement, at: number, removed: number, inserted: number): void {
    this.each((point) => {
      if (point.paragraph !== paragraph || point.offset <= at) return;
      const end = at + removed;
      point.offset = point.offset >= end ? point.offset + inserted - removed : at;
    });
  }

  /** A paragraph was cut: what stood behind the offset is in `tail` now. */
  split(paragraph: XmlElement, at: number, tail: XmlElement): void {
    this.each((point) => {
      if (point.paragraph !== paragraph || point.offset <= at) return;
      point.paragraph = tail;
      point.offset -= at;
    });
  }

  /** A paragraph's text was put behind another's, its mark is gone. */
  join(gone: XmlElement, into: XmlElement, lengthBefore: number): void {
    this.each((point) => {
      if (point.paragraph !== gone) return;
      point.paragraph = into;
      point.offset += lengthBefore;
    });
  }

  /** Paragraphs were removed: points in them go to the place where they stood. */
  move(gone: ReadonlySet<XmlElement>, to: Point | null): void {
    if (!to) return;
    this.each((point) => {
      if (!gone.has(point.paragraph)) return;
      point.paragraph = to.paragraph;
      point.offset = to.offset;
    });
  }

  private each(visit: (point: Point) => void): void {
    this.live = this.live.filter((reference) => {
      const span = reference.deref();
      if (!span) return false;
      visit(span.start);
      visit(span.end);
      return true;
    });
  }
}
