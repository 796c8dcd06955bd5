import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { comparison } from "./lib/corpus/compare";
import { hasLibreOffice, libreOfficeReadings } from "./lib/corpus/libreoffice";
import { corpusTable, isClean } from "./lib/corpus/table";
import type { CorpusResult } from "./lib/corpus/result";
import { throughWorker } from "./lib/corpus/run";

/**
 * `npm run corpus -- FOLDER`: takes every file below a folder, whoever wrote it, through reading, recognition, check, draft and
 * its document, in a process of its own, and prints what came of them. Exits with 1 when one threw, hung or crashed.
 *
 *   --compare     with what LibreOffice makes of the same files, where it is installed
 *   --limit 20    seconds after which a file counts as hung
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    compare: { type: "boolean", default: false },
    limit: { type: "string", default: "20" },
  },
});

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
    .sort();

async function main(folder: string): Promise<void> {
  const results: CorpusResult[] = [];
  for await (const result of throughWorker(filesBelow(folder), { limit: Number(values.limit) })) {
    results.push(result);
  }
  console.log(corpusTable(results));
  if (!isClean(results)) process.exitCode = 1;
  if (!values.compare) return;
  console.log(
    hasLibreOffice()
      ? `\nLibreOffice: ${comparison(results, libreOfficeReadings(results.map(({ file }) => file)))}`
      : "\nLibreOffice is not installed: the comparison is skipped.",
  );
}

const [folder, ...more] = positionals;
if (folder === undefined || more.length > 0) {
  console.error("npm run corpus -- FOLDER [--compare] [--limit SECONDS]");
  process.exitCode = 2;
} else void main(folder);
