import { chinese } from "./chinese";
import { UsageError } from "./arguments";
import { runCarry } from "./carry/carry";
import { runCheck } from "./check/check";
import { exitCode } from "./surroundings";
import type { ExitCode, Terminal } from "./surroundings";
import { runTemplate } from "./template";

const commands: Record<string, (words: string[], surroundings: Terminal) => Promise<ExitCode>> = {
  check: runCheck,
  carry: runCarry,
  template: runTemplate,
};

const wantsHelp = (words: string[]): boolean => {
  const end = words.indexOf("--");
  return (end === -1 ? words : words.slice(0, end)).some((word) => word === "--help" || word === "-h");
};

/**
 * Runs one command line.
 * @param words the words behind `nianbao`
 * @returns the exit code; nothing is thrown at the user
 */
export async function run(words: string[], surroundings: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (wantsHelp(words) || name === "help") {
    surroundings.out(`${chinese("cli/help")}\n`);
    return exitCode.fine;
  }
  try {
    if (name === undefined) throw new UsageError("command-missing");
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError("unknown-command", { command: name });
    return await command(rest, surroundings);
  } catch (problem) {
    if (!(problem instanceof UsageError)) throw problem;
    surroundings.err(`${chinese(`cli/usage/${problem.problem}`, problem.data)}\n${chinese("cli/usage")}\n`);
    return exitCode.failed;
  }
}
