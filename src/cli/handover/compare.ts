import { comparisonSays, compareReports, isSameReport, type ReportComparison } from "../../handover";
import { UsageError } from "../arguments";
import type { Arguments } from "../arguments";
import { chinese } from "../chinese";
import { reportFrom } from "../report";
import { exitCode } from "../surroundings";
import type { ExitCode, Terminal } from "../surroundings";
import { formatFrom } from "../values";

/** `nianbao compare FILE OTHER [--as text|json]` */

/** The answer of `compare --as json`. */
interface CompareAnswer extends ReportComparison {
  version: 1;
  file: string;
  other: string;
  same: boolean;
}

function asText(answer: CompareAnswer): string {
  const says = comparisonSays(answer, "zh");
  const lines = [...says.cells, ...says.labels, ...says.texts, ...says.notCompared].map(
    (line) => `  ${line}`,
  );
  const beside = says.beside === null ? [] : [says.beside];
  return `${[says.summary, ...lines, says.compared, ...beside].join("\n")}\n`;
}

const formats = {
  text: asText,
  json: (answer: CompareAnswer) => `${JSON.stringify(answer, null, 2)}\n`,
};

/**
 * Runs `nianbao compare` with what was typed behind it.
 * @throws UsageError what cannot be meant
 */
export async function runCompare({ options, rest }: Arguments, { out, err }: Terminal): Promise<ExitCode> {
  const format = formatFrom(options.as, formats);
  const [file, other, ...more] = rest;
  if (file === undefined || other === undefined) throw new UsageError("two-to-compare");
  if (more.length > 0) throw new UsageError("only-two", { word: more[0]! });
  const reports = await Promise.all([file, other].map(reportFrom));
  const unread = reports.flatMap((read, i) =>
    read.ok ? [] : [chinese("compare/refused", { file: [file, other][i]!, reason: read.reason })],
  );
  if (unread.length > 0) {
    err(`${unread.join("\n")}\n`);
    return exitCode.failed;
  }
  const [here, there] = reports.map((read) => (read.ok ? read.value : null));
  const comparison = compareReports(here!, there!);
  const same = isSameReport(comparison);
  out(format({ version: 1, file, other, same, ...comparison }));
  return same ? exitCode.fine : exitCode.errorsFound;
}
