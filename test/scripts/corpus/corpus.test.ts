import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { comparison } from "../../../scripts/lib/corpus/compare";
import { pageReading } from "../../../scripts/lib/corpus/libreoffice";
import { corpusTable, isClean } from "../../../scripts/lib/corpus/table";
import type { CorpusResult } from "../../../scripts/lib/corpus/result";
import { throughWorker } from "../../../scripts/lib/corpus/run";
import { docx } from "../../document/support/packages";

jest.setTimeout(120_000);

const root = resolve(__dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "corpus-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const corpus = (...words: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "scripts/corpus.ts", ...words], {
    cwd: root,
    encoding: "utf8",
  });

const result = (more: Partial<CorpusResult>): CorpusResult => ({
  file: "a.docx",
  outcome: "read",
  why: "",
  seconds: { reading: 0.001, all: 0.002 },
  megabytes: 100,
  seen: null,
  ...more,
});

describe("a folder of files", () => {
  it("is gone through with all folders in it, and counted", () => {
    const files = join(folder, "files");
    mkdirSync(join(files, "inside"), { recursive: true });
    writeFileSync(join(files, "a.docx"), docx({ body: 'p"甲" tbl(tr(tc"1"))' }));
    writeFileSync(join(files, "inside", "b.txt"), "乙");
    writeFileSync(join(files, "inside", "c.rtf"), "{\\rtf1 }");
    writeFileSync(join(files, "empty"), "");
    const { status, stdout } = corpus(files);
    expect(stdout).toMatch(/^files +4$/m);
    expect(stdout).toMatch(/^read +2$/m);
    expect(stdout).toMatch(/^refused +2 +\((?:empty 1, rtf 1|rtf 1, empty 1)\)$/m);
    expect(stdout).toMatch(/^threw \/ hung \/ crashed +0 \/ 0 \/ 0$/m);
    expect(status).toBe(0);
  });

  it("has to be named", () => {
    const { status, stderr } = corpus();
    expect(status).toBe(2);
    expect(stderr).toContain("FOLDER");
  });
});

describe("a file that goes wrong", () => {
  /** Answers by the name of the file. */
  const worker = join(folder, "worker.mjs");
  writeFileSync(
    worker,
    `process.on("message", (file) => {
      if (file === "hangs") for (;;);
      if (file === "ends") process.exit(3);
      process.send({ outcome: file === "throws" ? "threw" : "read", why: "", seconds: { reading: 0, all: 0 }, megabytes: 1, seen: null });
    });`,
  );

  it("costs itself and no other", async () => {
    const outcomes: string[] = [];
    for await (const { file, outcome, why } of throughWorker(
      ["first", "hangs", "second", "ends", "throws", "last"],
      { limit: 5, worker },
    )) {
      outcomes.push(`${file} ${outcome} ${why}`.trim());
    }
    expect(outcomes).toEqual([
      "first read",
      "hangs hung not ready after 5 s",
      "second read",
      "ends crashed exit 3",
      "throws threw",
      "last read",
    ]);
  });

  it.each(["threw", "hung", "crashed"] as const)("is named and told when it %s", (outcome) => {
    const results = [result({}), result({ file: "b.doc", outcome, why: "RangeError: far\n  at read" })];
    expect(isClean(results)).toBe(false);
    const lines = corpusTable(results).split("\n");
    expect(lines.slice(-2)).toEqual([`${outcome}  b.doc`, "        RangeError: far"]);
  });
});

describe("the table of a corpus", () => {
  it("says how long reading and everything took, and the slowest first", () => {
    const table = corpusTable([
      result({ seconds: { reading: 0.01, all: 0.02 } }),
      result({ file: "slow.doc", seconds: { reading: 0.5, all: 4 }, megabytes: 321 }),
    ]);
    expect(table).toMatch(/^ms for reading: median \/ p99 \/ max +500 \/ 500 \/ 500$/m);
    expect(table).toMatch(/^ms for everything +4000 \/ 4000 \/ 4000$/m);
    expect(table).toMatch(/^most memory of the worker, MB +321$/m);
    expect(table.indexOf("slow.doc")).toBeLessThan(table.indexOf("a.docx"));
  });
});

describe("the comparison with another reader", () => {
  it("reads a page as LibreOffice writes it: deleted text and feet of pages out, every table counted", () => {
    expect(
      pageReading(
        "<html><head><title>题</title></head><body><p>甲 <del>旧</del>新</p><table><tr><td><table><tr><td>1</table></table><div title=footer><p>— 3 —</div>",
      ),
    ).toEqual({ text: "甲新1", tables: 2 });
  });

  it("counts what agrees, says where texts part and what only the other has read", () => {
    const read = (text: string, tables: number, file: string) => result({ file, seen: { text, tables } });
    const report = comparison(
      [
        read("甲乙", 1, "same.docx"),
        read("甲乙丙", 1, "text.docx"),
        read("甲", 2, "tables.docx"),
        result({ file: "refused.docx", outcome: "refused", why: "nothing-inside" }),
        read("甲", 0, "unread.docx"),
      ],
      [
        { text: "甲乙", tables: 1 },
        { text: "甲丁", tables: 1 },
        { text: "甲", tables: 3 },
        { text: "丙", tables: 0 },
        null,
      ],
    );
    expect(report.split("\n")).toEqual([
      "read by both 3; same text 2, same number of tables 2",
      "tables 2 / 3  tables.docx",
      "text  text.docx",
      "        “甲乙丙” / “甲丁”",
      "refused (nothing-inside), and the other has text  refused.docx",
    ]);
  });
});
