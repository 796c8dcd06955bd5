import { readFile } from "../../src/document";
import {
  codeOf,
  docxOf,
  mainOf,
  opened,
  p,
  paragraphWith,
  settings,
  valueOf,
  cellsOf,
  docxFixtures,
  withPart,
} from "./support/files";
import { validate } from "../simulated-word/support/validate";

/** The body of a file in one line. */
const bodyOf = (bytes: Uint8Array): string => /<w:body>([\s\S]*)<\/w:body>/.exec(mainOf(bytes))![1]!;

async function corrected(body: string, words: string, text: string, more: Record<string, string> = {}) {
  const file = await opened(docxOf(body, more));
  const document = valueOf(await file.read());
  const place = paragraphWith(document, words, true);
  const outcome = valueOf(await file.correct([{ id: "a", place, text }]));
  return { file, outcome, body: bodyOf(file.bytes()) };
}

const bold = (text: string): string =>
  `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const plain = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const fields = (result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> SEQ x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${plain(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** A text box as Word writes it: once for itself, once for programs that do not know it. */
const textBox = (text: string): string => {
  const content = `<w:txbxContent>${p(plain(text))}</w:txbxContent>`;
  return (
    '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
    `<mc:Choice Requires="wps"><w:drawing>${content}</w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict>${content}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  );
};

describe("a correction beside what is counted elsewhere", () => {
  const body = p(plain("共12件"), textBox("另12条"), plain("完")) + p("又12份");

  it("writes around and behind a text box, and leaves it as it is", async () => {
    const around = await corrected(body, "12件", "15件");
    expect(around.outcome).toMatchObject({ done: ["a"], refused: [] });
    expect(around.body).toBe(body.replace("共12件", "共15件"));
    const behind = await corrected(body, "12份", "15份");
    expect(behind.body).toBe(body.replace("又12份", "又15份"));
  });

  it("writes behind a control that is locked", async () => {
    const locked = `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${p("共1件")}</w:sdtContent></w:sdt>`;
    const around = `<w:sdt><w:sdtPr/><w:sdtContent>${locked}${p("共12件")}</w:sdtContent></w:sdt>`;
    const written = await corrected(around, "12", "15");
    expect(written.body).toBe(around.replace("12", "15"));
  });
});

describe("a file in which another one is embedded", () => {
  const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const embedded = (chunk: string): Uint8Array =>
    docxOf(`${p("共12件")}<w:altChunk xmlns:r="${relationships}" r:id="c"/>${p("完")}`, {
      "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="${relationships}/aFChunk" Target="chunk.html"/></Relationships>`,
      "word/chunk.html": chunk,
    });

  it.each([
    ["paragraphs", "<p>另有12条</p>"],
    ["tables", "<table><tr><td>12</td><td>13</td></tr></table>"],
  ])("is read and not written to: %s of it are none of the main part", async (_what, chunk) => {
    const bytes = embedded(chunk);
    const file = await opened(bytes);
    const document = valueOf(await file.read());
    expect(document.paragraphs.map(({ text }) => text).join("")).toContain("12件");
    expect(document.paragraphs.length).toBeGreaterThan(2);
    const place = paragraphWith(document, "12件");
    expect(codeOf(await file.correct([{ id: "a", place, text: "15件" }]))).toBe("file/not-writable");
    expect(file.bytes()).toEqual(bytes);
  });
});

