import { takenParagraphs, type Decisions } from "../content";
import type { Draft, DraftParagraph } from "../types";
import { factId } from "./reconcile";
import { tokenise, traceOf } from "./trace";
import type { FactState, KeptParagraph } from "./types";

function keptParagraph({ fingerprint, part, text, facts }: DraftParagraph): KeptParagraph {
  const tokenised = tokenise(text);
  return {
    fingerprint,
    part,
    facts: facts.map(({ kind, start, end }) => ({
      kind,
      trace: traceOf(tokenised, [start, end]),
      confirmed: false,
    })),
  };
}

/**
 * The state with which a draft goes into a document: the paragraphs that are taken and have facts, as proposed.
 */
export function factStateOf(draft: Draft, decisions: Decisions = {}): FactState {
  const paragraphs = takenParagraphs(draft, decisions).flatMap((paragraph) =>
    paragraph.facts.length === 0 ? [] : [keptParagraph(paragraph)],
  );
  return { years: { ...draft.years }, paragraphs };
}

/**
 * The state with some facts confirmed, or open again.
 * @param ids fact ids, or fingerprints of paragraphs for all facts in them
 */
export function confirmFacts(state: FactState, ids: Iterable<string>, confirmed = true): FactState {
  const named = new Set(ids);
  return {
    ...state,
    paragraphs: state.paragraphs.map((paragraph) => ({
      ...paragraph,
      facts: paragraph.facts.map((fact, ordinal) =>
        named.has(paragraph.fingerprint) || named.has(factId(paragraph, ordinal))
          ? { ...fact, confirmed }
          : fact,
      ),
    })),
  };
}
