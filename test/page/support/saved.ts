import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { readFile, type SourceDocument } from "../../../src/document";
import { storedEntries } from "../../../src/file/archive/stored";
import type { CellKey } from "../../../src/form";
import { readReport, type Report } from "../../../src/report";
import { LAST_YEAR, TYPED } from "./rounds";

/** A saved file as our reader sees it. */
export async function readSaved(bytes: Uint8Array): Promise<SourceDocument> {
  const reading = await readFile(bytes);
  if (!reading.ok) throw new Error(reading.code);
  return reading.document;
}

export const textsOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await readSaved(bytes)).paragraphs.map(({ text }) => text);

/** The parts that are not what they were, packed, byte for byte; with those that came or went. */
export function partsTouched(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [before, after].map(
    (bytes) =>
      new Map(storedEntries(bytes).map(({ name, local }) => [name, Buffer.from(local).toString("latin1")])),
  );
  return [...new Set([...old!.keys(), ...now!.keys()])].filter((name) => old!.get(name) !== now!.get(name));
}

/** Of the round with one correction: that is all that is another text. */
export async function expectCorrected(before: Uint8Array, after: Uint8Array): Promise<void> {
  expect(partsTouched(before, after)).toEqual(["word/document.xml"]);
  const [old, now] = [await textsOf(before), await textsOf(after)];
  expect(old.flatMap((text, i) => (text === now[i] ? [] : [[text, now[i]]]))).toEqual([["14", "15"]]);
  expect(now).toHaveLength(old.length);
}

/** Of the round of last year's report: what stood there, this year's whole report behind it, and nothing of ours. */
export async function expectDrafted(before: Uint8Array, after: Uint8Array): Promise<void> {
  // Styles come along with what is inserted.
  expect(partsTouched(before, after)).toEqual(["word/document.xml", "word/styles.xml"]);
  for (const part of Object.values(unzipSync(after))) expect(strFromU8(part)).not.toContain("urn:nianbao");
  const document = await readSaved(after);
  const texts = document.paragraphs.map(({ text }) => text);
  expect(texts[0]).toBe("送审稿");
  expect(texts.join("\n")).toContain(TYPED.telephone);
  const report = readReport(document);
  expect(report.year).toBe(2025);
  expect(report.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  const last = readReport(await readSaved(new Uint8Array(readFileSync(LAST_YEAR))));
  const cellOf = ({ tables }: Report, key: CellKey): string | undefined =>
    tables.applications!.cells.get(key)?.text;
  const carried = cellOf(last, "applications/carriedOut/natural");
  expect(cellOf(report, "applications/carriedIn/natural")).toBe(carried);
  expect(cellOf(report, "applications/carriedOut/natural")).toBe(TYPED.carriedOut);
  const cells = Object.values(report.tables).flatMap((table) => [...table!.cells.values()]);
  expect(cells.filter(({ text }) => text === "")).toEqual([]);
}
