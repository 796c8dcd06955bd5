import { blankCells, type BlankCell } from "../../check";
import type { SourceDocument } from "../../document";
import { UsageError } from "../arguments";
import type { Arguments } from "../arguments";
import { chinese } from "../chinese";
import { writeTo } from "../files/writing";
import { answerMessages, messageLines } from "../messages";
import { openReport, reportFrom, type ReportOrReason } from "../report";
import { exitCode } from "../surroundings";
import type { ExitCode, Terminal } from "../surroundings";
import { filledDocx } from "./filled-docx";

/** `nianbao fill FILE [--last LAST] [--zeros] [--force] -o OUT.docx` */

const isFilled = ({ value }: BlankCell): boolean => value !== null;

/** What was written, and what was left. */
function linesOn(cells: BlankCell[]): string[] {
  const filled = cells.filter(isFilled);
  const left = cells.filter((cell) => !isFilled(cell));
  return [
    ...filled.map(({ name, value, from }) => chinese(`fill/${from!}`, { cell: name, value: value! })),
    filled.length > 0 ? chinese("fill/filled", { count: filled.length }) : chinese("fill/nothing"),
    ...(left.length > 0 ? [chinese("fill/left", { count: left.length })] : []),
  ];
}

async function bytesFor(
  bytes: Uint8Array,
  document: SourceDocument,
  cells: BlankCell[],
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
  out(
    `${[...messageLines(answerMessages(report)), ...linesOn(cells), chinese("cli/written", { file: output })].join("\n")}\n`,
  );
  return exitCode.fine;
}
