import { readFileSync } from "node:fs";
import path from "node:path";
import { ribbonCommands } from "../../src/commands/ribbon";
import { addressOf, messageIn } from "../../src/commands/message-page";
import type { OpenDocument, Outcome } from "../../src/open";
import { sourceOf as documentOf } from "../pane/support/fake-document";

const failed: Outcome<never> = {
  ok: false,
  problem: { code: "word/read-only", data: {}, detail: "" },
};

/** Presses a button on a document of which only some answers are known. */
async function press(name: string, answers: Partial<OpenDocument>) {
  const shown: unknown[] = [];
  let completed = 0;
  const commands = ribbonCommands(
    () => answers as OpenDocument,
    async (message) => {
      expect(completed).toBe(0);
      shown.push(message);
    },
  );
  const event = { completed: () => (completed += 1) } as unknown as Office.AddinCommands.Event;
  await commands[name]!(event);
  return { shown, completed };
}

describe("the ribbon functions", () => {
  it("are those that the manifest names", () => {
    const manifest = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
    const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
    const commands = ribbonCommands(
      () => ({}) as OpenDocument,
      async () => {},
    );
    expect(Object.keys(commands).sort()).toEqual([...new Set(named)].sort());
  });

  it("say nothing when all went well, and end", async () => {
    const insert = async () => ({
      ok: true as const,
      value: {
        receipt: {
          id: "1",
          title: { id: "receipt/table", data: { table: "表三" } },
          kind: "insertion" as const,
          at: 0,
        },
        movedBehindTable: false,
      },
    });
    const read = async () => ({ ok: true as const, value: documentOf("封面") });
    expect(await press("insertApplications", { read, insert })).toEqual({ shown: [], completed: 1 });
  });

  it("insert nothing into a document that cannot be read", async () => {
    const insert = jest.fn();
    for (const name of ["insertReport", "insertDisputes"]) {
      expect(await press(name, { read: async () => failed, insert })).toEqual({
        shown: [{ id: "word/read-only", data: {} }],
        completed: 1,
      });
    }
    expect(insert).not.toHaveBeenCalled();
  });

  it("insert no second report into a document that has one", async () => {
    const insert = jest.fn();
    const read = async () => ({
      ok: true as const,
      value: documentOf("云溪县水务局2025年\n政府信息公开工作年度报告"),
    });
    expect(await press("insertReport", { read, insert })).toEqual({
      shown: [{ id: "word/report-there", data: {} }],
      completed: 1,
    });
    expect(insert).not.toHaveBeenCalled();
  });

  it("say after clearing that the record of the facts is still in the file, and nothing when it is not", async () => {
    const clearMarks = async () => ({ ok: true as const, value: { removed: 2, left: 0 } });
    const kept = (value: string | null) => async () => ({ ok: true as const, value });
    expect((await press("clearMarks", { clearMarks, kept: kept("{}") })).shown).toEqual([
      { id: "word/record-left", data: {} },
    ]);
    expect((await press("clearMarks", { clearMarks, kept: kept(null) })).shown).toEqual([]);
  });

  it("say what went wrong before they end", async () => {
    const read = async () => ({ ok: true as const, value: documentOf("封面") });
    expect(await press("insertReport", { read, insert: async () => failed })).toEqual({
      shown: [{ id: "word/read-only", data: {} }],
      completed: 1,
    });
  });

  it("say that marks are left", async () => {
    const clearMarks = async () => ({ ok: true as const, value: { removed: 3, left: 2 } });
    expect(await press("clearMarks", { clearMarks })).toEqual({
      shown: [{ id: "word/marks-left", data: { left: 2 } }],
      completed: 1,
    });
  });

  it("end also when what went wrong cannot be shown", async () => {
    let completed = 0;
    const commands = ribbonCommands(
      () => ({ insert: async () => failed }) as unknown as OpenDocument,
      () => Promise.reject(new Error("no dialog")),
    );
    const event = { completed: () => (completed += 1) } as unknown as Office.AddinCommands.Event;
    await commands.insertReport!(event).catch(() => undefined);
    expect(completed).toBe(1);
  });

  it("end also when something fails that nobody has thought of", async () => {
    const clearMarks = () => Promise.reject(new Error("unexpected"));
    expect(await press("clearMarks", { clearMarks })).toEqual({
      shown: [{ id: "word/unknown", data: {} }],
      completed: 1,
    });
  });
});

describe("the address of a message", () => {
  const page = "https://localhost:3000/commands.html?et=1#x";
  const query = (id: string, data: object): string =>
    new URL(addressOf({ id, data: data as Record<string, string> }, page)).search;

  it("carries it to the dialog", () => {
    expect(messageIn(query("word/marks-left", { left: 2 }))).toEqual({
      id: "word/marks-left",
      data: { left: 2 },
    });
  });

  it("is taken for nothing when we have no such words", () => {
    expect(messageIn(query("别的", {}))).toBeNull();
    expect(messageIn(query("word/close", { a: {} }))).toBeNull();
    expect(messageIn("?message=%7B")).toBeNull();
    expect(messageIn("")).toBeNull();
  });
});
