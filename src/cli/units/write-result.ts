import type { Options } from "../arguments";
import { UsageError } from "../arguments";
import { chinese } from "../chinese";
import { writeTo } from "../files/writing";
import { exitCode, type ExitCode, type Terminal } from "../surroundings";

/**
 * The file of `-o`.
 * @throws UsageError when none was given
 */
export function outputOption({ output }: Options): string {
  if (output === undefined) throw new UsageError("output-missing");
  return output;
}

/** Writes what a command has made; what went wrong is told, and the exit code says so. Null when it is written. */
export async function writeResult(
  file: string,
  bytes: Uint8Array,
  { options, sources }: { options: Options; sources: readonly string[] },
  { err, interruption }: Terminal,
): Promise<ExitCode | null> {
  const problem = await writeTo(file, bytes, { replace: options.force === true, sources }, interruption);
  if (problem === null) return null;
  err(`${chinese("cli/not-written", { file, reason: problem })}\n`);
  return interruption.aborted ? exitCode.interrupted : exitCode.failed;
}
