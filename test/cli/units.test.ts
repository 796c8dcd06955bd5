import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { readFile } from "../../src/document";
import { readReport } from "../../src/report";
import { numberIn } from "../../src/report/number-in";
import { countyReport, docxOf, NAMES, trueSum } from "../units/support/county";
import { nianbao, testFolder } from "./support";

const folder = testFolder();
const PERMITS = "disclosure/permits/decisions";
const good = [0, 1].map((index) => countyReport(NAMES[index]!, 2025, 500 + index));
const bad = countyReport(NAMES[2]!, 2025, 502);
const sum = trueSum([...good, bad]);
bad.instead["applications/new/total"] = String(bad.numbers.get("applications/new/total")! + 1);
for (const name of ["报送", "上年", "已有"]) mkdirSync(folder.path(name));
const put = (name: string, bytes: Uint8Array): string => folder.put(name, bytes);
for (const report of [...good, bad]) put(`报送/${report.unit}.docx`, docxOf(report));
put("上年/1.docx", docxOf(countyReport(NAMES[0]!, 2024, 400)));
put("上年/2.docx", docxOf(countyReport(NAMES[3]!, 2024, 403)));
const received = folder.path("报送");

describe("nianbao check of many reports", () => {
  it("writes an overview; missing are those of last year's folder", async () => {
    const { out, code } = await nianbao("check", "--as", "overview", "--last", folder.path("上年"), received);
    expect(out.split("\n")[0]).toMatch(/^共 3 份：.*退回 1；没有读出 0 个文件。$/);
    expect(out).toContain(`没有收到（1）：${NAMES[3]}`);
    expect(code).toBe(1);
  });

  it("takes a list of names, as text or as Word", async () => {
    const list = put("名单.txt", strToU8(`${NAMES[0]}\n${NAMES[7]}\n`));
    expect((await nianbao("check", "--as", "overview", "--list", list, received)).out).toContain(
      `没有收到（1）：${NAMES[7]}`,
    );
    const { err, code } = await nianbao(
      "check",
      "--as",
      "overview",
      "--list",
      put("空.csv", strToU8("1,2\n")),
      received,
    );
    expect(err).toContain("里面没有单位名称");
    expect(code).toBe(2);
    expect(
      (await nianbao("check", "--as", "overview", "--list", folder.path("没有.txt"), received)).err,
    ).toContain("没有这个文件");
  });

  it("writes the overview as CSV, to the output or into a file", async () => {
    const { out } = await nianbao("check", "--as", "overview-csv", received);
    expect(out.split("\r\n")[0]).toContain("单位,年度,建议,");
    expect(out.split("\r\n")).toHaveLength(5);
    const file = folder.path("概览.csv");
    await nianbao("check", "--as", "overview-csv", "-o", file, received);
    expect(readFileSync(file, "utf8")).toBe(out);
  });

  it("writes an Excel file, replaces none unasked, and never a report", async () => {
    const file = folder.path("汇总.xlsx");
    const first = await nianbao("check", "--as", "xlsx", "-o", file, received);
    expect(first.out).toContain(`已写出 ${file}`);
    const parts = unzipSync(new Uint8Array(readFileSync(file)));
    expect(strFromU8(parts["xl/workbook.xml"]!)).toContain('name="缺报、重复"');
    expect(strFromU8(parts["xl/worksheets/sheet1.xml"]!)).toContain(NAMES[2]);
    expect((await nianbao("check", "--as", "xlsx", "-o", file, received)).code).toBe(2);
    expect((await nianbao("check", "--as", "xlsx", "--force", "-o", file, received)).code).toBe(1);
    const source = `${received}/${NAMES[0]}.docx`;
    const refused = await nianbao("check", "--as", "xlsx", "--force", "-o", source, received);
    expect(refused.err).toContain("它就是读取的那份报告");
  });

  it("refuses what cannot be meant", async () => {
    expect((await nianbao("check", "--as", "xlsx", received)).err).toContain("没有写输出文件");
    expect((await nianbao("check", "--as", "xlsx", "-o", "x.xlsx")).err).toContain("没有写要读的文件夹");
    expect((await nianbao("check", "--list", "名单.txt", received)).err).toContain("“--list”只用于");
    expect((await nianbao("check", "-o", "x", received)).err).toContain("“-o”只用于");
  });
});

