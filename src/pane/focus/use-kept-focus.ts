import { useEffect, useRef, type RefObject } from "react";

/**
 * When what had the focus disappears from a view, the focus goes on to the finding that the keyboard stands on, else to
 * the next thing that can be pressed: nowhere is a long way back.
 */
export function useKeptFocus(view: RefObject<HTMLElement | null>): void {
  const hadFocus = useRef(false);
  useEffect(() => {
    const element = view.current;
    if (!element) return;
    const note = () => (hadFocus.current = true);
    const forget = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null || document.activeElement !== document.body) hadFocus.current = false;
    };
    // Who has gone over to the document is not called back from there.
    const leave = () => (hadFocus.current = false);
    window.addEventListener("blur", leave);
    element.addEventListener("focusin", note);
    element.addEventListener("focusout", forget);
    return () => {
      window.removeEventListener("blur", leave);
      element.removeEventListener("focusin", note);
      element.removeEventListener("focusout", forget);
    };
  });
  useEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return;
    const next =
      view.current?.querySelector<HTMLElement>('[data-finding][tabindex="0"]') ??
      view.current?.querySelector<HTMLElement>("ul button, button");
    next?.focus();
  });
}
