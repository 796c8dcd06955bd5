import { rules } from "../../check";
import type { Severity } from "../../check";
import { version } from "../../../package.json";
import { chinese } from "../chinese";
import type { AnswerMessage } from "../messages";
import { sarifUri } from "./sarif-uri";
import { answerPlace } from "./answer";
import type { AnswerLast, CheckAnswer, AnswerFinding, AnswerReport } from "./answer";

/**
 * The answer of `check` in SARIF 2.1.0 (OASIS), which programs for reviewing findings read. A Word document has no
 * lines: a finding names its cell, row or part as a logical location. What could not be read, and what was noticed while
 * reading, are notifications of the run (SARIF 3.20.21, 3.58).
 */

const levels: Record<Severity, string> = { error: "error", warning: "warning", hint: "note" };

const located = (report: AnswerReport, place: string | null): object => ({
  physicalLocation: { artifactLocation: { uri: sarifUri(report.file) } },
  ...(place === null ? {} : { logicalLocations: [{ fullyQualifiedName: place }] }),
});

/** The other side of a contradiction, by its names and what stands there (SARIF 3.27.22). */
const relatedLocation = (
  report: AnswerReport,
  { where, cell, section, text, excerpt }: NonNullable<AnswerFinding["others"]>[number],
): object => ({
  ...located(report, cell ?? (section === null ? null : `section/${section}`)),
  message: { text: [...where, ...(excerpt === null ? [] : [excerpt]), text].join(" › ") },
});

function resultOf(report: AnswerReport, finding: AnswerFinding): object {
  const place = answerPlace(finding);
  return {
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [located(report, place)],
    ...(finding.others && { relatedLocations: finding.others.map((one) => relatedLocation(report, one)) }),
    properties: {
      expected: finding.expected,
      actual: finding.actual,
      fix: finding.fix,
      relations: finding.relations,
      alternatives: finding.alternatives,
    },
  };
}

const notification = (file: string, level: "error" | "warning" | "note", text: string): object => ({
  level,
  message: { text },
  locations: [{ physicalLocation: { artifactLocation: { uri: sarifUri(file) } } }],
});

/** A log without what was switched off says so. */
const untoldOf = ({ file, untold }: AnswerReport): object[] =>
  untold === 0 ? [] : [notification(file, "note", chinese("cli/check/untold", { count: untold }))];

const messagesOf = ({ file, messages }: { file: string; messages: AnswerMessage[] }): object[] =>
  messages.map(({ code, doubt, text }) => ({
    descriptor: { id: code },
    ...notification(file, doubt ? "warning" : "note", text),
  }));

/** Every report of last year with which one was compared, once. */
const lastOf = ({ last, reports }: Pick<CheckAnswer, "last" | "reports">): AnswerLast[] => [
  ...new Map(
    [last, ...reports.map((report) => report.last)].flatMap((one) => (one ? [[one.file, one] as const] : [])),
  ).values(),
];

/** The whole answer as one SARIF log, ending with a line break. */
export function asSarif({ last, reports, unreadable }: CheckAnswer): string {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "nianbao",
            version,
            rules: rules.map(({ id, title, why, severity }) => ({
              id,
              shortDescription: { text: title.zh },
              fullDescription: { text: why.zh },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        invocations: [
          {
            executionSuccessful: unreadable.length === 0,
            toolExecutionNotifications: [
              ...unreadable.map(({ file, reason }) => notification(file, "error", reason)),
              ...[...lastOf({ last, reports }), ...reports].flatMap(messagesOf),
              ...reports.flatMap(untoldOf),
            ],
          },
        ],
        results: reports.flatMap((report) => report.findings.map((finding) => resultOf(report, finding))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
