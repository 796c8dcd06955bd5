import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { strToU8 } from "fflate";
import { LINES } from "../lastyear/support/last-year";
import { answerOf, fixture, nianbao, testFolder } from "./support";

const folder = testFolder();
const whole = readFileSync(fixture("correct"));
const lines = (unit: string, year: number): Uint8Array =>
  strToU8(
    LINES.join("\n")
      .replaceAll("云溪县林业局", unit)
      .replaceAll("2024", String(year + 1))
      .replaceAll("2023", String(year)),
  );

const put = (name: string, bytes: Uint8Array): string => folder.put(name, bytes);
for (const name of ["all", "all/街道", "all/.svn", "last", "none"])
  mkdirSync(folder.path(name), { recursive: true });

describe("a folder on the command line", () => {
  it("stands for every file in it and below it; what lies beside the reports is told, what programs leave there is not", async () => {
    const files = [put("all/10.docx", whole), put("all/2.docx", whole), put("all/街道/1.docx", whole)];
    const other = put("all/名单.txt", strToU8("名单"));
    put("all/~$10.docx", strToU8("lock"));
    put("all/.svn/entries", strToU8("12"));
    put("all/Thumbs.db", strToU8("x"));
    symlinkSync(folder.path("all"), folder.path("all/回到开头"));
    const outcome = await nianbao("check", "--as", "json", folder.path("all"));
    const { reports, unreadable } = answerOf(outcome);
    // 2 stands before 10, as people number files.
    expect(reports.map(({ file }) => file)).toEqual([files[1], files[0], files[2]]);
    expect(unreadable.map(({ file }) => file)).toEqual([other]);
    expect(outcome.code).toBe(2);
  });

  it("without a file is told", async () => {
    const { out, code } = await nianbao("check", folder.path("none"));
    expect(out).toContain("这个文件夹里没有文件");
    expect(code).toBe(2);
  });

  it("as last year's gives each report that of its own body, of the year before; and says where there is none", async () => {
    const current = [
      put("甲今年.txt", lines("云溪县水务局", 2025)),
      put("乙今年.txt", lines("云溪县林业局", 2025)),
      put("丙今年.txt", lines("云溪县审计局", 2025)),
    ];
    const last = [
      put("last/甲.txt", lines("云溪县水务局", 2024)),
      put("last/乙.txt", lines("云溪县林业局", 2024)),
      put("last/乙前年.txt", lines("云溪县林业局", 2023)),
    ];
    const json = answerOf(await nianbao("check", "--as=json", "--last", folder.path("last"), ...current));
    expect(json.last).toBeNull();
    expect(json.reports.map((report) => report.last?.file ?? null)).toEqual([last[0], last[1], null]);
    const { out } = await nianbao("check", "--last", folder.path("last"), ...current);
    expect(out).toContain(`上年报告 ${last[1]}`);
    expect(out.split("没有找到这个机关的上年报告")).toHaveLength(2);
    // Also where the folder has none for anybody.
    const other = await nianbao("check", "--last", folder.path("last"), current[2]!);
    expect(other.out).toContain("没有找到这个机关的上年报告");
  });

  it("names the one file that was given for all reports once", async () => {
    const last = put("一份.txt", lines("云溪县水务局", 2024));
    const json = answerOf(await nianbao("check", "--as=json", "--last", last, fixture("correct")));
    expect([json.last?.file, json.reports[0]?.last?.file]).toEqual([last, last]);
  });
});
