import type { Action, PaneState } from "./types";

/** The state in one place, readable at once after each dispatch (flows decide on it between awaits). */
export interface Store {
  get(): PaneState;
  dispatch(action: Action): void;
  /** Calls back after every change; returns how to stop. */
  subscribe(listener: () => void): () => void;
}

export function createStore(
  reduce: (state: PaneState, action: Action) => PaneState,
  first: PaneState,
): Store {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
