import fs from "node:fs";
import path from "node:path";
import type { Declarations } from "./declaration-types";

let known: Promise<Declarations> | null = null;

/**
 * What `@types/office-js` declares of Word, read on the first use of a version and kept under `.cache`, which is not
 * committed.
 */
export function wordDeclarations(): Promise<Declarations> {
  known ??= readCached();
  return known;
}

const typesFolder = (): string => path.dirname(require.resolve("@types/office-js/package.json"));

/** Where they are kept; one file for each version of the package. */
export function wordDeclarationsFile(): string {
  const { version } = JSON.parse(fs.readFileSync(path.join(typesFolder(), "package.json"), "utf8")) as {
    version: string;
  };
  return path.resolve(__dirname, "../../../.cache", `word-declarations-${version}.json`);
}

async function readCached(): Promise<Declarations> {
  const file = wordDeclarationsFile();
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, "utf8")) as Declarations;
  const parsed = await parse(fs.readFileSync(path.join(typesFolder(), "index.d.ts"), "utf8"));
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify(parsed));
  fs.renameSync(draft, file);
  return parsed;
}

async function parse(text: string): Promise<Declarations> {
  // Loaded only here: the compiler takes a second to start, and the cache spares it.
  const { parseDeclarations } = await import("./parse-declarations");
  return parseDeclarations(text);
}
