import { check } from "../../../src/check";
import { readFile } from "../../../src/document";
import { formOf } from "../../../src/form";
import { readReport } from "../../../src/report";
import { reportDocx } from "../../../src/template";
import { numbersFrom, typed } from "../../fixtures/build/numbers";
import { culture } from "../../fixtures/build/texts";

const numbers = numbersFrom({
  "disclosure/normative/inForce": 4,
  "disclosure/permits/decisions": 63,
  "applications/new/natural": 12,
  "applications/new/business": 3,
  "applications/granted/natural": 9,
  "applications/granted/business": 3,
  "applications/unavailable.1/natural": 3,
  "disputes/review/upheld": 1,
});

/** What is typed otherwise than it adds up, in each of the three tables and in none. */
export const slips: [what: string, typed: Record<string, string>][] = [
  ["a correct report", {}],
  ["a wrong total of a row", { "applications/new/total": "14" }],
  ["a wrong total of a column", { "applications/total/natural": "13" }],
  ["a wrong number of a column", { "applications/granted/natural": "8" }],
  ["an empty cell", { "disclosure/normative/issued": "" }],
  ["a wrong total of table 四", { "disputes/review/total": "2" }],
];

/** The report with some texts in place of its numbers. */
export const reportWith = (slip: Record<string, string>): Uint8Array =>
  reportDocx(formOf("2021"), { ...culture({ year: 2024, numbers }), numbers: typed(numbers, slip) });

/** Rule, cell and sentence of each finding: 应为 and 实填 stand in it. */
export async function findingsOf(file: Uint8Array): Promise<string[]> {
  const reading = await readFile(file);
  if (!reading.ok) throw new Error(`Unreadable: ${reading.code}`);
  return check(readReport(reading.document)).findings.map(
    ({ rule, cell, message }) => `${rule} ${cell ?? ""} ${message}`,
  );
}
