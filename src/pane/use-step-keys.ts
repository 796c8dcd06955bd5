import { useEffect } from "react";
import { stepFinding } from "./flows/check";
import type { PaneContext } from "./flows/flow";

const rowOf = (id: string | null): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>("[data-finding]")].find(({ dataset }) => dataset.finding === id);

const FRAME_MS = 16;
/** A long list may take as many frames until it is drawn. */
const MOST_FRAMES = 30;

function focusWhenDrawn(id: string | null, frames = MOST_FRAMES): void {
  const row = rowOf(id);
  if (row) row.focus();
  else if (frames > 0) setTimeout(() => focusWhenDrawn(id, frames - 1), FRAME_MS);
}

/** F8 and Shift+F8 go to the next finding and the one before, wherever in the pane the keyboard is. */
export function useStepKeys(pane: PaneContext): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      void stepFinding(pane, event.shiftKey ? -1 : 1).then(() => focusWhenDrawn(pane.store.get().current));
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [pane]);
}
