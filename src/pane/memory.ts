import type { Memory } from "../word/memory/memory";
import type { PaneContext } from "./flows/flow";

const HELP_SEEN = "nianbao.help";

export const helpWasSeen = (memory: Memory): boolean => memory.get(HELP_SEEN) !== null;

/** Closes the first help and remembers it. */
export function dismissHelp({ store, services }: PaneContext): void {
  services.memory.set(HELP_SEEN, "seen");
  store.dispatch({ type: "help/shown", open: false });
}
