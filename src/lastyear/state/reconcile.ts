import type { Paragraph } from "../../document/types";
import { byWords, followFacts, type Range } from "./follow";
import { matchParagraphs } from "./match-paragraphs";
import type { FactCounts, FactState, FactView, KeptParagraph } from "./types";

/** A paragraph of the open document: its index there and its text. */
export type CurrentParagraph = Pick<Paragraph, "index" | "text">;

export const factId = ({ fingerprint }: KeptParagraph, ordinal: number): string =>
  `${fingerprint}.${ordinal}`;

interface Spot {
  paragraph: CurrentParagraph;
  range: Range;
}

/**
 * The facts of a draft as they stand in the open document: carried paragraphs are found again by their words, moved or
 * edited as they may be, and each fact in them. A fact whose words are not there any more has been changed.
 * @param state what was put into the document
 * @param paragraphs the paragraphs of the document outside its tables, in order
 */
export function reconcile(state: FactState, paragraphs: readonly CurrentParagraph[]): FactView[] {
  const spoken = paragraphs.filter(({ text }) => text.trim() !== "");
  const matches = matchParagraphs(
    state.paragraphs.map(({ text }) => text),
    spoken.map(({ text }) => text),
  );
  // What no carried paragraph has become: the second half of one that was cut in two.
  const rest = spoken.filter((_, j) => !matches.includes(j));
  const taken = new Map<CurrentParagraph, Uint8Array>();

  return state.paragraphs.flatMap((kept, i) => {
    const match = matches[i] ?? null;
    const ranges = kept.facts.map(({ start, end }): Range => [start, end]);
    const own = match === null ? undefined : spoken[match];
    const followed = own ? followFacts(kept.text, ranges, own.text) : ranges.map(() => null);
    return kept.facts.map((fact, ordinal): FactView => {
      const range = followed[ordinal];
      const spot =
        own && range ? { paragraph: own, range } : inRest(kept.text, ranges[ordinal]!, rest, taken);
      return {
        id: factId(kept, ordinal),
        paragraph: kept.fingerprint,
        part: kept.part,
        kind: fact.kind,
        text: kept.text.slice(fact.start, fact.end),
        status: spot === null ? "changed" : fact.confirmed ? "confirmed" : "open",
        place: spot && {
          kind: "paragraph",
          paragraph: spot.paragraph.index,
          range: spot.range,
          text: spot.paragraph.text,
        },
      };
    });
  });
}

function inRest(
  text: string,
  fact: Range,
  rest: readonly CurrentParagraph[],
  taken: Map<CurrentParagraph, Uint8Array>,
): Spot | null {
  for (const paragraph of rest) {
    const others = taken.get(paragraph) ?? new Uint8Array(paragraph.text.length);
    taken.set(paragraph, others);
    const range = byWords(text, fact, paragraph.text, others);
    if (range) return { paragraph, range };
  }
  return null;
}

/** How many facts are open, changed and confirmed; a report is handed in with none open. */
export function countFacts(facts: readonly FactView[]): FactCounts {
  const count = (status: FactView["status"]): number => facts.filter((fact) => fact.status === status).length;
  return { open: count("open"), changed: count("changed"), confirmed: count("confirmed") };
}
