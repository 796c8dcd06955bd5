import { Worker } from "node:worker_threads";
import type { NamedFile } from "../../src/cli/files/folder";
import type { Terminal } from "../../src/cli/surroundings";
import { onEach } from "../../src/cli/workers/on-each";

/** Answers with the name of the file, the earlier ones later; one file ends the thread, one throws in it. */
const OBEDIENT = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", (message) => {
    if (message.kind === "begin") return parentPort.postMessage({ kind: "ready" });
    const { file } = message.named;
    if (file === "ends") process.exit(3);
    if (file === "throws") throw new Error("out of order");
    const done = () => parentPort.postMessage({ kind: "done", result: { ok: true, value: file } });
    setTimeout(done, file.length);
  });`;

const filesNamed = (...names: string[]): NamedFile[] => names.map((file) => ({ file, reason: null }));
/** Enough for two threads. */
const many = (...first: string[]): NamedFile[] =>
  filesNamed(...first, ...Array.from({ length: 20 }, (_, i) => `${"x".repeat(40 - 2 * i)}${i}`));

function terminal(code: string, interruption = new AbortController().signal) {
  const started: Worker[] = [];
  const start = (): Worker => {
    const worker = new Worker(code, { eval: true });
    started.push(worker);
    return worker;
  };
  const surroundings: Terminal = {
    out: () => undefined,
    err: () => undefined,
    columns: null,
    workers: { count: 2, start },
    interruption,
  };
  return { started, surroundings };
}

describe("files shared among threads", () => {
  it("are told in their order, whoever is done first", async () => {
    const { started, surroundings } = terminal(OBEDIENT);
    const files = many();
    const results = await onEach(files, "describe", null, surroundings);
    expect(results).toEqual(files.map(({ file }) => ({ ok: true, value: file })));
    expect(started).toHaveLength(2);
  });

  it("that end their thread are told, and the rest goes on in another", async () => {
    const { started, surroundings } = terminal(OBEDIENT);
    const files = many("ends", "throws");
    const [ends, throws, ...others] = await onEach(files, "describe", null, surroundings);
    expect(ends).toEqual({ ok: false, reason: expect.stringContaining("exit 3") });
    expect(throws).toEqual({ ok: false, reason: expect.stringContaining("out of order") });
    expect(others).toEqual(files.slice(2).map(({ file }) => ({ ok: true, value: file })));
    expect(started).toHaveLength(4);
  });

  it("are worked on here where no thread comes up", async () => {
    const { surroundings } = terminal("throw new Error('no thread')");
    const results = await onEach(many(), "describe", null, surroundings);
    expect(results).toHaveLength(20);
    for (const one of results)
      expect(one).toEqual({ ok: false, reason: expect.stringContaining("没有这个文件") });
  });

  it("are left when the user wants an end: what has begun is told", async () => {
    const interruption = new AbortController();
    const { surroundings } = terminal(OBEDIENT, interruption.signal);
    const { start } = surroundings.workers!;
    const heard = (worker: Worker): Worker =>
      worker.on("message", ({ kind }: { kind: string }) => void (kind === "done" && interruption.abort()));
    surroundings.workers!.start = () => heard(start());
    const results = await onEach(many(), "describe", null, surroundings);
    const done = results.filter(({ ok }) => ok);
    expect(done.length).toBeGreaterThan(0);
    expect(done.length).toBeLessThan(5);
    expect(results.at(-1)).toEqual({ ok: false, reason: "已中断，这份没有处理。" });
  });

  it("are not shared when they are few", async () => {
    const { started, surroundings } = terminal(OBEDIENT);
    const results = await onEach(many().slice(0, 15), "describe", null, surroundings);
    expect(results).toHaveLength(15);
    expect(started).toEqual([]);
    await onEach(many().slice(0, 16), "describe", null, surroundings);
    expect(started).toHaveLength(2);
  });
});
