import { useEffect } from "react";
import { focusWhenDrawn } from "../check/list/focus-when-drawn";
import { SUMMARY } from "../check/summary";
import { checkDocument } from "../flows/check";
import type { PaneContext } from "../flows/flow";
import { shownItems } from "../state/shown";

/** Where the keyboard goes on: the first finding; without one, or without a result, what checks once more. */
function resultOf({ store }: PaneContext): HTMLElement | null {
  const { checked } = store.get();
  const rows = checked && shownItems(store.get()).length > 0;
  const what = rows ? '[data-finding][tabindex="0"]' : checked ? `#${SUMMARY} button` : "button";
  return document.querySelector<HTMLElement>(`#view-check ${what}`);
}

async function checkAtOnce(pane: PaneContext): Promise<void> {
  pane.store.dispatch({ type: "tab/chosen", tab: "check" });
  await checkDocument(pane);
  focusWhenDrawn(() => resultOf(pane));
}

/** Does what the button of the ribbon that has opened the pane is there for. */
export function useErrand(pane: PaneContext): void {
  useEffect(() => {
    if (pane.services.errand === "check") void checkAtOnce(pane);
  }, [pane]);
}
