import { csvText } from "../../units/tables/csv";
import { chinese } from "../chinese";
import { answerPlace, type AnswerFinding, type AnswerReport, type CheckAnswer } from "./answer";

/**
 * The answer of `check` as a table for Excel: one row a finding, in the order of the files. What was read in doubt and what was
 * not read has rows of its own.
 */

const columns = [
  "file",
  "unit",
  "year",
  "form",
  "severity",
  "rule",
  "place",
  "message",
  "expected",
  "actual",
  "fix",
] as const;
type Line = Partial<Record<(typeof columns)[number], string | number | null>>;

const headOf = ({ file, unit, year, form }: AnswerReport): Line => ({ file, unit, year, form });

const findingLine = (report: AnswerReport, finding: AnswerFinding): Line => ({
  ...headOf(report),
  severity: chinese(`cli/severity/${finding.severity}`),
  rule: finding.rule,
  place: answerPlace(finding),
  message: finding.message,
  expected: finding.expected,
  actual: finding.actual,
  fix: finding.fix?.title ?? null,
});

const linesOf = (report: AnswerReport): Line[] => [
  ...report.messages
    .filter(({ doubt }) => doubt)
    .map(({ code, text }): Line => ({
      ...headOf(report),
      severity: chinese("cli/csv/doubt"),
      rule: code,
      message: text,
    })),
  ...report.findings.map((finding) => findingLine(report, finding)),
];

/** The whole answer as CSV, lines ending as Windows has them. */
export function asCsv({ reports, unreadable }: CheckAnswer): string {
  const lines = [
    ...reports.flatMap(linesOf),
    ...unreadable.map(({ file, reason }): Line => ({
      file,
      severity: chinese("cli/csv/unreadable"),
      message: reason,
    })),
  ];
  const rows = [
    columns.map((column) => chinese(`cli/csv/${column}`)),
    ...lines.map((line) => columns.map((column) => line[column])),
  ];
  return csvText(rows);
}
