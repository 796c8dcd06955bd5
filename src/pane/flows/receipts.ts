import type { Services } from "../services";
import type { Store } from "../state/store";

/** Of the pane, what is needed here. */
interface Shown {
  services: Services;
  store: Store;
}

/** Shows what can be taken back now. Never in anybody's way. */
export async function refreshReceipts({ services, store }: Shown): Promise<void> {
  const receipts = await services.document.receipts().catch(() => []);
  const known = store.get().receipts;
  const isSame = receipts.length === known.length && receipts.every(({ id }, i) => id === known[i]!.id);
  if (!isSame) store.dispatch({ type: "receipts/known", receipts });
}

/**
 * Keeps that in step with what ribbon functions and other panes write, which share the machine's memory with this one.
 * Gives the way to stop.
 */
export function followReceipts(pane: Shown): () => void {
  const refresh = (): void => void refreshReceipts(pane);
  refresh();
  window.addEventListener("storage", refresh);
  return () => window.removeEventListener("storage", refresh);
}
