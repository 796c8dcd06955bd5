import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import https, { type RequestOptions } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import { createServer } from "node:net";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../../..");
const LIBRARY = path.join(ROOT, "node_modules/@microsoft/office-js/dist");
const SIMULATED_WORD = path.join(ROOT, ".cache/page/host.js");

/** Where nginx is on this machine; null without one. */
export const nginxProgram =
  ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx", "/usr/bin/nginx"].find((file) =>
    existsSync(file),
  ) ?? null;

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

function openssl(folder: string, ...args: string[]): void {
  const { status, stderr } = spawnSync("openssl", args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`openssl ${args[0]}: ${stderr}`);
}

/** A CA of one's own, and a certificate of it for 127.0.0.1. @returns the CA's certificate, PEM */
export function makeCertificate(folder: string): string {
  const ca = ["-keyout", "ca.key", "-out", "ca.crt", "-subj", "/CN=Office CA", "-days", "2"];
  openssl(folder, "req", "-x509", "-newkey", "rsa:2048", "-nodes", ...ca);
  const own = ["-keyout", "nianbao.key", "-out", "nianbao.csr", "-subj", "/CN=127.0.0.1"];
  openssl(folder, "req", "-newkey", "rsa:2048", "-nodes", ...own);
  writeFileSync(path.join(folder, "names.ext"), "subjectAltName=IP:127.0.0.1\n");
  const signed = ["-CA", "ca.crt", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2"];
  openssl(
    folder,
    "x509",
    "-req",
    "-in",
    "nianbao.csr",
    ...signed,
    "-extfile",
    "names.ext",
    "-out",
    "nianbao.crt",
  );
  return readFileSync(path.join(folder, "ca.crt"), "utf8");
}

/** A copy of Microsoft's library as a closed network has it. In front of office.js stands the simulated Word. */
export function copyLibrary(folder: string): void {
  mkdirSync(folder);
  for (const name of readdirSync(LIBRARY)) {
    if (name !== "office.js") symlinkSync(path.join(LIBRARY, name), path.join(folder, name));
  }
  const library = readFileSync(path.join(LIBRARY, "office.js"), "utf8");
  writeFileSync(path.join(folder, "office.js"), `${readFileSync(SIMULATED_WORD, "utf8")}\n${library}`);
}

/** The example of a package, with the places of this machine in it, and `more` in its server. */
export function exampleWith(example: string, folder: string, more: string): string {
  const placed = example
    .replaceAll("/srv/nianbao/www", path.join(folder, "www"))
    .replaceAll("/etc/nginx/tls", path.join(folder, "tls"));
  const end = placed.lastIndexOf("}");
  return `${placed.slice(0, end)}${more}\n}\n`;
}

/** Runs nginx with this server alone. @returns ends it */
export async function runNginx(folder: string, server: string, port: number): Promise<() => Promise<void>> {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join("\n");
  const user = process.getuid?.() === 0 ? "user root;" : "";
  const conf = `daemon off; ${user} worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events {}
http {
${temporary}
access_log ${folder}/access.log;
${server}
}
`;
  const file = path.join(folder, "nginx.conf");
  writeFileSync(file, conf);
  const child = spawn(nginxProgram!, ["-p", folder, "-c", file], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
  await listening(child, port, () => output);
  return () =>
    new Promise((resolve) => {
      child.once("exit", () => resolve());
      child.kill("SIGQUIT");
    });
}

async function listening(child: ChildProcess, port: number, said: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${said()}`);
    const answered = await new Promise((resolve) => {
      const request = https.get({ host: "127.0.0.1", port, rejectUnauthorized: false }, (response) => {
        response.resume();
        resolve(true);
      });
      request.on("error", () => resolve(false));
    });
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nginx does not answer: ${said()}`);
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Fetches as a machine does that trusts this CA, and no other. @throws Error for a certificate of anybody else */
export function get(address: string, ca: string, headers: RequestOptions["headers"] = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    https
      .get(address, { ca, headers, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode!,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      })
      .on("error", reject);
  });
}
