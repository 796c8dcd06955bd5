import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from "parse5";

/** What another reader makes of a file; null when it cannot read it. */
export interface OtherReading {
  text: string;
  tables: number;
}

export const hasLibreOffice = (): boolean => spawnSync("soffice", ["--version"]).status === 0;

const AT_ONCE = 40;
/** In plain text it sees no tables, and programs it reads as pages of text. */
const COMPARED = new Set([".docx", ".docm", ".dotx", ".doc", ".odt", ".fodt", ".html", ".htm", ".xml"]);

/**
 * Reads files with LibreOffice, by the pages that it makes of them. The answers stand in the order of the files; there is none
 * for plain text.
 */
export function libreOfficeReadings(files: string[]): (OtherReading | null)[] {
  const folder = mkdtempSync(join(tmpdir(), "corpus-"));
  try {
    const readings: (OtherReading | null)[] = [];
    for (let from = 0; from < files.length; from += AT_ONCE) {
      readings.push(...converted(files.slice(from, from + AT_ONCE), join(folder, String(from)), folder));
    }
    return readings;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Under names of our own: two files of a corpus may have the same. */
function converted(files: string[], into: string, folder: string): (OtherReading | null)[] {
  mkdirSync(into);
  const copies = files.flatMap((file, i) => {
    if (!COMPARED.has(extname(file).toLowerCase())) return [];
    const copy = join(into, `${i}${extname(file)}`);
    copyFileSync(file, copy);
    return [copy];
  });
  if (copies.length === 0) return files.map(() => null);
  const out = join(into, "out");
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const target = "html:HTML (StarWriter):EmbedImages";
  try {
    execFileSync("soffice", [profile, "--headless", "--convert-to", target, "--outdir", out, ...copies], {
      stdio: "ignore",
      timeout: 30_000 + 10_000 * files.length,
    });
  } catch {
    // It ends with an error when one of the files is unreadable; the others are there.
  }
  return files.map((_, i) => {
    const page = join(out, `${i}.html`);
    return existsSync(page) ? pageReading(readFileSync(page, "utf8")) : null;
  });
}

const LEFT_OUT = new Set(["head", "style", "script", "del"]);
/** What LibreOffice calls what stands above and below each page; we do not read it. */
const BESIDE = new Set(["header", "footer"]);

/** Text and number of tables of a page; what is deleted is left out, and what is printed on each page. */
export function pageReading(html: string): OtherReading {
  const reading = { text: "", tables: 0 };
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if (tree.isTextNode(node)) reading.text += node.value;
    if (tree.isElementNode(node)) {
      const isBeside = node.attrs.some(({ name, value }) => name === "title" && BESIDE.has(value));
      if (LEFT_OUT.has(node.tagName) || isBeside) return;
      if (node.tagName === "table") reading.tables++;
    }
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return { ...reading, text: reading.text.replace(/[\s\u00ad\u200b]/g, "") };
}
