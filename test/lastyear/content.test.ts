import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { contentOf, draftFrom, openFactsOf, sectionContent } from "../../src/lastyear";
import { reportDocx } from "../../src/template";
import { readFile } from "../../src/document";
import { readReport } from "../../src/report";
import { lastYearReport } from "./support/last-year";

const draft = draftFrom(lastYearReport(), 2024);
const idOf = (words: string): string => draft.paragraphs.find(({ text }) => text.includes(words))!.id;

describe("the content of a draft", () => {
  it("is the whole draft when nothing was decided", () => {
    const content = contentOf(draft);
    expect(content).toMatchObject({
      unit: "云溪县林业局",
      year: 2024,
      signature: "云溪县林业局",
      date: "2025年1月18日",
    });
    expect(content.preamble).toHaveLength(2);
    expect(content.sections![1]!.map(({ text }) => text)).toContain("全年公开信息86条，较2023年增长7.5%。");
    expect(content.sections![2]).toEqual([{ text: "本年度行政许可全部在网上公示。", level: "body" }]);
    expect(content.sections![3]).toEqual([]);
  });

  it("leaves out what was not taken", () => {
    const content = contentOf(draft, { [idOf("设立专栏")]: { taken: false } });
    const texts = content.sections![1]!.map(({ text }) => text).join("\n");
    expect(texts).toContain("全年公开信息86条");
    expect(texts).not.toContain("设立专栏");
  });

  it("leaves a part of which nothing is taken to the template's own wording", () => {
    const content = contentOf(draft, { [idOf("未收取信息处理费")]: { taken: false } });
    expect(content.sections![6]).toBeUndefined();
    expect(content.sections![2]).toBeDefined();
  });

  it("comes part by part as well", () => {
    expect(sectionContent(draft, {}, 5)).toEqual(contentOf(draft).sections![5]);
    expect(sectionContent(draft, {}, 4)).toEqual([]);
    expect(contentOf(draft, { "preamble/0": { taken: false } }).preamble).toHaveLength(1);
  });

  it("is read again as it was written", async () => {
    const reading = await readFile(reportDocx(draft.form, contentOf(draft)));
    if (!reading.ok) throw new Error(reading.code);
    const again = draftFrom(readReport(reading.document), 2025);
    expect(again.unit).toBe("云溪县林业局");
    expect(again.paragraphs.map(({ part, level, old }) => [part, level, old])).toEqual(
      draft.paragraphs.map(({ part, level, text }) => [part, level, text]),
    );
  });
});

describe("the same report from another program", () => {
  const folder = resolve(__dirname, "../fixtures/last-year");
  const draftFromFile = async (name: string) => {
    const reading = await readFile(new Uint8Array(readFileSync(resolve(folder, name))));
    if (!reading.ok) throw new Error(reading.code);
    const { paragraphs, numbers } = draftFrom(readReport(reading.document), 2025);
    return { paragraphs, numbers };
  };

  it.each(["document.doc", "document.html", "libreoffice.docx", "opendocument.docx"])(
    "as %s gives the same draft",
    async (name) => {
      const expected = await draftFromFile("document.docx");
      expect(expected.paragraphs.length).toBeGreaterThan(15);
      expect(await draftFromFile(name)).toEqual(expected);
    },
  );
});

describe("the open facts of a draft", () => {
  it("are those of its paragraphs, each with the paragraph in which it stands", () => {
    const all = openFactsOf(draft);
    expect(all).toHaveLength(draft.paragraphs.flatMap(({ facts }) => facts).length);
    expect(all.map(({ paragraph, start, end }) => paragraph.text.slice(start, end))).toEqual(
      all.map(({ text }) => text),
    );
    const inPart = all.filter(({ paragraph }) => paragraph.text.includes("公开信息86条"));
    expect(inPart.map(({ text }) => text)).toEqual(["86条", "2023", "7.5%"]);
  });
});
