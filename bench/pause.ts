/**
 * What a pause in typing and a look for an insertion move and cost in a long document: the whole list of paragraphs
 * against what Word's events tell, and against a glance at the place. Both in the same run, over the simulated Word (the web's
 * route). Run with `npx tsx bench/pause.ts [paragraphs …]`.
 */
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { openWord } from "../test/simulated-word/open-word";
import type { SimulatedWord } from "../test/simulated-word/simulated-word";

const RUNS = 5;

/** The window in which Microsoft's library lives. */
function openWindow(): void {
  const nearJest = createRequire(createRequire(__filename).resolve("jest-environment-jsdom"));
  const { JSDOM } = nearJest("jsdom") as { JSDOM: new (html: string, options: object) => { window: object } };
  const { window } = new JSDOM("<!doctype html><body></body>", {
    url: "https://localhost/",
    runScripts: "outside-only",
  });
  Object.assign(globalThis, { window });
}

interface Cost {
  bytes: number;
  ms: number;
}

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

async function costOf(word: SimulatedWord, work: () => Promise<unknown>): Promise<Cost> {
  const since = word.batches.length;
  const begun = performance.now();
  await work();
  const ms = performance.now() - begun;
  const bytes = word.batches
    .slice(since)
    .reduce(
      (sum, batch) => sum + JSON.stringify(batch.request).length + JSON.stringify(batch.response).length,
      0,
    );
  return { bytes, ms };
}

async function repeated(one: (run: number) => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = [];
  for (let run = 0; run < RUNS; run += 1) costs.push(await one(run));
  return { bytes: median(costs.map(({ bytes }) => bytes)), ms: median(costs.map(({ ms }) => ms)) };
}

const line = (what: string, whole: Cost, part: Cost): string =>
  `${what.padEnd(28)} whole list ${Math.round(whole.bytes / 1000)} kB ${whole.ms.toFixed(0)} ms · now ` +
  `${(part.bytes / 1000).toFixed(1)} kB ${part.ms.toFixed(0)} ms · ` +
  `${(whole.bytes / part.bytes).toFixed(0)} times less moved, ${(whole.ms / part.ms).toFixed(0)} times faster`;

async function measure(count: number): Promise<void> {
  const { bootClient } = await import("../test/simulated-word/client/boot");
  const { createOpenDocument } = await import("../src/word");
  const { isUnmoved, lookAnew } = await import("../src/word/insertion/listing");
  const { realClock } = await import("../src/word/host/clock");
  const bodyXml = Array.from(
    { length: count },
    (_, i) => `<w:p><w:r><w:t>第${i}段：收到政府信息公开申请十二件，均已按期办结。</w:t></w:r></w:p>`,
  ).join("");
  const word = openWord({ bodyXml, profile: "web" });
  const client = await bootClient(word);
  const { Office, Word, OfficeExtension } = client;
  Object.assign(globalThis, { Office, Word, OfficeExtension });
  const document = createOpenDocument();
  await document.read();
  await document.watch(() => undefined);
  const typed = async (run: number): Promise<void> => {
    word.typeParagraph(10 + run, `改过的第${run}段`);
    await new Promise((done) => setTimeout(done, 400));
  };
  const pause = async (run: number, how: { gently?: boolean }): Promise<Cost> => {
    await typed(run);
    return costOf(word, () => document.reread(how));
  };
  const whole = await repeated((run) => pause(run, {}));
  const told = await repeated((run) => pause(run + RUNS, { gently: true }));
  console.log(line(`pause, ${count} paragraphs:`, whole, told));
  const session = { clock: realClock } as Parameters<typeof lookAnew>[0];
  let keys: string[] = [];
  const look = await repeated(() =>
    costOf(word, () => lookAnew(session, (_, listing) => (keys = listing.keys))),
  );
  const glance = await repeated(() => costOf(word, () => isUnmoved(session, keys, count >> 1)));
  console.log(line(`look, ${count} paragraphs:`, look, glance));
  client.close();
}

async function main(): Promise<void> {
  openWindow();
  const counts = process.argv.slice(2).map(Number);
  for (const count of counts.length > 0 ? counts : [300, 2000, 10_000]) await measure(count);
}

void main();
