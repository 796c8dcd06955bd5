import type { CellKey } from "../../form";
import { sentencesOf } from "../../language/sentences";
import type { Report } from "../../report/types";
import { openWords, wordsOfSentence } from "./open-words";
import { proseOf } from "./paragraphs";
import { tableStatements } from "./table-statements";

/** A number of a table that the prose states as well. */
export interface StatedNumber {
  value: number;
  /** The words in which it stands. */
  words: string;
}

/**
 * The numbers of the tables that the prose states for the reporting year. A cell for which it states two different
 * numbers is not in it.
 * @param open sentences that are still as they were carried from last year: their numbers may be last year's
 */
export function statedNumbers(
  report: Report,
  open: readonly string[] = [],
): ReadonlyMap<CellKey, StatedNumber> {
  const last = openWords(open);
  const stated = new Map<CellKey, StatedNumber | null>();
  const texts = proseOf(report).filter(({ role }) => role === "text");
  const statements = texts
    .flatMap(({ paragraph }) => sentencesOf(paragraph.text))
    .filter(({ text }) => !last.has(wordsOfSentence(text)))
    .flatMap(({ text }) => tableStatements(text, report.year));
  for (const { cell, value, words, isEvidence } of statements) {
    if (!isEvidence) continue;
    const before = stated.get(cell);
    const agrees = before === undefined || before?.value === value;
    stated.set(cell, agrees ? { value, words } : null);
  }
  return new Map([...stated].flatMap(([cell, one]) => (one ? [[cell, one]] : [])));
}
