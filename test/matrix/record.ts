import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { MatrixCase } from "./cases";

const folder = path.resolve(__dirname, "../../.cache/matrix");

export interface Ran {
  suite: string;
  profile: string;
  flipped: string | null;
  ok: boolean;
}

/** Runs one case and notes whether it passed, for the matrix that `npm run test:matrix` prints. */
export async function recorded(suite: string, one: MatrixCase, work: () => Promise<void>): Promise<void> {
  const { profile, flipped } = one;
  const note = (ok: boolean): void => {
    mkdirSync(folder, { recursive: true });
    const name = `jest-${suite}-${profile}-${flipped ?? "as it is"}.json`.replaceAll(/[^\w.=-]/g, "_");
    const ran: Ran = { suite, profile, flipped, ok };
    writeFileSync(path.join(folder, name), JSON.stringify(ran));
  };
  note(false);
  await work();
  note(true);
}
