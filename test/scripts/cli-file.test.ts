import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { dependencies } from "../../package.json";
import { ruleExamples } from "../../scripts/lib/rule-examples";
import { rules } from "../../src/check";

jest.setTimeout(120_000);

const root = resolve(__dirname, "../..");
const FILE = join(root, "dist", "nianbao.mjs");
const elsewhere = mkdtempSync(join(tmpdir(), "nianbao-file-"));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

const node = (cwd: string, ...words: string[]) =>
  spawnSync(process.execPath, words, { cwd, encoding: "utf8" });

beforeAll(() => {
  const { status, stderr } = node(root, "scripts/cli.mjs");
  expect([status, stderr]).toEqual([0, ""]);
});

describe("the command line in one file", () => {
  it("checks reports in a folder in which nothing else is", () => {
    copyFileSync(FILE, join(elsewhere, "nianbao.mjs"));
    copyFileSync(join(root, "test/fixtures/eight-against-zero/document.docx"), join(elsewhere, "年报.docx"));
    const { status, stdout, stderr } = node(elsewhere, "nianbao.mjs", "check", "*.docx");
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("年报.docx");
  });

  it("begins as a program and ends with the notices of what is in it", () => {
    const text = readFileSync(FILE, "utf8");
    expect(text.startsWith("#!/usr/bin/env node\n")).toBe(true);
    const notices = text.slice(text.lastIndexOf("/*!"));
    for (const name of ["nianbao", "fflate", "parse5", "entities"])
      expect(notices).toMatch(new RegExp(`^${name}\\b`, "m"));
    // Nothing of the pane is in it.
    expect(Object.keys(dependencies)).toContain("react");
    expect(notices).not.toContain("react");
    expect(notices.match(/Permission is hereby granted/g)!.length).toBeGreaterThanOrEqual(3);
  });

  it("has no examples of rules in it", () => {
    const told = [...ruleExamples(rules).values()].flatMap(({ good, bad }) => [...good, ...bad]);
    expect(told.length).toBeGreaterThan(300);
    const text = readFileSync(FILE, "utf8");
    expect(
      told.map(({ shows }) => shows).filter((shows) => shows.length > 20 && text.includes(shows)),
    ).toEqual([]);
  });

  it("is not built where something would be lost behind the examples of a rule", () => {
    const cut = (source: string) =>
      node(
        root,
        "--input-type=module",
        "-e",
        `import { withoutExamples } from "./scripts/lib/build/without-examples.mjs";
         process.stdout.write(withoutExamples(${JSON.stringify(source)}));`,
      );
    const rule = "export const rule = 1;\n";
    const examples = "\nexport const examples = {\n  good: [\n    one,\n  ],\n};\n";
    expect(cut(rule + examples).stdout).toBe(rule);
    expect(cut(rule).stdout).toBe(rule);
    expect(cut(`${rule}${examples}\nexport const more = 2;\n`).stderr).toContain("export const more = 2;");
  });

  it("is built anew by npm run nianbao where a source is newer, and else used as it is", () => {
    const run = () => node(root, "scripts/nianbao.mjs", "--help");
    const old = new Date(2000, 1, 1);
    utimesSync(FILE, old, old);
    expect(run().stdout).toContain("nianbao check");
    const built = statSync(FILE).mtimeMs;
    expect(built).toBeGreaterThan(old.getTime());
    expect(run().status).toBe(0);
    expect(statSync(FILE).mtimeMs).toBe(built);
  });
});
