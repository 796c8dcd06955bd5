import { takenParagraphs, type Decisions } from "./content";
import { followFacts } from "./state/follow";
import type { Draft, DraftFact, DraftParagraph } from "./types";

/** A fact of the draft that stands in the report as it was last year. */
export interface DraftOpenFact extends DraftFact {
  /** The paragraph in which it stands; `start` and `end` are offsets in its text as decided. */
  paragraph: DraftParagraph;
}

/**
 * The facts that are open when a draft is taken with these decisions: those of the paragraphs that are taken, without
 * the ones that were edited away.
 */
export const openFactsOf = (draft: Draft, decisions: Decisions = {}): DraftOpenFact[] =>
  takenParagraphs(draft, decisions).flatMap(({ paragraph, text }) => {
    const ranges = followFacts(
      paragraph.text,
      paragraph.facts.map(({ start, end }) => [start, end]),
      text,
    );
    return paragraph.facts.flatMap((fact, i) => {
      const range = ranges[i];
      return range ? [{ ...fact, start: range[0], end: range[1], paragraph }] : [];
    });
  });
