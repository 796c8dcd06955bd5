import { Numbering } from "./numbering";
import { Styles } from "./styles";
import type { XmlElement } from "./xml";

/** What of a document is drawn. */
export interface DrawnParts {
  /** Root elements of the parts; null when the package lacks them. */
  styles: XmlElement | null;
  numbering: XmlElement | null;
  /** Address of the picture behind a relationship id; null when it cannot be shown. */
  picture: (relationshipId: string) => string | null;
}

export interface ParagraphContext {
  /** List number before the paragraph. */
  label: string | null;
  /** Comments that began before it and cover its beginning. */
  openComments: string[];
}

/** State of one drawing: styles and counters, and which element of the page shows which of the document. */
export class Drawing {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly picture: DrawnParts["picture"];
  /** Comments whose range is open at this point of the walk. */
  readonly openComments = new Set<string>();
  /** First element that a comment covers, by its id. */
  readonly commentAnchors = new Map<string, HTMLElement>();
  /** Shown paragraph or cell → `w:p` or `w:tc`, and back. */
  readonly sourceOf = new WeakMap<HTMLElement, XmlElement>();
  readonly shownAs = new WeakMap<XmlElement, HTMLElement>();
  /** What a paragraph's drawing took from those before it, to draw it alone. */
  readonly contexts = new WeakMap<XmlElement, ParagraphContext>();

  constructor(parts: DrawnParts) {
    this.styles = new Styles(parts.styles);
    this.numbering = new Numbering(parts.numbering);
    this.picture = parts.picture;
  }

  link(shown: HTMLElement, source: XmlElement): void {
    this.sourceOf.set(shown, source);
    this.shownAs.set(source, shown);
  }

  anchor(id: string, shown: HTMLElement): void {
    if (!this.commentAnchors.has(id)) this.commentAnchors.set(id, shown);
  }
}
