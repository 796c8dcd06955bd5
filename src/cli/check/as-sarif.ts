import { rules } from "../../check";
import type { Severity } from "../../check";
import { version } from "../../../package.json";
import { sarifUri } from "./sarif-uri";
import type { CheckAnswer, AnswerFinding, AnswerReport } from "./answer";

/**
 * The answer of `check` in SARIF 2.1.0 (OASIS), which programs for reviewing findings read. A Word document has no
 * lines: a finding names its cell, row or part as a logical location. What could not be read is a notification of
 * the run (SARIF 3.20.21).
 */

const levels: Record<Severity, string> = { error: "error", warning: "warning", hint: "note" };

const placeOf = ({ cell, row, section }: AnswerFinding): string | null =>
  cell ?? row ?? (section === null ? null : `section/${section}`);

function resultOf(report: AnswerReport, finding: AnswerFinding): object {
  const place = placeOf(finding);
  return {
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: sarifUri(report.file) } },
        ...(place === null ? {} : { logicalLocations: [{ fullyQualifiedName: place }] }),
      },
    ],
    properties: { expected: finding.expected, actual: finding.actual, fix: finding.fix },
  };
}

/** The whole answer as one SARIF log, ending with a line break. */
export function asSarif({ reports, unreadable }: CheckAnswer): string {
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
            toolExecutionNotifications: unreadable.map(({ file, reason }) => ({
              level: "error",
              message: { text: reason },
              locations: [{ physicalLocation: { artifactLocation: { uri: sarifUri(file) } } }],
            })),
          },
        ],
        results: reports.flatMap((report) => report.findings.map((finding) => resultOf(report, finding))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
