import { readFile } from "node:fs/promises";
import { inRoot } from "../root.mjs";
import { run } from "../run.mjs";

let known = null;

async function make() {
  const tsx = inRoot("node_modules", "tsx", "dist", "cli.mjs");
  const args = [tsx, inRoot("scripts", "word-declarations.ts")];
  const { code, output } = await run(process.execPath, args, { quiet: true });
  if (code !== 0) throw new Error(output);
  return readFile(output.trim().split("\n").at(-1));
}

/**
 * What `@types/office-js` declares of Word, as JSON: made once while the server runs; nothing of it is committed.
 * @returns {Promise<Buffer>}
 */
export function wordDeclarations() {
  known ??= make();
  return known;
}
