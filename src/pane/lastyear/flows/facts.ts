import type { FactState } from "../../../lastyear";
import { perform, show, valueOrShow, type PaneContext } from "../../flows/flow";
import { problemNotice } from "../../state/notices";
import { say } from "../../state/types";
import type { Receipt } from "../../../open";
import { factsWithout } from "../insertion";

const TAB = "last";

/** An insertion was taken back: its facts go with it. */
export async function untrack(pane: PaneContext, { callerData: note }: Receipt): Promise<void> {
  if (note === undefined) return;
  if (pane.store.get().lastYear.tracked === null) await takeUp(pane);
  const { tracked } = pane.store.get().lastYear;
  if (tracked) await track(pane, factsWithout(await pane.services.lastYear(), tracked, note));
}

/** Shows how facts stand in the document; in one that cannot be read nobody can tell. */
async function showFacts({ services, store }: PaneContext, tracked: FactState | null): Promise<void> {
  const engine = await services.lastYear();
  const read = tracked && (await services.document.read());
  const facts = tracked && read?.ok ? engine.factsIn(tracked, read.value) : [];
  store.dispatch({ type: "last/tracked", tracked, facts });
}

/** Puts a state of facts into the document and shows how they stand there; says so when the document refuses it. */
export async function track(pane: PaneContext, tracked: FactState | null): Promise<boolean> {
  const engine = await pane.services.lastYear();
  const { document } = pane.services;
  const kept = await document.keep(tracked && engine.writeFactState(tracked));
  await showFacts(pane, tracked);
  if (!kept.ok) show(pane, TAB, problemNotice(say("pane/last.keep.failed"), kept.problem));
  return kept.ok;
}

/** Reads the document and shows how the facts stand in it now. */
export const refreshFacts = (pane: PaneContext): Promise<void> =>
  perform(pane, "check", TAB, async () => {
    const { tracked } = pane.store.get().lastYear;
    if (!tracked) return;
    const read = valueOrShow(pane, TAB, "pane/check.failed", await pane.services.document.read());
    if (!read) return;
    const engine = await pane.services.lastYear();
    pane.store.dispatch({ type: "last/tracked", tracked, facts: engine.factsIn(tracked, read.value) });
  });

/** Confirms facts, one by one or all of a paragraph; `ids` are fact ids or fingerprints of paragraphs. */
export const confirm = (pane: PaneContext, ids: string[]): Promise<void> =>
  perform(pane, "check", TAB, async () => {
    const { tracked, facts } = pane.store.get().lastYear;
    if (!tracked) return;
    const engine = await pane.services.lastYear();
    const confirmed = engine.confirmFacts(tracked, ids);
    const kept = await pane.services.document.keep(engine.writeFactState(confirmed));
    const named = new Set(ids);
    // Nothing in the document has changed, so that nothing is read.
    const seen = facts.map((fact) =>
      fact.status === "open" && (named.has(fact.id) || named.has(fact.paragraph))
        ? { ...fact, status: "confirmed" as const }
        : fact,
    );
    pane.store.dispatch({ type: "last/tracked", tracked: confirmed, facts: seen });
    if (!kept.ok) show(pane, TAB, problemNotice(say("pane/last.keep.failed"), kept.problem));
  });

/** Goes to a fact in the document. */
export const revealFact = (pane: PaneContext, id: string): Promise<void> =>
  perform(pane, "reveal", TAB, async () => {
    const place = pane.store.get().lastYear.facts.find((fact) => fact.id === id)?.place;
    if (place) valueOrShow(pane, TAB, "pane/reveal.failed", await pane.services.document.reveal(place));
  });

/** When the pane is opened: facts that travel with the document are taken up again. Never in anybody's way. */
export async function takeUp(pane: PaneContext): Promise<void> {
  const kept = await pane.services.document.kept();
  if (!kept.ok || kept.value === null) return;
  const engine = await pane.services.lastYear();
  const tracked = engine.readFactState(kept.value);
  if (tracked) await showFacts(pane, tracked);
}
