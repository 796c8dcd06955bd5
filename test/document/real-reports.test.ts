import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { allCells, readFile, type SourceDocument } from "../../src/document";
import { textOf } from "./support/fixtures";

const folder = resolve(__dirname, "../../../shared/reports");

describe("the real reports at hand", () => {
  if (!existsSync(folder)) {
    it("are not on this machine", () => {
      console.warn(`Not tested: ${folder} is not there.`);
    });
    return;
  }
  const names = readdirSync(folder).filter((name) => /^(seed|real)-.*\.(txt|html)$/.test(name));

  const read = async (name: string): Promise<SourceDocument> => {
    const reading = await readFile(readFileSync(join(folder, name)));
    if (!reading.ok) throw new Error(`${name}: ${reading.code}`);
    return reading.document;
  };
  const plain = (text: string) =>
    text
      .replace(/\[bookmark: [^\]]*\]/g, "")
      .replace(/^\s*-\s*\d+\s*-\s*$/gm, "")
      .replace(/[|\s]/g, "");

  it("are eleven", () => {
    expect(names).toHaveLength(11);
  });

  it.each(names.filter((name) => name.endsWith(".txt")))("lose no character: %s", async (name) => {
    const document = await read(name);
    expect(textOf(document.blocks).replace(/\|/g, "")).toBe(plain(readFileSync(join(folder, name), "utf8")));
  });

  it.each(names)("have their headings outside tables and their numbers inside: %s", async (name) => {
    const { blocks, tables } = await read(name);
    const headings = blocks.flatMap((block) =>
      block.kind === "paragraph" && /^[一二三四五六5][、.]/.test(block.text.trim()) && block.text.length < 30
        ? [block.text]
        : [],
    );
    // In one of them everything from the middle of part 二 to the middle of part 三 is missing.
    expect(headings.length).toBe(name === "seed-001.txt" ? 5 : 6);
    expect(tables.length).toBe(name === "seed-001.txt" ? 2 : 3);
    const wide = tables.filter(
      (table) => allCells(table).filter((cell) => /^\d+$/.test(cell.text.trim())).length >= 6,
    );
    expect(wide.length).toBeGreaterThanOrEqual(2);
  });
});
