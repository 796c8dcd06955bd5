import { isDoubt } from "../../document";
import type { Report } from "../../report";
import { paragraphsOf, textSentences } from "../text/report-text";
import { compareCells } from "./cells";
import { compareLabels } from "./labels";
import { compareTexts } from "./texts";
import type { ReportComparison, NotCompared } from "./types";

const doubtsOf = (report: Report, side: "here" | "there"): NotCompared[] =>
  report.document.messages.filter(isDoubt).map((message) => ({ what: "reading", side, message }));

/**
 * Holds a report against what stands elsewhere of it: a web page, a printed form, a file that came back. Every cell, the words
 * of the tables and every sentence; what could not be read on one side is said, and never taken for equal.
 */
export function compareReports(here: Report, there: Report): ReportComparison {
  const cells = compareCells(here, there);
  const labels = compareLabels(here, there);
  const sentences = textSentences(paragraphsOf(here));
  const hasText = there.title.length > 0 || there.sections.length > 0 || there.preamble.length > 0;
  const texts = compareTexts(sentences, textSentences(paragraphsOf(there)));
  // A form for the numbers alone has no text that could be missing.
  const isCompared = texts.found > 0 || hasText;
  return {
    cells: cells.cells,
    labels: labels.labels,
    texts: isCompared ? texts.texts : [],
    notCompared: [
      ...cells.notCompared,
      ...labels.notCompared,
      ...(isCompared ? [] : [{ what: "text" as const }]),
      ...doubtsOf(here, "here"),
      ...doubtsOf(there, "there"),
    ],
    beside: texts.beside,
    compared: { cells: cells.count, labels: labels.count, sentences: isCompared ? sentences.length : 0 },
  };
}

/** Nothing differs, and nothing was left out. */
export const isSameReport = ({ cells, labels, texts, notCompared }: ReportComparison): boolean =>
  cells.length + labels.length + texts.length + notCompared.length === 0;
