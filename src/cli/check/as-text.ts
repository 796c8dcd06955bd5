import type { Severity } from "../../check";
import { chinese } from "../chinese";
import { messageLines } from "../messages";
import type { AnswerMessage } from "../messages";
import type { AnswerFinding, AnswerLast, AnswerReport, CheckAnswer } from "./answer";

/** The answer of `check` for reading: one report after the other, errors first, the sum at the end. */

const severities: Severity[] = ["error", "warning", "hint"];

const countOf = (report: AnswerReport, severity: Severity): number =>
  report.findings.filter((finding) => finding.severity === severity).length;

/** Empty cells of one row side by side, of which nothing is known but that 0 may belong there. Whole tables are in no row. */
function areAlike(a: AnswerFinding | undefined, b: AnswerFinding | undefined): boolean {
  const isBlank = (one: AnswerFinding | undefined): boolean => one?.rule === "cell/empty" && !one.expected;
  return isBlank(a) && isBlank(b) && a!.row !== null && a!.row === b!.row && a!.fix?.text === b!.fix?.text;
}

/** A row that is blank but for its total would fill the screen: its first cell speaks for the rest. */
function folded(findings: AnswerFinding[]): AnswerFinding[][] {
  const groups: AnswerFinding[][] = [];
  for (const finding of findings) {
    const last = groups.at(-1);
    if (areAlike(last?.[0], finding)) last!.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

function findingLines(group: AnswerFinding[]): string[] {
  const [finding] = group;
  const { fix, rule, message } = finding!;
  const severity = chinese(`cli/severity/${finding!.severity}`);
  const count = group.length - 1;
  const line =
    count === 0
      ? chinese("cli/check/finding", { severity, message, rule })
      : chinese("cli/check/findings", { severity, message, rule, count });
  const others = (finding!.others ?? []).map(({ where, text, excerpt }) =>
    chinese("cli/check/other", {
      where: [...where, ...(excerpt === null ? [] : [excerpt])].join(" › "),
      text,
    }),
  );
  if (!fix) return [line, ...others];
  return [line, ...others, chinese(fix.safe ? "cli/check/safe-fix" : "cli/check/fix", { title: fix.title })];
}

const doubtsIn = (messages: AnswerMessage[]): number => messages.filter(({ doubt }) => doubt).length;

/** Nothing was found: good news only where everything, last year's report too, was read without doubt and computed. */
function withoutFindings({ messages, relations: { unchecked }, last }: AnswerReport): string[] {
  const doubts = doubtsIn(messages);
  const lastDoubts = doubtsIn(last?.messages ?? []);
  if (doubts + lastDoubts === 0) {
    return [chinese(unchecked === 0 ? "cli/check/clean" : "cli/check/clean-but-unchecked", { unchecked })];
  }
  return [
    doubts > 0
      ? chinese("cli/check/clean-but-doubtful", { doubts })
      : chinese("cli/check/clean-but-last-doubtful", { doubts: lastDoubts }),
    ...(unchecked === 0 ? [] : [chinese("cli/check/unchecked", { unchecked })]),
  ];
}

function reportLines(report: AnswerReport, last: CheckAnswer["last"]): string[] {
  const unknown = chinese("cli/check/unknown");
  const { held, broken, unchecked } = report.relations;
  const head = chinese("cli/check/report", {
    file: report.file,
    unit: report.unit ?? chinese("cli/check/unknown-unit"),
    year: report.year ?? unknown,
    form: report.form ?? unknown,
  });
  const relations = chinese("cli/check/relations", {
    total: held + broken + unchecked,
    held,
    broken,
    unchecked,
  });
  const findings =
    report.findings.length === 0 ? withoutFindings(report) : folded(report.findings).flatMap(findingLines);
  const untold = report.untold === 0 ? [] : [chinese("cli/check/untold", { count: report.untold })];
  return [
    head,
    ...messageLines(report.messages),
    // One file for all is told once, ahead of them.
    ...(last === null ? comparedLines(report.last) : []),
    relations,
    ...proseLines(report),
    ...findings,
    ...untold,
  ];
}

/** How the numbers of the text stand to the tables; nothing where it states none. */
function proseLines({ prose: { tied, contradicts, notCompared } }: AnswerReport): string[] {
  if (tied + contradicts + notCompared === 0) return [];
  return [chinese("cli/check/prose", { tied, contradicts, notCompared })];
}

/** Which report of last year it was, and what was noticed in it. */
const comparedLines = (last: AnswerLast | null): string[] =>
  last === null ? [] : [chinese("cli/check/last", { file: last.file }), ...messageLines(last.messages)];

/** The one of all reports is named only where something was noticed in it. */
const lastLines = (last: CheckAnswer["last"]): string[][] =>
  last === null || last.messages.length === 0 ? [] : [comparedLines(last)];

/** The whole answer as lines of text, ending with a line break. */
export function asText({ last, reports, unreadable }: CheckAnswer): string {
  const [errors, warnings, hints] = severities.map((severity) =>
    reports.reduce((sum, report) => sum + countOf(report, severity), 0),
  );
  const blocks = [
    ...lastLines(last),
    ...reports.map((report) => reportLines(report, last)),
    ...unreadable.map(({ file, reason }) => [chinese("cli/check/unreadable", { file, reason })]),
    [
      chinese("cli/check/sum", {
        reports: reports.length,
        errors: errors!,
        warnings: warnings!,
        hints: hints!,
        unreadable: unreadable.length,
      }),
    ],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
