import { readFile } from "../../src/document";
import { readFixture } from "./support/fixtures";
import { draw, texts } from "./support/show";

const NAMESPACES =
  'xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" xmlns:aml="http://schemas.microsoft.com/aml/2001/core"';

const read = async (body: string, before = "") => {
  const xml = `<?xml version="1.0"?><w:wordDocument ${NAMESPACES}>${before}<w:body><wx:sect>${body}</wx:sect></w:body></w:wordDocument>`;
  const reading = await readFile(Buffer.from(xml));
  if (!reading.ok) throw new Error(reading.code);
  return reading.document;
};
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const change = (type: string, inside: string) =>
  `<aml:annotation aml:id="0" w:type="Word.${type}"><aml:content>${inside}</aml:content></aml:annotation>`;

describe("Word 2003 XML", () => {
  it("has merges under their old names", async () => {
    const cell = (text: string, mark = "") => `<w:tc><w:tcPr>${mark}</w:tcPr><w:p>${run(text)}</w:p></w:tc>`;
    const { tables } = await read(
      `<w:tbl><w:tr>${cell("甲", '<w:vmerge w:val="restart"/>')}${cell("乙", '<w:hmerge w:val="restart"/>')}${cell("", "<w:hmerge/>")}</w:tr>
       <w:tr>${cell("", "<w:vmerge/>")}${cell("丙")}${cell("丁")}</w:tr></w:tbl><w:p/>`,
    );
    expect(draw(tables[0]!)).toEqual(["甲 乙 <", "^ 丙 丁"]);
  });

  it("shows inserted text, and neither deleted text nor comments", async () => {
    const body = `<w:p>${run("原")}${change("Deletion", "<w:r><w:delText>旧</w:delText></w:r>")}${change("Insertion", run("新"))}${change("Comment", `<w:p>${run("批")}</w:p>`)}</w:p>`;
    const { paragraphs, traits } = await read(body);
    expect([texts(paragraphs), traits.hasRevisions]).toEqual([["原新"], true]);
    expect((await read(`<w:p>${change("Bookmark.Start", "")}${run("甲")}</w:p>`)).traits.hasRevisions).toBe(
      false,
    );
  });

  it("has lists with codes for the formats of numbers", async () => {
    const lists = `<w:lists><w:listDef w:listDefId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:nfc w:val="37"/><w:lvlText w:val="%1、"/></w:lvl></w:listDef><w:list w:ilfo="1"><w:ilst w:val="3"/></w:list></w:lists>`;
    const item = `<w:p><w:pPr><w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/></w:listPr></w:pPr>${run("文")}</w:p>`;
    const { paragraphs } = await read(item + item, lists);
    expect(paragraphs.map((paragraph) => paragraph.numbering)).toEqual(["一、", "二、"]);
  });

  it("says whether changes are being tracked", async () => {
    const { traits } = await read(
      "<w:p/><w:p><w:r><w:t>甲</w:t></w:r></w:p>",
      "<w:docPr><w:trackRevisions/></w:docPr>",
    );
    expect(traits.trackRevisions).toBe(true);
  });

  it("is read as LibreOffice writes it, and what it loses there is told", async () => {
    const { paragraphs, messages, source } = await readFixture("sources", "features.xml");
    expect(source).toBe("doc");
    expect(paragraphs.slice(1, 5).map(({ numbering, text }) => numbering + text)).toEqual([
      "一、总体情况",
      "（一）主动公开",
      "（二）依申请公开",
      "1.第一条",
    ]);
    // LibreOffice leaves the cells out that continue a vertical merge.
    expect(messages.map(({ code }) => code)).toEqual(["document/ragged-row", "document/ragged-row"]);
  });
});
