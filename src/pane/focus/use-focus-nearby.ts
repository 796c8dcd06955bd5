import { useEffect, type RefObject } from "react";
import { focusPlace } from "../components/navigation";
import type { PaneContext } from "../flows/flow";

/** Where something that can be pressed stands: what it is in, from the inside out, and the how-manieth in each. */
type Standing = { parent: Element; at: number }[];

const standingOf = (element: Element, pane: Element): Standing => {
  const standing: Standing = [];
  for (let child = element; child !== pane && child.parentElement; child = child.parentElement) {
    const parent: Element = child.parentElement;
    standing.push({ parent, at: [...parent.children].indexOf(child) });
  }
  return standing;
};

const PRESSABLE =
  "button:not([tabindex='-1']), input:not([tabindex='-1']), textarea, summary, [tabindex='0']";

/** Where the work goes on behind an action, where a view says so: the heading of a result. */
const ARRIVAL = "[data-arrival]";

function firstIn(element: Element | undefined): HTMLElement | null {
  if (!element) return null;
  return element.matches(PRESSABLE)
    ? (element as HTMLElement)
    : element.querySelector<HTMLElement>(PRESSABLE);
}

/** The nearest that can be pressed: in what is left of where it stood, from its place on, else before. */
function nearestTo(standing: Standing, pane: Element): HTMLElement | null {
  const left = standing.find(({ parent }) => parent.isConnected);
  // Beside the view there is only what is always there.
  if (!left || left.parent === pane) return null;
  const arrival = left.parent.querySelector<HTMLElement>(ARRIVAL);
  if (arrival) return arrival;
  const children = [...left.parent.children];
  const inOrder = [...children.slice(left.at), ...children.slice(0, left.at).reverse()];
  return inOrder.map(firstIn).find((found) => found !== null) ?? null;
}

/** What a view does itself for the keyboard goes first. */
const PATIENCE_MS = 30;

/**
 * What had the focus is gone from the pane (a notice was closed, a button has done its part): the keyboard goes on near
 * where it was, at the result where there is one, else at the name of the place. Who has gone over to the document is
 * not called back.
 */
export function useFocusNearby(view: RefObject<HTMLElement | null>, pane: PaneContext): void {
  useEffect(() => {
    const element = view.current;
    if (!element) return;
    let standing: Standing | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = ({ target }: FocusEvent): void => {
      standing = standingOf(target as Element, element);
    };
    const forget = ({ relatedTarget, target }: FocusEvent): void => {
      // A browser tells nothing, or tells it without a target, when what has the focus is taken out.
      const isTakenOut = relatedTarget === null && !(target as Element).isConnected;
      if (relatedTarget !== null || isTakenOut) return;
      // Left by a click beside everything, or for the document.
      setTimeout(() => {
        if (document.activeElement === document.body && (target as Element).isConnected) standing = null;
      });
    };
    const leave = (): void => void (standing = null);
    const goOn = (): void => {
      if (!standing || document.activeElement !== document.body) return;
      const near = nearestTo(standing, element);
      if (near) near.focus();
      else focusPlace(pane.store.get().tab);
    };
    const observer = new MutationObserver(() => {
      if (document.activeElement !== document.body) return;
      clearTimeout(timer);
      timer = setTimeout(goOn, PATIENCE_MS);
    });
    observer.observe(element, { childList: true, subtree: true });
    window.addEventListener("blur", leave);
    element.addEventListener("focusin", note);
    element.addEventListener("focusout", forget);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      window.removeEventListener("blur", leave);
      element.removeEventListener("focusin", note);
      element.removeEventListener("focusout", forget);
    };
  }, [view, pane]);
}
