import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { buildSync } from "esbuild";
import type { Verification } from "../../../src/handover";
import { readFile } from "../../../src/document";
import { contentWith, docxOf, ownNumbers, YEAR } from "../../handover/support/reports";
import { pageContent, webPage } from "../../handover/support/web-page";
import { numbersFrom, typed } from "../../fixtures/build/numbers";
import { culture } from "../../fixtures/build/texts";
import { nianbao, testFolder } from "../support";

const folder = testFolder();
const numbers = ownNumbers(8);
const content = contentWith(numbers);
const file = folder.put("report.docx", docxOf(content));
const correct = (name: string): string => resolve(__dirname, "../../fixtures", name, "document.docx");

async function textsIn(path: string): Promise<string[]> {
  const reading = await readFile(new Uint8Array(readFileSync(path)));
  if (!reading.ok) throw new Error(reading.code);
  return reading.document.paragraphs.map(({ text }) => text);
}

const linesIn = (texts: string[]): string[] =>
  texts.filter((text) => /^(?:nianbao-1|[NTE]|[CLS]\d) /u.test(text));

describe("nianbao certify", () => {
  it("writes what was checked by which rules, as Word and as HTML", async () => {
    const sheets = [folder.path("sheet.docx"), folder.path("sheet.html")];
    for (const sheet of sheets) {
      const made = await nianbao(
        "certify",
        correct("correct"),
        "--last",
        correct("last-year"),
        "--by",
        "王小禾",
        "-o",
        sheet,
      );
      expect(made).toMatchObject({ code: 0, err: "" });
      const all = (await textsIn(sheet)).join("\n");
      for (const words of [
        "云溪县文化和旅游局2025年政府信息公开工作年度报告",
        "2021 年格式",
        "不符 0，没法核对 0",
        "错误 0 处",
        "数字是否属实、内容是否涉密，程序不核对",
        "表三 一、本年新收政府信息公开申请数量",
        "王小禾",
      ])
        expect(all).toContain(words);
      expect(all).toMatch(/年报助手 [\d.]+，\d+ 条规则，规则码 [0-9a-f]{16}/u);
      expect(all).toMatch(/第一部分与上年重复 \d+%。/u);
      expect(all).not.toContain("没有与上年报告比对");
    }
    const [word, html] = await Promise.all(sheets.map(async (sheet) => linesIn(await textsIn(sheet))));
    expect(word).toHaveLength(17);
    expect(html).toEqual(word);
    expect(readFileSync(sheets[1]!, "utf8")).not.toMatch(/<script|http/u);
  });

  it("says what is broken and what was not checked, and names nobody who was not typed", async () => {
    const blank = folder.put(
      "blank.docx",
      docxOf(contentWith(new Map([...numbers, ["disputes/review/total", ""]]))),
    );
    const sheet = folder.path("broken.docx");
    expect((await nianbao("certify", blank, "-o", sheet)).code).toBe(1);
    const all = (await textsIn(sheet)).join("\n");
    expect(all).toContain("没有与上年报告比对");
    expect(all).toMatch(/勾稽关系 \d+ 项：有空格或者不是数的格/u);
    expect(all).toContain("relation/row-total");
    expect(all).not.toContain("制单");
    expect((await nianbao("certify", blank, "-o", sheet)).err).toContain("--force");
    expect((await nianbao("certify", blank, "-o", blank, "--force")).err).toContain("就是读取的那份报告");
  });
});

describe("nianbao verify", () => {
  it("says the same, or the cell and the sentence that differ", async () => {
    const sheet = folder.path("for-report.docx");
    await nianbao("certify", file, "-o", sheet);
    const same = await nianbao("verify", sheet, file);
    expect(same).toEqual({
      code: 0,
      out: "一致：数字和文字与核校时相同。\n核校规则与本程序相同。\n",
      err: "",
    });
    const page = folder.put("page.html", new TextEncoder().encode(webPage("pasted", pageContent(content))));
    expect(await nianbao("verify", sheet, page)).toMatchObject({ code: 0, err: "" });
    const changed = contentWith(new Map([...numbers, ["disputes/direct/total", "7"]]));
    const other = folder.put(
      "changed.docx",
      docxOf({
        ...changed,
        sections: { ...changed.sections, 6: [{ level: "body", text: "没有其他事项。" }] },
      }),
    );
    const differs = await nianbao("verify", sheet, other);
    expect(differs.code).toBe(1);
    expect(differs.out).toContain(
      `表四“行政诉讼—未经复议直接起诉—总计”列：核校时是${numbers.get("disputes/direct/total")!}，现在是7`,
    );
    expect(differs.out).toMatch(/第六部分第 \d 句/u);
    const json = JSON.parse((await nianbao("verify", sheet, other, "--as", "json")).out) as Verification;
    expect(json).toMatchObject({
      version: 1,
      same: false,
      cells: [{ key: "disputes/direct/total", now: "7" }],
    });
  });

  it("says that the rules are another version, and what is no sheet", async () => {
    const html = folder.path("older.html");
    await nianbao("certify", file, "-o", html);
    const page = readFileSync(html, "utf8");
    const damaged = folder.put(
      "damaged.html",
      new TextEncoder().encode(page.replace(/rules=[0-9a-f]{16}/u, "rules=0000000000000000")),
    );
    expect((await nianbao("verify", damaged, file)).err).toContain("核校码不完整或者被改动过");
    const settings = folder.put(
      "settings.json",
      new TextEncoder().encode(JSON.stringify({ rulesOff: ["change/jump"] })),
    );
    const own = folder.path("own.html");
    await nianbao("certify", file, "--settings", settings, "-o", own);
    // By the same settings the rules are the same.
    expect((await nianbao("verify", own, file)).out).toContain("核校规则与本程序相同");
    expect(await nianbao("verify", file, file)).toMatchObject({
      code: 2,
      err: expect.stringContaining("不是核校单") as string,
    });
    expect((await nianbao("verify", file)).err).toContain("请写两份");
  });
});

describe("the digests of a file", () => {
  it("are the same in another process, time zone and language", () => {
    const program = folder.path("nianbao.mjs");
    const root = resolve(__dirname, "../../..");
    buildSync({
      absWorkingDir: root,
      entryPoints: ["src/cli/main.ts"],
      outfile: program,
      bundle: true,
      platform: "node",
      format: "esm",
    });
    const places = [
      { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
      { TZ: "America/Los_Angeles", LANG: "de_DE.UTF-8", LC_ALL: "C" },
    ];
    const made = places.map((place, i) => {
      const sheet = folder.path(`place-${String(i)}.html`);
      const { stderr } = spawnSync(process.execPath, [program, "certify", file, "-o", sheet], {
        encoding: "utf8",
        env: { PATH: process.env.PATH, ...place },
      });
      expect(stderr).toBe("");
      return readFileSync(sheet, "utf8").match(/<td>(?:nianbao-1|[NTE]|[CLS]\d) [^<]*/gu)!;
    });
    expect(made[0]).toHaveLength(17);
    expect(made[1]).toEqual(made[0]);
  });
});

describe("a report of few numbers", () => {
  it("has a sheet that is short", async () => {
    const few = numbersFrom({ "applications/new/natural": 3, "applications/granted/natural": 3 });
    const report = folder.put(
      "few.docx",
      docxOf({ ...culture({ year: YEAR, numbers: few }), numbers: typed(few) }),
    );
    const sheet = folder.path("few.docx.html");
    await nianbao("certify", report, "-o", sheet);
    expect(readFileSync(sheet).length).toBeLessThan(12_000);
  });
});
