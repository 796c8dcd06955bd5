import type { CheckResult, Finding } from "../../check";
import { isYearBefore } from "../../check/last-year";
import { isDoubt, type ReadingMessage } from "../../document";
import type { Report } from "../../report";
import { changesSince, type ChangesSince } from "./changes";
import { checkLines } from "./check-lines";
import type { RuleSet } from "./rule-set";

/** What a 核校单 says, as data. */

/** What only a person can say; the name only where it was typed. */
export interface Confirmation {
  what: string;
  who: string | null;
  when: string | null;
}

export interface CertificateGiven {
  report: Report;
  /** What the check has found; findings that are ignored, and those that settings switch off, are not among them. */
  result: Pick<CheckResult, "relations" | "prose" | "findings">;
  /** Last year's report, with which it was compared. */
  last: Report | null;
  /** Findings that somebody lets stand, with the reason. */
  ignored: { message: string; reason: string }[];
  /** How many doubts and hints the settings have switched off. */
  untold: number;
  confirmations: Confirmation[];
  rules: RuleSet;
  /** The day, as it is to be printed: it goes into no digest. */
  date: string;
  /** Who has made it, where that was typed. */
  by: string | null;
}

export interface Certificate extends Pick<
  CertificateGiven,
  "ignored" | "untold" | "confirmations" | "rules" | "date" | "by"
> {
  unit: string | null;
  year: number | null;
  edition: string | null;
  relations: CheckResult["relations"];
  prose: CheckResult["prose"];
  findings: Pick<Finding, "severity" | "message" | "rule">[];
  changes: ChangesSince | null;
  doubts: ReadingMessage[];
  /** The lines that programs read (`check-lines.ts`). */
  lines: string[];
}

/** Everything that a 核校单 says of a report that was checked. */
export function certificateOf(given: CertificateGiven): Certificate {
  const { report, result, last, rules } = given;
  return {
    unit: report.unit,
    year: report.year,
    edition: report.edition,
    relations: result.relations,
    prose: result.prose,
    findings: result.findings.map(({ severity, message, rule }) => ({ severity, message, rule })),
    changes: last && isYearBefore(last, report) ? changesSince(last, report) : null,
    doubts: report.document.messages.filter(isDoubt),
    ignored: given.ignored,
    untold: given.untold,
    confirmations: given.confirmations,
    rules,
    date: given.date,
    by: given.by,
    lines: checkLines(report, rules),
  };
}
