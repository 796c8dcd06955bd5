import fc from "fast-check";
import type { Change } from "../../src/open";
import type { SourceDocument } from "../../src/document/types";
import { formFor } from "../../src/form";
import { tablePackage } from "../../src/template";
import { storedEntries } from "../../src/file/archive/stored";
import { isFull } from "../matrix/results";
import { cellsOf, docxFixtures, mainOf, opened, partsOf, valueOf } from "./support/files";

const TITLE = { id: "receipt/table", data: { table: "表四" } };

/** Which of the places of a document get which texts. */
const choices = fc.array(
  fc.tuple(
    fc.nat(),
    fc.string({
      minLength: 0,
      maxLength: 6,
      unit: fc.constantFrom("1", "7", "九", "&", "<", "𠮷", " ", "件"),
    }),
  ),
  {
    minLength: 1,
    maxLength: 6,
  },
);

function changesOf(document: SourceDocument, chosen: [number, string][]): Change[] {
  const cells = document.tables.flatMap(cellsOf);
  const paragraphs = document.paragraphs.filter(({ text, level }) => level === 0 && text.length > 2);
  return chosen.map(([n, text], i): Change => {
    const id = String(i);
    if (n % 2 === 0 && cells.length > 0) return { id, place: cells[(n >> 1) % cells.length]!.place, text };
    const paragraph = paragraphs[(n >> 1) % paragraphs.length]!;
    const from = n % (paragraph.text.length - 1);
    return {
      id,
      place: { kind: "paragraph", paragraph: paragraph.index, range: [from, from + 1], text: paragraph.text },
      text,
    };
  });
}

/** The packed bytes of each entry. */
const packed = (bytes: Uint8Array): Map<string, string> =>
  new Map(storedEntries(bytes).map(({ name, local }) => [name, Buffer.from(local).toString("base64")]));

/** All of them in the matrix; else those that differ most in how they are written. */
const usual = /^(sample|foreign|other-writing)\/(?!opendocument)/;
const files = docxFixtures.filter(([name]) => isFull || usual.test(name));

describe.each(files)("%s", (_, bytes) => {
  it("keeps every other part bit for bit, whatever is corrected, and gives the same file when all is taken back", async () => {
    await fc.assert(
      fc.asyncProperty(choices, fc.boolean(), async (chosen, isReversed) => {
        const file = await opened(bytes);
        const document = valueOf(await file.read());
        const changes = changesOf(document, chosen);
        const receipts = [];
        for (const change of changes) {
          const corrected = valueOf(await file.correct([change]));
          if (corrected.receipt) receipts.push(corrected.receipt);
        }
        const before = packed(bytes);
        for (const [name, entry] of packed(file.bytes())) {
          if (name !== "word/document.xml") expect(entry).toBe(before.get(name));
        }
        // Those of one place can be taken back in the order of an undo only.
        for (const receipt of isReversed ? [...receipts].reverse() : receipts) await file.takeBack(receipt);
        for (const receipt of [...(await file.receipts())].reverse()) valueOf(await file.takeBack(receipt));
        expect(Buffer.from(file.bytes()).equals(Buffer.from(bytes))).toBe(true);
      }),
      { numRuns: isFull ? 4 : 2 },
    );
  });

  it("is what it was when a table was put in and taken back", async () => {
    const file = await opened(bytes);
    valueOf(await file.read());
    const { receipt } = valueOf(await file.insert(tablePackage(formFor(2024), "disputes"), TITLE));
    expect(valueOf(await file.read()).tables.length).toBeGreaterThan(0);
    expect(mainOf(file.bytes())).not.toBe(mainOf(bytes));
    valueOf(await file.takeBack(receipt));
    expect(partsOf(file.bytes())).toEqual(partsOf(bytes));
  });
});
