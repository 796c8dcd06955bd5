import type { Paragraph } from "../../document/types";
import { followTraces, type FactSpot } from "./follow";
import { tokenise } from "./trace";
import type { FactCounts, FactState, FactView, KeptParagraph } from "./types";

/** A paragraph of the open document: its index there and its text. */
export type CurrentParagraph = Pick<Paragraph, "index" | "text">;

export const factId = ({ fingerprint }: KeptParagraph, ordinal: number): string =>
  `${fingerprint}.${ordinal}`;

function placeOf(spot: FactSpot, paragraphs: readonly CurrentParagraph[]): FactView["place"] {
  const { index, text } = paragraphs[spot.text]!;
  return { kind: "paragraph", paragraph: index, range: spot.range, text };
}

/**
 * The facts of a draft as they stand in the open document: each is found again by its words and what stands around
 * them, moved or edited as its paragraph may be. A fact whose words are not there any more has been changed.
 * @param state what was put into the document
 * @param paragraphs the paragraphs of the document outside its tables, in order
 */
export function reconcile(state: FactState, paragraphs: readonly CurrentParagraph[]): FactView[] {
  const facts = state.paragraphs.flatMap((kept, group) =>
    kept.facts.map((fact, ordinal) => ({ kept, group, fact, id: factId(kept, ordinal) })),
  );
  const spots = followTraces(
    facts.map(({ fact }) => fact.trace),
    facts.map(({ group }) => group),
    paragraphs.map(({ text }) => tokenise(text)),
  );
  return facts.map(({ kept, fact, id }, i): FactView => {
    const spot = spots[i] ?? null;
    const place = spot && placeOf(spot, paragraphs);
    return {
      id,
      paragraph: kept.fingerprint,
      part: kept.part,
      kind: fact.kind,
      text: spot && place ? place.text.slice(...spot.range) : "",
      status: spot === null ? "changed" : fact.confirmed ? "confirmed" : "open",
      place,
    };
  });
}

/** How many facts are open, changed and confirmed; a report is handed in with none open. */
export function countFacts(facts: readonly FactView[]): FactCounts {
  const count = (status: FactView["status"]): number => facts.filter((fact) => fact.status === status).length;
  return { open: count("open"), changed: count("changed"), confirmed: count("confirmed") };
}
