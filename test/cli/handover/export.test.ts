import { readFileSync } from "node:fs";
import type { ReportJson } from "../../../src/handover/copy/report-json";
import { contentWith, docxOf, ownNumbers } from "../../handover/support/reports";
import { nianbao, testFolder } from "../support";

const folder = testFolder();
const numbers = ownNumbers(3);
const file = folder.put("report.docx", docxOf(contentWith(numbers)));
const open = folder.put(
  "open.docx",
  docxOf(contentWith(new Map([...numbers, ["disputes/direct/total", ""]]))),
);

describe("nianbao export", () => {
  it("gives a row, a table, or all three with an empty line between", async () => {
    const row = await nianbao("export", file, "--as", "tsv", "--row", "disputes/direct");
    const own = [...numbers].filter(([key]) => key.startsWith("disputes/direct/"));
    expect(row).toEqual({ code: 0, out: `${own.map(([, text]) => text).join("\t")}\n`, err: "" });
    const table = await nianbao("export", file, "--table", "disclosure");
    expect(
      table.out
        .trim()
        .split("\n")
        .map((line) => line.split("\t").length),
    ).toEqual([3, 3, 1, 1, 1, 1]);
    const all = await nianbao("export", file);
    expect(
      all.out
        .trim()
        .split("\n\n")
        .map((lines) => lines.split("\n").length),
    ).toEqual([6, 25, 3]);
  });

  it("gives clean HTML and JSON, into a file on request", async () => {
    const html = await nianbao("export", file, "--as", "html", "--table", "disputes");
    expect(html.out).toMatch(/^<table>\n<tr><th/u);
    const out = folder.path("numbers.json");
    expect(await nianbao("export", file, "--as", "json", "-o", out)).toMatchObject({ code: 0, err: "" });
    expect((JSON.parse(readFileSync(out, "utf8")) as ReportJson).cells).toHaveLength(200);
    const again = await nianbao("export", file, "--as", "json", "-o", out);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining("--force") as string });
  });

  it("refuses what is blank with the cell's name, and gives the rows that are whole", async () => {
    const refused = await nianbao("export", open, "--as", "html");
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(refused.err).toContain("表四“行政诉讼—未经复议直接起诉—总计”列：空着");
    expect((await nianbao("export", open, "--row", "disputes/direct")).code).toBe(2);
    expect((await nianbao("export", open, "--row", "disputes/review")).code).toBe(0);
    expect((await nianbao("export", open, "--as", "json")).code).toBe(0);
  });

  it("says what cannot be meant", async () => {
    const said = async (...words: string[]) => {
      const { code, out, err } = await nianbao("export", ...words);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      return err;
    };
    expect(await said()).toContain("没有写报告文件");
    expect(await said(file, open)).toContain("一次只能写一份报告");
    expect(await said(file, "--as", "csv")).toContain("只有 tsv、html、json");
    expect(await said(file, "--table", "四")).toContain("没有“四”这张表");
    expect(await said(file, "--row", "disputes/direct", "--as", "json")).toContain("--as tsv");
    expect(await said(file, "--row", "disputes/direct", "--table", "disclosure")).toContain("不是这张表的行");
    expect(await said(file, "--row", "disputes/nowhere")).toContain("disputes/review、disputes/direct");
    expect(await said(folder.path("none.docx"))).toContain("没有这个文件");
  });
});
