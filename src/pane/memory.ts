import type { Pane } from "./flows/flow";
import type { Memory } from "./services";

const HELP_SEEN = "nianbao.help";

/** `localStorage`, which some hosts switch off or partition: losing it must cost nothing but a repeated help. */
export const localMemory: Memory = {
  get(name) {
    try {
      return window.localStorage.getItem(name);
    } catch {
      return null;
    }
  },
  set(name, value) {
    try {
      window.localStorage.setItem(name, value);
    } catch {
      return;
    }
  },
};

export const helpWasSeen = (memory: Memory): boolean => memory.get(HELP_SEEN) !== null;

/** Closes the first help and remembers it. */
export function dismissHelp({ store, services }: Pane): void {
  services.memory.set(HELP_SEEN, "seen");
  store.dispatch({ type: "help/shown", open: false });
}
