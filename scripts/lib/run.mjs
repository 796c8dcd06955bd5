import { spawn } from "node:child_process";
import { root } from "./root.mjs";

/**
 * Runs a program to its end in the project's folder.
 * @param {string} command  @param {string[]} args
 * @param {{ quiet?: boolean, input?: "inherit" | "ignore", env?: Record<string, string> }} [options]
 *   quiet keeps the output back; it is in the answer either way only when quiet.
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program is not there
 */
export function run(command, args, { quiet = false, input = "ignore", env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? [input, "pipe", "pipe"] : [input, "inherit", "inherit"],
      // npm and npx are batch files on Windows, which Node starts only through a shell.
      shell: process.platform === "win32" && /^(npm|npx)$/.test(command),
    });
    let output = "";
    child.stdout?.on("data", (chunk) => (output += chunk));
    child.stderr?.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
