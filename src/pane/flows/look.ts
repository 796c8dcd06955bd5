import type { SourceDocument } from "../../document/types";
import { yearOf } from "../state/year";
import { takeUp } from "../lastyear/flows/facts";
import type { PaneContext } from "./flow";

/** Shows what was read to be a report, something else, or nothing. */
export async function lookAt({ services, store }: PaneContext, source: SourceDocument): Promise<void> {
  store.dispatch({
    type: "look/done",
    look: await services.look({ source, year: yearOf(store.get().year) }),
  });
}

/** The same with what was typed since the last reading. Where it cannot be read, what is known stays. */
async function lookAgain(pane: PaneContext): Promise<void> {
  const read = await pane.services.document.reread();
  if (read.ok) await lookAt(pane, read.value);
}

/** After a write of ours, behind its task: the drafter does not wait for it, only a task that is begun meanwhile does. */
export function lookBehind(pane: PaneContext): void {
  pane.catchingUp = pane.catchingUp.then(() => lookAgain(pane)).catch(() => undefined);
}

/**
 * When the pane is opened: what the document is, before anything is offered, and what travels with it. Never in
 * anybody's way; a task that is begun meanwhile waits, for places belong to the last reading.
 */
export function open(pane: PaneContext): Promise<void> {
  pane.catchingUp = lookAgain(pane)
    .then(() => takeUp(pane))
    .catch(() => undefined);
  return pane.catchingUp;
}
