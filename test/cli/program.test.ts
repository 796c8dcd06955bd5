import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess, SpawnSyncReturns } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { buildSync } from "esbuild";
import { strToU8 } from "fflate";
import { readFile } from "../../src/document";
import { LINES } from "../lastyear/support/last-year";
import { answerOf, fixture, nianbao, testFolder } from "./support";

jest.setTimeout(120_000);

const root = resolve(__dirname, "../..");
const MAIN = "src/cli/main.ts";
const folder = testFolder();
/** The program in one file: each start would compile its modules again. */
const PROGRAM = [folder.path("nianbao.mjs")];

beforeAll(() => {
  buildSync({
    absWorkingDir: root,
    entryPoints: [MAIN],
    outfile: PROGRAM[0],
    bundle: true,
    platform: "node",
    format: "esm",
  });
});

const program = (...words: string[]) =>
  spawnSync(process.execPath, [...PROGRAM, ...words], { cwd: root, encoding: "utf8" });

/** The same in a shell, which gives it the output or the limits that are wanted. */
const inShell = (script: string, ...words: string[]): SpawnSyncReturns<string> =>
  spawnSync("bash", ["-c", script, process.execPath, ...PROGRAM, ...words], { cwd: root, encoding: "utf8" });

/** A report of which more is told than a pipe holds before somebody reads. */
const eloquent = (): string =>
  folder.put(
    "eloquent.txt",
    strToU8(
      [
        "云溪县林业局2024年政府信息公开工作年度报告",
        "一、总体情况",
        ...Array<string>(600).fill("培训3场，XX人次。"),
      ].join("\n"),
    ),
  );

interface Running {
  child: ChildProcess;
  said: { out: string; err: string };
}

function begin(...words: string[]): Running {
  const child = spawn(process.execPath, [...PROGRAM, ...words], { cwd: root });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said.err += chunk.toString()));
  return { child, said };
}

const wait = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await wait(20);
}

async function endOf({ child }: Running): Promise<number | null> {
  const [code] = (await once(child, "close")) as [number | null];
  return code;
}

it("has each pattern compiled once: machine code at its first use, and no short program before", () => {
  const probe = folder.put(
    "probe.cjs",
    strToU8(`process.on("exit", () => {
      const pattern = /结转(?:至|到)下年度/u;
      pattern.exec("5件结转至下年度");
      process.stderr.write("short program: " + %RegexpHasBytecode(pattern, false));
    });`),
  );
  const started = (...words: string[]): string =>
    spawnSync(process.execPath, ["--allow-natives-syntax", "--require", probe, ...words], {
      cwd: root,
      encoding: "utf8",
    }).stderr;
  expect(started(...PROGRAM, "--help")).toBe("short program: false");
  // By itself V8 does it otherwise.
  expect(started("--eval", "0")).toBe("short program: true");
});

describe("the program itself", () => {
  it.each([
    ["npm run nianbao", () => ["scripts/nianbao.mjs"]],
    ["sources", () => ["--import", "tsx", MAIN]],
    ["one file", () => PROGRAM],
  ])("as %s answers on the standard output and ends with the exit code of the command", (_, started) => {
    const words = ["check", "--as", "json", fixture("eight-against-zero")];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...started(), ...words], {
      cwd: root,
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, unreadable: [] });
  });

  it("complains on the standard error output", () => {
    const { status, stdout, stderr } = program("check", "--as");
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("--as");
  });
});

describe("output that does not arrive", () => {
  it("on a full device ends with 2 and a sentence", () => {
    const { status, stderr } = inShell('"$0" "$@" > /dev/full', "check", fixture("correct"));
    expect(status).toBe(2);
    expect(stderr).toBe("结果没有输出完整：磁盘空间不足。\n");
  });

  it("since the reader has gone ends with 2 and no word", () => {
    const { stdout, stderr } = inShell(
      '"$0" "$@" | head -c 1 > /dev/null; echo "${PIPESTATUS[0]}"',
      ...["check", "--as", "json", eloquent()],
    );
    expect([stdout, stderr]).toEqual(["2\n", ""]);
  });

  it("of words on the standard error output changes nothing", () => {
    expect(inShell('"$0" "$@" 2> /dev/full', "check", "--bogus").status).toBe(2);
    expect(inShell('"$0" "$@" 2> /dev/full', "check", fixture("correct")).status).toBe(0);
  });

  it("as the file grows too large leaves the old file as it was, and nothing beside it", () => {
    mkdirSync(folder.path("full"));
    const file = folder.put("full/年报.docx", strToU8("mine"));
    const words = ["template", "report", "--force", "-o", file];
    const { status, stderr } = inShell('trap \'\' XFSZ; ulimit -f 4; exec "$0" "$@"', ...words);
    expect(status).toBe(2);
    expect(stderr).toContain("磁盘空间不足");
    expect(readFileSync(file, "utf8")).toBe("mine");
    expect(readdirSync(folder.path("full"))).toEqual(["年报.docx"]);
  });

  it("in a folder that may not be written ends with 2 and a sentence", () => {
    mkdirSync(folder.path("closed"));
    chmodSync(folder.path("closed"), 0o555);
    // Root may write everywhere, so it goes without that right.
    const asNobody =
      process.getuid?.() === 0 ? "setpriv --bounding-set -all --inh-caps -all --ambient-caps -all " : "";
    const { status, stderr } = inShell(
      `exec ${asNobody}"$0" "$@"`,
      "template",
      "report",
      "-o",
      folder.path("closed/x.docx"),
    );
    expect([status, stderr]).toEqual([2, expect.stringContaining("没有访问权限")]);
  });
});

