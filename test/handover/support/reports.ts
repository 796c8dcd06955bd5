import { readFile } from "../../../src/document";
import { cellKeys, formFor } from "../../../src/form";
import type { CellKey } from "../../../src/form";
import { readReport, type Report } from "../../../src/report";
import { reportDocx, type ReportContent } from "../../../src/template";
import { culture } from "../../fixtures/build/texts";
import { between, randomFrom } from "../../check/support/tables";

/** Reports of an invented body, read from bytes as everything is. */

export const YEAR = 2025;
export const form = formFor(YEAR);

/** Every cell with a number of its own, up to five digits, amounts with decimals. */
export function ownNumbers(seed: number): Map<CellKey, string> {
  const random = randomFrom(seed);
  return new Map(
    cellKeys(form).map((key, i) => [
      key,
      key === "disclosure/fees/amount" ? "12.3456" : String(between(random, 0, 300) * 200 + i),
    ]),
  );
}

const asNumbers = (texts: ReadonlyMap<CellKey, string>): Map<CellKey, number> =>
  new Map([...texts].map(([key, text]) => [key, Number(text)]));

/** What a report of the body holds, with these numbers. */
export const contentWith = (numbers: ReadonlyMap<CellKey, string>, year = YEAR): ReportContent => ({
  ...culture({ year, numbers: asNumbers(numbers) }),
  numbers,
});

export const docxOf = (content: ReportContent): Uint8Array => reportDocx(form, content);

export async function readBytes(bytes: Uint8Array): Promise<Report> {
  const reading = await readFile(bytes);
  if (!reading.ok) throw new Error(reading.code);
  return readReport(reading.document);
}

export const reportWith = (numbers: ReadonlyMap<CellKey, string>): Promise<Report> =>
  readBytes(docxOf(contentWith(numbers)));

export const readText = (text: string): Promise<Report> => readBytes(new TextEncoder().encode(text));
