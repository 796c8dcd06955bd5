import { useEffect, useRef, type RefObject } from "react";
import { usePane } from "../../use-pane";

/** The keyboard goes where the work goes on: into the field of the fact that was reached, or to the word that all is done. */
export function useReachedFact(section: RefObject<HTMLElement | null>): void {
  const { current, turn } = usePane().state.lastYear.workingOff;
  const seen = useRef<number | null>(null);
  useEffect(() => {
    const isFirst = seen.current === null;
    if (seen.current === turn) return;
    seen.current = turn;
    // Who opens the view by the navigation stays there; who was led here has nothing to stay on.
    if (turn === 0 || (isFirst && document.activeElement !== document.body)) return;
    const fields = [...(section.current?.querySelectorAll<HTMLInputElement>("[data-fact-input]") ?? [])];
    const field = fields.find(({ dataset }) => dataset.factInput === current);
    if (!field) return section.current?.querySelector<HTMLElement>("[data-facts-title]")?.focus();
    field.focus();
    field.select();
  }, [current, turn, section]);
}
