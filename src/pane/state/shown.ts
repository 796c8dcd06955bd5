import { splitIgnored } from "./ignored";
import { itemsOf, kindOf, type Item } from "./items";
import type { Filter, PaneState } from "./types";

/** The findings that still ask for something. */
export const openItems = ({ checked, ignored }: Pick<PaneState, "checked" | "ignored">): Item[] =>
  splitIgnored(itemsOf(checked?.result.findings ?? []), ignored).open;

/** Those of them that a filter lets through; what was ignored stands in a list of its own. */
export const filtered = (open: Item[], filter: Filter | null): Item[] =>
  filter === null ? open : open.filter(({ finding }) => kindOf(finding) === filter);

/** Those that the list shows. */
export const shownItems = (state: Pick<PaneState, "checked" | "ignored" | "filter">): Item[] =>
  filtered(openItems(state), state.filter);
