import type { PaneContext } from "../../flows/flow";
import { say, type Said } from "../../state/said";
import { currentSentence, nextOpen, openSentences } from "../facts/open-sentences";
import type { DocumentFact } from "../types";

/** From one fact to the next: the card, the keyboard and what a screen reader hears go together. */

const MOST_WORDS = 3;

/** What facts are called: their words, of many only the first. */
export function wordsOf(facts: readonly { text: string }[]): string {
  const words = facts.slice(0, MOST_WORDS).map(({ text }) => text);
  return words.join("、") + (facts.length > MOST_WORDS ? "…" : "");
}

/** 3 / 29, and the sentence. */
function whereIs(facts: readonly DocumentFact[], id: string): Said | null {
  const sentence = currentSentence(facts, id);
  const at = facts.findIndex((fact) => fact.id === id) + 1;
  return sentence && say("pane/facts.here", { at, total: facts.length, text: sentence.text });
}

/** The keyboard goes to an open fact; what was done and the sentence are said. */
export function goTo({ store }: PaneContext, id: string | null, ...done: Said[]): void {
  const { facts } = store.get().lastYear;
  const here = id === null ? say("pane/facts.allDone") : whereIs(facts, id);
  store.dispatch({ type: "fact/reached", id });
  store.dispatch({ type: "said", lines: [...done, ...(here ? [here] : [])] });
}

/** The keyboard goes on to the next open fact behind one that is done. */
export const goOn = (pane: PaneContext, id: string | null, ...done: Said[]): void =>
  goTo(pane, nextOpen(pane.store.get().lastYear.facts, id)?.id ?? null, ...done);

/** ‹ 上一处, 下一处 ›: shows the next sentence with open facts, or the one before; goes round at the ends. */
export function stepSentence({ store }: PaneContext, by: 1 | -1): string | null {
  const { facts, workingOff } = store.get().lastYear;
  const sentences = openSentences(facts);
  const now = currentSentence(facts, workingOff.current)?.facts[0];
  const at = sentences.findIndex(({ facts: [first] }) => first?.id === now?.id);
  const next = sentences[(at + by + sentences.length) % sentences.length]?.facts[0];
  if (!next) return null;
  store.dispatch({ type: "fact/shown", id: next.id });
  const here = whereIs(facts, next.id);
  if (here) store.dispatch({ type: "said", lines: [here] });
  return next.id;
}
