import type { SourceDocument } from "../../../document/types";
import type { FactState } from "../../../lastyear";
import type { Receipt } from "../../../open";
import { perform, show, valueOrShow, type PaneContext } from "../../flows/flow";
import { problemNotice } from "../../state/notices";
import { say, type Tab } from "../../state/said";
import { factsWithout } from "../insertion";
import type { DocumentFact } from "../types";
import { compare } from "./compare";
import { goOn, goTo, wordsOf } from "./go-on";

const TAB = "draft";

/** Shows how facts stand in a reading of the document. */
export async function findFacts(
  { services, store }: PaneContext,
  tracked: FactState | null,
  source: SourceDocument,
  isRecordUnreadable = store.get().lastYear.isRecordUnreadable,
): Promise<void> {
  const facts = tracked ? (await services.lastYear()).factsIn(tracked, source) : [];
  store.dispatch({ type: "last/tracked", tracked, facts, isRecordUnreadable });
}

/**
 * Takes up the facts that travel with the document, as they stand in a reading of it. Where the document does not say,
 * those that are known stay.
 */
export async function readFacts(pane: PaneContext, source: SourceDocument): Promise<void> {
  const kept = await pane.services.document.kept();
  if (!kept.ok) return findFacts(pane, pane.store.get().lastYear.tracked, source);
  const engine = await pane.services.lastYear();
  const tracked = kept.value === null ? null : engine.readFactState(kept.value);
  return findFacts(pane, tracked, source, kept.value !== null && tracked === null);
}

/** The same with a reading of its own; without one nobody can tell where they stand. */
async function readAndFind(pane: PaneContext): Promise<void> {
  const read = await pane.services.document.read();
  if (read.ok) return readFacts(pane, read.value);
}

/** When the pane is opened: what travels with the document is taken up again, in every view. Never in anybody's way. */
export async function takeUp(pane: PaneContext): Promise<void> {
  const kept = await pane.services.document.kept();
  const isKnown = (): boolean => pane.store.get().lastYear.tracked !== null;
  if (kept.ok && kept.value !== null && !isKnown()) await readAndFind(pane);
}

/** An insertion was taken back: its facts go with it. */
export async function untrack(pane: PaneContext, { callerData: note }: Receipt): Promise<void> {
  if (note === undefined) return;
  if (pane.store.get().lastYear.tracked === null) await takeUp(pane);
  const { tracked } = pane.store.get().lastYear;
  if (tracked) await track(pane, factsWithout(await pane.services.lastYear(), tracked, note));
  // What was inserted is gone, and can be inserted again.
  pane.store.dispatch({ type: "last/previewed", away: false });
}

/** Puts a state of facts into the document and shows how they stand there; says so when the document refuses it. */
export async function track(pane: PaneContext, tracked: FactState | null): Promise<boolean> {
  const engine = await pane.services.lastYear();
  const { document } = pane.services;
  const kept = await document.keep(tracked && engine.writeFactState(tracked));
  const read = tracked && (await document.read());
  if (read?.ok) await findFacts(pane, tracked, read.value, false);
  else pane.store.dispatch({ type: "last/tracked", tracked, facts: [] });
  if (!kept.ok) show(pane, TAB, problemNotice(say("pane/last.keep.failed"), kept.problem));
  return kept.ok;
}

/**
 * Reads what was typed since the last reading and shows how the facts stand now.
 * @param options `goes`: the keyboard goes to the first fact that is open again
 * @returns null when nothing can be read, or no facts are followed
 */
export async function followFacts(pane: PaneContext, { goes = false } = {}): Promise<DocumentFact[] | null> {
  const { tracked, facts: before } = pane.store.get().lastYear;
  if (!tracked) return null;
  const read = await pane.services.document.reread();
  if (!read.ok) return null;
  await findFacts(pane, tracked, read.value);
  const { facts } = pane.store.get().lastYear;
  const wasDone = new Set(before.filter(({ status }) => status !== "open").map(({ id }) => id));
  const again = facts.find(({ id, status }) => status === "open" && wasDone.has(id));
  if (goes && again) goTo(pane, again.id);
  return facts;
}

/**
 * What is confirmed is asked no more and speaks for a number, and what is opened again is and does not: the reading of the
 * last check compared once more.
 */
async function compareAgain(pane: PaneContext): Promise<void> {
  const { checked } = pane.store.get();
  if (!checked) return;
  const { source } = checked;
  const again = { source, ...(await compare(pane, source)) };
  // A later check knows more.
  if (pane.store.get().checked !== checked) return;
  pane.store.dispatch({ type: "check/done", checked: again, marks: null, quiet: true });
}

/**
 * 没变: confirms facts, one by one or all of a paragraph, or opens them again; `ids` are fact ids or fingerprints of
 * paragraphs.
 */
export const confirm = (pane: PaneContext, ids: string[], confirmed = true): Promise<void> =>
  perform(pane, "confirm", TAB, async () => {
    const { tracked, facts } = pane.store.get().lastYear;
    if (!tracked) return;
    const engine = await pane.services.lastYear();
    const next = engine.confirmFacts(tracked, ids, confirmed);
    const kept = await pane.services.document.keep(engine.writeFactState(next));
    if (!kept.ok) {
      // What the document does not know is not done.
      return show(pane, TAB, problemNotice(say("pane/last.keep.failed"), kept.problem));
    }
    const named = new Set(ids);
    const status = confirmed ? ("confirmed" as const) : ("open" as const);
    const isMeant = (fact: DocumentFact): boolean =>
      fact.place !== null && (named.has(fact.id) || named.has(fact.paragraph));
    const meant = facts.filter(isMeant);
    // Nothing in the document has changed, so that nothing is read.
    const seen = facts.map((fact) => (isMeant(fact) ? { ...fact, status } : fact));
    pane.store.dispatch({ type: "last/tracked", tracked: next, facts: seen });
    pane.store.dispatch({ type: "facts/confirmed", ids: confirmed ? meant.map(({ id }) => id) : [] });
    if (confirmed)
      goOn(pane, meant.at(-1)?.id ?? null, say("pane/facts.done.same", { text: wordsOf(meant) }));
    else goTo(pane, meant[0]?.id ?? null, say("pane/facts.done.again", { text: wordsOf(meant) }));
    // Behind the task: the next key is not lost, it waits.
    pane.catchingUp = compareAgain(pane).catch(() => undefined);
  });

/** Goes to a fact in the document. */
export const revealFact = (pane: PaneContext, id: string, tab: Tab = TAB): Promise<void> =>
  perform(pane, "reveal", tab, async () => {
    const place = pane.store.get().lastYear.facts.find((fact) => fact.id === id)?.place;
    if (place) valueOrShow(pane, tab, "pane/reveal.failed", await pane.services.document.reveal(place));
  });
