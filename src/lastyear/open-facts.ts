import type { Draft, DraftFact, DraftParagraph } from "./types";

/** The facts of a draft that stand in it as they were last year, each with its paragraph. */
export const openFactsOf = (draft: Draft): (DraftFact & { paragraph: DraftParagraph })[] =>
  draft.paragraphs.flatMap((paragraph) => paragraph.facts.map((fact) => ({ ...fact, paragraph })));
