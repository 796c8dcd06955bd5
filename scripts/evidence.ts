import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { evidencePage, sentenceTable, wordingTable } from "../test/evidence/page";
import { isMaterialThere, labelledTexts } from "../test/evidence/verdicts";

/**
 * Writes docs/evidence.md from the judged texts and the fixtures. Without the texts nothing is written.
 *
 *     npx tsx scripts/evidence.ts
 */
async function main(): Promise<void> {
  if (!isMaterialThere()) {
    console.log("Skipped: the judged texts are not at hand.");
    return;
  }
  const counted = { sentences: sentenceTable(), wording: wordingTable() };
  const page = await evidencePage(await labelledTexts(), counted);
  writeFileSync(join(__dirname, "..", "docs", "evidence.md"), page);
}

void main();
