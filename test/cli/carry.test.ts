import { existsSync, readFileSync } from "node:fs";
import { strToU8 } from "fflate";
import type { CarryAnswer } from "../../src/cli/carry/answer";
import { readFile } from "../../src/document";
import { readReport } from "../../src/report";
import { LINES } from "../lastyear/support/last-year";
import { fixture, nianbao, testFolder } from "./support";

const folder = testFolder();
const last = folder.put("last.txt", strToU8(LINES.join("\n")));
const answer = (out: string): CarryAnswer => JSON.parse(out) as CarryAnswer;

async function written(file: string) {
  const reading = await readFile(new Uint8Array(readFileSync(file)));
  if (!reading.ok) throw new Error(reading.code);
  return readReport(reading.document);
}

describe("nianbao carry", () => {
  it("writes this year's draft and says what it has recognised, changed and left open", async () => {
    const file = folder.path("draft.docx");
    const { code, out, err } = await nianbao("carry", last, "-o", file);
    expect([code, err]).toEqual([0, ""]);
    const report = await written(file);
    expect([report.unit, report.year]).toEqual(["云溪县林业局", 2024]);
    expect(out).toContain("云溪县林业局");
    expect(out).toMatch(/年度：2023/);
    expect(out).toContain("表三：没有找到");
    expect(out).toMatch(/\[日期\] 落款日期：2024 → 2025/);
    expect(out).toMatch(/\[第一部分\] 数量 86条/);
    expect(out).toMatch(/待确认的事实（\d+ 处/);
    expect(out.trimEnd().split("\n").at(-1)).toContain(file);
  });

  it("carries the numbers of a whole report, table by table", async () => {
    const file = folder.path("whole.docx");
    const { code, out } = await nianbao("carry", "--as", "json", "-o", file, fixture("last-year"));
    expect(code).toBe(0);
    const { numbers, recognised, draft } = answer(out);
    const [before, now] = [await written(fixture("last-year")), await written(file)];
    expect(recognised.tables.map(({ read, cells }) => read === cells)).toEqual([true, true, true]);
    expect(draft).toMatchObject({
      last: before.year,
      year: before.year! + 1,
      unit: before.unit,
      form: "2021",
    });
    expect(Object.keys(numbers)).toHaveLength(7);
    for (const [key, value] of Object.entries(numbers)) {
      expect(now.tables.applications!.cells.get(key)!.text).toBe(value);
      expect(before.tables.applications!.cells.get(key.replace("carriedIn", "carriedOut"))!.text).toBe(value);
    }
  });

  it("tells as JSON each change and each open fact with its paragraph", async () => {
    const { out } = await nianbao("carry", last, "--as=json", "-o", folder.path("json.docx"));
    const { version, file, paragraphs, changes, facts, formulae } = answer(out);
    expect([version, file]).toEqual([1, last]);
    const textOf = (id: string): string => paragraphs.find((paragraph) => paragraph.id === id)!.text;
    expect(facts.length).toBeGreaterThan(5);
    for (const { paragraph, start, end, text } of facts)
      expect(textOf(paragraph).slice(start, end)).toBe(text);
    for (const change of changes) expect(textOf(change.paragraph)).toContain(change.new);
    expect(formulae).toEqual([]);
  });

  it("takes the year that is named, and then no number is carried over a gap", async () => {
    const { code, out } = await nianbao(
      "carry",
      last,
      "--year",
      "2026",
      "--as",
      "json",
      "-o",
      folder.path("y.docx"),
    );
    expect(code).toBe(0);
    expect(answer(out).draft.year).toBe(2026);
    expect(answer(out).numbers).toEqual({});
  });

  it("asks for the year of last year's report when it cannot be told, and takes the answer", async () => {
    const lines = [
      "一、总体情况",
      "我局推进政务公开，主动公开信息。",
      "五、存在的主要问题及改进情况",
      "一是更新不及时。",
    ];
    const file = folder.put("no-year.txt", strToU8(lines.join("\n")));
    const output = folder.path("no-year.docx");
    const asked = await nianbao("carry", file, "-o", output);
    expect([asked.code, asked.out]).toEqual([2, ""]);
    expect(asked.err).toContain("--year-of-last");
    expect(existsSync(output)).toBe(false);
    const told = await nianbao(
      "carry",
      file,
      "--year-of-last",
      "2023",
      "--unit",
      "云溪县水务局",
      "-o",
      output,
    );
    expect(told.code).toBe(0);
    expect(await written(output)).toMatchObject({ year: 2024, unit: "云溪县水务局" });
  });

  it("leaves a file alone that is there already, unless forced", async () => {
    const file = folder.put("mine.docx", strToU8("mine"));
    const refused = await nianbao("carry", last, "-o", file);
    expect([refused.code, refused.out]).toEqual([2, ""]);
    expect(refused.err).toContain("--force");
    expect(readFileSync(file, "utf8")).toBe("mine");
    expect((await nianbao("carry", last, "--force", "-o", file)).code).toBe(0);
    expect((await written(file)).year).toBe(2024);
  });

  it("never writes over last year's report itself", async () => {
    const own = folder.put("own.txt", strToU8(LINES.join("\n")));
    const { code, err } = await nianbao("carry", own, "--force", "-o", own);
    expect([code, readFileSync(own, "utf8")]).toEqual([2, LINES.join("\n")]);
    expect(err).toContain("读取的那份报告");
  });

  const refusals: [what: string, words: string[], sentence: RegExp][] = [
    ["no report", [], /没有写上年报告/],
    ["two reports", [last, last, "-o", "x.docx"], /文件夹/],
    ["no output", [last], /-o/],
    ["a year before it", [last, "--year", "2023", "-o", folder.path("x.docx")], /之后/],
    ["a year that is none", [last, "--year", "abc", "-o", folder.path("x.docx")], /四位数/],
    ["an unknown format", [last, "--as", "sarif", "-o", folder.path("x.docx")], /sarif/],
    ["no file", [folder.path("nowhere.txt"), "-o", folder.path("x.docx")], /没有这个文件/],
    [
      "a text that is no report",
      [
        folder.put("letter.txt", strToU8("关于召开会议的通知\n请各单位准时参加。")),
        "-o",
        folder.path("x.docx"),
      ],
      /不像/,
    ],
    ["an empty file", [folder.put("empty.txt", new Uint8Array()), "-o", folder.path("x.docx")], /空文件/],
  ];
  it.each(refusals)("with %s says what to do and ends with 2", async (_, words, sentence) => {
    const { code, out, err } = await nianbao("carry", ...words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(existsSync(folder.path("x.docx"))).toBe(false);
  });
});
