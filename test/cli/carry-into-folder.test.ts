import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { strToU8 } from "fflate";
import type { CarryAnswers } from "../../src/cli/carry/answer";
import { LINES } from "../lastyear/support/last-year";
import { interruptedBy, nianbao, testFolder } from "./support";

const folder = testFolder();
const bytes = strToU8(LINES.join("\n"));
for (const name of ["in", "in/sub", "out", "json", "clash", "taken", "late", "own"])
  mkdirSync(folder.path(name));
const forestry = folder.put("in/林业局.txt", bytes);
const water = folder.put("in/水务局.TXT", bytes);
const answers = (out: string): CarryAnswers => JSON.parse(out) as CarryAnswers;

describe("nianbao carry of several reports into a folder", () => {
  it("writes a draft for each, under a name that is not that of the report", async () => {
    const { code, out } = await nianbao("carry", forestry, water, "-o", folder.path("out"));
    expect(code).toBe(0);
    expect(readdirSync(folder.path("out")).sort()).toEqual(["林业局-草稿.docx", "水务局-草稿.docx"].sort());
    expect(out).toContain(folder.path("out/林业局-草稿.docx"));
    expect(out).toContain(folder.path("out/水务局-草稿.docx"));
  });

  it("tells as JSON what was written and what was not, and ends with 2 for the latter", async () => {
    const letter = folder.put("in/letter.txt", strToU8("关于召开会议的通知\n请各单位准时参加。"));
    const words = ["carry", "--as", "json", forestry, letter, water, "-o", folder.path("json")];
    const { code, out, err } = await nianbao(...words);
    const { version, drafts, failed } = answers(out);
    expect([code, version]).toEqual([2, 1]);
    expect(drafts.map(({ file }) => file)).toEqual([forestry, water]);
    expect(failed).toEqual([{ file: letter, reason: expect.stringContaining("不像") }]);
    expect(err).toContain(letter);
    expect(readdirSync(folder.path("json"))).toHaveLength(2);
  });

  it.each([
    ["林业局.txt", "sub/林业局.doc"],
    ["Forestry.txt", "sub/FORESTRY.txt"],
    ["caf\u00e9.txt", "sub/cafe\u0301.txt"],
  ])("tells that %s and %s would get one name, before anything is written", async (one, other) => {
    const files = [folder.put(`in/${one}`, bytes), water, folder.put(`in/${other}`, bytes)];
    const { code, out, err } = await nianbao("carry", ...files, "--force", "-o", folder.path("clash"));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`${files[0]}、${files[2]}`);
    expect(readdirSync(folder.path("clash"))).toEqual([]);
  });

  it("tells which drafts are there already, before anything is written", async () => {
    const mine = folder.put("taken/水务局-草稿.docx", strToU8("mine"));
    const refused = await nianbao("carry", forestry, water, "-o", folder.path("taken"));
    expect([refused.code, refused.out]).toEqual([2, ""]);
    expect(refused.err).toContain(mine);
    expect(readdirSync(folder.path("taken"))).toEqual(["水务局-草稿.docx"]);
    expect(readFileSync(mine, "utf8")).toBe("mine");
    expect((await nianbao("carry", forestry, water, "--force", "-o", folder.path("taken"))).code).toBe(0);
    expect(readFileSync(mine, "utf8")).not.toBe("mine");
  });

  it("writes over none of the reports, not even over another one's", async () => {
    const draft = folder.put("own/水务局-草稿.docx", bytes);
    symlinkSync(draft, folder.path("own/林业局-草稿.docx"));
    for (const files of [
      [water, draft],
      [forestry, draft],
    ]) {
      const { code, err } = await nianbao("carry", ...files, "--force", "-o", folder.path("own"));
      expect([code, readFileSync(draft, "utf8")]).toEqual([2, LINES.join("\n")]);
      expect(err).toContain("读取的那份报告");
    }
  });

  it.each([
    ["a file for several reports", [forestry, water, "-o", folder.path("one.docx")], /文件夹/],
    ["a folder that is not there", [forestry, "-o", folder.path("nowhere/")], /没有这个文件或文件夹/],
    ["one unit for several", [forestry, water, "--unit", "甲局", "-o", folder.path("late")], /--unit/],
  ])("is refused with %s", async (_, words, sentence) => {
    const { code, out, err } = await nianbao("carry", ...words);
    expect(code).toBe(2);
    expect(out).not.toContain("草稿");
    expect(err).toMatch(sentence);
  });

  it("keeps and tells what was done before an interruption, ends with 130 and names the others", async () => {
    const interruption = new AbortController();
    interruption.abort();
    const words = ["carry", "--as=json", forestry, water, "-o", folder.path("late")];
    const { code, out } = await interruptedBy(interruption.signal, ...words);
    expect(code).toBe(130);
    expect(answers(out).drafts).toEqual([]);
    expect(answers(out).failed.map(({ file }) => file)).toEqual([forestry, water]);
    expect(readdirSync(folder.path("late"))).toEqual([]);
  });
});
