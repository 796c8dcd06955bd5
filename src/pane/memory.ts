import type { Memory } from "../word/memory/memory";
import type { PaneContext } from "./flows/flow";

const HELP_SEEN = "nianbao.help";

export const helpWasSeen = (memory: Memory): boolean => memory.get(HELP_SEEN) !== null;

/** Closes the first help and remembers it. */
export function dismissHelp({ store, services }: PaneContext): void {
  services.memory.set(HELP_SEEN, "seen");
  store.dispatch({ type: "help/shown", open: false });
}

const UNIT = "nianbao.unit";

/** The body for which a report was inserted on this machine last; "" for none. */
export const recallUnit = (memory: Memory): string => memory.get(UNIT) ?? "";

export const rememberUnit = (memory: Memory, unit: string): void => {
  if (unit !== "") memory.set(UNIT, unit);
};
