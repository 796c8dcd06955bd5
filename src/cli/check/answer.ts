import type { CheckResult, Correction, Finding, NamedPlace, PlacedText } from "../../check";
import type { Report } from "../../report";
import { answerMessages } from "../messages";
import type { AnswerMessage } from "../messages";

/** The answer of `check --as json`, from which the other formats are made. Every key is there; what does not apply is null. */

export interface AnswerFinding extends Pick<
  Finding,
  | "rule"
  | "severity"
  | "message"
  | "row"
  | "cell"
  | "cells"
  | "expected"
  | "actual"
  | "section"
  | "excerpt"
  | "relations"
  | "alternatives"
> {
  /** The other places of which it speaks, with their names and what stands there. */
  others: Omit<NamedPlace, "place">[] | null;
  fix: (Omit<Correction, "changes"> & { changes: Omit<PlacedText, "place">[] }) | null;
}

/** Where a finding is, as programs take it: the key of its cell or row, or its part; null for the report as a whole. */
export const answerPlace = ({ cell, row, section }: AnswerFinding): string | null =>
  cell ?? row ?? (section === null ? null : `section/${section}`);

/** A report of last year with which reports are compared. */
export interface AnswerLast {
  file: string;
  unit: string | null;
  year: number | null;
  messages: AnswerMessage[];
}

export interface AnswerReport extends Pick<CheckResult, "unit" | "year" | "relations" | "prose"> {
  file: string;
  /** What the reader of the file noticed. */
  messages: AnswerMessage[];
  /** Edition of the form. */
  form: CheckResult["edition"];
  findings: AnswerFinding[];
  /** Last year's report with which it was compared. */
  last: AnswerLast | null;
  /** Findings that are not told, since the settings switch their rules off. */
  untold: number;
}

export interface CheckAnswer {
  version: 1;
  /** Last year's report, where one file was given for all reports and could be read. */
  last: AnswerLast | null;
  reports: AnswerReport[];
  unreadable: { file: string; reason: string }[];
}

const answerFix = ({ title, text, safe, changes }: Correction): AnswerFinding["fix"] => ({
  title,
  text,
  safe,
  changes: changes.map((change) => ({ cell: change.cell, text: change.text })),
});

const answerFinding = (finding: Finding): AnswerFinding => ({
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message,
  row: finding.row,
  cell: finding.cell,
  cells: finding.cells,
  expected: finding.expected,
  actual: finding.actual,
  section: finding.section,
  excerpt: finding.excerpt,
  fix: finding.fix && answerFix(finding.fix),
  relations: finding.relations,
  alternatives: finding.alternatives,
  others:
    finding.others &&
    finding.others.map(({ where, cell, section, text, excerpt }) => ({
      where,
      cell,
      section,
      text,
      excerpt,
    })),
});

export const answerReport = (
  file: string,
  report: Report,
  result: CheckResult,
  last: AnswerLast | null = null,
  untold = 0,
): AnswerReport => ({
  file,
  messages: answerMessages(report),
  unit: result.unit,
  year: result.year,
  form: result.edition,
  relations: result.relations,
  prose: result.prose,
  findings: result.findings.map(answerFinding),
  last,
  untold,
});
