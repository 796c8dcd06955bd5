import { splitIgnored } from "./ignored";
import { itemsOf, kindOf, type Item } from "./items";
import type { PaneState } from "./types";

/** The findings that still ask for something. */
export const openItems = ({ checked, ignored }: Pick<PaneState, "checked" | "ignored">): Item[] =>
  splitIgnored(itemsOf(checked?.result.findings ?? []), ignored).open;

/** Those of them that the list shows. */
export function shownItems(state: Pick<PaneState, "checked" | "ignored" | "filter">): Item[] {
  const { filter } = state;
  if (filter === "ignored") return [];
  return openItems(state).filter(({ finding }) => filter === null || kindOf(finding) === filter);
}
