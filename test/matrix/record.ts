import type { MatrixCase } from "./cases";
import { writeResult } from "./results";

/** Runs one case and notes whether it passed. */
export async function recorded(suite: string, one: MatrixCase, work: () => Promise<void>): Promise<void> {
  const { profile, flipped } = one;
  const note = (ok: boolean): void =>
    writeResult(`jest-${suite}-${profile}-${flipped ?? "as it is"}`, {
      suite,
      kind: "client library",
      profile,
      flipped,
      ok,
    });
  note(false);
  await work();
  note(true);
}
