import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { features } from "../test/document/support/features";

/**
 * Writes test/fixtures/sources: one short document in the formats that offices have, as LibreOffice writes them.
 * Needs `soffice`; the results are committed, so that the tests do not need it.
 *
 *     npx tsx scripts/sources.ts
 */

const folder = join(__dirname, "..", "test", "fixtures", "sources");
const scratch = mkdtempSync(join(tmpdir(), "sources-"));

mkdirSync(folder, { recursive: true });
const docx = join(folder, "features.docx");
writeFileSync(docx, features());
for (const target of [
  "doc:MS Word 97",
  "html:HTML (StarWriter)",
  "xml:MS Word 2003 XML",
  "rtf:Rich Text Format",
  "odt:writer8",
]) {
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=file://${join(scratch, "profile")}`,
      "--headless",
      "--convert-to",
      target,
      "--outdir",
      folder,
      docx,
    ],
    { stdio: "pipe", timeout: 120_000 },
  );
}
rmSync(scratch, { recursive: true, force: true });
