import { check } from "../../src/check";
import { readFile } from "../../src/document";
import { formOf } from "../../src/form";
import { readReport } from "../../src/report";
import { reportDocx } from "../../src/template";
import { numbersFrom, typed } from "../fixtures/build/numbers";
import { culture } from "../fixtures/build/texts";
import { reshaped, sameReport, type Shape } from "./support/shapes";

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
const slips: [what: string, typed: Record<string, string>][] = [
  ["a correct report", {}],
  ["a wrong total of a row", { "applications/new/total": "14" }],
  ["a wrong total of a column", { "applications/total/natural": "13" }],
  ["a wrong number of a column", { "applications/granted/natural": "8" }],
  ["an empty cell", { "disclosure/normative/issued": "" }],
  ["a wrong total of table 四", { "disputes/review/total": "2" }],
];

const documentWith = (slip: Record<string, string>): Uint8Array =>
  reportDocx(formOf("2021"), { ...culture({ year: 2024, numbers }), numbers: typed(numbers, slip) });

const asItIs: Shape = (xml) => xml;

/** Rule, cell and sentence of each finding: 应为 and 实填 stand in it. */
async function findingsOf(docx: Uint8Array): Promise<string[]> {
  const reading = await readFile(docx);
  if (!reading.ok) throw new Error(`Unreadable: ${reading.code}`);
  return check(readReport(reading.document)).findings.map(
    ({ rule, cell, message }) => `${rule} ${cell ?? ""} ${message}`,
  );
}

describe.each(slips)("%s", (_, slip) => {
  const document = documentWith(slip);
  const expected = findingsOf(reshaped(document, asItIs));

  it("has findings when something is wrong, and only then", async () => {
    expect((await expected).length > 0).toBe(Object.keys(slip).length > 0);
  });

  it.each(Object.entries(sameReport))("is checked alike with %s", async (__, shape) => {
    expect(await findingsOf(reshaped(document, shape))).toEqual(await expected);
  });
});

it.each(Object.entries(sameReport))("%s is another document, else nothing is tried", (_, shape) => {
  const document = documentWith({});
  expect(Buffer.compare(reshaped(document, shape), reshaped(document, asItIs))).not.toBe(0);
});
