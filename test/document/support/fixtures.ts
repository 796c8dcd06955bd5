import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allCells, readFile, type Block, type SourceDocument } from "../../../src/document";

export const fixture = (...path: string[]): Uint8Array =>
  readFileSync(join(__dirname, "..", "..", "fixtures", ...path));

export async function readFixture(...path: string[]): Promise<SourceDocument> {
  const reading = await readFile(fixture(...path));
  if (!reading.ok) throw new Error(`${path.join("/")} is unreadable: ${reading.code}`);
  return reading.document;
}

/** All text in the order of reading, without any white space. */
export function textOf(blocks: Block[]): string {
  return blocks
    .map((block) =>
      block.kind === "paragraph"
        ? block.text
        : allCells(block)
            .map((cell) => textOf(cell.blocks))
            .join(""),
    )
    .join("")
    .replace(/\s/g, "");
}
