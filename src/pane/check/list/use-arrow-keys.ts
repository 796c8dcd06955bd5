import { useCallback, type KeyboardEvent, type RefObject } from "react";

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

const rowOf = (list: HTMLElement, id: string): HTMLElement | null =>
  [...list.querySelectorAll<HTMLElement>("[data-finding]")].find((row) => row.dataset.finding === id) ?? null;

/**
 * Arrow keys, Home and End in a list of `[data-finding]` buttons with one tab stop (ARIA practices, roving
 * tabindex).
 * @param reach called with the id of the row to which the keyboard goes
 */
export function useArrowKeys(
  list: RefObject<HTMLElement | null>,
  ids: string[],
  current: string | null,
  reach: (id: string) => void,
): (event: KeyboardEvent) => void {
  return useCallback(
    (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (!step || current === null || !list.current) return;
      const next = ids[step(ids.indexOf(current), ids.length - 1)];
      if (next === undefined) return;
      event.preventDefault();
      reach(next);
      rowOf(list.current, next)?.focus();
    },
    [list, ids, current, reach],
  );
}
