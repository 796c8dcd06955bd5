import { fork, type ChildProcess } from "node:child_process";
import path from "node:path";

const start = path.resolve(__dirname, "..", "..", "..", "scripts", "start.mjs");
/** Browser tests look for a free port from here on, away from the one `npm start` uses. */
const firstPort = 3100;

export interface RunningServer {
  /** e.g. https://localhost:3100 */
  url: string;
  close: () => Promise<void>;
}

interface Ready {
  url: string;
}

const isReady = (message: unknown): message is Ready =>
  typeof message === "object" && message !== null && "url" in message;

function whenReady(child: ChildProcess): Promise<Ready> {
  let output = "";
  child.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("message", (message) => isReady(message) && resolve(message));
    child.on("exit", (code) => reject(new Error(`the server ended with ${code}\n${output}`)));
  });
}

/** Runs `npm start -- --simulated --no-open`: built pages, the library from node_modules, a free port. */
export async function startServer(): Promise<RunningServer> {
  const child = fork(start, ["--simulated", "--no-open", "--port", String(firstPort)], {
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
