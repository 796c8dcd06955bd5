import { fork, type ChildProcess } from "node:child_process";
import path from "node:path";
import type { RunningServer } from "../../browser/support/server";

const script = path.resolve(__dirname, "..", "..", "..", "scripts", "selftest.mjs");
const firstPort = 3200;

const isReady = (message: unknown): message is { url: string } =>
  typeof message === "object" && message !== null && "url" in message;

function whenReady(child: ChildProcess): Promise<{ url: string }> {
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("message", (message) => isReady(message) && resolve(message));
    child.on("exit", (code) => reject(new Error(`npm run selftest ended with ${code}\n${output}`)));
  });
}

/** Runs `npm run selftest -- --simulated --no-open`. */
export async function startSelfTest(): Promise<RunningServer> {
  const child = fork(script, ["--simulated", "--no-open", "--port", String(firstPort)], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const { url } = await whenReady(child);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      child.once("exit", () => resolve());
      child.kill("SIGTERM");
    });
  return { url, close };
}
