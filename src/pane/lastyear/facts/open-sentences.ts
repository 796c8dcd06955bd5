import { sentenceAround } from "../../../language/sentences";
import type { FactView } from "../../../lastyear";

/** A sentence of the document with the facts in it that nobody has looked at. */
export interface OpenSentence<Fact extends FactView = FactView> {
  /** The whole sentence, with what ends it. */
  text: string;
  /** Where it stands in its paragraph. */
  start: number;
  end: number;
  place: NonNullable<FactView["place"]>;
  facts: Fact[];
}

/** The sentence of a fact that stands in the document; a fact that goes beyond a full stop takes both sentences. */
function sentenceOf(fact: FactView): Omit<OpenSentence, "facts"> | null {
  const { place } = fact;
  if (fact.status !== "open" || !place?.range) return null;
  const [from, to] = place.range;
  const { start } = sentenceAround(place.text, from);
  const { end } = sentenceAround(place.text, Math.max(from, to - 1));
  return { text: place.text.slice(start, end), start, end, place };
}

/** The sentences with open facts, in the order of the facts. */
export function openSentences<Fact extends FactView>(facts: readonly Fact[]): OpenSentence<Fact>[] {
  const sentences = new Map<string, OpenSentence<Fact>>();
  for (const fact of facts) {
    const sentence = sentenceOf(fact);
    if (!sentence) continue;
    const key = `${sentence.place.paragraph} ${sentence.start}`;
    const known = sentences.get(key);
    if (known) known.facts.push(fact);
    else sentences.set(key, { ...sentence, facts: [fact] });
  }
  return [...sentences.values()];
}

/** The next open fact behind one, else the first; null when none is open. */
export function nextOpen<Fact extends FactView>(facts: readonly Fact[], id: string | null): Fact | null {
  const at = facts.findIndex((fact) => fact.id === id);
  const open = (fact: Fact): boolean => fact.status === "open" && fact.place !== null;
  return facts.slice(at + 1).find(open) ?? facts.find(open) ?? null;
}

/** The sentence that is worked on: that of the fact which was reached last, else the next one. */
export function currentSentence<Fact extends FactView>(
  facts: readonly Fact[],
  current: string | null,
): OpenSentence<Fact> | null {
  const sentences = openSentences(facts);
  const isOf = (id: string | undefined) => (sentence: OpenSentence<Fact>) =>
    sentence.facts.some((fact) => fact.id === id);
  return (
    sentences.find(isOf(current ?? undefined)) ?? sentences.find(isOf(nextOpen(facts, current)?.id)) ?? null
  );
}

/** A piece of a sentence as it is shown. */
export interface SentencePiece {
  text: string;
  isOpen: boolean;
}

/** The sentence cut at its open facts. */
export function piecesOfSentence({ text, start, facts }: OpenSentence): SentencePiece[] {
  const pieces: SentencePiece[] = [];
  let at = 0;
  for (const { place } of [...facts].sort((a, b) => a.place!.range![0] - b.place!.range![0])) {
    const [from, to] = [place!.range![0] - start, place!.range![1] - start];
    if (from < at) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), isOpen: false });
    pieces.push({ text: text.slice(from, to), isOpen: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isOpen: false });
  return pieces;
}
