import { teller } from "../../src/commands/tell";
import type { RibbonMessage } from "../../src/open";
import { sessionMemory, type Memory } from "../../src/word/memory/memory";
import { latestNews, leaveNews, takeNews } from "../../src/word/memory/ribbon-news";

const message: RibbonMessage = { intent: "info", title: { id: "pane/clear.none", data: {} }, lines: [] };

/** Tells a message; gives what came of it and how often a dialog was shown. */
async function told(memory: Memory, document: string, given = message) {
  let dialogs = 0;
  const tell = teller(memory, document, async () => ((dialogs += 1), "read"), 200);
  return { answer: await tell("clear", given), dialogs };
}

/** A pane that takes all news as soon as it can. */
function listening(memory: Memory): () => void {
  const timer = setInterval(() => {
    const news = latestNews(memory);
    if (news) takeNews(memory, news.id, "pane");
  }, 5);
  return () => clearInterval(timer);
}

it("a pane that is open says it; then there is no dialog", async () => {
  const memory = sessionMemory();
  const stop = listening(memory);
  expect(await told(memory, "年报.docx")).toEqual({ answer: "taken", dialogs: 0 });
  stop();
});

it("a dialog says it where no pane takes it, and a pane that comes late does not say it again", async () => {
  const memory = sessionMemory();
  expect(await told(memory, "年报.docx")).toEqual({ answer: "read", dialogs: 1 });
  const news = latestNews(memory)!;
  expect(news).toMatchObject({ document: "年报.docx", act: "clear", message });
  expect(takeNews(memory, news.id, "pane")).toBe(false);
});

it("a dialog says it for a document without a name, for a pane may belong to another one", async () => {
  const memory = sessionMemory();
  const stop = listening(memory);
  expect(await told(memory, "")).toEqual({ answer: "read", dialogs: 1 });
  stop();
});

it("a dialog says it where this machine remembers nothing", async () => {
  const forgetful: Memory = { get: () => null, set: () => undefined };
  expect(await told(forgetful, "年报.docx")).toEqual({ answer: "read", dialogs: 1 });
});

it("what the document shows is left to a pane and interrupts nobody", async () => {
  const memory = sessionMemory();
  expect(await told(memory, "年报.docx", { ...message, isSeen: true })).toEqual({
    answer: "read",
    dialogs: 0,
  });
  expect(takeNews(memory, latestNews(memory)!.id, "pane")).toBe(true);
});

it.each(["", "{", "[]", "null", '{"id":1}', '{"id":"1","document":"a","act":"burn","message":{}}'])(
  "what is no news of ours counts as none: %p",
  (stored) => {
    const memory = sessionMemory();
    memory.set("nianbao.ribbon", stored);
    expect(latestNews(memory)).toBeNull();
  },
);

it("news have ids of their own", () => {
  const memory = sessionMemory();
  const leave = (): string => leaveNews(memory, { document: "a", act: "clear", message });
  expect(leave()).not.toBe(leave());
});
