import { strToU8 } from "fflate";
import { version } from "../../../package.json";
import { check } from "../../check";
import { certificateDocx, certificateHtml, certificateOf, ruleSetOf } from "../../handover";
import { limitsOf } from "../../settings/profiles";
import { UsageError } from "../arguments";
import type { Arguments } from "../arguments";
import { chinese } from "../chinese";
import { writeTo } from "../files/writing";
import { reportFrom } from "../report";
import { toldOf } from "../../settings/told";
import { settingsOption } from "../settings";
import { exitCode } from "../surroundings";
import type { ExitCode, Terminal } from "../surroundings";

/** `nianbao certify FILE [--last FILE] [--settings FILE] [--by NAME] [--force] -o OUT.docx|.html` */

const today = (): string => {
  const now = new Date();
  return chinese("certify/date", { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
};

/**
 * Runs `nianbao certify` with what was typed behind it.
 * @throws UsageError what cannot be meant
 */
export async function runCertify({ options, rest }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { out, err, interruption } = terminal;
  const [file, ...more] = rest;
  if (file === undefined) throw new UsageError("report-missing");
  if (more.length > 0) throw new UsageError("one-report", { word: more[0]! });
  const output = options.output;
  if (output === undefined) throw new UsageError("output-missing");
  const settings = await settingsOption(options.settings);
  const refuse = (what: string, reason: string): ExitCode => {
    err(`${chinese("certify/refused", { file: what, reason })}\n`);
    return interruption.aborted ? exitCode.interrupted : exitCode.failed;
  };

  const read = await reportFrom(file);
  if (!read.ok) return refuse(file, read.reason);
  const last = options.last === undefined ? null : await reportFrom(options.last);
  if (last && !last.ok) return refuse(options.last!, last.reason);
  const report = read.value;
  const limits = limitsOf(settings);
  const result = check(report, { last: last && last.value, limits });
  const findings = toldOf(result.findings, settings.rulesOff);
  const certificate = certificateOf({
    report: { ...report, year: result.year },
    result: { ...result, findings },
    last: last && last.value,
    ignored: [],
    untold: result.findings.length - findings.length,
    confirmations: [],
    rules: ruleSetOf(version, limits, settings.rulesOff),
    date: today(),
    by: options.by ?? null,
  });
  const bytes = /\.html?$/iu.test(output)
    ? strToU8(certificateHtml(certificate))
    : certificateDocx(certificate);
  const sources = [file, ...(options.last === undefined ? [] : [options.last])];
  const problem = await writeTo(output, bytes, { replace: options.force === true, sources }, interruption);
  if (problem !== null) return refuse(output, problem);
  out(`${chinese("cli/written", { file: output })}\n`);
  return findings.some(({ severity }) => severity === "error") ? exitCode.errorsFound : exitCode.fine;
}
