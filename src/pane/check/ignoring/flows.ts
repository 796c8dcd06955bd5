import { sweepMarks } from "../../flows/check";
import { perform, type PaneContext } from "../../flows/flow";
import { itemsOf } from "../../state/items";
import { isSameIgnored, type Ignored } from "../../state/ignored";
import { keepIgnored, recallIgnored } from "./memory";

/** When the pane is opened: what was ignored in this document before is so again. */
export function takeUpIgnored({ store, services }: PaneContext): void {
  const ignored = recallIgnored(services);
  if (ignored.length > 0) store.dispatch({ type: "ignored/known", ignored });
}

/** The mark of what is ignored goes out of the document; that costs nothing where there are none. */
async function sweep(pane: PaneContext): Promise<void> {
  if (!pane.store.get().marks) return;
  await perform(pane, "clear", "check", () => sweepMarks(pane));
}

/**
 * Lets a finding stand, or all of its rule (`reason` null; never errors).
 * @param reason in the drafter's words
 */
export async function ignore(pane: PaneContext, id: string, reason: string | null): Promise<void> {
  const { store, services } = pane;
  const item = itemsOf(store.get().checked?.result.findings ?? []).find((one) => one.id === id);
  if (!item) return;
  const { rule, fingerprint, message } = item.finding;
  const ignored: Ignored =
    reason === null
      ? { rule, fingerprint: null, message, reason: "" }
      : { rule, fingerprint, message, reason: reason.trim() };
  store.dispatch({ type: "finding/ignored", ignored });
  keepIgnored(services, (kept) => [...kept, ignored]);
  await sweep(pane);
}

/** 恢复: it is told again. */
export function tellAgain({ store, services }: PaneContext, ignored: Ignored): void {
  store.dispatch({ type: "ignored/ended", ignored });
  keepIgnored(services, (kept) => kept.filter((one) => !isSameIgnored(one, ignored)));
}
