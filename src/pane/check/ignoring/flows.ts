import { checkAgain, sweepMarks } from "../../flows/check";
import { perform, type PaneContext } from "../../flows/flow";
import { itemsOf } from "../../state/items";
import { confirmable, isSameIgnored, type Ignored } from "../../state/ignored";
import { openItems } from "../../state/shown";
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

/** What was confirmed changes what is found. */
const lookAgain = (pane: PaneContext): Promise<void> =>
  perform(pane, "check", "check", () => checkAgain(pane));

/**
 * 数字没错: the numbers that a finding would change are left as they are, and it is looked for what else explains the
 * sums. The sums stay off: what is found then is another finding, and asks for something again.
 * @param reason in the drafter's words, "" for none
 */
export async function confirmNumbers(pane: PaneContext, id: string, reason: string): Promise<void> {
  const { store, services } = pane;
  const item = openItems(store.get()).find((one) => one.id === id);
  const confirms = item ? confirmable(item.finding) : [];
  if (!item || confirms.length === 0) return;
  const { rule, fingerprint, message } = item.finding;
  const ignored: Ignored = { rule, fingerprint, message, reason: reason.trim(), confirms };
  store.dispatch({ type: "finding/ignored", ignored });
  keepIgnored(services, (kept) => [...kept, ignored]);
  await lookAgain(pane);
}

/** 恢复: it is told again. */
export async function tellAgain(pane: PaneContext, ignored: Ignored): Promise<void> {
  pane.store.dispatch({ type: "ignored/ended", ignored });
  keepIgnored(pane.services, (kept) => kept.filter((one) => !isSameIgnored(one, ignored)));
  if (ignored.confirms) await lookAgain(pane);
}
