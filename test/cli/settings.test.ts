import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFile } from "../../src/document";
import { answerOf, fixture, nianbao } from "./support";

const folder = mkdtempSync(join(tmpdir(), "settings-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const settings = (value: unknown, name = "设置.json"): string => {
  const file = join(folder, name);
  writeFileSync(file, typeof value === "string" ? value : JSON.stringify(value));
  return file;
};

const rulesFound = async (...words: string[]): Promise<string[]> => {
  const { reports } = answerOf(await nianbao("check", "--as", "json", ...words));
  return reports[0]!.findings.map(({ rule }) => rule);
};

describe("--settings of check", () => {
  it("takes the length of part 一", async () => {
    const file = settings({ limits: { overview: 20 } });
    expect(await rulesFound(fixture("correct"))).toEqual([]);
    expect(await rulesFound("--settings", file, fixture("correct"))).toEqual(["section/length"]);
  });

  it("takes the place whose demands hold", async () => {
    const file = settings({ profile: "wuwei" });
    expect(await rulesFound("--settings", file, fixture("correct"))).toEqual(["aspect/numbers"]);
  });

  it("does not tell doubts of a rule that is off, and says how many", async () => {
    const file = settings({ rulesOff: ["label/changed"] });
    expect(await rulesFound(fixture("label-2019"))).toEqual(["label/changed"]);
    const { out } = await nianbao("check", "--settings", file, fixture("label-2019"));
    expect(out).not.toContain("label/changed");
    expect(out).toContain("按设置没有列出的疑点和提示：1 处");
    const answer = answerOf(
      await nianbao("check", "--as", "json", "--settings", file, fixture("label-2019")),
    );
    expect(answer.reports[0]).toMatchObject({ findings: [], untold: 1 });
    const sarif = await nianbao("check", "--as", "sarif", "--settings", file, fixture("label-2019"));
    expect(sarif.out).toContain("按设置没有列出的疑点和提示：1 处");
  });

  it("tells errors of a rule that is off", async () => {
    const found = await rulesFound(fixture("empty-in-force"));
    const file = settings({ rulesOff: found });
    const answer = answerOf(
      await nianbao("check", "--as", "json", "--settings", file, fixture("empty-in-force")),
    );
    const told = answer.reports[0]!;
    expect(told.findings.map(({ severity }) => severity)).toEqual(["error", "error"]);
    expect(told.findings.length + told.untold).toBe(found.length);
  });

  it.each([
    ["no settings", '{"name":"x"}', "里面没有年报助手的设置"],
    ["no JSON", "PK", "里面没有年报助手的设置"],
    ["far too much", `{"isLarge":true,"x":"${"x".repeat(200_000)}"}`, "里面没有年报助手的设置"],
  ])("checks nothing with a file that has %s", async (_, text, why) => {
    const { code, out, err } = await nianbao("check", "--settings", settings(text), fixture("correct"));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(why);
  });

  it("says of a file that is not there, or a folder, what to do", async () => {
    const missing = await nianbao("check", "--settings", join(folder, "无.json"), fixture("correct"));
    expect(missing).toMatchObject({ code: 2, out: "" });
    expect(missing.err).toContain("没有这个文件");
    const directory = await nianbao("check", "--settings", folder, fixture("correct"));
    expect(directory.code).toBe(2);
  });
});

describe("--settings of template", () => {
  it("writes the office's own words, a paragraph a line, with body and year in them", async () => {
    const file = settings({
      wording: { fees: "〔年份〕年，〔机关名称〕未收取信息处理费。\n\n收费标准见附件。" },
    });
    const output = join(folder, "模板.docx");
    const words = ["--unit", "云溪县水务局", "--year", "2025", "--settings", file, "-o", output];
    expect((await nianbao("template", "report", ...words)).code).toBe(0);
    const read = await readFile(new Uint8Array(readFileSync(output)));
    const texts = read.ok ? read.document.paragraphs.map(({ text }) => text) : [];
    const at = texts.indexOf("2025年，云溪县水务局未收取信息处理费。");
    expect(texts[at + 1]).toBe("收费标准见附件。");
    expect(texts.join("")).not.toContain("《政府信息公开信息处理费管理办法》");
  });
});
