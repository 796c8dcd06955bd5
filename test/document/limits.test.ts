import { readFile } from "../../src/document";
import { MAX_PARAGRAPH, MAX_PARAGRAPHS, MAX_TEXT } from "../../src/document/limits";
import { isFull } from "../matrix/results";
import { docx, flatOpc, partsOf, zip } from "./support/packages";
import { fodt, odt } from "./support/opendocument";
import { plain, word97 } from "./support/word-97";

type Write = (paragraphs: string[]) => Uint8Array;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (paragraphs: string[]): string =>
  `<html><body>${paragraphs.map((text) => `<p>${text}`).join("")}`;
const body = (paragraphs: string[]): string => paragraphs.map((text) => `p"${text}"`).join(" ");
const odf = (paragraphs: string[]) => ({
  body: paragraphs.map((text) => `<text:p>${text}</text:p>`).join(""),
});
const WORD_2003 = "http://schemas.microsoft.com/office/word/2003/wordml";

/** The same paragraphs in every source. */
const sources: Record<string, Write> = {
  "a .docx": (paragraphs) => docx({ body: body(paragraphs) }),
  "flat OPC": (paragraphs) => utf8(flatOpc(partsOf({ body: body(paragraphs) }))),
  "Word 2003 XML": (paragraphs) =>
    utf8(
      `<?xml version="1.0"?><w:wordDocument xmlns:w="${WORD_2003}"><w:body>${paragraphs
        .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
        .join("")}</w:body></w:wordDocument>`,
    ),
  "a .doc": (paragraphs) => word97({ paragraphs: [plain(paragraphs.join("\r"))] }),
  "an .odt": (paragraphs) => odt(odf(paragraphs)),
  "a .fodt": (paragraphs) => fodt(odf(paragraphs)),
  "a page": (paragraphs) => utf8(page(paragraphs)),
  "a saved archive": (paragraphs) =>
    utf8(`MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${page(paragraphs)}`),
  "plain text": (paragraphs) => utf8(paragraphs.join("\n")),
};

const full = Array.from({ length: MAX_TEXT / MAX_PARAGRAPH }, () => "文".repeat(MAX_PARAGRAPH));

/** What is just within each bound, and just outside of it. */
const bounds: [what: string, within: string[], outside: string[]][] = [
  [
    "paragraphs",
    new Array<string>(MAX_PARAGRAPHS).fill("文"),
    new Array<string>(MAX_PARAGRAPHS + 1).fill("文"),
  ],
  ["characters of one paragraph", ["文".repeat(MAX_PARAGRAPH)], ["文".repeat(MAX_PARAGRAPH + 1)]],
  // A line end counts where it is read as a character, hence the few that are left out.
  ["characters in all", [...full.slice(1), "文".repeat(MAX_PARAGRAPH - 100)], [...full, "文"]],
];

/** In `npm test` each source meets one of the bounds, in turns: they are counted at one place for all. */
const boundsOf = (source: string) =>
  isFull ? bounds : [bounds[Object.keys(sources).indexOf(source) % bounds.length]!];

describe.each(Object.entries(sources))("the text of %s", (source, write) => {
  it.each(boundsOf(source))(
    "is read within the bound on %s, and refused with a sentence outside",
    async (__, within, outside) => {
      expect(await readFile(write(within))).toMatchObject({ ok: true });
      expect(await readFile(write(outside))).toMatchObject({
        ok: false,
        code: "too-much-text",
        data: { characters: MAX_TEXT, paragraphs: MAX_PARAGRAPHS, paragraph: MAX_PARAGRAPH },
      });
    },
  );
});

describe("text that stands there once and is read often", () => {
  it("is counted as often as it is read: repeated cells of an .odt", async () => {
    const repeated = (rows: number) =>
      `<table:table><table:table-row table:number-rows-repeated="${rows}"><table:table-cell><text:p>${"文".repeat(1000)}</text:p></table:table-cell><table:table-cell/></table:table-row></table:table>`;
    expect(await readFile(odt({ body: repeated(900) }))).toMatchObject({ ok: true });
    expect(await readFile(odt({ body: repeated(1100) }))).toMatchObject({ code: "too-much-text" });
  });
});

describe("a document with documents inside", () => {
  const withChunks = (chunks: Uint8Array[]): Uint8Array => {
    const parts: Record<string, string | Uint8Array> = partsOf({
      body: `p"前" ${chunks.map((__, i) => `altChunk{r:id=c${i}}`).join(" ")}`,
    });
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk";
    const relations = chunks.map((__, i) => `<Relationship Id="c${i}" Type="${type}" Target="/word/c${i}"/>`);
    const rels = "word/_rels/document22.xml.rels";
    parts[rels] = (parts[rels] as string).replace("</Rel", `${relations.join("")}</Rel`);
    chunks.forEach((chunk, i) => (parts[`word/c${i}`] = chunk));
    return zip(parts);
  };
  const quarter = utf8(page(new Array<string>(MAX_PARAGRAPHS / 4).fill("文")));

  it("has the bounds of one", async () => {
    expect(await readFile(withChunks([quarter, quarter, quarter]))).toMatchObject({ ok: true });
    expect(await readFile(withChunks([quarter, quarter, quarter, quarter]))).toMatchObject({
      code: "too-much-text",
    });
  });

  it("is refused when one of them is over a bound: the others would cost as much again", async () => {
    const deep = utf8(`<html>${"<div>".repeat(1100)}`);
    expect(await readFile(withChunks([deep, quarter]))).toMatchObject({ ok: false, code: "too-complex" });
  });
});
