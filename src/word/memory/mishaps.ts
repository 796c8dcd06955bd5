import { unquoted } from "./unquoted";
import type { Memory } from "./memory";

/**
 * What went wrong in a page where nobody waited for an answer. It is kept on this machine for whoever helps, to be copied
 * with the details of a problem; the drafter is shown nothing of it. The document's text is not among it.
 */
interface Mishap {
  /** `pane`, `ribbon`, `self-test`. */
  page: string;
  what: string;
  times: number;
  last: string;
}

const NAME = "nianbao.mishaps";
const MOST = 20;
const LONGEST = 300;
/** Chromium reports by it that a layout took a turn more; nothing is wrong. */
const HARMLESS = /^ResizeObserver loop/;

const isMishap = (value: unknown): value is Mishap => {
  const { page, what, times, last } = (value ?? {}) as Partial<Record<keyof Mishap, unknown>>;
  return [page, what, last].every((text) => typeof text === "string") && typeof times === "number";
};

function mishapsIn(memory: Memory): Mishap[] {
  try {
    const stored: unknown = JSON.parse(memory.get(NAME) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isMishap).slice(-MOST) : [];
  } catch {
    return [];
  }
}

/** Where in a script it happened: file names and numbers of the nearest three frames. */
const framesOf = (stack: string): string => (stack.match(/[\w.-]+:\d+:\d+/g) ?? []).slice(0, 3).join(" ");

/** An error, or whatever else was thrown, in a line. */
function described(thrown: unknown): string {
  const error = thrown instanceof Error ? thrown : null;
  const words = error ? `${error.name}: ${error.message}` : String(thrown);
  return `${unquoted(words).slice(0, LONGEST)} ${framesOf(error?.stack ?? "")}`.trim();
}

/** Keeps what was thrown. The same again is counted. Throws nothing itself. */
export function keepMishap(memory: Memory, page: string, thrown: unknown, now = new Date()): void {
  try {
    const what = described(thrown);
    if (HARMLESS.test(what.replace(/^Error: /, ""))) return;
    const known = mishapsIn(memory);
    const same = known.find((one) => one.page === page && one.what === what);
    const mishap = { page, what, times: (same?.times ?? 0) + 1, last: now.toISOString() };
    memory.set(NAME, JSON.stringify([...known.filter((one) => one !== same), mishap].slice(-MOST)));
  } catch {
    return;
  }
}

/**
 * Keeps what goes wrong in a page unseen: errors that nobody catches, promises whose failure nobody handles.
 * @returns stops listening
 */
export function watchMishaps(window: Window, memory: Memory, page: string): () => void {
  const thrown = (event: ErrorEvent): void => keepMishap(memory, page, event.error ?? event.message);
  const rejected = (event: PromiseRejectionEvent): void => keepMishap(memory, page, event.reason);
  window.addEventListener("error", thrown);
  window.addEventListener("unhandledrejection", rejected);
  return () => {
    window.removeEventListener("error", thrown);
    window.removeEventListener("unhandledrejection", rejected);
  };
}

/** What was kept, a line each, the newest last; "" when nothing was. For a person who helps. */
export const mishapLines = (memory: Memory): string =>
  mishapsIn(memory)
    .map(({ page, what, times, last }) => `${last} ${page} ×${times} ${what}`)
    .join("\n");
