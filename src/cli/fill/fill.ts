import { blankCells } from "../../check";
import { openFile } from "../../file";
import { readReport } from "../../report";
import { UsageError } from "../arguments";
import type { Arguments } from "../arguments";
import { writeTo } from "../files/writing";
import { chinese, problemInWords } from "../chinese";
import { openReport, reportFrom } from "../report";
import { exitCode } from "../surroundings";
import type { ExitCode, Terminal } from "../surroundings";
import { formatFrom } from "../values";
import { fillAnswer, isFilled } from "./answer";
import type { FillAnswer } from "./answer";
import { fillCells } from "./fill-cells";
import { printFill } from "./print-fill";

/** `nianbao fill FILE [--last LAST] [--zeros] [--as text|json] [--force] -o OUT.docx` */

const formats = {
  text: printFill,
  json: (answer: FillAnswer) => `${JSON.stringify(answer, null, 2)}\n`,
};

/**
 * Runs `nianbao fill` with what was typed behind it.
 * @throws UsageError what cannot be meant
 */
export async function runFill({ options, rest }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { out, err, interruption } = terminal;
  const format = formatFrom(options.as, formats);
  const [file, ...more] = rest;
  if (file === undefined) throw new UsageError("fill-missing");
  if (more.length > 0) throw new UsageError("too-many-files", { word: more[0]! });
  const output = options.output;
  if (output === undefined) throw new UsageError("output-missing");
  const refuse = (what: string, reason: string): ExitCode => {
    err(`${chinese("fill/refused", { file: what, reason })}\n`);
    return interruption.aborted ? exitCode.interrupted : exitCode.failed;
  };

  const read = await openReport(file);
  if (!read.ok) return refuse(file, read.reason);
  const last = options.last === undefined ? null : await reportFrom(options.last);
  if (last && !last.ok) return refuse(options.last!, last.reason);
  if (read.value.report.document.source !== "docx") return refuse(file, chinese("fill/not-docx"));
  const opened = await openFile(read.value.bytes);
  if (!opened.ok) return refuse(file, problemInWords(opened.problem));
  const document = opened.value;
  const shown = await document.read();
  if (!shown.ok) return refuse(file, problemInWords(shown.problem));
  const report = readReport(shown.value);

  const cells = blankCells(report, { last: last ? last.value : null, zeros: options.zeros === true });
  const reason = await fillCells(document, cells.filter(isFilled));
  if (reason !== null) return refuse(file, reason);
  const sources = [file, ...(options.last === undefined ? [] : [options.last])];
  const permission = { replace: options.force === true, sources };
  const problem = await writeTo(output, document.bytes(), permission, interruption);
  if (problem !== null) return refuse(output, problem);
  const lastRead = last && { file: options.last!, report: last.value };
  out(format(fillAnswer({ file, report }, lastRead, output, cells)));
  return exitCode.fine;
}
