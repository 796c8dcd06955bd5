import { useEffect, useRef, type KeyboardEvent } from "react";
import type { CellKey } from "../../../form";
import { usePane } from "../../use-pane";
import { useGrid } from "../use-grid";
import { cellBelow, nextCell, rowWith } from "./cell-order";

/** The button that writes: where the keyboard goes behind the last cell. */
export const WRITE_BUTTON = "fill-write";

/**
 * Enter goes on to the next cell that one types, arrows to the one below or above; the row is unfolded on the way.
 * @returns for the table: it hears the keys of all its inputs
 */
export function useCellKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  const { pane } = usePane();
  const { grid, shown } = useGrid();
  const wanted = useRef<CellKey | null>(null);
  useEffect(() => {
    const input =
      wanted.current && document.querySelector<HTMLInputElement>(`[data-cell="${wanted.current}"]`);
    if (!input) return;
    wanted.current = null;
    input.focus();
    input.select();
  });
  return (event) => {
    const from = (event.target as HTMLElement).dataset.cell;
    if (!from || !shown || event.nativeEvent.isComposing) return;
    const to =
      event.key === "Enter"
        ? nextCell(shown.rows, grid, from)
        : event.key === "ArrowDown" || event.key === "ArrowUp"
          ? cellBelow(shown.rows, from, event.key === "ArrowDown" ? 1 : -1)
          : undefined;
    if (to === undefined) return;
    event.preventDefault();
    if (to === null) {
      if (event.key !== "ArrowUp") document.getElementById(WRITE_BUTTON)?.focus();
      return;
    }
    wanted.current = to;
    pane.store.dispatch({ type: "fill/rowOpened", row: rowWith(shown.rows, to)!.id });
    pane.store.dispatch({ type: "fill/reached", cell: to });
  };
}
