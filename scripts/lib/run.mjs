import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { root } from "./root.mjs";

/**
 * For programs of Node that make and drop much at a time, as tests do: with room for what is new, in MB, the
 * collector comes seldom. Jest hands it on to its workers. A tenth of the processor's time.
 */
export const roomForTheNew = "--max-semi-space-size=64";

/**
 * For tests: what was compiled stays compiled. By itself Node drops what has not run for a while, and each test file that
 * takes up the same code compiles it anew: some 5 % of the processor's time.
 */
export const compileOnce = "--no-flush-bytecode";

/** Words that mean the same to cmd.exe and to everybody else. */
const isPlain = (word) => /^[\w@.:=/-]+$/.test(word);

/**
 * How a program is started without a shell in between, so that each argument arrives as it is. npm and npx are batch
 * files on Windows, which only cmd.exe runs: Node runs their scripts instead. Where those are not found, cmd.exe is used
 * for arguments that it cannot misread.
 * @param {string} command  @param {string[]} args
 * @param {{ platform: string, env: Record<string, string | undefined>, node: string,
 *   exists: (file: string) => boolean }} [machine]
 * @returns {{ command: string, args: string[], shell: boolean }}
 * @throws Error when an argument would have to pass through cmd.exe and is not plain
 */
export function commandFor(command, args, machine) {
  const { platform, env, node, exists } = machine ?? {
    platform: process.platform,
    env: process.env,
    node: process.execPath,
    exists: existsSync,
  };
  if (platform !== "win32" || !/^(npm|npx)$/.test(command)) return { command, args, shell: false };
  const folders = [
    ...(/npm-cli\.js$/.test(env.npm_execpath ?? "") ? [path.dirname(env.npm_execpath)] : []),
    path.join(path.dirname(node), "node_modules", "npm", "bin"),
  ];
  const script = folders.map((folder) => path.join(folder, `${command}-cli.js`)).find(exists);
  if (script) return { command: node, args: [script, ...args], shell: false };
  const strange = args.find((word) => !isPlain(word));
  if (strange !== undefined) throw new Error(`${command}: cmd.exe would misread ${JSON.stringify(strange)}`);
  return { command, args, shell: true };
}

/**
 * Runs a program to its end in the project's folder.
 * @param {string} command  @param {string[]} args
 * @param {{ quiet?: boolean, input?: "inherit" | "ignore", env?: Record<string, string>,
 *   encoding?: BufferEncoding }} [options]
 *   quiet keeps the output back; it is in the answer either way only when quiet.
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program is not there
 */
export function run(command, args, { quiet = false, input = "ignore", env = {}, encoding = "utf8" } = {}) {
  return new Promise((resolve) => {
    const started = commandFor(command, args);
    const child = spawn(started.command, started.args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? [input, "pipe", "pipe"] : [input, "inherit", "inherit"],
      shell: started.shell,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding(encoding);
      stream?.on("data", (chunk) => (output += chunk));
    }
    child.on("error", (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** A file of a package. */
export const tool = (...parts) => path.join(root, "node_modules", ...parts);

/** A program of ours or of the packages as a step; its output is printed at its end, for other steps run beside it. */
export const program =
  (...args) =>
  async () => {
    const { code, output } = await run(process.execPath, args, { quiet: true });
    if (output.trim() !== "") console.log(output.trimEnd());
    return code === 0;
  };
