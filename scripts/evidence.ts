import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { evidencePage } from "../test/evidence/page";
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
  writeFileSync(join(__dirname, "..", "docs", "evidence.md"), await evidencePage(await labelledTexts()));
}

void main();
