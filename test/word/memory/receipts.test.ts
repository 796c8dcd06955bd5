import { sessionMemory, type Memory } from "../../../src/word/memory/memory";
import type { Written } from "../../../src/word/memory/stored-receipts";
import { createReceipts, RECEIPTS } from "../../../src/word/memory/receipts";

const inserted = (...content: string[]): Written => ({ kind: "insertion", content, empties: 1 });
const corrected: Written = {
  kind: "texts",
  texts: [
    {
      anchor: {
        kind: "cell",
        tr: 4,
        tc: 2,
        text: "5",
        words: "1a2b",
        caption: "收到和处理政府信息公开申请情况",
        nth: 0,
        of: 1,
        label: "本年新收",
      },
      after: "5",
      parts: [{ range: null, before: "3", after: "5" }],
      recorded: false,
    },
    {
      anchor: { kind: "paragraph", text: "办结12件。", before: "前", after: "后", range: [2, 4] },
      after: "办结12件。",
      parts: [{ range: [2, 4], before: "8", after: "12" }],
      recorded: true,
    },
  ],
};
const table3 = { id: "receipt/table", data: { table: "表三" } };
const two = { id: "receipt/corrected", data: { count: 2 } };
const HERE = "C:/报告/年报.docx";
const HOUR = 3_600_000;

describe("what can be taken back", () => {
  it("is told to every session on the document, the latest last, and to no other document", () => {
    const machine = sessionMemory();
    let now = 1000;
    const first = createReceipts(machine, HERE, () => now);
    const table = first.issue(table3, inserted("甲"), "附注");
    now += HOUR;
    const second = createReceipts(machine, HERE, () => now);
    const change = second.issue(two, corrected);
    expect(second.all()).toEqual([table, change]);
    expect(first.all()).toEqual([table, change]);
    expect(table).toMatchObject({ kind: "insertion", at: 1000, callerData: "附注" });
    expect(first.find(change)).toEqual(corrected);
    expect(second.find(table)).toEqual(inserted("甲"));
    const other = createReceipts(machine, "C:/报告/另一份.docx", () => now);
    expect(other.all()).toEqual([]);
    expect(other.find(table)).toBeNull();
  });

  it("is taken back once, whoever does it", () => {
    const machine = sessionMemory();
    const first = createReceipts(machine, HERE);
    const table = first.issue(table3, inserted("甲"));
    createReceipts(machine, HERE).redeem(table);
    expect(first.find(table)).toBeNull();
    expect(first.all()).toEqual([]);
  });

  it("ends with the session in a document that has no name yet", () => {
    const machine = sessionMemory();
    const first = createReceipts(machine, "");
    const table = first.issue(table3, inserted("甲"));
    expect(first.find(table)).toEqual(inserted("甲"));
    expect(createReceipts(machine, "").all()).toEqual([]);
    expect(machine.get(RECEIPTS)).toBeNull();
  });

  it("goes with the document when that gets an address, and only then", () => {
    const machine = sessionMemory();
    createReceipts(machine, HERE).issue(two, corrected);
    const first = createReceipts(machine, "");
    const table = first.issue(table3, inserted("甲"));
    first.nowAt("");
    expect(first.isNameless()).toBe(true);
    first.nowAt("C:/报告/新.docx");
    first.nowAt("C:/报告/别处.docx");
    expect(first.isNameless()).toBe(false);
    const change = first.issue(two, corrected);
    expect(createReceipts(machine, "C:/报告/新.docx").all()).toEqual([table, change]);
    expect(createReceipts(machine, HERE).all()).toHaveLength(1);
    first.redeem(table);
    expect(first.all()).toEqual([change]);
  });

  it("is forgotten after a day, texts and all, by whatever document is opened", () => {
    const machine = sessionMemory();
    let now = 0;
    const receipts = createReceipts(machine, HERE, () => now);
    const table = receipts.issue(table3, inserted("写过的话"));
    now = 24 * HOUR - 1;
    expect(receipts.all()).toEqual([table]);
    now = 24 * HOUR;
    createReceipts(machine, "C:/报告/另一份.docx", () => now).all();
    expect(machine.get(RECEIPTS)).toBe("[]");
    expect(receipts.find(table)).toBeNull();
  });

  it("is at most fifty writes", () => {
    const receipts = createReceipts(sessionMemory(), HERE);
    const all = Array.from({ length: 60 }, (_, i) =>
      receipts.issue({ id: String(i), data: {} }, inserted(String(i))),
    );
    expect(receipts.all()).toEqual(all.slice(10));
  });

  it.each<[string, Memory]>([
    ["is switched off", { get: () => null, set: () => undefined }],
    ["is full", { get: () => "[]", set: () => undefined }],
  ])("lasts as long as the session where the memory %s", (_, machine) => {
    const receipts = createReceipts(machine, HERE);
    const table = receipts.issue(table3, inserted("甲"));
    const change = receipts.issue(two, corrected);
    expect(receipts.all()).toEqual([table, change]);
    expect(receipts.find(table)).toEqual(inserted("甲"));
  });
});

describe("a memory with something else in it", () => {
  const good = (): { document: string; receipt: Record<string, unknown>; written: unknown } => {
    const machine = sessionMemory();
    createReceipts(machine, HERE, () => 1).issue(two, corrected);
    return (JSON.parse(machine.get(RECEIPTS)!) as never[])[0]!;
  };
  const all = (json: string): unknown[] => {
    const machine = sessionMemory();
    machine.set(RECEIPTS, json);
    return createReceipts(machine, HERE, () => 2).all();
  };

  it("gives those that are ours", () => {
    expect(all(JSON.stringify([null, good(), { document: HERE }]))).toHaveLength(1);
  });

  it("gives receipts of the earlier version, which have a plain title", () => {
    const { receipt, ...rest } = good();
    const old = { ...receipt, title: "改正 2 处", note: "附注" };
    expect(all(JSON.stringify([{ ...rest, receipt: old }]))).toEqual([
      expect.objectContaining({
        title: { id: "receipt/plain", data: { title: "改正 2 处" } },
        callerData: "附注",
      }),
    ]);
  });

  it.each(["", "{", "null", "7", '{"0":1}', '["甲",[],{}]'])("gives nothing for %j", (json) => {
    expect(all(json)).toEqual([]);
  });

  // Every field of a receipt in turn, with a value of another kind.
  const paths = (value: unknown, path: string[] = []): string[][] => {
    if (typeof value !== "object" || value === null) return [path];
    return [path, ...Object.entries(value).flatMap(([key, below]) => paths(below, [...path, key]))];
  };
  const fields = paths(good()).filter((path) => path.length > 0);
  it.each(fields.map((path) => path.join(".")))("gives nothing when %s is something else", (path) => {
    const spoilt = good();
    const keys = path.split(".");
    const owner = keys
      .slice(0, -1)
      .reduce((value, key) => value[key] as Record<string, unknown>, spoilt as Record<string, unknown>);
    owner[keys.at(-1)!] = { other: true };
    expect(all(JSON.stringify([spoilt]))).toEqual([]);
  });
});
