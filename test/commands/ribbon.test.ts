import { readFileSync } from "node:fs";
import path from "node:path";
import { ribbonCommands } from "../../src/commands/ribbon";
import type { Answer } from "../../src/commands/tell";
import { addressOf, messageIn } from "../../src/commands/message-page";
import { cleared } from "../../src/commands/words";
import { catalogues } from "../../src/messages";
import type { Cleared, OpenDocument, Outcome, RibbonMessage } from "../../src/open";
import { sourceOf as documentOf } from "../pane/support/fake-document";

const failed: Outcome<never> = {
  ok: false,
  problem: { code: "word/read-only", data: {}, detail: "" },
};

const services = { unit: () => "", wording: () => ({}), today: () => new Date(2025, 10, 27) };

const noDocument = () =>
  ribbonCommands({ ...services, openDocument: () => ({}) as OpenDocument, tell: async () => "read" });

/** Presses a button on a document of which only some answers are known; gives the ids of what is said. */
async function press(name: string, answers: Partial<OpenDocument>, answer: Answer = "read") {
  const shown: string[][] = [];
  let completed = 0;
  const commands = ribbonCommands({
    ...services,
    openDocument: () => answers as OpenDocument,
    tell: async (act, { title, lines }) => {
      expect(completed).toBe(0);
      expect(act).toBe(name === "clearMarks" ? "clear" : "insert");
      shown.push([title, ...lines].map(({ id }) => id));
      return answer;
    },
  });
  const event = { completed: () => (completed += 1) } as unknown as Office.AddinCommands.Event;
  await commands[name]!(event);
  return { shown, completed };
}

