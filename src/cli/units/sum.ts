import {
  breaksOf,
  cellPath,
  compareWithOwn,
  saying,
  sumDocx,
  sumOfUnits,
  sumParts,
  type SumAnswer,
  type UnitFacts,
} from "../../units";
import { UsageError, type Arguments } from "../arguments";
import { unitReader } from "../check/check-file";
import { chinese } from "../chinese";
import { settingsOption } from "../settings";
import type { ExitCode, Terminal } from "../surroundings";
import { formatFrom } from "../values";
import { readUnits, unitsExit } from "./read-units";
import { outputOption, writeResult } from "./write-result";

/** `nianbao sum FOLDER… [--own FILE] [--as text|json] [--force] -o OUT.docx` */

function asLines(answer: SumAnswer, written: string): string {
  const say = saying("zh");
  const { units, cells } = answer.sum;
  const parts = sumParts(answer, say);
  const isWhole =
    answer.breaks.length === 0 && [...cells.values()].every(({ unread }) => unread.length === 0);
  return [
    say("units/sum/answer", { count: units.length }),
    ...parts.flatMap(({ heading, lines }) => [heading, ...lines.map((line) => `  ${line}`)]),
    ...(isWhole ? [say("units/sum/whole")] : []),
    `${chinese("cli/written", { file: written })}\n`,
  ].join("\n");
}

/** Plain data for programs; every key is there, what does not apply is null. */
function asJson({ sum, breaks, comparison }: SumAnswer, written: string): string {
  const { form, cells, ...rest } = sum;
  const answer = {
    version: 1,
    written,
    form: form.edition,
    ...rest,
    cells: [...cells.values()].map(({ cell, value, unread }) => ({
      cell,
      name: cellPath(form, cell),
      value,
      unread,
    })),
    breaks: breaks.map(({ relation, left, right, units }) => ({ relation: relation.id, left, right, units })),
    comparison,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

const formats = { text: asLines, json: asJson };

/**
 * The report of the body above, read like the others.
 * @throws UsageError when it cannot be read: a sum that was to be compared and was not says the wrong thing
 */
async function ownReport(file: string | undefined, settings: string | undefined): Promise<UnitFacts | null> {
  if (file === undefined) return null;
  const job = { settings: await settingsOption(settings), last: { only: null, several: null } };
  const read = await unitReader(job)({ file, reason: null });
  if (!read.ok) throw new UsageError("own", { file, reason: read.reason });
  return read.value;
}

/**
 * Runs `nianbao sum` with what was typed behind it.
 * @throws UsageError what cannot be meant
 */
export async function runSum(words: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { options } = words;
  const format = formatFrom(options.as, formats);
  const output = outputOption(options);
  const own = await ownReport(options.own, options.settings);
  const read = await readUnits(words, terminal);
  if (read.units.length === 0)
    throw new UsageError("nothing-to-add", { reason: read.unread[0]?.reason ?? "" });
  const sum = sumOfUnits(read.units, read.unread, own);
  const answer: SumAnswer = { sum, breaks: breaksOf(sum), comparison: own && compareWithOwn(sum, own) };
  const sources = [...read.files, ...(options.own === undefined ? [] : [options.own])];
  const failed = await writeResult(output, sumDocx(answer, saying("zh")), { options, sources }, terminal);
  if (failed !== null) return failed;
  terminal.out(format(answer, output));
  const hasErrors =
    answer.breaks.length > 0 ||
    [...sum.cells.values()].some(({ unread }) => unread.length > 0) ||
    (answer.comparison?.different.length ?? 0) > 0;
  return unitsExit(read, hasErrors);
}
