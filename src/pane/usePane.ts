import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import { catalogues, text, type Language, type MessageData } from "../messages";
import type { Pane } from "./flows/flow";
import type { PaneState, Said } from "./state/types";

export const PaneContext = createContext<Pane | null>(null);

export interface UsedPane {
  pane: Pane;
  state: PaneState;
  /** A text by its id, in the language of the pane. */
  t(id: string, data?: MessageData): string;
  /** What the state wants said. */
  speak(said: Said): string;
}

/** A text of the document side by its code; one that nobody has worded is no reason to show nothing. */
export const spoken = (said: Said, language: Language): string =>
  text(said.id in catalogues[language] ? said.id : "pane/error.unexpected", said.data, language);

/** The pane to which a component belongs. */
export function usePane(): UsedPane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A component of the pane stands outside of it.");
  const state = useSyncExternalStore(pane.store.subscribe, pane.store.get);
  const { language } = pane.services;
  const t = useCallback((id: string, data: MessageData = {}) => text(id, data, language), [language]);
  const speak = useCallback((said: Said) => spoken(said, language), [language]);
  return { pane, state, t, speak };
}