/** What wipes the rest of a terminal's line. */
const WIPE = "\u001b[K";

/** Runs the program on a terminal of its own; its answer goes into a file, what it says is what the terminal shows. */
function onTerminal(name: string, ...words: string[]) {
  const [answer, pid] = [folder.path(`${name}.json`), folder.path(`${name}.pid`)];
  const quoted = [process.execPath, ...PROGRAM, ...words].map((word) => `'${word}'`).join(" ");
  // So many words are too long for one.
  const line = folder.put(`${name}.sh`, strToU8(`echo $$ > ${pid}; exec ${quoted} > ${answer}`));
  const child = spawn("script", ["-qefc", `exec sh ${line}`, "/dev/null"], {
    cwd: root,
    env: { ...process.env, SHELL: "/bin/sh" },
  });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (said.err += chunk.toString()));
  return { child, said, answer, pid: () => Number(readFileSync(pid, "utf8")) };
}

describe("Ctrl-C", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "(%s) ends a check with 130 and tells what was found so far; the line of the progress is wiped away",
    async (signal) => {
      const files = Array<string>(3000).fill(fixture("eight-against-zero"));
      const running = onTerminal(signal, "check", "--as", "json", ...files);
      await until(() => running.said.err.includes("（"));
      process.kill(running.pid(), signal);
      expect(await endOf(running)).toBe(130);
      const out = readFileSync(running.answer, "utf8");
      const { reports, unreadable } = answerOf({ code: 130, out, err: "" });
      expect(reports.length).toBeGreaterThan(0);
      expect(unreadable.length).toBeGreaterThan(0);
      expect(reports.length + unreadable.length).toBe(files.length);
      const [first, last] = [running.said.err.split(WIPE)[0], running.said.err.split(WIPE).slice(-2)];
      expect(first).toMatch(/^\r（\d+\/3000）document\.docx$/);
      expect(last).toEqual(["\r", ""]);
    },
  );

  it("keeps the drafts that are written, whole, and leaves nothing half done", async () => {
    for (const name of ["many", "drafts"]) mkdirSync(folder.path(name));
    const files = Array.from({ length: 500 }, (_, index) =>
      folder.put(`many/${index}.txt`, strToU8(LINES.join("\n"))),
    );
    const running = begin("carry", ...files, "-o", folder.path("drafts"));
    const drafts = (): string[] => readdirSync(folder.path("drafts"));
    await until(() => drafts().filter((name) => name.endsWith("草稿.docx")).length > 3);
    running.child.kill("SIGINT");
    // npm hands on what the terminal has sent already.
    running.child.kill("SIGINT");
    expect(await endOf(running)).toBe(130);
    expect(drafts().length).toBeLessThan(files.length);
    expect(drafts().filter((name) => !/^\d+-草稿\.docx$/.test(name))).toEqual([]);
    for (const name of drafts()) {
      expect(await readFile(new Uint8Array(readFileSync(folder.path(`drafts/${name}`))))).toMatchObject({
        ok: true,
      });
      expect(running.said.out).toContain(name);
    }
  });

  it("pressed again ends at once, even where nobody takes the output", async () => {
    const child = spawn(process.execPath, [...PROGRAM, "check", "--as", "json", eloquent()], { cwd: root });
    try {
      // The first bytes are there when all is checked; nobody takes the rest.
      await once(child.stdout, "readable");
      await wait(200);
      child.kill("SIGINT");
      await wait(700);
      expect(child.exitCode).toBeNull();
      child.kill("SIGINT");
      expect(((await once(child, "exit")) as [number])[0]).toBe(130);
    } finally {
      child.kill("SIGKILL");
    }
  });
});

describe("many files", () => {
  const files = ["eight-against-zero", "correct", "sample"].map(fixture);

  // On a terminal such a run shows its progress after a second (Ctrl-C, above).
  it("are shared among threads, and told in their order as without them, with no word of progress in a log", async () => {
    const words = [
      "check",
      "--as",
      "json",
      ...Array.from({ length: 4 }, () => files).flat(),
      fixture("none-there"),
      ...files,
    ];
    const { stdout, stderr, status } = program(...words);
    const alone = await nianbao(...words);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(alone.out));
    expect([status, alone.code, stderr]).toEqual([2, 2, ""]);
  });
});
