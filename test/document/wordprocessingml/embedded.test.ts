import { readFile } from "../../../src/document";
import { docx, partsOf, zip } from "../support/packages";
import { codes, draw, texts } from "../support/show";

const html =
  "<html><body><p>一、总体情况</p><table><tr><td>规章</td><td>1</td></tr><tr><td>文件</td><td>2</td></tr></table></body></html>";
const archive = `MIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="----=mhtDocumentPart"\n\n------=mhtDocumentPart\nContent-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\n\n${html}\n------=mhtDocumentPart--\n`;

/** A document with other files embedded at `chunk{n}`, by their contents. */
function withEmbedded(body: string, files: (string | Uint8Array)[]): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    ...partsOf({ body: body.replace(/chunk\{(\d+)\}/g, "altChunk{r:id=chunk$1}") }),
  };
  const rels = "word/_rels/document22.xml.rels";
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk";
  const more = files.map(
    (_, i) => `<Relationship Id="chunk${i}" Type="${type}" Target="/word/afchunk${i}.bin"/>`,
  );
  parts[rels] = (parts[rels] as string).replace("</Relationships>", `${more.join("")}</Relationships>`);
  files.forEach((file, i) => (parts[`word/afchunk${i}.bin`] = file));
  return zip(parts);
}

const read = async (body: string, ...files: (string | Uint8Array)[]) => {
  const reading = await readFile(withEmbedded(body, files));
  if (!reading.ok) throw new Error(reading.code);
  return reading.document;
};

describe("a document that is embedded in another one", () => {
  it.each([
    ["a page", html],
    ["an archive of a page", archive],
    ["a Word document", docx({ body: 'p"一、总体情况" tbl(tr(tc"规章" tc"1") tr(tc"文件" tc"2"))' })],
  ])("is read at its place: %s", async (_, file) => {
    const document = await read('p"前" chunk{0} tbl(tr(tc"后"))', file);
    expect(document.blocks.map((block) => (block.kind === "table" ? draw(block) : block.text))).toEqual([
      "前",
      "一、总体情况",
      ["规章 1", "文件 2"],
      ["后"],
    ]);
    expect(document.paragraphs.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(document.tables.map(({ index }) => index)).toEqual([0, 1]);
    expect(codes(document)).toEqual([]);
  });

  it("is read where there is no other text, and plain text in a cell", async () => {
    expect(texts((await read("chunk{0}", html)).paragraphs)[0]).toBe("一、总体情况");
    expect(draw((await read('tbl(tr(tc(chunk{0} p) tc"1"))', "规章")).tables[0]!)[0]).toContain("1");
  });

  it.each([
    ["a format that is not read", "{\\rtf1 文}"],
    ["a damaged document", docx({ body: 'p"文"' }).subarray(0, 100)],
  ])("is told when it is %s", async (_, file) => {
    const document = await read('p"前" chunk{0} p"后"', file);
    expect(texts(document.paragraphs)).toEqual(["前", "后"]);
    expect(codes(document)).toEqual(["document/embedded-left-out"]);
  });

  it("is read three deep, and once", async () => {
    let inner: string | Uint8Array = "<html><body><p>内</p></body></html>";
    for (let depth = 0; depth < 2; depth++) inner = withEmbedded("chunk{0}", [inner]);
    expect(texts((await read('p"前" chunk{0}', inner)).paragraphs)).toEqual(["前", "内"]);
    const deeper = await read('p"前" chunk{0}', withEmbedded("chunk{0}", [inner]));
    expect(texts(deeper.paragraphs)).toEqual(["前"]);
    expect(codes(deeper)).toEqual(["document/embedded-left-out"]);
    const twice = await read('p"前" chunk{0} chunk{0}', html);
    expect(texts(twice.paragraphs).filter((text) => text === "一、总体情况")).toHaveLength(1);
  });
});
