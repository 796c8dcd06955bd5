import { compareReports, isSameReport } from "../../src/handover";
import { contentWith, ownNumbers, readText, reportWith } from "./support/reports";
import { pageContent, shapes, webPage } from "./support/web-page";

const numbers = ownNumbers(4);
const report = reportWith(numbers);
const correct = pageContent(contentWith(numbers));

describe.each(shapes)("what stands on a web page (%s)", (shape) => {
  it("is the same as the report", async () => {
    const result = compareReports(await report, await readText(webPage(shape, correct)));
    expect(result).toMatchObject({ cells: [], labels: [], texts: [], notCompared: [] });
    expect(isSameReport(result)).toBe(true);
    expect(result.compared.cells).toBe(200);
    expect(result.compared.labels).toBeGreaterThan(70);
    expect(result.compared.sentences).toBeGreaterThan(30);
    expect(result.beside.join("")).toContain("打印本页");
  });

  it("differs in 200 planted numbers", async () => {
    const wrong = new Map([...numbers].map(([key, text], i) => [key, i % 5 === 0 ? "" : `${text}1`]));
    const result = compareReports(
      await report,
      await readText(webPage(shape, { ...correct, numbers: wrong })),
    );
    expect(result.cells.map(({ key }) => key)).toEqual([...numbers.keys()]);
    for (const [i, { key, here, there }] of result.cells.entries()) {
      expect(here).toEqual({ state: "number", text: numbers.get(key) });
      const found = { state: i % 5 === 0 ? "blank" : "number", text: wrong.get(key) };
      expect(there).toEqual(found);
    }
    expect(result).toMatchObject({ labels: [], texts: [], notCompared: [] });
  });

  it("differs in each number alone, one after the other", async () => {
    const keys = [...numbers.keys()].filter((_, i) => i % 20 === shapes.indexOf(shape));
    expect(keys).toHaveLength(10);
    for (const key of keys) {
      const page = { ...correct, numbers: new Map([...numbers, [key, "999999"]]) };
      const result = compareReports(await report, await readText(webPage(shape, page)));
      expect(result.cells.map((cell) => cell.key)).toEqual([key]);
      expect(result).toMatchObject({ labels: [], texts: [], notCompared: [] });
    }
  });
});

describe("a page that differs in words", () => {
  const page = (change: (texts: string[]) => string[], label = correct.label) =>
    readText(
      webPage("pasted", {
        ...correct,
        label,
        paragraphs: {
          ...correct.paragraphs,
          before: change(correct.paragraphs.before),
          behind: change(correct.paragraphs.behind),
        },
      }),
    );
  const differing = async (change: (texts: string[]) => string[]) =>
    compareReports(await report, await page(change)).texts;

  it("shows the place of a changed number, and its part", async () => {
    const found = await differing((texts) => texts.map((text) => text.replace("发布174条", "发布147条")));
    expect(found).toEqual([
      {
        kind: "changed",
        part: 1,
        here: expect.stringContaining("发布174条") as string,
        there: expect.stringContaining("发布147条") as string,
      },
    ]);
  });

  it("names a missing paragraph once, and a missing sentence", async () => {
    const sentence = "发布政策解读6篇，回应群众关切9次。";
    expect(await differing((texts) => texts.map((text) => text.replace(sentence, "")))).toEqual([
      { kind: "missing", part: 1, here: sentence, there: null },
    ]);
    const found = await differing((texts) => texts.filter((text) => !text.startsWith("全年主动公开")));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: "missing", part: 1, there: null });
    expect(found[0]!.here).toMatch(/^全年主动公开/u);
  });

  it("names an additional paragraph, behind the end as well", async () => {
    const more = "本报告另附公开目录一份。";
    const inside = (texts: string[]): string[] =>
      texts.flatMap((text) => (/^（五）/u.test(text) ? [more, text] : [text]));
    expect(await differing(inside)).toEqual([{ kind: "additional", part: 1, here: null, there: more }]);
    const behind = (texts: string[]): string[] => (texts.at(-1)!.endsWith("日") ? [...texts, more] : texts);
    expect(await differing(behind)).toEqual([{ kind: "additional", part: 6, here: null, there: more }]);
  });

  it("names a sentence that stands twice", async () => {
    const sentence = "报告的电子版可在云溪县人民政府网站“政府信息公开”专栏查阅。";
    const found = await differing((texts) =>
      texts.map((text) => text.replace(sentence, sentence + sentence)),
    );
    expect(found).toEqual([{ kind: "additional", part: null, here: null, there: sentence }]);
  });

  it("takes lines that are broken elsewhere, and other widths and spaces, for the same", async () => {
    const broken = (texts: string[]): string[] =>
      texts.flatMap((text) => {
        const at = text.indexOf("，") + 1;
        return at > 0 ? [text.slice(0, at), text.slice(at)] : [text.replace("（", " (").replace("）", ") ")];
      });
    const result = compareReports(await report, await page(broken));
    expect(result.texts).toEqual([]);
    const joined = (texts: string[]): string[] => [texts.join("")];
    expect(compareReports(await report, await page(joined)).texts).toEqual([]);
  });

  it("names a changed word of a table", async () => {
    const wrong = (text: string): string => (text === "行政处罚" ? "行政处分" : text);
    const result = compareReports(await report, await page((texts) => texts, wrong));
    expect(result.labels).toEqual([
      { table: "disclosure", name: "表二“行政处罚”", here: "行政处罚", there: "行政处分" },
    ]);
    expect(result.cells).toEqual([]);
  });
});

describe("what could not be read", () => {
  it("is said of a table and a row that are not there, and never taken for equal", async () => {
    const whole = webPage("plain", correct);
    const tables = whole.match(/<table border[\s\S]*?<\/table>/gu)!;
    const without = compareReports(await report, await readText(whole.replace(tables[2]!, "")));
    expect(without.notCompared).toEqual([{ what: "table", side: "there", table: "disputes" }]);
    expect(without.compared.cells).toBe(185);
    expect(isSameReport(without)).toBe(false);
    const rows = tables[1]!.split("\n");
    const cut = compareReports(await report, await readText(whole.replace(rows[5]!, "")));
    expect(cut.cells).toEqual([]);
    const [missing, ...doubts] = cut.notCompared;
    expect(missing).toMatchObject({ what: "cells", side: "there" });
    expect(new Set(doubts.map(({ what }) => what))).toEqual(new Set(["reading"]));
    expect(missing!.what === "cells" && missing!.names).toHaveLength(7);
  });

  it("is the text of a form that has the tables alone, and the words of tables that came as text", async () => {
    const tables = webPage("plain", correct).match(/<table border[\s\S]*?<\/table>/gu)!;
    const result = compareReports(await report, await readText(tables.join("")));
    expect(result).toMatchObject({ cells: [], texts: [], notCompared: [{ what: "text" }] });
    expect(result.compared.sentences).toBe(0);
  });

  it("is everything, beside a page that has nothing to do with the report", async () => {
    const other = "<h1>云溪县林业局2025年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>植树造林。</p>";
    const result = compareReports(await report, await readText(other));
    expect(result.notCompared.filter(({ what }) => what === "table")).toHaveLength(3);
    expect(result.texts.filter(({ kind }) => kind === "missing").length).toBeGreaterThan(15);
  });
});
