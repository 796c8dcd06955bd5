import { readFile } from "../../../src/document";
import { openCompoundFile } from "../../../src/document/doc/compound-file";
import { fixture, readFixture, textOf } from "../support/fixtures";
import { draw, texts } from "../support/show";

const both = async (...path: string[]) => [
  await readFixture(...path.slice(0, -1), `${path.at(-1)!}.doc`),
  await readFixture(...path.slice(0, -1), `${path.at(-1)!}.docx`),
];

describe("a document of Word 97–2003", () => {
  it("has the same text as the .docx that it was made of", async () => {
    const [old, original] = await both("correct", "document");
    expect(old!.source).toBe("doc");
    expect(texts(old!.paragraphs.filter(({ level }) => level === 0))).toEqual(
      texts(original!.paragraphs.filter(({ level }) => level === 0)),
    );
  });

  it("has the same tables, merged both ways", async () => {
    const [old, original] = await both("correct", "document");
    expect(old!.tables.map(draw)).toEqual(original!.tables.map(draw));
    expect(old!.tables.map((table) => table.rows.map((row) => row.header))).toEqual(
      original!.tables.map((table) => table.rows.map((row) => row.header)),
    );
    expect(old!.messages).toEqual([]);
  });

  it("has the same automatic numbers", async () => {
    const [old, original] = await both("sources", "features");
    const numbered = (document: typeof old) =>
      document!.paragraphs.flatMap((p) => (p.numbering ? [p.numbering + p.text] : []));
    expect(numbered(old)).toEqual(numbered(original));
    expect(numbered(old)).toEqual([
      "一、总体情况",
      "（一）主动公开",
      "（二）依申请公开",
      "1.第一条",
      "二、数字",
      "五、其他",
      "I.样式",
      "II.样式之下",
    ]);
  });

  it("shows inserted text and not the deleted, results of fields and not their instructions", async () => {
    const { paragraphs, traits } = await readFixture("sources", "features.doc");
    expect(texts(paragraphs)).toEqual(expect.arrayContaining(["原今年", "共1页", "新收\t3件\n答复-3件"]));
    expect(traits.hasRevisions).toBe(true);
  });

  it("keeps a nested table in its cell", async () => {
    const { tables } = await readFixture("sources", "features.doc");
    const outer = tables[1]!;
    expect(draw(outer)).toEqual(["外 尾"]);
    expect(
      outer.rows[0]!.cells[1]!.blocks.map((block) => (block.kind === "table" ? draw(block) : block.text)),
    ).toEqual([["内一 内二"], "尾"]);
    expect(tables[2]!.level).toBe(2);
  });

  it("counts the cells that a merge continues in the ordinals", async () => {
    const [, table] = (await readFixture("correct", "document.doc")).tables;
    const cells = table!.rows[2]!.cells;
    expect(cells.map((cell) => cell.tc)).toEqual([2, 3, 4, 5, 6]);
  });
});

describe("an old document that cannot be read", () => {
  const file = () => Uint8Array.from(fixture("sources", "features.doc"));
  const code = async (bytes: Uint8Array) => {
    const reading = await readFile(bytes);
    return reading.ok ? textOf(reading.document.blocks) : reading.code;
  };
  /** The place of the main stream in this file: behind the header, sectors in a row. */
  const main = (bytes: Uint8Array) => {
    const stream = openCompoundFile(bytes).read("WordDocument")!.all;
    return Buffer.from(bytes).indexOf(Buffer.from(stream.subarray(0, 64)));
  };

  it("says that it has a password", async () => {
    const bytes = file();
    bytes[main(bytes) + 0x0b]! |= 1;
    expect(await code(bytes)).toBe("encrypted");
  });

  it("is told to be too old, or damaged", async () => {
    const word95 = file();
    word95[main(word95) + 2] = 0x65;
    word95[main(word95) + 3] = 0;
    expect(await code(word95)).toBe("old-doc");
    const damaged = file();
    damaged[main(damaged)] = 0;
    expect(await code(damaged)).toBe("old-doc");
  });

  it("is told at any length shorter than its own, or read where nothing is missing", async () => {
    const bytes = file();
    const whole = await code(bytes);
    for (let length = 512; length < bytes.length; length += 509) {
      expect([whole, "old-doc"]).toContain(await code(bytes.subarray(0, length)));
    }
  });
});
