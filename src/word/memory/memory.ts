/** What is remembered on this machine between two openings of the pane. */
export interface Memory {
  get(name: string): string | null;
  set(name: string, value: string): void;
}

/** `localStorage`, which some hosts switch off or partition: nothing may depend on it. */
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

/** A memory that ends with the session. */
export function sessionMemory(): Memory {
  const values = new Map<string, string>();
  return { get: (name) => values.get(name) ?? null, set: (name, value) => void values.set(name, value) };
}
