import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { CountedTables } from "./page";

/** docs/evidence.md as it was written. */
export const writtenPage = (): string => readFileSync(resolve(__dirname, "../../docs/evidence.md"), "utf8");

/** The last table of a section of it. @throws when there is none */
function tableOf(heading: string): string {
  const section = writtenPage()
    .split("\n## ")
    .find((text) => text.startsWith(`${heading}\n`));
  const found = section
    ?.split("\n\n")
    .filter((block) => block.startsWith("|"))
    .at(-1);
  if (!found)
    throw new Error(`docs/evidence.md has no table under ${heading}; run: npx tsx scripts/evidence.ts`);
  return found.trimEnd();
}

/** The tables in it that stand for scores: test/check/prose counts them again. */
export const countedTables = (): CountedTables => ({
  sentences: tableOf("Labelled sentences"),
  wording: tableOf("Wording, references, parts and odd numbers"),
});
