import { useCallback, useEffect, useRef, type KeyboardEvent, type RefObject } from "react";

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
 * tabindex). When the row with the focus disappears, the focus goes to the new current one instead of nowhere.
 * @param reach called with the id of the row to which the keyboard goes
 */
export function useArrowKeys(
  list: RefObject<HTMLElement | null>,
  ids: string[],
  current: string | null,
  reach: (id: string) => void,
): (event: KeyboardEvent) => void {
  const hadFocus = useRef(false);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const note = () => (hadFocus.current = true);
    const forget = (event: FocusEvent) => {
      if (event.relatedTarget !== null || document.activeElement !== document.body) hadFocus.current = false;
    };
    element.addEventListener("focusin", note);
    element.addEventListener("focusout", forget);
    return () => {
      element.removeEventListener("focusin", note);
      element.removeEventListener("focusout", forget);
    };
  }, [list]);

  useEffect(() => {
    if (!hadFocus.current || current === null || !list.current) return;
    if (document.activeElement === document.body) rowOf(list.current, current)?.focus();
  });

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
