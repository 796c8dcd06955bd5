import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cases } from "../test/fixtures/build/cases";

/**
 * Writes the reports under test/fixtures: each as our template makes it and as LibreOffice writes it, directly and
 * by way of its own format. Needs `soffice`; the results are committed, so that the tests do not need it.
 *
 *     npx tsx scripts/fixtures.ts [name …]
 */

const root = join(__dirname, "..", "test", "fixtures");
const scratch = mkdtempSync(join(tmpdir(), "fixtures-"));

/** Converts into `folder` and gives the path of the result; `filter` as LibreOffice names its export filters. */
function convert(file: string, extension: string, filter: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=file://${join(scratch, "profile")}`,
      "--headless",
      "--convert-to",
      `${extension}:${filter}`,
      "--outdir",
      folder,
      file,
    ],
    { stdio: "pipe", timeout: 120_000 },
  );
  const result = join(folder, `document.${extension}`);
  if (!existsSync(result)) throw new Error(`LibreOffice made no ${extension} of ${file}.`);
  return result;
}

const DOCX = "MS Word 2007 XML";

function build(name: string, oldFormats: boolean, docx: Uint8Array): void {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  const original = join(folder, "document.docx");
  writeFileSync(original, docx);
  copyFileSync(
    convert(original, "docx", DOCX, join(scratch, name, "docx")),
    join(folder, "libreoffice.docx"),
  );
  const odt = convert(original, "odt", "writer8", join(scratch, name, "odt"));
  copyFileSync(convert(odt, "docx", DOCX, join(scratch, name, "via")), join(folder, "opendocument.docx"));
  if (!oldFormats) return;
  copyFileSync(
    convert(original, "doc", "MS Word 97", join(scratch, name, "doc")),
    join(folder, "document.doc"),
  );
  copyFileSync(
    convert(original, "html", "HTML (StarWriter)", join(scratch, name, "html")),
    join(folder, "document.html"),
  );
}

const wanted = process.argv.slice(2);
try {
  for (const { name, expected, oldFormats = false, docx } of cases) {
    if (wanted.length && !wanted.includes(name)) continue;
    build(name, oldFormats, docx());
    writeFileSync(join(root, name, "expected.json"), `${JSON.stringify(expected, null, 2)}\n`);
    console.log(name);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
