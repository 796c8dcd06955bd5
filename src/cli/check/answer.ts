import type { CheckResult, Correction, Finding } from "../../check";

/** The answer of `check --as json`. Every key is there; what does not apply is null. */

export interface AnswerFinding extends Pick<
  Finding,
  "rule" | "severity" | "message" | "row" | "cell" | "cells" | "expected" | "actual" | "section" | "excerpt"
> {
  fix: Omit<Correction, "place"> | null;
}

export interface AnswerReport extends Pick<CheckResult, "unit" | "year" | "relations"> {
  file: string;
  /** Edition of the form. */
  form: CheckResult["edition"];
  findings: AnswerFinding[];
}

export interface CheckAnswer {
  version: 1;
  reports: AnswerReport[];
  unreadable: { file: string; reason: string }[];
}

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
  fix: finding.fix && { title: finding.fix.title, text: finding.fix.text, safe: finding.fix.safe },
});

export const answerReport = (file: string, result: CheckResult): AnswerReport => ({
  file,
  unit: result.unit,
  year: result.year,
  form: result.edition,
  relations: result.relations,
  findings: result.findings.map(answerFinding),
});
