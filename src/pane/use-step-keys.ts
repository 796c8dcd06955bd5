import { useEffect } from "react";
import { stepFinding } from "./flows/check";
import { focusWhenDrawn } from "./check/list/focus-when-drawn";
import type { PaneContext } from "./flows/flow";

/** The row of a finding in the list; undefined where the list does not show it. */
export const rowOfFinding = (id: string | null): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>("[data-finding]")].find(({ dataset }) => dataset.finding === id);

/** F8 and Shift+F8 go to the next finding and the one before, wherever in the pane the keyboard is. */
export function useStepKeys(pane: PaneContext): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      void stepFinding(pane, event.shiftKey ? -1 : 1).then(() =>
        focusWhenDrawn(() => rowOfFinding(pane.store.get().current)),
      );
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [pane]);
}
