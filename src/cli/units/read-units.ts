import { namesInFile, type UnitFacts, type UnreadFile } from "../../units";
import { UsageError, type Arguments } from "../arguments";
import { lastReports } from "../check/last-reports";
import { chinese } from "../chinese";
import { filesOf } from "../files/folder";
import { bytesFrom } from "../files/reading";
import { settingsOption } from "../settings";
import { exitCode, type ExitCode, type Terminal } from "../surroundings";
import { onEach } from "../workers/on-each";

/** Many reports, as every command on many takes them. */
export interface ReadUnits {
  units: UnitFacts[];
  unread: UnreadFile[];
  /** Every file that was named or found: none of them is ever written. */
  files: string[];
  /** The bodies of last year's folder; null where none was given. */
  lastUnits: string[] | null;
}

/**
 * Reads and checks everything that was named.
 * @throws UsageError where nothing was named, or the settings cannot be read
 */
export async function readUnits({ options, rest }: Arguments, terminal: Terminal): Promise<ReadUnits> {
  if (rest.length === 0) throw new UsageError("folder-missing");
  const settings = await settingsOption(options.settings);
  const unread: UnreadFile[] = [];
  const last = await lastReports(options.last, unread, terminal);
  const files = (await Promise.all(rest.map(filesOf))).flat();
  const read = await onEach(files, "unit", { settings, last }, terminal);
  read.forEach((one, index) => {
    if (!one.ok) unread.push({ file: files[index]!.file, reason: one.reason });
  });
  const lastFiles = [...(last.several ?? []), ...(last.only ? [last.only] : [])].map(({ file }) => file);
  return {
    units: read.flatMap((one) => (one.ok ? [one.value] : [])),
    unread,
    files: [...files.map(({ file }) => file), ...lastFiles],
    lastUnits: last.several && last.several.flatMap(({ unit }) => (unit === null ? [] : [unit])),
  };
}

/**
 * Who has to file: the names in the file of `--list`, else the bodies of last year's folder, else null.
 * @throws UsageError when the list cannot be read or holds no name: nobody would be missing
 */
export async function namesWanted(
  list: string | undefined,
  { lastUnits }: ReadUnits,
): Promise<string[] | null> {
  if (list === undefined) return lastUnits && [...new Set(lastUnits)];
  const refuse = (reason: string): never => {
    throw new UsageError("list", { file: list, reason });
  };
  const read = await bytesFrom(list);
  if (!read.ok) return refuse(read.reason);
  const found = await namesInFile(read.bytes);
  return found.ok ? found.names : refuse(chinese(`cli/list/${found.reason}`));
}

const haveErrors = (units: readonly UnitFacts[]): boolean =>
  units.some(({ findings }) => findings.some(({ severity }) => severity === "error"));

/**
 * How a command on many reports ends.
 * @param hasErrors whether something is wrong in what it was asked for: an error in a report, unless told otherwise
 */
export function unitsExit(
  { unread, units }: Pick<ReadUnits, "unread" | "units">,
  hasErrors = haveErrors(units),
): ExitCode {
  if (unread.some(({ reason }) => reason === chinese("cli/interrupted"))) return exitCode.interrupted;
  if (unread.length > 0) return exitCode.failed;
  return hasErrors ? exitCode.errorsFound : exitCode.fine;
}
