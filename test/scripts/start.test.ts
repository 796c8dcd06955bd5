import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync, mkdtempSync } from "node:fs";
import https from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "..", "..");
const running: ChildProcess[] = [];

function start(...options: string[]): ChildProcess {
  const child = spawn(process.execPath, ["scripts/start.mjs", ...options], {
    cwd: root,
    env: { ...process.env, LC_ALL: "zh_CN.UTF-8" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  running.push(child);
  return child;
}

/** What a run that ends by itself says, and its exit code. */
async function outcome(...options: string[]): Promise<{ code: number; said: string }> {
  const child = start(...options);
  let said = "";
  child.stdout?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, "close")) as [number];
  return { code, said };
}

/** Serves without building or opening anything; resolves with the address. */
async function serve(
  ...options: string[]
): Promise<{ child: ChildProcess; url: string; said: () => string }> {
  const child = start("--simulated", "--no-open", "--no-build", "--port", "3300", ...options);
  let said = "";
  child.stdout?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [{ url }] = (await once(child, "message")) as [{ url: string }];
  return { child, url, said: () => said };
}

/** Fetches over https, trusting nothing but the certificate that the server made. */
function get(
  url: string,
  pathname: string,
): Promise<{ status: number; type: string; cached: string | undefined; body: Buffer }> {
  const ca = readFileSync(path.join(root, ".cache", "certificate", "localhost.crt"));
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const request = https.get({ host: "localhost", port, path: pathname, ca }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers["content-type"] ?? "",
          cached: response.headers["cache-control"],
          body: Buffer.concat(chunks),
        }),
      );
    });
    request.on("error", reject);
  });
}

jest.setTimeout(60_000);

afterEach(async () => {
  const open = running.splice(0).filter((child) => child.exitCode === null);
  await Promise.all(
    open.map((child) => {
      child.kill("SIGKILL");
      return once(child, "close");
    }),
  );
});

describe("npm start", () => {
  it("explains its options", async () => {
    const { code, said } = await outcome("--help", "--bogus");
    expect(code).toBe(0);
    for (const option of ["--simulated", "--no-open", "--no-build", "--port", "--document"])
      expect(said).toContain(option);
  });

  it.each([
    [["--bogus"], "不认识的选项：--bogus"],
    [["--no-port"], "不认识的选项：--no-port"],
    [["report.docx"], "不认识“report.docx”"],
    [["--port", "many"], "--port many"],
    [["--port", "65536"], "--port 65536"],
    [["--port"], "--port 后面缺少值"],
    [["--document", "--simulated"], "--document 后面缺少值"],
    [["--document", "not-there.docx"], "--document not-there.docx"],
    [["--simulated", "--simulated"], "--simulated 写了两次"],
    [["--no-open=yes"], "--no-open 后面不需要值"],
  ])("refuses %j by name and ends with 2", async (options, sentence) => {
    const { code, said } = await outcome(...options);
    expect(code).toBe(2);
    expect(said).toContain(sentence);
  });

  it("serves Microsoft's library as it is, whatever the case of the path", async () => {
    const { url } = await serve();
    const dist = path.join(root, "node_modules", "@microsoft", "office-js", "dist");
    const { status, type, body } = await get(url, "/office-js/OFFICE.js");
    expect(status).toBe(200);
    expect(type).toContain("text/javascript");
    expect(body.equals(readFileSync(path.join(dist, "office.js")))).toBe(true);
  });

  it("serves nothing outside its folders", async () => {
    const { url } = await serve();
    for (const pathname of [
      "/word/../../package.json",
      "/office-js/..%2f..%2fpackage.json",
      "/../package.json",
      "/%",
    ]) {
      expect((await get(url, pathname)).status).toBe(404);
    }
  });

  it("lets Office keep the icons, and has pages asked for anew", async () => {
    const { url } = await serve();
    const icon = await get(url, "/assets/pane-32.png");
    expect([icon.status, icon.cached]).toEqual([200, undefined]);
    for (const pathname of ["/manifest.xml", "/office-js/office.js", "/documents/", "/assets/none.png"])
      expect((await get(url, pathname)).cached).toBe("no-cache");
  });

  it("offers the sample reports, the one of the command line first", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "nianbao-"));
    const file = path.join(folder, "我的年报.docx");
    writeFileSync(file, "content");
    const { url } = await serve("--document", file);
    const offered = JSON.parse((await get(url, "/documents/")).body.toString()) as {
      name: string;
      title: string;
    }[];
    expect(offered.slice(0, 2).map((each) => each.title)).toEqual(["我的年报", "sample"]);
    expect((await get(url, `/documents/${offered[0]!.name}`)).body.toString()).toBe("content");
    expect((await get(url, "/documents/sample.docx")).body.subarray(0, 2).toString()).toBe("PK");
  });

  it("says when a port is taken and goes to the next", async () => {
    const first = await serve();
    const second = await serve();
    const port = Number(new URL(first.url).port);
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    expect(second.said()).toContain(`端口 ${port} 已被别的程序占用`);
  });

  it("ends with Ctrl+C and frees its port", async () => {
    const { child, url, said } = await serve();
    child.kill("SIGINT");
    const [code] = (await once(child, "close")) as [number];
    expect(code).toBe(0);
    expect(said()).toContain("已结束");
    const again = await serve();
    expect(again.url).toBe(url);
  });
});
