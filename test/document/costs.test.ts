import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import type { CorpusResult } from "../../scripts/lib/corpus/result";
import { throughWorker } from "../../scripts/lib/corpus/run";
import { MOST_MEGABYTES } from "../../scripts/lib/everything";
import { catalogues } from "../../src/messages";
import { isFull, writeResult } from "../matrix/results";
import { hostileFiles } from "./support/hostile/hostile";

/**
 * Seconds by the clock after which a file counts as hung, however slow or busy the machine is. What a file costs in
 * seconds is a figure of the machine: it is written down with the results and no assertion stands on it.
 */
const HUNG = 120;
/** All run with `NIANBAO_MATRIX=full`; else some of each kind. */
const EVERY = isFull ? 1 : 48;

const folder = mkdtempSync(join(tmpdir(), "costs-"));
const worker = join(folder, "worker.cjs");
const results = new Map<string, CorpusResult>();

beforeAll(() => {
  buildSync({
    entryPoints: [resolve(__dirname, "../../scripts/lib/corpus/worker.ts")],
    outfile: worker,
    bundle: true,
    platform: "node",
    logLevel: "error",
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  if (!isFull) return;
  const all = [...results].map(([name, { seconds, megabytes, outcome }]) => ({
    name,
    seconds: seconds.all,
    megabytes,
    outcome,
  }));
  const most = (of: (one: (typeof all)[number]) => number) => [...all].sort((a, b) => of(b) - of(a))[0];
  writeResult("hostile files", {
    files: all.length,
    read: all.filter(({ outcome }) => outcome === "read").length,
    slowest: most(({ seconds }) => seconds),
    largest: most(({ megabytes }) => megabytes),
  });
});

/** A process of its own for each file: what it costs is the processor's time and the memory of that process. */
async function costOf(name: string, bytes: Uint8Array): Promise<CorpusResult> {
  const file = join(folder, "file");
  writeFileSync(file, bytes);
  for await (const result of throughWorker([file], { limit: HUNG, worker })) {
    results.set(name, result);
    return result;
  }
  throw new Error("Nothing was answered.");
}

describe("a file that is made to cost much", () => {
  const names = Object.entries(hostileFiles()).filter((_, i) => i % EVERY === 0);

  it.each(names)(
    "is read, or refused with a sentence, comes to an end and keeps to its memory: %s",
    async (name, write) => {
      const { outcome, why, megabytes } = await costOf(name, write());
      expect(["read", "refused"]).toContain(outcome);
      if (outcome === "refused") expect(catalogues.zh).toHaveProperty([`document/unreadable/${why}`]);
      expect(megabytes).toBeLessThan(MOST_MEGABYTES);
    },
    2_000 * HUNG,
  );
});
