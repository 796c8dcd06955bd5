import { check } from "../../../src/check";
import { readFile } from "../../../src/document";
import { readReport, recognisedAs, type Report } from "../../../src/report";
import { unitFacts, type UnitFacts, type UnreadFile } from "../../../src/units";
import type { PlantedFile } from "./planted";

/** Files as the command line reads them, in this process. */

async function reportIn({ bytes }: PlantedFile): Promise<Report | null> {
  const read = await readFile(bytes);
  const report = read.ok ? readReport(read.document) : null;
  return report && recognisedAs(report).isReport ? report : null;
}

/** What is known of each file; last year's report is that of the same name. */
export async function factsOf(
  files: readonly PlantedFile[],
  last: readonly PlantedFile[] = [],
): Promise<{ units: UnitFacts[]; unread: UnreadFile[] }> {
  const before = new Map<string | null, { file: string; report: Report }>();
  for (const file of last) {
    const report = await reportIn(file);
    if (report) before.set(report.unit, { file: file.name, report });
  }
  const units: UnitFacts[] = [];
  const unread: UnreadFile[] = [];
  for (const file of files) {
    const report = await reportIn(file);
    if (report === null) unread.push({ file: file.name, reason: "不是年度报告。" });
    else {
      const own = before.get(report.unit) ?? null;
      const result = check(report, { last: own && own.report });
      units.push(unitFacts({ file: file.name, report, result, doubts: [], last: own }));
    }
  }
  return { units, unread };
}
