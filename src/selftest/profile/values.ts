/** The profiles of `test/simulated-word` that a measured Word is described on top of. */
export type Base = "ltsc2021" | "ltsc2024" | "m365" | "mac" | "web";

export type Value = string | number | boolean;

/** One thing that we assume of Word: what it may be, and what we take it for. */
export interface Assumption<V extends Value = Value> {
  /** What we know it can be; an empty list where it is a number that is measured. */
  values: readonly V[];
  assumed: V;
  /** A time that is measured: nothing is different up to here. */
  upTo?: number;
  /** Where a base is taken to be otherwise. */
  except?: Partial<Record<Base, V>>;
}

/** What is assumed of a base. */
export function assumedOf<V extends Value>({ assumed, except }: Assumption<V>, base: Base): V {
  return except?.[base] ?? assumed;
}

/** The last part of a message's id for a value: letters, digits and hyphens. */
export function slugOf(value: Value): string {
  return JSON.stringify(value)
    .replace(/[^a-z0-9]+/gi, "-")
    .replace(/^-|-$/g, "");
}

/** Whether an answer is what was assumed. */
export function holds(assumption: Assumption, base: Base, value: Value): boolean {
  const { upTo } = assumption;
  return typeof value === "number" && upTo !== undefined
    ? value <= upTo
    : value === assumedOf(assumption, base);
}
