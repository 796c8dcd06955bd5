import { lengthOf } from "../../ooxml/text";
import type { XmlElement } from "../../ooxml/dom";
import { RichApiError } from "../../protocol/errors";
import type { WordModel } from "../core";
import { Span } from "../text/span";

export interface Critique {
  id: string;
  paragraph: XmlElement;
  span: Span;
  colorScheme: string;
  state: "Created" | "Accepted" | "Rejected";
}

/**
 * Critiques (WordApi 1.7): underlines that are in no file, gone when the document is opened again, and made only where
 * a subscription stands behind Word.
 */
export class Annotations {
  readonly all = new Map<string, Critique>();
  private next = 1;

  constructor(private readonly model: WordModel) {}

  /** Adds critiques to a paragraph; start and length count its characters. */
  insert(
    paragraph: XmlElement,
    critiques: { start: number; length: number; colorScheme: string }[],
  ): string[] {
    if (this.model.behaviours.annotations === "refused") {
      throw new RichApiError("GeneralException", "annotations need a subscription");
    }
    const total = lengthOf(paragraph);
    for (const { start, length } of critiques) {
      if (!(start >= 0 && length >= 1 && start + length <= total)) {
        throw new RichApiError("InvalidArgument", "a critique needs at least one character of the paragraph");
      }
    }
    return critiques.map(({ start, length, colorScheme }) => {
      const id = String(this.next++);
      const span = new Span({ paragraph, offset: start }, { paragraph, offset: start + length });
      const critique: Critique = {
        id,
        paragraph,
        span: this.model.spans.add(span),
        colorScheme,
        state: "Created",
      };
      this.all.set(id, critique);
      this.model.changed("spotlight");
      return id;
    });
  }

  of(paragraph: XmlElement): Critique[] {
    return [...this.all.values()].filter((critique) => critique.paragraph === paragraph);
  }

  delete(id: string): void {
    this.all.delete(id);
    this.model.changed("spotlight");
  }
}
