import { strToU8 } from "fflate";
import { isDoubt } from "../../document";
import { tableIds, tableOfKey, type TableId } from "../../form";
import { copyHtml, copyJson, copyRows, copyTable, type CopyText } from "../../handover";
import type { Report } from "../../report";
import { UsageError } from "../arguments";
import type { Arguments } from "../arguments";
import { chinese } from "../chinese";
import { writeTo } from "../files/writing";
import { answerMessages, messageLines } from "../messages";
import { reportFrom } from "../report";
import { exitCode } from "../surroundings";
import type { ExitCode, Terminal } from "../surroundings";

/** `nianbao export FILE --as tsv|html|json [--table TABLE] [--row ROW] [--force] [-o OUT]` */

const formats = ["tsv", "html", "json"] as const;
type Format = (typeof formats)[number];

/** What of a report is wanted. */
interface Wanted {
  format: Format;
  tables: readonly TableId[];
  row: string | null;
}

const isTableId = (name: string): name is TableId => (tableIds as readonly string[]).includes(name);

/** @throws UsageError what cannot be meant */
function wantedFrom({ as = "tsv", table, row }: Arguments["options"]): Wanted {
  const format = formats.find((one) => one === as);
  if (!format) throw new UsageError("unknown-format", { format: as, formats: formats.join("、") });
  if (table !== undefined && !isTableId(table)) throw new UsageError("unknown-table", { table });
  if (row === undefined) return { format, tables: table === undefined ? tableIds : [table], row: null };
  if (format !== "tsv") throw new UsageError("row-for-tsv");
  const own = tableOfKey(row);
  if (!isTableId(own) || (table !== undefined && table !== own)) throw new UsageError("unknown-row", { row });
  return { format, tables: [own], row };
}

function rowText(report: Report, id: TableId, row: string): CopyText {
  const rows = copyRows(report, id);
  const found = rows.find((one) => one.id === row);
  if (!found) throw new UsageError("unknown-row-of", { row, rows: rows.map((one) => one.id).join("、") });
  return found.numbers;
}

/** The numbers of several tables, an empty line between two. */
function tablesText(report: Report, ids: readonly TableId[]): CopyText {
  const tables = ids.map((id) => copyTable(report, id));
  const cells = tables.flatMap((table) => (table.ok ? [] : table.cells));
  if (cells.length > 0) return { ok: false, cells };
  return { ok: true, text: tables.map((table) => (table.ok ? table.text : "")).join("\n\n") };
}

function textFor(report: Report, { format, tables, row }: Wanted): CopyText {
  if (format === "json") return { ok: true, text: copyJson(report, tables) };
  if (format === "html") return copyHtml(report, tables);
  const numbers = row === null ? tablesText(report, tables) : rowText(report, tables[0]!, row);
  return numbers.ok ? { ok: true, text: `${numbers.text}\n` } : numbers;
}

/**
 * Runs `nianbao export` with what was typed behind it.
 * @throws UsageError what cannot be meant
 */
export async function runExport({ options, rest }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { out, err, interruption } = terminal;
  const wanted = wantedFrom(options);
  const [file, ...more] = rest;
  if (file === undefined) throw new UsageError("report-missing");
  if (more.length > 0) throw new UsageError("one-report", { word: more[0]! });
  const refuse = (what: string, reason: string): ExitCode => {
    err(`${chinese("export/refused", { file: what, reason })}\n`);
    return interruption.aborted ? exitCode.interrupted : exitCode.failed;
  };

  const read = await reportFrom(file);
  if (!read.ok) return refuse(file, read.reason);
  const report = read.value;
  const doubts = answerMessages(report).filter(({ doubt }) => doubt);
  if (report.document.messages.some(isDoubt)) err(`${messageLines(doubts).join("\n")}\n`);
  const made = textFor(report, wanted);
  if (!made.ok) {
    const lines = made.cells.map(({ name, state, text }) => chinese(`export/${state}`, { cell: name, text }));
    return refuse(file, [chinese("export/in-the-way", { count: lines.length }), ...lines].join("\n"));
  }
  if (options.output === undefined) {
    out(made.text);
    return exitCode.fine;
  }
  const permission = { replace: options.force === true, sources: [file] };
  const problem = await writeTo(options.output, strToU8(made.text), permission, interruption);
  if (problem !== null) return refuse(options.output, problem);
  out(`${chinese("cli/written", { file: options.output })}\n`);
  return exitCode.fine;
}
