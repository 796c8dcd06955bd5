import type { Place } from "../document/types";

/** Where a place stands in what is shown: by attributes of its element, which hold numbers alone. */

export const shownCell = (table: number, tr: number, tc: number): string => `${table}.${tr}.${tc}`;

const selectorOf = (place: Place): string | null => {
  switch (place.kind) {
    case "cell":
      return `[data-cell="${shownCell(place.table, place.tr, place.tc)}"]`;
    case "row":
      return `[data-row="${place.table}.${place.tr}"]`;
    case "table":
      return `[data-table="${place.table}"]`;
    case "paragraph":
      return `[data-paragraph="${place.paragraph}"]`;
    case "document":
      return null;
  }
};

export function elementOf(page: ParentNode, place: Place): HTMLElement | null {
  const selector = selectorOf(place);
  return selector === null ? null : page.querySelector<HTMLElement>(selector);
}

/** So long a place is lit up. */
const LIT_MS = 2500;

/** Scrolls to a place, lights it up and gives it the focus; false where it is not shown. */
export function showPlace(page: ParentNode, place: Place): boolean {
  const element = elementOf(page, place);
  if (!element) return false;
  const isStill = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "center", inline: "nearest", behavior: isStill ? "auto" : "smooth" });
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.dataset.lit = "";
  setTimeout(() => delete element.dataset.lit, LIT_MS);
  return true;
}
