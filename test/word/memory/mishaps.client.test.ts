import { sessionMemory, type Memory } from "../../../src/word/memory/memory";
import { keepMishap, mishapLines, watchMishaps } from "../../../src/word/memory/mishaps";

const at = new Date("2026-01-15T08:00:00Z");

function kept(...thrown: unknown[]): string[] {
  const memory = sessionMemory();
  for (const one of thrown) keepMishap(memory, "pane", one, at);
  return mishapLines(memory).split("\n");
}

const errorOf = (message: string, stack = ""): Error => Object.assign(new TypeError(message), { stack });

describe("what goes wrong unseen", () => {
  it("is kept once, however often it comes", () => {
    const again = Array.from({ length: 50 }, () => errorOf("x is undefined"));
    expect(kept(...again)).toEqual(["2026-01-15T08:00:00.000Z pane ×50 TypeError: x is undefined"]);
  });

  it("is told apart by where it happened, from the nearest frames alone", () => {
    const stack = (line: number): string =>
      `TypeError: x\n    at a (https://localhost:3000/taskpane.js:1:${line})\n    at b (https://localhost:3000/engine.js:2:3)`;
    expect(kept(errorOf("x", stack(7)), errorOf("x", stack(8)), errorOf("x", stack(7)))).toEqual([
      "2026-01-15T08:00:00.000Z pane ×1 TypeError: x taskpane.js:1:8 engine.js:2:3",
      "2026-01-15T08:00:00.000Z pane ×2 TypeError: x taskpane.js:1:7 engine.js:2:3",
    ]);
  });

  it("says nothing of the document", () => {
    const [line] = kept(errorOf('Unexpected token, "某局2025年报告" is not valid, 《某文》'));
    expect(line).not.toMatch(/某/);
  });

  it("keeps the newest twenty", () => {
    const lines = kept(...Array.from({ length: 30 }, (_, number) => errorOf(`n${number}`)));
    expect([lines.length, lines[0], lines.at(-1)]).toEqual([
      20,
      expect.stringContaining("n10"),
      expect.stringContaining("n29"),
    ]);
  });

  it("may be anything that can be thrown", () => {
    expect(
      kept(undefined, "words", {
        toString: () => {
          throw new Error("again");
        },
      }),
    ).toEqual([expect.stringContaining("undefined"), expect.stringContaining("words")]);
  });

  it("is not what a browser says of a layout", () => {
    expect(kept("ResizeObserver loop completed with undelivered notifications.")).toEqual([""]);
  });

  it.each(["{", "[1, null, {}]", '[{"page": 1}]', '"text"'])(
    "starts anew over a memory that says %s",
    (stored) => {
      const memory = sessionMemory();
      memory.set("nianbao.mishaps", stored);
      keepMishap(memory, "pane", errorOf("x"), at);
      expect(mishapLines(memory).split("\n")).toHaveLength(1);
    },
  );

  it("harms nobody where nothing can be remembered", () => {
    const shut: Memory = {
      get: () => {
        throw new Error("no storage");
      },
      set: () => {
        throw new Error("no storage");
      },
    };
    expect(() => keepMishap(shut, "pane", errorOf("x"))).not.toThrow();
  });
});

describe("a page that is watched", () => {
  // Not the window of the test: what nobody else hears there is a failure of the test.
  const page = new EventTarget() as Window;
  const raise = (name: string, more: object): boolean =>
    page.dispatchEvent(Object.assign(new Event(name, { cancelable: true }), more));

  it("has its errors and unhandled failures kept, until it is no longer", () => {
    const memory = sessionMemory();
    const stop = watchMishaps(page, memory, "ribbon");
    raise("error", { error: errorOf("thrown"), message: "" });
    raise("error", { error: null, message: "Script error." });
    raise("unhandledrejection", { reason: errorOf("rejected") });
    stop();
    raise("unhandledrejection", { reason: errorOf("later") });
    expect(mishapLines(memory).replace(/^\S+ /gm, "")).toBe(
      "ribbon ×1 TypeError: thrown\nribbon ×1 Script error.\nribbon ×1 TypeError: rejected",
    );
  });

  it("handles its errors as before", () => {
    const stop = watchMishaps(page, sessionMemory(), "pane");
    expect(raise("unhandledrejection", { reason: "x" })).toBe(true);
    stop();
  });
});
