import type { CellKey } from "../../form";
import { compact } from "../../language/normalise";
import { sentencesOf } from "../../language/sentences";
import type { Report } from "../../report/types";
import { proseOf } from "./paragraphs";
import { tableStatements } from "./table-statements";

/** A number of a table that the prose states as well. */
export interface StatedNumber {
  value: number;
  /** The words in which it stands. */
  words: string;
}

/** A sentence by its words: without white space, and without what closes the one before it. */
const wordsOf = (sentence: string): string => compact(sentence).replace(/^[”’」』）)]+/u, "");

/**
 * The numbers of the tables that the prose states for the reporting year. A cell for which it states two different
 * numbers is not in it.
 * @param open sentences that are still as they were carried from last year: their numbers may be last year's
 */
export function statedNumbers(
  report: Report,
  open: readonly string[] = [],
): ReadonlyMap<CellKey, StatedNumber> {
  const last = new Set(open.flatMap(sentencesOf).map(({ text }) => wordsOf(text)));
  const stated = new Map<CellKey, StatedNumber | null>();
  const texts = proseOf(report).filter(({ role }) => role === "text");
  const statements = texts
    .flatMap(({ paragraph }) => sentencesOf(paragraph.text))
    .filter(({ text }) => !last.has(wordsOf(text)))
    .flatMap(({ text }) => tableStatements(text, report.year));
  for (const { cell, value, words, isEvidence } of statements) {
    if (!isEvidence) continue;
    const before = stated.get(cell);
    const agrees = before === undefined || before?.value === value;
    stated.set(cell, agrees ? { value, words } : null);
  }
  return new Map([...stated].flatMap(([cell, one]) => (one ? [[cell, one]] : [])));
}
