import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { readFile, type Block, type Table } from "../../../src/document";

/** Writes files as another program does. Takes files of ours, gives those of the program, in the same order. */
export type Route = (files: string[], folder: string) => Promise<string[]> | string[];

/** A program that offices or systems write reports with, and what it makes of ours. */
export interface Program {
  name: string;
  isHere(): boolean;
  routes: Record<string, Route>;
}

const answers = (command: string, ...words: string[]): boolean => spawnSync(command, words).status === 0;
const outputs = (files: string[], folder: string, extension: string): string[] =>
  files.map((file) => join(folder, `${basename(file, extname(file))}.${extension}`));

let serial = 0;
/** A folder of its own for each step: two steps may write the same name. */
function step(folder: string): string {
  const own = join(folder, `step-${++serial}`);
  mkdirSync(own);
  return own;
}

/** Saves as each of these formats, one after the other. */
const libreOffice =
  (...formats: string[]): Route =>
  (files, folder) =>
    formats.reduce((from, format) => {
      const into = step(folder);
      const [extension = format] = format.split(":");
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", into, ...from], {
        stdio: "ignore",
      });
      return outputs(from, into, extension);
    }, files);
const HTML = "html:HTML (StarWriter):EmbedImages";

const pandoc =
  (...extensions: string[]): Route =>
  (files, folder) =>
    extensions.reduce((from, extension) => {
      const into = outputs(from, step(folder), extension);
      from.forEach((file, i) => execFileSync("pandoc", ["-s", file, "-o", into[i]!], { stdio: "ignore" }));
      return into;
    }, files);

/** The Python of the system: that of a version manager has other packages. */
const PYTHON = "/usr/bin/python3";
const SAVED_AGAIN = "import sys, docx\ndocx.Document(sys.argv[1]).save(sys.argv[2])";
/** Builds a document of paragraphs and tables, each cell with its place and the rectangle that it covers. */
const BUILT_ANEW = `
import json, sys, docx
made = docx.Document()
for block in json.load(open(sys.argv[1])):
    if "text" in block:
        made.add_paragraph(block["text"])
        continue
    table = made.add_table(block["rows"], block["columns"])
    for row, column, rows, columns, text in block["cells"]:
        cell = table.cell(row, column)
        if rows * columns > 1:
            cell = cell.merge(table.cell(row + rows - 1, column + columns - 1))
        cell.text = text
made.save(sys.argv[2])
`;

const savedAgain: Route = (files, folder) => {
  const into = outputs(files, step(folder), "docx");
  files.forEach((file, i) => execFileSync(PYTHON, ["-c", SAVED_AGAIN, file, into[i]!]));
  return into;
};

const plainly = (block: Block): object =>
  block.kind === "paragraph"
    ? {
        text: block.numbering + block.text,
        heading: Number(/Heading([12])$/.exec(block.style ?? "")?.[1] ?? 0),
      }
    : { ...sizeOf(block), cells: cellsOf(block) };
const sizeOf = ({ rows, columns }: Table) => ({ rows: rows.length, columns });
const cellsOf = ({ rows }: Table) =>
  rows.flatMap(({ cells }) =>
    cells.map(({ row, column, rowSpan, columnSpan, text }) => [row, column, rowSpan, columnSpan, text]),
  );

const builtAnew =
  (build: (blocks: string, into: string) => void): Route =>
  async (files, folder) => {
    const own = step(folder);
    const into = outputs(files, own, "docx");
    for (const [i, file] of files.entries()) {
      const reading = await readFile(new Uint8Array(readFileSync(file)));
      if (!reading.ok) throw new Error(reading.code);
      const blocks = join(own, `${i}.json`);
      writeFileSync(blocks, JSON.stringify(reading.document.blocks.map(plainly)));
      build(blocks, into[i]!);
    }
    return into;
  };
const byPython = builtAnew((blocks, into) => execFileSync(PYTHON, ["-c", BUILT_ANEW, blocks, into]));
const WITH_DOCX = resolve(__dirname, "../../../scripts/lib/corpus/with-docx.mjs");
const byNode = builtAnew((blocks, into) => execFileSync(process.execPath, [WITH_DOCX, blocks, into]));

export const programs: Program[] = [
  {
    name: "LibreOffice",
    isHere: () => answers("soffice", "--version"),
    routes: {
      "a .docx": libreOffice("docx"),
      "an .odt": libreOffice("odt"),
      "a .fodt": libreOffice("fodt"),
      "a .docx of an .odt": libreOffice("odt", "docx"),
      "a .doc": libreOffice("doc"),
      "a .docx of a .doc": libreOffice("doc", "docx"),
      "a .doc of an .odt": libreOffice("odt", "doc"),
      "a .docx of an .rtf": libreOffice("rtf", "docx"),
      "a page": libreOffice(HTML),
      "a page of a .doc": libreOffice("doc", HTML),
    },
  },
  {
    name: "python-docx",
    isHere: () => answers(PYTHON, "-c", "import docx"),
    routes: { "a .docx that was saved again": savedAgain, "a .docx that was built anew": byPython },
  },
  {
    name: "docx",
    isHere: () => answers(process.execPath, "-e", "require.resolve('docx')"),
    routes: { "a .docx that was built anew": byNode },
  },
  {
    name: "pandoc",
    isHere: () => answers("pandoc", "--version"),
    routes: {
      "a .docx": pandoc("docx"),
      "a page": pandoc("html"),
      "a .docx of a page": pandoc("html", "docx"),
    },
  },
];
