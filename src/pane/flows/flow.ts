import type { Services } from "../services";
import type { Store } from "../state/store";
import { say, type Tab } from "../state/said";
import type { Notice, Task } from "../state/types";
import { problemNotice, unexpectedNotice } from "../state/notices";
import type { Outcome } from "../../open";
import { refreshReceipts } from "./receipts";
import { noteBegin, noteEnd } from "./underway";

/** What a flow works with. */
export interface PaneContext {
  store: Store;
  services: Services;
  /** The silent reading that is under way (`catchUp`); a task waits for it, for places belong to the last reading. */
  catchingUp: Promise<void>;
}

export const show = ({ store }: PaneContext, tab: Tab, notice: Notice): void =>
  store.dispatch({ type: "notice/shown", tab, notice });

/**
 * Runs one task on the document. While one runs, others are not begun: two writes at once could not be verified
 * or taken back. An error that nobody foresaw is shown like every other problem.
 */
export async function perform(
  pane: PaneContext,
  task: Task,
  tab: Tab,
  work: () => Promise<void>,
): Promise<void> {
  if (pane.store.get().task !== null) return;
  pane.store.dispatch({ type: "task/began", task });
  noteBegin(pane.services, task);
  try {
    await pane.catchingUp;
    await work();
  } catch (error) {
    show(pane, tab, unexpectedNotice(error));
  } finally {
    noteEnd(pane.services, task);
    await refreshReceipts(pane);
    pane.store.dispatch({ type: "task/ended" });
  }
}

/** The value of an outcome; a problem is shown, and null is given. */
export function valueOrShow<T>(
  pane: PaneContext,
  tab: Tab,
  title: string,
  outcome: Outcome<T>,
): { value: T } | null {
  if (outcome.ok) return { value: outcome.value };
  show(pane, tab, problemNotice(say(title), outcome.problem));
  return null;
}
