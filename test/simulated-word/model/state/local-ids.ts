import type { XmlElement } from "../../ooxml/dom";
import type { WordModel } from "../core";

/** `Paragraph.uniqueLocalId`: ids of this session, in no file (WordApi 1.6). */
export class LocalIds {
  private readonly ids = new WeakMap<XmlElement, string>();
  private next = 1;

  constructor(private readonly model: WordModel) {}

  of(paragraph: XmlElement): string {
    const known = this.ids.get(paragraph);
    if (known) return known;
    const id = this.fresh();
    this.ids.set(paragraph, id);
    return id;
  }

  find(id: string): XmlElement | null {
    const story = this.model.body;
    return this.model.paragraphs(story).find((paragraph) => this.ids.get(paragraph) === id) ?? null;
  }

  /** The old paragraph's id moves to the one inserted behind it (office-js issue 5784). */
  insertedBehind(old: XmlElement, made: XmlElement): void {
    if (this.model.behaviours.localIdOnInsertAfter === "stays") return;
    this.ids.set(made, this.of(old));
    this.ids.set(old, this.fresh());
  }

  private fresh(): string {
    return `{0C0FFEE0-0000-4000-8000-${(this.next++).toString(16).toUpperCase().padStart(12, "0")}}`;
  }
}
