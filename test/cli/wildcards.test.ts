import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { sep } from "node:path";
import { strToU8 } from "fflate";
import { namesFitting } from "../../src/cli/files/wildcards";
import { answerOf, fixture, nianbao, testFolder } from "./support";

const folder = testFolder();
for (const name of ["a", "a/街道", "a/街道/下", "out"]) mkdirSync(folder.path(name), { recursive: true });
const put = (name: string) => folder.put(name, readFileSync(fixture("correct")));
const [ten, two, odd, deep, deepest] = [
  put("a/10.docx"),
  put("a/2.docx"),
  put("a/有*号.docx"),
  put("a/街道/3.docx"),
  put("a/街道/下/4.docx"),
];
put("a/~$2.docx");
put("a/.x.docx");
const list = folder.put("a/名单.txt", strToU8("名单"));
symlinkSync(folder.path("a"), folder.path("a/街道/回到开头"));

const fitting = (pattern: string): Promise<string[]> => namesFitting(folder.path(pattern));

describe("a name with wildcards", () => {
  it.each([
    ["a/*.docx", [two, ten, odd]],
    ["a/?.docx", [two]],
    ["a/??.docx", [ten]],
    ["*/2.docx", [two]],
    ["a/[12]*.docx", [folder.path("a/[12]*.docx")]],
    ["a/**/*.docx", [two, ten, odd, deep, deepest]],
    ["a/**/3.docx", [deep]],
    ["a/*", [two, ten, list, odd, folder.path("a/街道")]],
  ])("%s stands for what it fits, in the order of the names", async (pattern, files) => {
    const found = await fitting(pattern);
    expect([...found].sort()).toEqual([...files].sort());
    if (pattern === "a/*.docx") expect(found.indexOf(two)).toBeLessThan(found.indexOf(ten));
  });

  it("that is there as it is typed stands for itself", async () => {
    expect(await fitting("a/有*号.docx")).toEqual([odd]);
  });

  it("is one of a folder's files from the folder in which the program runs", async () => {
    const here = process.cwd();
    process.chdir(folder.path("a"));
    try {
      expect(await namesFitting("2*.docx")).toEqual(["2.docx"]);
      expect(await namesFitting(`.${sep}*${sep}3.docx`)).toEqual([`街道${sep}3.docx`]);
    } finally {
      process.chdir(here);
    }
  });

  it("is checked file by file, folders with all that is in them", async () => {
    const { reports, unreadable } = answerOf(
      await nianbao("check", "--as=json", folder.path("a/?.docx"), folder.path("a/街*")),
    );
    expect(reports.map(({ file }) => file)).toEqual([two, deep, deepest]);
    expect(unreadable).toEqual([]);
  });

  it("that fits nothing is named, and the rest goes on", async () => {
    const none = folder.path("a/*.odt");
    const outcome = await nianbao("check", "--as=json", none, two);
    expect(answerOf(outcome).unreadable).toEqual([
      { file: none, reason: expect.stringContaining("没有这个文件") },
    ]);
    expect(answerOf(outcome).reports).toHaveLength(1);
    expect(outcome.code).toBe(2);
  });

  it("gives carry its reports", async () => {
    await nianbao("carry", folder.path("a/?.docx"), folder.path("a/1?.docx"), "-o", folder.path("out"));
    expect(readdirSync(folder.path("out")).sort()).toEqual(["10-草稿.docx", "2-草稿.docx"]);
  });
});