describe("the ribbon functions", () => {
  it("are those that the manifest names", () => {
    const manifest = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
    const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
    const commands = noDocument();
    expect(Object.keys(commands).sort()).toEqual([...new Set(named)].sort());
  });

  it("say what was inserted, and end", async () => {
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
    expect(await press("insertApplications", { read, insert })).toEqual({
      shown: [["pane/draft.done"]],
      completed: 1,
    });
  });

  it("insert nothing into a document that cannot be read", async () => {
    const insert = jest.fn();
    for (const [name, title] of [
      ["insertReport", "word/report-not-inserted"],
      ["insertDisputes", "word/table-not-inserted"],
    ] as const) {
      expect(await press(name, { read: async () => failed, insert })).toEqual({
        shown: [[title, "word/read-only"]],
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
    for (const answer of ["read", "taken"] as const) {
      expect(await press("insertReport", { read, insert }, answer)).toEqual({
        shown: [["word/report-again", "word/report-there"]],
        completed: 1,
      });
    }
    expect(insert).not.toHaveBeenCalled();
    insert.mockResolvedValue(failed);
    await press("insertReport", { read, insert }, "yes");
    expect(insert).toHaveBeenCalledTimes(1);
  });

  it("say what went wrong before they end", async () => {
    const read = async () => ({ ok: true as const, value: documentOf("封面") });
    expect(await press("insertReport", { read, insert: async () => failed })).toEqual({
      shown: [["word/report-not-inserted", "word/read-only"]],
      completed: 1,
    });
  });

  it("end also when what went wrong cannot be shown", async () => {
    let completed = 0;
    const commands = ribbonCommands({
      ...services,
      openDocument: () => ({ insert: async () => failed }) as unknown as OpenDocument,
      tell: () => Promise.reject(new Error("no dialog")),
    });
    const event = { completed: () => (completed += 1) } as unknown as Office.AddinCommands.Event;
    await commands.insertReport!(event).catch(() => undefined);
    expect(completed).toBe(1);
  });

  it("end also when something fails that nobody has thought of", async () => {
    const clearMarks = () => Promise.reject(new Error("unexpected"));
    expect(await press("clearMarks", { clearMarks })).toEqual({
      shown: [["word/not-done", "word/unknown"]],
      completed: 1,
    });
  });
});

describe("清除标记", () => {
  const said = (outcome: Cleared, kept: Outcome<string | null>) => {
    const { intent, title, lines, offersHandIn } = cleared({ ok: true, value: outcome }, kept);
    return [intent, title.id, ...lines.map(({ id }) => id), ...(offersHandIn ? ["offers"] : [])];
  };
  const none: Outcome<string | null> = { ok: true, value: null };
  const record: Outcome<string | null> = { ok: true, value: "{}" };

  it.each<[string, Cleared, Outcome<string | null>, string[]]>([
    ["there was none", { removed: 0, left: 0 }, none, ["info", "pane/clear.none", "word/nothing-left"]],
    ["all are gone", { removed: 3, left: 0 }, none, ["success", "pane/clear.done", "word/nothing-left"]],
    [
      "the record is left",
      { removed: 3, left: 0 },
      record,
      ["warning", "pane/clear.done", "word/record-left", "offers"],
    ],
    [
      "only the record was there",
      { removed: 0, left: 0 },
      record,
      ["warning", "pane/clear.none", "word/record-left", "offers"],
    ],
    [
      "the record cannot be read",
      { removed: 1, left: 0 },
      failed,
      ["warning", "pane/clear.done", "word/record-unknown"],
    ],
    ["marks are left", { removed: 3, left: 2 }, none, ["warning", "pane/clear.partly", "word/marks-left"]],
    [
      "marks are left for a reason, and the record",
      { removed: 3, left: 2, reason: "word/left-tracked" },
      record,
      ["warning", "pane/clear.partly", "word/left-tracked", "word/record-left", "offers"],
    ],
  ])("says what was taken out and what is still in the file: %s", (_, outcome, kept, words) => {
    expect(said(outcome, kept)).toEqual(words);
  });

  it("says why nothing was cleared", () => {
    expect(cleared(failed, none)).toMatchObject({
      intent: "error",
      title: { id: "pane/clear.failed" },
      lines: [{ id: "word/read-only" }],
    });
  });

  it("asks for the record also where marks could not be cleared", async () => {
    const kept = jest.fn(async () => none);
    const clearMarks = async () => failed;
    expect((await press("clearMarks", { clearMarks, kept })).shown).toEqual([
      ["pane/clear.failed", "word/read-only"],
    ]);
  });
});

describe("the address of a message", () => {
  const page = "https://localhost:3000/commands.html?et=1#x";
  const message: RibbonMessage = {
    intent: "warning",
    title: { id: "pane/clear.partly", data: { count: 1, left: 2 } },
    lines: [{ id: "word/marks-left", data: {} }],
  };
  const query = (given: unknown): string => new URL(addressOf(given as RibbonMessage, page)).search;

  it("carries it to the dialog", () => {
    expect(messageIn(query(message))).toEqual(message);
    const question = { ...message, asksFor: "report" };
    expect(messageIn(query(question))).toEqual(question);
  });

  it.each([
    ["a title without words", { ...message, title: { id: "别的", data: {} } }],
    ["a line without words", { ...message, lines: [{ id: "constructor", data: {} }] }],
    ["data that is no text", { ...message, title: { id: "word/close", data: { a: {} } } }],
    ["another intent", { ...message, intent: "loud" }],
    ["no lines", { ...message, lines: "无" }],
    ["nothing", null],
  ])("is taken for nothing when it is none of ours: %s", (_, given) => {
    expect(messageIn(query(given))).toBeNull();
  });

  it("is taken for nothing when it is no JSON", () => {
    expect(messageIn("?message=%7B")).toBeNull();
    expect(messageIn("")).toBeNull();
  });

  it("has words in both languages for all that is said", () => {
    for (const id of ["word/report-again", "word/table-again", "word/record-unknown", "word/nothing-left"]) {
      expect([catalogues.zh[id], catalogues.en[id]].every(Boolean)).toBe(true);
    }
  });
});
