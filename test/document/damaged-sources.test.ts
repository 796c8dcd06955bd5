import fc from "fast-check";
import { readFile } from "../../src/document";
import { readPlainText } from "../../src/document/text/read";
import { catalogues } from "../../src/messages";
import { fixture } from "./support/fixtures";
import { runs } from "../support/runs";

/** Every outcome can be put into words; paragraphs and tables are numbered whatever was read. */
async function isOrderly(bytes: Uint8Array): Promise<boolean> {
  const reading = await readFile(bytes);
  if (!reading.ok) return `document/unreadable/${reading.code}` in catalogues.zh;
  const { paragraphs, tables, messages } = reading.document;
  return (
    paragraphs.every((paragraph, i) => paragraph.index === i) &&
    tables.every((table, i) => table.index === i) &&
    messages.every((message) => message.code in catalogues.zh)
  );
}

describe.each([
  "features.doc",
  "features.odt",
  "features.html",
  "features.xml",
  "page-gb2312.html",
  "pdf-columns.txt",
])("a damaged %s", (name) => {
  const file = fixture("sources", name);
  const place = fc.nat({ max: file.length - 1 });

  it("never makes a reader throw: bytes changed", async () => {
    const changes = fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const damaged = Uint8Array.from(file);
        for (const [at, value] of list) damaged[at] = value;
        expect(await isOrderly(damaged)).toBe(true);
      }),
      { numRuns: runs(100) },
    );
  });

  it("never makes a reader throw: pieces missing or doubled", async () => {
    await fc.assert(
      fc.asyncProperty(place, place, fc.boolean(), async (a, b, doubled) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const pieces = doubled
          ? [file.subarray(0, to), file.subarray(from)]
          : [file.subarray(0, from), file.subarray(to)];
        expect(await isOrderly(Buffer.concat(pieces))).toBe(true);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe("the structures of an old document", () => {
  const file = fixture("sources", "features.doc");

  it("never make a reader throw, or run without end, whatever numbers stand in them", async () => {
    const numbers = fc.constantFrom(0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: file.length / 4 - 1 }), numbers, async (at, value) => {
        const damaged = Buffer.from(file);
        damaged.writeUInt32LE(value, 4 * at);
        expect(await isOrderly(damaged)).toBe(true);
      }),
      { numRuns: runs(400) },
    );
  });
});

describe("any text", () => {
  it("keeps all its characters but white space, pipes and marks", () => {
    const pieces = fc.constantFrom(
      "一、总体情况",
      "规章",
      "0",
      "12",
      "3 4 5",
      "\t",
      "  ",
      "\n",
      "\n\n",
      "（一）",
      "。",
      "，",
      "甲乙丙",
    );
    const plain = (text: string) => text.replace(/\s/g, "");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (list) => {
        const text = list.join("");
        const found = readPlainText(text)
          .paragraphs.map((paragraph) => paragraph.text)
          .join("");
        expect(plain(found)).toBe(plain(text));
      }),
      { numRuns: runs(500) },
    );
  });
});
