import { existsSync } from "node:fs";
import { parseArguments, UsageError } from "../../src/cli/arguments";
import { fixture, nianbao, testFolder } from "./support";

const folder = testFolder();

describe("the words of a command line", () => {
  it("may give the value of an option behind it or with =, and anything behind --", () => {
    const spec = { "--as": "value", "-o": "value", "--all": "flag" } as const;
    expect(parseArguments(["a", "--as", "json", "--all", "-o", "x", "--", "--as"], spec)).toEqual({
      options: { "--as": "json", "--all": "", "-o": "x" },
      rest: ["a", "--as"],
    });
    expect(parseArguments(["--as=a=b"], spec).options).toEqual({ "--as": "a=b" });
    expect(parseArguments(["-"], spec).rest).toEqual(["-"]);
  });

  it.each([
    ["an option that is not there", ["--all=1"]],
    ["one of every object", ["--constructor"]],
    ["an option without its value", ["--as"]],
    ["an option with an empty value", ["--as="]],
    ["an option twice", ["--as", "a", "--as=b"]],
  ])("are refused with %s", (_, words) => {
    expect(() => parseArguments(words, { "--as": "value" })).toThrow(UsageError);
  });
});

describe("a wrong call", () => {
  const report = fixture("correct");
  const output = folder.path("never.docx");
  it.each([
    ["no command", [], /没有写命令/],
    ["an unknown command", ["chekc", report], /没有“chekc”这个命令/],
    ["a command that every object has", ["constructor"], /没有“constructor”这个命令/],
    ["an unknown option", ["check", "--lsat", report], /没有“--lsat”这个选项/],
    ["an unknown format", ["check", "--as", "xml", report], /没有“xml”/],
    ["no file", ["check"], /没有写要核对的文件/],
    ["no value", ["check", report, "--as"], /“--as”后面缺少值/],
    ["no kind of template", ["template", "-o", output], /没有写要哪一种模板/],
    ["an unknown template", ["template", "cover", "-o", output], /没有“cover”这种模板/],
    ["no output", ["template", "report"], /没有写输出文件/],
    ["two templates", ["template", "report", "disputes", "-o", output], /多写了“disputes”/],
    ["an odd year", ["template", "report", "--year", "24", "-o", output], /年度“24”不对/],
    ["a year before the form", ["template", "report", "--year", "2018", "-o", output], /年度“2018”不对/],
  ] as [string, string[], RegExp][])(
    "with %s says what is wrong and ends with 2",
    async (_, words, sentence) => {
      const { code, out, err } = await nianbao(...words);
      expect(code).toBe(2);
      expect(out).toBe("");
      expect(err).toMatch(sentence);
      expect(err).toContain("--help");
      expect(existsSync(output)).toBe(false);
    },
  );

  it("has a page of help, from every command", async () => {
    for (const words of [
      ["--help"],
      ["-h"],
      ["help"],
      ["check", "--help"],
      ["template", "report", "--help"],
    ]) {
      const { code, out } = await nianbao(...words);
      expect(code).toBe(0);
      expect(out).toContain("nianbao check");
      expect(out).toContain("nianbao template");
    }
  });
});
