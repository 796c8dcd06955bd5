import {
  isDoubt,
  readFile,
  type Place,
  type ReadingMessage,
  type SourceDocument,
  type UnreadableCode,
} from "../../document";
import {
  confirmFacts,
  contentOf,
  draftFrom,
  factStateOf,
  promptRuns,
  readFactState,
  recognitionOf,
  sectionContent,
  writeFactState,
  type Draft,
} from "../../lastyear";
import { foundInstead, readReport, recognisedAs, type Report } from "../../report";
import { hashOf } from "../../language/hash";
import { formFor } from "../../form";
import type { ParagraphContent, SectionNumber, Wording } from "../../template";
import type { LastReport } from "../lastyear/types";

/** What the view 上年 needs of the engine; loaded with it, behind the first paint. */

export type ReadLast =
  | { ok: true; last: LastReport }
  | { ok: false; code: UnreadableCode; data: Record<string, string | number> }
  /** What there was instead, and what could not be read. */
  | { ok: false; code: "no-report"; found: ReadingMessage[]; doubts: ReadingMessage[] };

function lastReport(document: SourceDocument, file: string | null, digest: string | null): ReadLast {
  const report = readReport(document);
  const evidence = recognisedAs(report);
  if (!evidence.isReport) {
    return {
      ok: false,
      code: "no-report",
      found: foundInstead(evidence),
      doubts: document.messages.filter(isDoubt),
    };
  }
  return { ok: true, last: { file, digest, report, recognition: recognitionOf(report) } };
}

/** Equal files, equal digests. It tells one drafter's files apart and protects nothing. */
const digestOf = (bytes: Uint8Array): string => `${bytes.length.toString(36)}-${hashOf(bytes).toString(36)}`;

/** A file that the drafter chose, read by its content. */
export async function readLast(bytes: Uint8Array, file: string): Promise<ReadLast> {
  const reading = await readFile(bytes);
  return reading.ok ? lastReport(reading.document, file, digestOf(bytes)) : reading;
}

/** The open document as last year's report. */
export const documentAsLast = (document: SourceDocument): ReadLast => lastReport(document, null, null);

/** The draft for a year; null while the year of last year's report is not known. */
export function draftOf(
  last: LastReport,
  current: number,
  unit: string,
  yearOfLast: number | null,
): Draft | null {
  const year = last.report.year ?? yearOfLast;
  if (year === null) return null;
  return draftFrom({ ...last.report, year }, current, unit === "" ? {} : { unit });
}

/** Whose report stands in a document, and of which year; null when none does, nor any part or table of one. */
export function reportIn(document: SourceDocument): Report | null {
  const report = readReport(document);
  return recognisedAs(report).isReport ? report : null;
}

/** Where the heading of a part stands in a document, or null. */
export function headingPlace(document: SourceDocument, part: SectionNumber): Place | null {
  const heading = readReport(document).sections.find(({ number }) => number === part)?.heading;
  return heading ? { kind: "paragraph", paragraph: heading.index, range: null, text: heading.text } : null;
}

/** Unit, year and wording as the pane has them; the template in the document may have been inserted with others. */
export interface TemplateHead {
  unit: string;
  year: number | null;
  wording: Wording;
}

/** The prompts of our template that still stand in a part of a document, as runs of neighbouring paragraphs. */
export function promptsIn(
  document: SourceDocument,
  part: SectionNumber,
  { unit, year, wording }: TemplateHead,
): ParagraphContent[][] {
  const report = readReport(document);
  const units = [unit || null, report.unit, null];
  const years = [year, report.year, null];
  const heads = units.flatMap((one) =>
    years.flatMap((of) => [
      { unit: one, year: of },
      { unit: one, year: of, wording },
    ]),
  );
  return promptRuns(report, formFor(report.year ?? year), part, heads);
}

export { factsIn } from "./facts-in";
export { confirmFacts, contentOf, factStateOf, readFactState, sectionContent, writeFactState };
