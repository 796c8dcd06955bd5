import { chinese } from "./chinese";
import type { Terminal } from "./surroundings";

/** Shorter work needs no telling. */
const PATIENCE = 1000;

/**
 * Says which of several files is worked on, once the whole has taken over a second.
 * @param now the time in milliseconds
 */
export function progressOf(
  total: number,
  { err }: Terminal,
  now: () => number = () => performance.now(),
): (index: number, file: string) => void {
  const begun = now();
  return (index, file) => {
    if (now() - begun > PATIENCE) err(`${chinese("cli/progress", { number: index + 1, total, file })}\n`);
  };
}
