import { takenParagraphs, type Decisions } from "../content";
import type { Draft } from "../types";
import { factId } from "./reconcile";
import type { FactState } from "./types";

/**
 * The state with which a draft goes into a document: the paragraphs that are taken and have facts, as proposed.
 */
export function factStateOf(draft: Draft, decisions: Decisions = {}): FactState {
  const paragraphs = takenParagraphs(draft, decisions).flatMap((paragraph) =>
    paragraph.facts.length === 0
      ? []
      : [
          {
            fingerprint: paragraph.fingerprint,
            part: paragraph.part,
            text: paragraph.text,
            facts: paragraph.facts.map(({ kind, start, end }) => ({ kind, start, end, confirmed: false })),
          },
        ],
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
