import { infoNotice, warningNotice } from "../state/notices";
import { say } from "../state/said";
import type { Notice } from "../state/types";
import type { TrackingRestored } from "../../open";
import { show, type PaneContext } from "./flow";
import { noteEnd, readNote, type Note } from "./underway";

/** So long a task of another pane, open on the same document, may take before it counts as cut off. */
const PATIENCE_MS = 5000;

const unfinishedNotice = ({ task }: Note): Notice =>
  warningNotice(say("pane/unfinished"), [say(`pane/unfinished.${task}`)]);

function tellOfTracking(pane: PaneContext, { tracking, byHand }: TrackingRestored): void {
  const { tab } = pane.store.get();
  if (tracking) show(pane, tab, infoNotice(say("pane/unfinished.tracking")));
  if (byHand) {
    show(pane, tab, warningNotice(say("pane/unfinished"), [say("pane/unfinished.trackingByHand")]));
  }
}

/**
 * Called when the pane opens: puts back what a pane that was cut off has left behind, and says so. Never in anybody's
 * way: what cannot be read is left alone.
 */
export async function resume(pane: PaneContext, patienceMs = PATIENCE_MS): Promise<void> {
  const { services } = pane;
  const recovered = await services.document.recover();
  if (recovered.ok) tellOfTracking(pane, recovered.value);
  const note = readNote(services);
  if (note?.document !== services.documentName) return;
  await new Promise((resolve) => setTimeout(resolve, patienceMs));
  const still = readNote(services);
  if (still?.task !== note.task || pane.store.get().task !== null) return;
  noteEnd(services, still.task);
  show(pane, pane.store.get().tab, unfinishedNotice(still));
}
