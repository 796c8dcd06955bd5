import path from "node:path";
import { chinese } from "./chinese";
import type { Terminal } from "./surroundings";

/** Shorter work needs no telling. */
const PATIENCE = 1000;
/** No eye follows more. */
const AT_MOST_EVERY = 100;

/** How far the work on several files has come. */
export interface FileProgress {
  /** A file is begun. */
  working(file: string): void;
  /** A file is done. */
  done(): void;
  /** The work is over: what was said of it is wiped away. */
  end(): void;
}

const silent: FileProgress = { working: () => undefined, done: () => undefined, end: () => undefined };

/** Characters of East Asia and all beyond are two columns wide. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character.codePointAt(0)! >= 0x1100 ? 2 : 1), 0);

/**
 * Tells on one line of a terminal how far the work on several files has come, once it has taken over a second. Where the
 * standard error output is no terminal nothing is said: logs need no such lines.
 * @param now the time in milliseconds
 */
export function progressOf(
  total: number,
  { err, columns }: Terminal,
  now: () => number = () => performance.now(),
): FileProgress {
  if (columns === null) return silent;
  const begun = now();
  let last = -Infinity;
  let done = 0;
  let isShown = false;
  return {
    working(file) {
      const time = now();
      if (time - begun <= PATIENCE || time - last < AT_MOST_EVERY) return;
      const whole = chinese("cli/progress", { number: done + 1, total, file: path.basename(file) });
      const short = chinese("cli/progress", { number: done + 1, total, file: "" });
      err(`\r${widthOf(whole) < columns ? whole : short}\x1b[K`);
      last = time;
      isShown = true;
    },
    done: () => void done++,
    end() {
      if (isShown) err("\r\x1b[K");
    },
  };
}