describe("nianbao return", () => {
  it("writes a note to each unit that has something to change, into a folder that it makes", async () => {
    const notes = folder.path("退回");
    const { out, code } = await nianbao("return", "-o", notes, received);
    expect(readdirSync(notes)).toEqual([`${NAMES[2]}-退回修改单.docx`]);
    expect(out).toContain("3 份报告，写出 1 份退回修改单。");
    expect(code).toBe(1);
    const again = await nianbao("return", "-o", notes, received);
    expect(again.err).toContain("已经有这个文件");
    expect(again.code).toBe(2);
    await nianbao("return", "--as", "text", "-o", notes, received);
    const text = readFileSync(`${notes}/${NAMES[2]}-退回修改单.txt`, "utf8");
    expect(text).toContain(`${NAMES[2]}：`);
    expect(text).toContain(`应为“${bad.numbers.get("applications/new/total")}”`);
  });

  it("writes into no file", async () => {
    const file = put("文件.txt", strToU8("x"));
    expect((await nianbao("return", "-o", file, received)).err).toContain("不是文件夹");
  });
});

describe("nianbao sum", () => {
  it("writes the three tables with every cell added up, and says which unit breaks them", async () => {
    const file = folder.path("汇总.docx");
    const { out, code } = await nianbao("sum", "-o", file, received);
    expect(code).toBe(1);
    expect(out).toContain("3 个单位相加。");
    expect(out).toContain(`自己就不平的单位：${NAMES[2]}`);
    const read = await readFile(new Uint8Array(readFileSync(file)));
    const report = readReport(read.ok ? read.document : (undefined as never));
    for (const [cell, value] of sum)
      expect([cell, numberIn(report, cell)]).toEqual([
        cell,
        cell === "applications/new/total" ? value + 1 : value,
      ]);
  });

  it("compares with the report of the body above, and answers as JSON", async () => {
    const own = countyReport("云溪县人民政府", 2025, 1);
    for (const [cell, value] of sum) own.numbers.set(cell, value);
    own.numbers.set(PERMITS, sum.get(PERMITS)! + good[1]!.numbers.get(PERMITS)!);
    const file = put("上级.docx", docxOf(own));
    const words = ["sum", "--own", file, "--force", "-o", folder.path("汇总.docx")];
    const json = JSON.parse((await nianbao(...words, "--as", "json", received)).out) as {
      cells: { cell: string; value: number; name: string }[];
      comparison: { different: { cell: string; difference: number }[] };
    };
    expect(json.cells).toHaveLength(200);
    expect(json.cells.find(({ cell }) => cell === PERMITS)).toMatchObject({
      value: sum.get(PERMITS),
      name: "表二 › 行政许可 › 本年处理决定数量",
    });
    expect(json.comparison.different.map(({ cell }) => cell)).toEqual([PERMITS, "applications/new/total"]);
    const { out } = await nianbao(...words, received);
    expect(out).toContain("上级报告如果还计入了本级自己的工作，差额就是本级的数");
    expect((await nianbao("sum", "--own", folder.path("没有.docx"), "-o", "x.docx", received)).code).toBe(2);
  });

  it("names files that were not read, and ends with 2", async () => {
    put("已有/1.docx", docxOf(good[0]!));
    put("已有/坏.docx", strToU8("x"));
    const { out, code } = await nianbao("sum", "-o", folder.path("缺.docx"), folder.path("已有"));
    expect(out).toContain("坏.docx：没有读出，所有格都缺它的数。");
    expect(code).toBe(2);
    const none = await nianbao("sum", "-o", folder.path("无.docx"), folder.path("已有/坏.docx"));
    expect(none.err).toContain("没有读出一份报告");
  });
});

describe("nianbao picture", () => {
  it("writes a page with the heat map and the years of each body that has several", async () => {
    const file = folder.path("图.html");
    const { code } = await nianbao("picture", "-o", file, received, folder.path("上年"));
    const page = readFileSync(file, "utf8");
    expect(page.match(/<svg/g)).toHaveLength(2);
    expect(page).toContain("2025 年度 3 份报告：错在哪些格");
    expect(page).toContain(`${NAMES[0]}：2024 至 2025 年度的主要数字`);
    expect(code).toBe(1);
  });
});
