import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { forms, formOf, numberCells, tableIds } from "../../src/form";
import { tableDocx } from "../../src/template";

jest.setTimeout(180_000);

/** What lays the pages out; where it is missing the tests are skipped, and counted as such. */
const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** What Word keeps of an empty document into which the table is inserted: a paragraph of its own, 10.5 pt. */
const OWN_PARAGRAPH = '<w:p><w:pPr><w:rPr><w:sz w:val="21"/></w:rPr></w:pPr></w:p>';

function withOwnParagraph(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const name = "word/document.xml";
  const xml = strFromU8(parts[name]!);
  const at = xml.lastIndexOf("<w:sectPr");
  return zipSync({ ...parts, [name]: strToU8(xml.slice(0, at) + OWN_PARAGRAPH + xml.slice(at)) });
}

/** The number of pages of each document, laid out in one run. */
function pagesOf(documents: Record<string, Uint8Array>): Record<string, number> {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-pages-"));
  try {
    const files = Object.entries(documents).map(([name, bytes]) => {
      writeFileSync(join(folder, `${name}.docx`), bytes);
      return join(folder, `${name}.docx`);
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files], {
      stdio: "ignore",
    });
    const pages = (name: string): number =>
      readFileSync(join(folder, `${name}.pdf`), "latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    return Object.fromEntries(Object.keys(documents).map((name) => [name, pages(name)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

(hasLibreOffice ? describe : describe.skip)("a table alone, as LibreOffice lays it out", () => {
  it("stands on one page with what comes behind it, empty and filled, in every edition", () => {
    const documents = Object.fromEntries(
      forms().flatMap(({ edition }) =>
        tableIds.flatMap((id) => {
          const form = formOf(edition);
          const numbers = new Map(numberCells(form.tables[id]).map(({ key }) => [key!, "12345"]));
          const [empty, filled] = [tableDocx(form, id), tableDocx(form, id, { numbers })];
          return [
            [`${edition}-${id}`, empty],
            [`${edition}-${id}-filled`, filled],
            [`${edition}-${id}-inserted`, withOwnParagraph(empty)],
            [`${edition}-${id}-inserted-filled`, withOwnParagraph(filled)],
          ];
        }),
      ),
    ) as Record<string, Uint8Array>;
    const pages = pagesOf(documents);
    expect(pages).toEqual(Object.fromEntries(Object.keys(documents).map((name) => [name, 1])));
  });

  it("would be seen to have a second page", () => {
    const parts = unzipSync(tableDocx(formOf("2021"), "disputes"));
    const xml = strFromU8(parts["word/document.xml"]!);
    const at = xml.lastIndexOf("<w:sectPr");
    const longer = xml.slice(0, at) + OWN_PARAGRAPH.repeat(60) + xml.slice(at);
    expect(pagesOf({ long: zipSync({ ...parts, "word/document.xml": strToU8(longer) }) })).toEqual({
      long: 2,
    });
  });
});
