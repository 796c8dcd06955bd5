import { readFileSync } from "node:fs";
import { allCells, readFile, type SourceDocument } from "../../src/document";
import { describeWith, sharedFile } from "../support/shared-reports";
import { textOf } from "./support/fixtures";

const names = [
  ...["000", "001", "002", "003", "004"].map((number) => `seed-${number}.txt`),
  "real-suqian-2023.txt",
  "real-suqian-2024.txt",
  "real-huaian-2024-pdf-columns.txt",
  "real-huaian-2024-pdf-reading-order.txt",
  "real-hangzhou-style-2025.html",
  "real-shanghai-office-2019.txt",
];

describeWith(...names)("the real reports at hand", () => {
  const read = async (name: string): Promise<SourceDocument> => {
    const reading = await readFile(readFileSync(sharedFile(name)));
    if (!reading.ok) throw new Error(`${name}: ${reading.code}`);
    return reading.document;
  };
  const plain = (text: string) =>
    text
      .replace(/\[bookmark: [^\]]*\]/g, "")
      .replace(/^\s*-\s*\d+\s*-\s*$/gm, "")
      .replace(/[|\s]/g, "");

  it.each(names.filter((name) => name.endsWith(".txt")))("lose no character: %s", async (name) => {
    const document = await read(name);
    expect(textOf(document.blocks).replace(/\|/g, "")).toBe(plain(readFileSync(sharedFile(name), "utf8")));
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
