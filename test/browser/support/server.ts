import { fork, type ChildProcess } from "node:child_process";
import path from "node:path";

const scripts = path.resolve(__dirname, "..", "..", "..", "scripts");

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

/** Runs a script that serves the simulated Word, on the first free port from `port` on. */
async function serve(script: "start.mjs" | "selftest.mjs", port: number): Promise<RunningServer> {
  const child = fork(path.join(scripts, script), ["--simulated", "--no-open", "--port", String(port)], {
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

/** `npm start`: built pages, the library from node_modules; away from the port that a person's own run has. */
export const startServer = (): Promise<RunningServer> => serve("start.mjs", 3100);

/** `npm run selftest`, likewise. */
export const startSelfTest = (): Promise<RunningServer> => serve("selftest.mjs", 3200);
