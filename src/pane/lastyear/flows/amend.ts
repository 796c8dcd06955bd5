import type { Change, Corrected, Outcome, ReceiptTitle } from "../../../open";
import { checkAgain } from "../../flows/check";
import { perform, show, type PaneContext } from "../../flows/flow";
import { problemNotice, reasonsOf, warningNotice } from "../../state/notices";
import { say, type Said } from "../../state/said";
import { amendedWords, editBetween } from "../facts/fact-value";
import { openSentences, type OpenSentence } from "../facts/open-sentences";
import { sentenceKey } from "../facts/working-off";
import type { DocumentFact } from "../types";
import { confirm, followFacts } from "./facts";
import { goOn, goTo, wordsOf } from "./go-on";

/** 改好: what was typed in the pane for facts of last year's report, written into the document. */

const TAB = "draft";

type Sentence = OpenSentence<DocumentFact>;

/** What is to be written of a sentence, and what it is called. */
interface Amending {
  /** The last fact that it is about: the keyboard goes on from there. */
  last: string;
  changes(now: Sentence): Change[];
  title: ReceiptTitle;
  done: Said;
}

/** All changes of one sentence are one correction: written whole or not at all. */
const CORRECTION = "facts";

/** The sentence as it stands in the document now; null where it is another one, or gone. */
function sentenceNow(
  facts: readonly DocumentFact[] | null,
  { text, facts: shown }: Sentence,
): Sentence | null {
  const ids = new Set(shown.map(({ id }) => id));
  const now = openSentences(facts ?? []).find((one) => one.facts.some(({ id }) => ids.has(id)));
  const isSame = now?.text === text && shown.every(({ id }) => now.facts.some((fact) => fact.id === id));
  return isSame ? now : null;
}

/** Says what came of it; true when it is written. */
function tell(pane: PaneContext, { done }: Amending, outcome: Outcome<Corrected>): boolean {
  if (!outcome.ok) {
    show(pane, TAB, problemNotice(say("pane/facts.notWritten"), outcome.problem));
    return false;
  }
  const { receipt, refused } = outcome.value;
  if (refused.length > 0) {
    show(pane, TAB, {
      ...warningNotice(say("pane/facts.notWritten"), [...reasonsOf(refused), say("pane/facts.stillTyped")]),
      receipt,
    });
    return false;
  }
  show(pane, TAB, { intent: "success", title: done, lines: [], detail: null, receipt });
  return true;
}

const write = (pane: PaneContext, sentence: Sentence, amending: Amending): Promise<void> =>
  perform(pane, "correct", TAB, async () => {
    const now = sentenceNow(await followFacts(pane), sentence);
    if (!now) {
      const lines = [say("pane/facts.sentenceChanged.do")];
      return show(pane, TAB, warningNotice(say("pane/facts.sentenceChanged"), lines));
    }
    const outcome = await pane.services.document.correct(amending.changes(now), amending.title);
    const isWritten = tell(pane, amending, outcome);
    await followFacts(pane);
    await checkAgain(pane);
    if (isWritten) goOn(pane, amending.last, amending.done);
  });

const remark = ({ store }: PaneContext, id: string, said: Said): void => {
  store.dispatch({ type: "fact/remarked", id, said });
  store.dispatch({ type: "said", lines: [said] });
};

/**
 * 没变: confirms facts of a sentence, or its whole paragraph; not while another value is typed for one of them, which
 * would be lost.
 * @param ids fact ids, or the fingerprint of the paragraph
 */
export async function keepAsIs(
  pane: PaneContext,
  facts: readonly DocumentFact[],
  ids: string[],
): Promise<void> {
  const { typed } = pane.store.get().lastYear.workingOff;
  const other = facts.find(({ id }) => typed[id] !== undefined);
  if (!other) return confirm(pane, ids);
  goTo(pane, other.id);
  remark(pane, other.id, say("pane/facts.typedNotSame"));
}

/**
 * Writes what was typed for the facts of a sentence: their own words and nothing else, each verified by the old ones.
 * What cannot stand there, and a sentence for which nothing was typed, is only remarked on.
 * @param at the fact at which the drafter is
 */
export async function amend(pane: PaneContext, sentence: Sentence, at: string): Promise<void> {
  const { typed } = pane.store.get().lastYear.workingOff;
  const words = new Map<string, string>();
  for (const { id, text } of sentence.facts) {
    const value = typed[id];
    if (value === undefined) continue;
    const amended = amendedWords(text, value);
    if ("problem" in amended) return remark(pane, id, amended.problem);
    if (amended.text !== text) words.set(id, amended.text);
  }
  const changed = sentence.facts.filter(({ id }) => words.has(id));
  const [first] = changed;
  if (!first) return remark(pane, at, say("pane/facts.unchanged"));
  const data = {
    before: wordsOf(changed),
    after: wordsOf(changed.map(({ id }) => ({ text: words.get(id)! }))),
  };
  return write(pane, sentence, {
    last: changed.at(-1)!.id,
    changes: (now) =>
      now.facts.flatMap(({ id, place }) => {
        const text = words.get(id);
        return text === undefined || !place ? [] : [{ id: CORRECTION, place, text }];
      }),
    title: { id: "receipt/fact", data },
    done: say("pane/facts.done.amended", data),
  });
}

/** Writes a sentence anew: only the stretch in which the two differ. */
export async function rewrite(pane: PaneContext, sentence: Sentence): Promise<void> {
  const [first] = sentence.facts;
  if (!first) return;
  const key = sentenceKey(first.id);
  const typed = pane.store.get().lastYear.workingOff.typed[key]?.trim();
  if (typed === undefined || typed === sentence.text) return remark(pane, key, say("pane/facts.unchanged"));
  if (typed === "") return remark(pane, key, say("pane/facts.empty"));
  const { start, end, text } = editBetween(sentence.text, typed);
  return write(pane, sentence, {
    last: sentence.facts.at(-1)!.id,
    changes: ({ place, start: from }) => [
      { id: CORRECTION, place: { ...place, range: [from + start, from + end] }, text },
    ],
    title: { id: "receipt/sentence", data: {} },
    done: say("pane/facts.done.rewritten"),
  });
}
