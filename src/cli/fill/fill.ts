import { blankCells, type FilledCell } from "../../check";
import type { SourceDocument } from "../../document";
import { UsageError } from "../arguments";
import type { Arguments } from "../arguments";
import { writeTo } from "../files/writing";
import { chinese } from "../chinese";
import { openReport, reportFrom, type ReportOrReason } from "../report";
import { exitCode } from "../surroundings";
import type { ExitCode, Terminal } from "../surroundings";
import { formatFrom } from "../values";
import { fillAnswer, isFilled } from "./answer";
import type { FillAnswer } from "./answer";
import { filledDocx } from "./filled-docx";
import { printFill } from "./print-fill";

/** `nianbao fill FILE [--last LAST] [--zeros] [--as text|json] [--force] -o OUT.docx` */

const formats = {
  text: printFill,
  json: (answer: FillAnswer) => `${JSON.stringify(answer, null, 2)}\n`,
};

async function bytesFor(
  bytes: Uint8Array,
  document: SourceDocument,
  cells: FilledCell[],
): Promise<ReportOrReason<Uint8Array>> {
  if (cells.length === 0) return { ok: true, value: bytes };
  const filled = await filledDocx(bytes, document, cells);
  return filled ? { ok: true, value: filled } : { ok: false, reason: chinese("fill/not-possible") };
}

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
  const { report, bytes } = read.value;
  if (report.document.source !== "docx") return refuse(file, chinese("fill/not-docx"));

  const cells = blankCells(report, { last: last ? last.value : null, zeros: options.zeros === true });
  const made = await bytesFor(bytes, report.document, cells.filter(isFilled));
  if (!made.ok) return refuse(file, made.reason);
  const sources = [file, ...(options.last === undefined ? [] : [options.last])];
  const permission = { replace: options.force === true, sources };
  const problem = await writeTo(output, made.value, permission, interruption);
  if (problem !== null) return refuse(output, problem);
  const lastRead = last && { file: options.last!, report: last.value };
  out(format(fillAnswer({ file, report }, lastRead, output, cells)));
  return exitCode.fine;
}
