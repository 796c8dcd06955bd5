import type { Memory } from "./memory";

const UNIT = "nianbao.unit";

/** The body for which a report was inserted on this machine last; "" for none. */
export const recallUnit = (memory: Memory): string => memory.get(UNIT) ?? "";

export const rememberUnit = (memory: Memory, unit: string): void => {
  if (unit !== "") memory.set(UNIT, unit);
};
