import { setFlagsFromString } from "node:v8";

/**
 * Has V8 make machine code of each pattern at its first use; to be called before any other. V8 would first make a short program
 * of it and the machine code at the second use, which is wise for pages, whose patterns are often used once. Most of ours are used
 * again at once and were compiled twice, which took a fifth of the time of one report (docs/performance.md). For all threads.
 */
export function compilePatternsOnce(): void {
  setFlagsFromString("--no-regexp-tier-up");
}
