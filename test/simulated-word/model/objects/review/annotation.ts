import { RichApiError } from "../../../protocol/errors";
import { WireObject } from "../../../protocol/wire";
import type { Critique } from "../../review/annotations";
import type { WordModel } from "../../core";
import type { Range } from "../text/range";

/** `Word.Annotation` (WordApi 1.7). */
export class Annotation extends WireObject {
  override readonly wireName = "Annotation";
  override readonly scalars: readonly string[] = ["Id", "State"];

  constructor(
    readonly model: WordModel,
    private readonly critique: Critique,
  ) {
    super();
  }

  get Id(): string {
    return this.there().id;
  }
  get State(): string {
    return this.there().state;
  }
  get CritiqueAnnotation(): CritiqueAnnotation {
    return new CritiqueAnnotation(this.model, this.there());
  }

  Delete(): void {
    this.model.annotations.delete(this.there().id);
  }

  private there(): Critique {
    if (!this.model.annotations.all.has(this.critique.id)) {
      throw new RichApiError("ItemNotFound", "the annotation was deleted");
    }
    return this.critique;
  }
}

/** `Word.CritiqueAnnotation`. */
export class CritiqueAnnotation extends WireObject {
  override readonly wireName = "CritiqueAnnotation";
  override readonly scalars: readonly string[] = ["Critique"];

  constructor(
    readonly model: WordModel,
    private readonly critique: Critique,
  ) {
    super();
  }

  get Critique(): { start: number; length: number; colorScheme: string } {
    const { start, end } = this.critique.span;
    return { start: start.offset, length: end.offset - start.offset, colorScheme: this.critique.colorScheme };
  }
  get Range(): Range {
    return this.model.objects.range(this.critique.span.copy());
  }

  Accept(): void {
    this.critique.state = "Accepted";
  }
  Reject(): void {
    this.critique.state = "Rejected";
  }
}
