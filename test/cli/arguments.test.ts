import { existsSync } from "node:fs";
import { parseArguments, UsageError } from "../../src/cli/arguments";
import { fixture, nianbao, testFolder } from "./support";

const folder = testFolder();

describe("the words of a command line", () => {
  it("may give the value of an option behind it or with =, and anything behind --", () => {
    expect(parseArguments(["a", "--as", "json", "--force", "-o", "x", "--", "--as", "-h"])).toEqual({
      options: { as: "json", force: true, output: "x" },
      typed: { as: "--as", force: "--force", output: "-o" },
      rest: ["a", "--as", "-h"],
    });
    expect(parseArguments(["--as=a=b"]).options).toEqual({ as: "a=b" });
    expect(parseArguments(["-"]).rest).toEqual(["-"]);
  });

  it.each([[["-o", "x"]], [["-ox"]], [["-o=x"]], [["--output", "x"]], [["--output=x"]]])(
    "name the output with %j",
    (words) => {
      expect(parseArguments(words).options).toEqual({ output: "x" });
    },
  );

  it("may give a value that begins like an option where it is tied to it", () => {
    expect(parseArguments(["--last=-1.docx", "-o-2.docx"]).options).toEqual({
      last: "-1.docx",
      output: "-2.docx",
    });
  });

  it.each([
    ["an option that is not there", ["--all=1"], "unknown-option", "--all"],
    ["one letter that is not there", ["-fo", "x"], "unknown-option", "-f"],
    ["one of every object", ["--constructor"], "unknown-option", "--constructor"],
    ["a denial of an option", ["--no-force"], "unknown-option", "--no-force"],
    ["an option without its value", ["--as"], "value-missing", "--as"],
    ["an option with an empty value", ["--as="], "value-missing", "--as"],
    ["an option in the place of a value", ["--last", "--as", "json"], "value-missing", "--last"],
    ["the end of options in the place of a value", ["-o", "--", "x"], "value-missing", "-o"],
    ["an option twice", ["--as", "a", "--as=b"], "option-twice", "--as"],
    ["an option twice in two spellings", ["-o", "a", "--output", "a"], "option-twice", "--output"],
    ["a flag twice", ["--force", "--force"], "option-twice", "--force"],
    ["a value for a flag", ["--force=yes"], "no-value-wanted", "--force"],
  ])("are refused with %s", (_, words, problem, option) => {
    let thrown: unknown = null;
    try {
      parseArguments(words);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(UsageError);
    expect(thrown).toMatchObject({ problem, data: { option } });
  });

  it.each([[["check", "--help"]], [["--bogus", "-h"]], [["--as", "x", "--as", "y", "--help"]]])(
    "ask for help with %j, whatever else is wrong",
    (words) => {
      expect(parseArguments(words).options).toEqual({ help: true });
    },
  );
});

describe("a wrong call", () => {
  const report = fixture("correct");
  const output = folder.path("never.docx");
  it.each([
    ["no command", [], /没有写命令/],
    ["an unknown command", ["chekc", report], /没有“chekc”这个命令/],
    ["a command that every object has", ["constructor"], /没有“constructor”这个命令/],
    ["an unknown option", ["check", "--lsat", report], /没有“--lsat”这个选项/],
    ["an option of another command", ["check", "--year", "2024", report], /“--year”不是 check 的选项/],
    ["an output where nothing is written", ["check", "-o", output, report], /“-o”只用于 --as overview/],
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
