import type { Mark } from "../../src/open";
import { formFor } from "../../src/form";
import { tablePackage } from "../../src/template";
import { validate } from "../simulated-word/support/validate";
import {
  cellsOf,
  codeOf,
  docxFixtures,
  docxOf,
  mainOf,
  opened,
  p,
  paragraphWith,
  partsOf,
  valueOf,
  withPart,
} from "./support/files";
import type { FileDocument } from "../../src/file";

const markAt = (id: string, place: Mark["place"]): Mark => ({
  id,
  place,
  severity: "error",
  message: `这里不对：${id}`,
});

async function someMarks(file: FileDocument): Promise<Mark[]> {
  const document = valueOf(await file.read());
  const cells = document.tables.flatMap(cellsOf).slice(0, 40);
  const words = document.paragraphs.filter(({ text, level }) => level === 0 && text.length > 4).slice(0, 6);
  return [
    ...cells.map(({ place }, i) => markAt(`cell ${i}`, place)),
    ...words.map(({ index, text }, i) =>
      markAt(`words ${i}`, { kind: "paragraph", paragraph: index, range: [1, 3], text }),
    ),
    markAt("table", { kind: "table", table: 0 }),
    markAt("document", { kind: "document" }),
  ];
}

const some = docxFixtures.filter(([name]) => /^(sample|foreign|other-writing)\//.test(name));

describe.each(some)("marks in %s", (_, bytes) => {
  it("are comments that go without a trace, in this session and in a later one", async () => {
    const file = await opened(bytes);
    const marks = await someMarks(file);
    const texts = valueOf(await file.read()).paragraphs.map(({ text }) => text);
    const marked = valueOf(await file.mark(marks));
    expect(marked.notMarked).toEqual([{ id: "document", code: "word/mark-whole-document" }]);
    expect(marked.marked.length).toBe(marks.length - 1);
    expect(valueOf(await file.countMarks())).toBe(marks.length - 1);
    expect(valueOf(await file.read()).paragraphs.map(({ text }) => text)).toEqual(texts);
    const later = await opened(file.bytes());
    expect(valueOf(await later.countMarks())).toBe(marks.length - 1);
    expect(valueOf(await later.clearMarks())).toEqual({ removed: marks.length - 1, left: 0 });
    expect(partsOf(later.bytes())).toEqual(partsOf(bytes));
    expect(valueOf(await file.clearMarks()).left).toBe(0);
    expect(file.bytes()).toEqual(bytes);
  });
});

describe("marks in a file", () => {
  const body = p("共12件") + p("另7件") + "<w:p/>";

  it("stay where they are wanted, and go where they are not", async () => {
    const file = await opened(docxOf(body));
    const document = valueOf(await file.read());
    const [first, second] = ["12", "7"].map((words) => paragraphWith(document, words, true));
    valueOf(await file.mark([markAt("a", first!), markAt("b", second!)]));
    const one = file.bytes();
    expect(valueOf(await file.mark([markAt("a", first!), markAt("b", second!)])).marked).toEqual(["a", "b"]);
    expect(file.bytes()).toEqual(one);
    expect(valueOf(await file.sweepMarks(["b"]))).toEqual({ removed: 1, left: 1 });
    expect(mainOf(file.bytes()).match(/<w:commentReference/g)).toHaveLength(1);
  });

  it("stand on a text that is corrected and taken back under them", async () => {
    const bytes = docxOf(body);
    const file = await opened(bytes);
    const place = paragraphWith(valueOf(await file.read()), "12", true);
    const { receipt } = valueOf(await file.correct([{ id: "a", place, text: "345" }]));
    const now = paragraphWith(valueOf(await file.read()), "345", true);
    valueOf(await file.mark([markAt("a", now)]));
    valueOf(await file.takeBack(receipt!));
    expect(valueOf(await file.clearMarks()).left).toBe(0);
    expect(file.bytes()).toEqual(bytes);
  });

  it("go with an insertion that is taken back", async () => {
    const bytes = docxOf(body);
    const file = await opened(bytes);
    valueOf(await file.read());
    const { receipt } = valueOf(
      await file.insert(tablePackage(formFor(2024), "disputes"), { id: "receipt/report", data: {} }),
    );
    const [cell] = valueOf(await file.read()).tables.flatMap(cellsOf);
    valueOf(await file.mark([markAt("a", cell!.place)]));
    valueOf(await file.takeBack(receipt));
    expect(valueOf(await file.countMarks())).toBe(0);
    expect(mainOf(file.bytes())).toBe(mainOf(bytes));
  });

  it("leave comments of others alone, and those of ours to which somebody has replied", async () => {
    const file = await opened(docxOf(body));
    const place = paragraphWith(valueOf(await file.read()), "12", true);
    valueOf(await file.mark([markAt("a", place)]));
    const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
    const others = withPart(file.bytes(), "word/comments.xml", (xml) =>
      xml
        // A comment is named by its last paragraph.
        .replace("<w:p>", `<w:p ${w14} w14:paraId="0F"/><w:p ${w14} w14:paraId="1A">`)
        .replace(
          "</w:comments>",
          '<w:comment w:id="9" w:author="某"><w:p><w:r><w:t>请核</w:t></w:r></w:p></w:comment></w:comments>',
        ),
    );
    const replied = withPart(
      withPart(
        others,
        "word/commentsExtended.xml",
        () =>
          '<w15:commentsEx xmlns:w15="x"><w15:commentEx w15:paraId="1B" w15:paraIdParent="1A"/></w15:commentsEx>',
      ),
      "word/_rels/document.xml.rels",
      (xml) =>
        xml.replace(
          "</Relationships>",
          '<Relationship Id="rE" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>',
        ),
    );
    expect(valueOf(await (await opened(replied)).clearMarks())).toEqual({
      removed: 0,
      left: 1,
      reason: "word/left-replied",
    });
    const without = await opened(others);
    expect(valueOf(await without.clearMarks())).toEqual({ removed: 1, left: 0 });
    expect(mainOf(without.bytes(), "word/comments.xml")).toContain("请核");
  });

  it("are valid, with what is kept beside them", async () => {
    const [, bytes] = docxFixtures.find(([name]) => name === "sample/document.docx")!;
    const file = await opened(bytes);
    const before = await validate(bytes);
    valueOf(await file.mark(await someMarks(file)));
    valueOf(await file.keep("待办：1 < 2"));
    expect(await validate(file.bytes())).toEqual(before);
    expect(valueOf(await (await opened(file.bytes())).kept())).toBe("待办：1 < 2");
    valueOf(await file.keep(null));
    valueOf(await file.clearMarks());
    expect(file.bytes()).toEqual(bytes);
  });

  it("are refused where nobody finds the place any more", async () => {
    const file = await opened(docxOf(body));
    const place = paragraphWith(valueOf(await file.read()), "12", true);
    valueOf(await file.correct([{ id: "a", place, text: "9" }]));
    expect(valueOf(await file.mark([markAt("a", place)])).notMarked).toEqual([
      { id: "a", code: "word/place-changed" },
    ]);
    expect(codeOf(await file.reveal({ kind: "document" }))).toBe("word/no-place");
  });
});
