import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import { text, type Language, type MessageData } from "../messages/text";
import type { PaneContext } from "./flows/flow";
import type { Said } from "./state/said";
import type { PaneState } from "./state/types";

export const CurrentPane = createContext<PaneContext | null>(null);

/** The pane and its words, for a component that shows nothing of the state. */
export interface PaneWords {
  pane: PaneContext;
  /** A text by its id, in the language of the pane. */
  t(id: string, data?: MessageData): string;
  /** What the state wants said. */
  speak(said: Said): string;
}

export interface UsedPane extends PaneWords {
  state: PaneState;
}

/** What the state wants said, in words. */
export const spoken = ({ id, data }: Said, language: Language): string => text(id, data, language);

/** The pane to which a component belongs. @throws Error in a component outside of one: a slip of ours */
export function usePaneWords(): PaneWords {
  const pane = useContext(CurrentPane);
  if (!pane) throw new Error("A component of the pane stands outside of it.");
  const { language } = pane.services;
  const t = useCallback((id: string, data: MessageData = {}) => text(id, data, language), [language]);
  const speak = useCallback((said: Said) => spoken(said, language), [language]);
  return { pane, t, speak };
}

/** The pane with its whole state: drawn anew with every change of it. */
export function usePane(): UsedPane {
  const words = usePaneWords();
  const { store } = words.pane;
  return { ...words, state: useSyncExternalStore(store.subscribe, store.get) };
}

/**
 * One value of the state, for components of which there are many: drawn anew only when that value changes.
 * @param select gives a plain value, or an object that stays the same while it means the same
 */
export function usePart<T>({ store }: PaneContext, select: (state: PaneState) => T): T {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
