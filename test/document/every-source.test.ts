import { strFromU8, strToU8, unzipSync } from "fflate";
import { readFile } from "../../src/document";
import { catalogues } from "../../src/messages";
import { fixture } from "./support/fixtures";
import { flatOpc } from "./support/packages";

/** Everything runs with `NIANBAO_MATRIX=full`; else a sample. */
const isFull = process.env.NIANBAO_MATRIX === "full";
const FLIPS = isFull ? 1000 : 40;
const STEP = isFull ? 1 : 9;

/** Numbers that look like chance and are the same in every run (a linear congruential generator). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Whatever comes out can be put into words. */
async function expectOrderly(bytes: Uint8Array): Promise<void> {
  const reading = await readFile(bytes);
  const ids = reading.ok
    ? reading.document.messages.map(({ code }) => code)
    : [`document/unreadable/${reading.code}`];
  expect(ids.filter((id) => !(id in catalogues.zh))).toEqual([]);
  if (reading.ok) expect(reading.document.paragraphs.every(({ index }, i) => index === i)).toBe(true);
}

const files = [
  "features.docx",
  "features.doc",
  "features.odt",
  "features.html",
  "features.xml",
  "page-gb2312.html",
  "pdf-columns.txt",
].map((name): [string, Uint8Array] => [name, fixture("sources", name)]);

const unpacked = unzipSync(fixture("sources", "features.docx"));
const parts = Object.entries(unpacked).filter(([name]) => name !== "[Content_Types].xml");
const withoutDeclaration = (part: Uint8Array): string => strFromU8(part).replace(/^<\?xml[^>]*\?>/, "");
const saved = Buffer.from(fixture("sources", "page-gb2312.html"))
  .toString("base64")
  .replace(/.{76}/g, "$&\n");

/** What offices have in these formats too, made of the same documents. */
const made: [string, Uint8Array][] = [
  [
    "flat OPC",
    strToU8(flatOpc(Object.fromEntries(parts.map(([name, part]) => [name, withoutDeclaration(part)])))),
  ],
  [
    "a .fodt",
    strToU8(
      strFromU8(unzipSync(fixture("sources", "features.odt"))["content.xml"]!).replaceAll(
        "office:document-content",
        "office:document",
      ),
    ),
  ],
  [
    "a saved archive",
    strToU8(
      `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${saved}\n--b--\n`,
    ),
  ],
];

describe.each([...files, ...made])("%s", (_, file) => {
  it("is read whole", async () => {
    expect(await readFile(file)).toMatchObject({ ok: true });
  });

  it("is read or refused when it is cut off at any percent", async () => {
    for (let percent = 0; percent < 100; percent += STEP) {
      await expectOrderly(file.subarray(0, Math.floor((file.length * percent) / 100)));
    }
  }, 300_000);

  it("is read or refused with any byte changed", async () => {
    const next = numbersFrom(20_240_131);
    for (let i = 0; i < FLIPS; i++) {
      const changed = Uint8Array.from(file);
      changed[next(file.length)]! ^= 1 << next(8);
      await expectOrderly(changed);
    }
  }, 300_000);
});

describe("a .docx of which a byte was changed", () => {
  it("is never read as another text", async () => {
    const file = fixture("sources", "features.docx");
    const textOf = async (bytes: Uint8Array) => {
      const reading = await readFile(bytes);
      return reading.ok ? reading.document.paragraphs.map((p) => p.numbering + p.text).join("¶") : null;
    };
    const whole = await textOf(file);
    const next = numbersFrom(7);
    for (let i = 0; i < FLIPS; i++) {
      const changed = Uint8Array.from(file);
      const at = next(file.length);
      changed[at]! ^= 1 << next(8);
      const text = await textOf(changed);
      if (
        text !== null &&
        text.replace(/[一二五（）、1I.]/g, "") !== whole!.replace(/[一二五（）、1I.]/g, "")
      )
        throw new Error(`Byte ${at} changes the text.`);
    }
  }, 300_000);
});
