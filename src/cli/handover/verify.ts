import { version } from "../../../package.json";
import { isSameButForSurroundings, verificationSays, verifyReport, type Verification } from "../../handover";
import { UsageError } from "../arguments";
import type { Arguments } from "../arguments";
import { chinese } from "../chinese";
import { readFrom } from "../files/reading";
import { reportFrom } from "../report";
import { exitCode } from "../surroundings";
import type { ExitCode, Terminal } from "../surroundings";
import { formatFrom } from "../values";

/** `nianbao verify 核校单 REPORT [--as text|json]` */

/** The answer of `verify --as json`. */
interface VerifyAnswer extends Verification {
  version: 1;
  sheet: string;
  report: string;
}

function asText(answer: VerifyAnswer): string {
  const { summary, differences, remarks } = verificationSays(answer, "zh");
  return `${[summary, ...differences.map((line) => `  ${line}`), ...remarks].join("\n")}\n`;
}

const formats = {
  text: asText,
  json: (answer: VerifyAnswer) => `${JSON.stringify(answer, null, 2)}\n`,
};

/**
 * Runs `nianbao verify` with what was typed behind it.
 * @throws UsageError what cannot be meant
 */
export async function runVerify({ options, rest }: Arguments, { out, err }: Terminal): Promise<ExitCode> {
  const format = formatFrom(options.as, formats);
  const [sheet, file, ...more] = rest;
  if (sheet === undefined || file === undefined) throw new UsageError("sheet-and-report");
  if (more.length > 0) throw new UsageError("only-two", { word: more[0]! });
  const refuse = (what: string, reason: string): ExitCode => {
    err(`${chinese("verify/refused", { file: what, reason })}\n`);
    return exitCode.failed;
  };
  const page = await readFrom(sheet);
  if (!page.ok) return refuse(sheet, page.reason);
  const read = await reportFrom(file);
  if (!read.ok) return refuse(file, read.reason);
  const lines = page.document.paragraphs.map(({ text }) => text);
  const verified = verifyReport(lines, read.value, version);
  if (!verified.ok) return refuse(sheet, chinese(`verify/${verified.reason}`));
  out(format({ version: 1, sheet, report: file, ...verified.value }));
  // A site writes something around every report.
  const isPage = read.value.document.source === "html";
  const isSame = verified.value.same || (isPage && isSameButForSurroundings(verified.value));
  return isSame ? exitCode.fine : exitCode.errorsFound;
}
