import { chinese } from "./chinese";
import { allowOnly, parseArguments, UsageError } from "./arguments";
import type { Arguments, OptionName } from "./arguments";
import { runCarry } from "./carry/carry";
import { runFill } from "./fill/fill";
import { runFix } from "./fix/fix";
import { runCheck } from "./check/check";
import { runCertify } from "./handover/certify";
import { runCompare } from "./handover/compare";
import { runExport } from "./handover/export";
import { runVerify } from "./handover/verify";
import { exitCode } from "./surroundings";
import type { ExitCode, Terminal } from "./surroundings";
import { runTemplate } from "./template";
import { runPicture } from "./units/picture";
import { runReturn } from "./units/return";
import { runSum } from "./units/sum";

interface Command {
  takes: readonly OptionName[];
  run(words: Arguments, terminal: Terminal): Promise<ExitCode>;
}

const commands: Record<string, Command> = {
  check: { takes: ["last", "list", "settings", "as", "force", "output"], run: runCheck },
  carry: { takes: ["year", "year-of-last", "unit", "settings", "as", "force", "output"], run: runCarry },
  fill: { takes: ["last", "zeros", "as", "force", "output"], run: runFill },
  export: { takes: ["as", "table", "row", "force", "output"], run: runExport },
  compare: { takes: ["as"], run: runCompare },
  certify: { takes: ["last", "settings", "by", "force", "output"], run: runCertify },
  verify: { takes: ["as"], run: runVerify },
  return: { takes: ["last", "settings", "as", "force", "output"], run: runReturn },
  sum: { takes: ["own", "settings", "as", "force", "output"], run: runSum },
  picture: { takes: ["last", "settings", "force", "output"], run: runPicture },
  fix: { takes: ["last", "settings", "safe", "ids", "as", "force", "output"], run: runFix },
  template: { takes: ["unit", "year", "settings", "force", "output"], run: runTemplate },
};

/**
 * Finds the command of a command line and runs it.
 * @throws UsageError for a line that is not one of ours
 */
async function runWords(words: string[], terminal: Terminal): Promise<ExitCode> {
  const line = parseArguments(words);
  const [name, ...rest] = line.rest;
  if (line.options.help || name === "help") {
    terminal.out(`${chinese("cli/help")}\n`);
    return exitCode.fine;
  }
  if (name === undefined) throw new UsageError("command-missing");
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError("unknown-command", { command: name });
  allowOnly(line, name, command.takes);
  return command.run({ ...line, rest }, terminal);
}

/**
 * Runs one command line.
 * @param words the words behind `nianbao`
 * @returns the exit code; nothing is thrown at the user
 */
export async function run(words: string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await runWords(words, terminal);
  } catch (problem) {
    if (!(problem instanceof UsageError)) throw problem;
    terminal.err(`${chinese(`cli/usage/${problem.problem}`, problem.data)}\n${chinese("cli/usage")}\n`);
    return exitCode.failed;
  }
}