describe("a correction in a file", () => {
  it("writes the letters that differ, into the run in which they stand", async () => {
    const { body, outcome } = await corrected(p(bold("共收到"), plain("12"), bold("件")), "12", "15");
    expect(outcome.done).toEqual(["a"]);
    expect(body).toBe(p(bold("共收到"), plain("15"), bold("件")));
  });

  it("puts what is new where the first of the runs is that it touches", async () => {
    const { body } = await corrected(p(plain("共1"), bold("2"), plain("3件")), "123", "45");
    expect(body).toBe(p(plain("共45"), bold(""), plain("件")));
  });

  it("leaves what hangs between the letters", async () => {
    const mark = '<w:bookmarkStart w:id="0" w:name="x"/><w:bookmarkEnd w:id="0"/>';
    const { body } = await corrected(p(plain("共1"), mark, plain("2件")), "12", "34");
    expect(body).toBe(p(plain("共34"), mark, plain("件")));
  });

  it("writes signs of XML as what they are", async () => {
    const { file, body } = await corrected(p("甲&amp;乙&#x20BB7;丙"), "乙", "<&>");
    expect(body).toContain("甲&amp;&lt;&amp;&gt;&#x20BB7;丙");
    const read = await readFile(file.bytes());
    expect(read.ok && read.document.paragraphs[0]!.text).toBe("甲&<&>𠮷丙");
  });

  it("keeps spaces that come to stand at an end", async () => {
    const { body } = await corrected("<w:p><w:r><w:t>共12件</w:t></w:r></w:p>", "件", " ");
    expect(body).toBe('<w:p><w:r><w:t xml:space="preserve">共12 </w:t></w:r></w:p>');
  });

  it("takes tabs and breaks out, and puts text where they stood", async () => {
    const { body } = await corrected(p("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>"), "\t", "、");
    expect(valueOf(await (await opened(docxOf(body))).read()).paragraphs[0]!.text).toBe("甲、乙");
  });

  it.each([
    ["the result of a field", p("共", fields("12"), "件"), {}, "word/attached"],
    [
      "a tracked change beside it",
      p(`<w:ins w:id="1" w:author="某">${plain("共")}</w:ins>`, "12件"),
      {},
      "word/has-revisions",
    ],
    [
      "a control that is locked",
      `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${p("共12件")}</w:sdtContent></w:sdt>`,
      {},
      "word/region-locked",
    ],
    [
      "hidden text beside it",
      p("<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r>", "共12件"),
      {},
      "word/hidden-text",
    ],
  ])("refuses %s", async (_, body, more, code) => {
    const { file, outcome } = await corrected(body, "12", "15", more);
    expect(outcome).toEqual({ receipt: null, done: [], refused: [{ id: "a", code }] });
    expect(bodyOf(file.bytes())).toBe(body);
  });

  it.each([
    ["protected", settings('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'), "file/protected"],
    ["signed", { "_xmlsignatures/sig1.xml": "<Signature/>" }, "file/signed"],
    [
      "final",
      {
        "docProps/custom.xml":
          '<Properties><property name="_MarkAsFinal"><vt:bool>true</vt:bool></property></Properties>',
      },
      "file/final",
    ],
  ])("refuses all of a file that is %s, and reads it", async (_, more, code) => {
    const bytes = docxOf(p("共12件"), more);
    const file = await opened(bytes);
    const place = paragraphWith(valueOf(await file.read()), "12", true);
    expect(codeOf(await file.correct([{ id: "a", place, text: "15" }]))).toBe(code);
    expect(codeOf(await file.mark([{ id: "a", place, severity: "error", message: "错" }]))).toBe(code);
    expect(file.bytes()).toEqual(bytes);
  });

  it("writes all of a correction or nothing", async () => {
    const file = await opened(docxOf(p("共12件") + p("共", fields("12"), "份")));
    const document = valueOf(await file.read());
    const [first, second] = ["12件", "12份"].map((words) => paragraphWith(document, words, true));
    const outcome = valueOf(
      await file.correct([
        { id: "both", place: first!, text: "15件" },
        { id: "both", place: second!, text: "15份" },
        { id: "none", place: first!, text: "x" },
      ]),
    );
    expect(outcome.done).toEqual([]);
    expect(outcome.refused.map(({ id }) => id).sort()).toEqual(["both", "none"]);
  });

  it("refuses what was changed since it was read, and goes on with places of the old reading", async () => {
    const file = await opened(docxOf(p("共12件") + p("另7件")));
    const document = valueOf(await file.read());
    const [first, second] = ["12", "7"].map((words) => paragraphWith(document, words, true));
    valueOf(await file.correct([{ id: "a", place: first!, text: "1234" }]));
    const outcome = valueOf(
      await file.correct([
        { id: "b", place: first!, text: "9" },
        { id: "c", place: second!, text: "8" },
      ]),
    );
    expect(outcome.refused).toEqual([{ id: "b", code: "word/text-changed" }]);
    expect(bodyOf(file.bytes())).toBe(p("共1234件") + p("另8件"));
  });

  it("gives a number in an empty cell the look of the one beside it", async () => {
    const cell = (content: string): string => `<w:tc><w:tcPr/>${content}</w:tc>`;
    const body = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>${cell(p(bold("7")))}${cell("<w:p/>")}</w:tr></w:tbl>${p("")}`;
    const file = await opened(docxOf(body));
    const [, empty] = valueOf(await file.read()).tables.flatMap(cellsOf);
    valueOf(await file.correct([{ id: "a", place: empty!.place, text: "8" }]));
    expect(bodyOf(file.bytes())).toContain(`<w:p>${bold("8")}</w:p>`);
  });

  it("writes the lines of a cell, and takes them back", async () => {
    const body = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>${p("一")}${p(bold("二"))}</w:tc></w:tr></w:tbl>${p("")}`;
    const bytes = docxOf(body);
    const file = await opened(bytes);
    const [only] = valueOf(await file.read()).tables.flatMap(cellsOf);
    const fewer = valueOf(await file.correct([{ id: "a", place: only!.place, text: "二" }]));
    expect(valueOf(await file.read()).tables.flatMap(cellsOf)[0]!.text).toBe("二");
    valueOf(await file.takeBack(fewer.receipt!));
    const more = valueOf(await file.correct([{ id: "a", place: only!.place, text: "零\n一\n二" }]));
    expect(valueOf(await file.read()).tables.flatMap(cellsOf)[0]!.text).toBe("零\n一\n二");
    valueOf(await file.takeBack(more.receipt!));
    expect(file.bytes()).toEqual(bytes);
  });

  it("does not take back what was written over since", async () => {
    const file = await opened(docxOf(p("共12件")));
    const first = valueOf(
      await file.correct([
        { id: "a", place: paragraphWith(valueOf(await file.read()), "12", true), text: "345" },
      ]),
    );
    valueOf(
      await file.correct([
        { id: "b", place: paragraphWith(valueOf(await file.read()), "45", true), text: "6" },
      ]),
    );
    expect(codeOf(await file.takeBack(first.receipt!))).toBe("word/changed-since");
    expect(bodyOf(file.bytes())).toBe(p("共36件"));
  });

  describe("where changes are recorded", () => {
    const tracked = settings("<w:trackRevisions/>");

    it("is a deletion and an insertion, and what is read is the new text", async () => {
      const { file, body, outcome } = await corrected(p(bold("共 12 件")), "12", "15", tracked);
      expect(outcome.done).toEqual(["a"]);
      expect(body).toMatch(
        /<w:del w:id="\d+" w:author="年报助手"><w:r><w:rPr><w:b\/><\/w:rPr><w:delText xml:space="preserve">2<\/w:delText>/,
      );
      expect(body).toMatch(
        /<w:ins w:id="\d+" w:author="年报助手"><w:r><w:rPr><w:b\/><\/w:rPr><w:t xml:space="preserve">5<\/w:t>/,
      );
      expect(valueOf(await file.read()).paragraphs[0]!.text).toBe("共 15 件");
      valueOf(await file.takeBack(outcome.receipt!));
      expect(bodyOf(file.bytes())).toBe(p(bold("共 12 件")));
    });

    it("goes over several runs, a tab among them", async () => {
      const runs = p(plain("甲1"), "<w:r><w:t>2</w:t><w:tab/><w:t>3</w:t></w:r>", plain("4乙"));
      const { file } = await corrected(runs, "12\t34", "九", tracked);
      expect(valueOf(await file.read()).paragraphs[0]!.text).toBe("甲九乙");
      expect(await validate(file.bytes())).toEqual([]);
    });
  });

  it("leaves real files valid, recorded or not", async () => {
    const [, bytes] = docxFixtures.find(([name]) => name === "sample/libreoffice.docx")!;
    const recorded = withPart(bytes, "word/settings.xml", (xml) =>
      xml.replace(/(<w:settings[^>]*>)/, "$1<w:trackRevisions/>"),
    );
    for (const given of [bytes, recorded]) {
      const file = await opened(given);
      const cells = valueOf(await file.read())
        .tables.flatMap(cellsOf)
        .slice(-12);
      const outcome = valueOf(
        await file.correct(cells.map(({ place }, i) => ({ id: String(i), place, text: `${i}7` }))),
      );
      expect(outcome.done.length).toBe(12);
      expect((await validate(file.bytes())).length).toBeLessThanOrEqual((await validate(given)).length);
    }
  }, 120_000);
});
