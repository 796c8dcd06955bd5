import fs from "node:fs";
import path from "node:path";
import type { Declarations } from "./declarationTypes";

let known: Promise<Declarations> | null = null;

/**
 * What `@types/office-js` declares of Word, read on the first use of a version and kept under `.cache`, which is not
 * committed.
 */
export function wordDeclarations(): Promise<Declarations> {
  known ??= readCached();
  return known;
}

async function readCached(): Promise<Declarations> {
  const types = path.dirname(require.resolve("@types/office-js/package.json"));
  const { version } = JSON.parse(fs.readFileSync(path.join(types, "package.json"), "utf8")) as {
    version: string;
  };
  const folder = path.resolve(__dirname, "../../../.cache");
  const file = path.join(folder, `word-declarations-${version}.json`);
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, "utf8")) as Declarations;
  const parsed = await parse(fs.readFileSync(path.join(types, "index.d.ts"), "utf8"));
  fs.mkdirSync(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify(parsed));
  fs.renameSync(draft, file);
  return parsed;
}

async function parse(text: string): Promise<Declarations> {
  // Loaded only here: the compiler takes a second to start, and the cache spares it.
  const { parseDeclarations } = await import("./parseDeclarations");
  return parseDeclarations(text);
}
