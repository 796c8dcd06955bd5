import type { Paragraph, SourceDocument } from "../../../src/document/types";
import type { OpenDocument, Outcome, Problem, Receipt, ReceiptTitle } from "../../../src/open";

type Calls = Record<keyof OpenDocument, unknown[][]>;

export interface FakeDocument extends OpenDocument {
  calls: Calls;
  /** The text that the next readings give. */
  write(text: string): void;
  /** The next call of this method fails with this problem. */
  refuse(method: keyof OpenDocument, problem?: Partial<Problem>): void;
  /** The file carries this author's name. */
  belongTo(author: string): void;
  /** Somebody types: whoever watches gets a hint. */
  hint(): void;
  /** Calls wait until the given function is called. */
  hold(): () => void;
}

/** A document of one paragraph. */
export function sourceOf(text: string): SourceDocument {
  const paragraph: Paragraph = {
    kind: "paragraph",
    index: 0,
    text,
    numbering: "",
    style: null,
    level: 0,
    hidden: false,
  };
  return {
    source: "flat-opc",
    grid: "true",
    blocks: [paragraph],
    paragraphs: [paragraph],
    tables: [],
    traits: { trackRevisions: null, hasRevisions: false, commentCount: 0 },
    messages: [],
  };
}

/** An open document without Word: remembers what was asked of it and answers as a good host would. */
export function fakeDocument(): FakeDocument {
  const names = [
    "read",
    "reread",
    "watch",
    "insert",
    "mark",
    "clearMarks",
    "sweepMarks",
    "recover",
    "author",
    "countMarks",
    "reveal",
    "correct",
    "takeBack",
    "receipts",
    "kept",
    "keep",
  ] as const;
  const calls = Object.fromEntries(names.map((name) => [name, [] as unknown[][]])) as Calls;
  const problems = new Map<keyof OpenDocument, Problem>();
  const listeners = new Set<() => void>();
  let text = "检查过的文字";
  let last = sourceOf("");
  let marks = 0;
  let kept: string | null = null;
  let author = "";
  let receipts: Receipt[] = [];
  let gate = Promise.resolve();

  function issue(id: string, title: ReceiptTitle, kind: Receipt["kind"], callerData?: string): Receipt {
    const receipt = {
      id,
      title,
      kind,
      at: new Date(2025, 0, 10, 10, 30 + receipts.length).getTime(),
      ...(callerData !== undefined && { callerData }),
    };
    receipts = [...receipts.filter((other) => other.id !== id), receipt];
    return receipt;
  }

  async function answer<T>(name: keyof OpenDocument, given: unknown[], value: () => T): Promise<Outcome<T>> {
    calls[name].push(given);
    await gate;
    const problem = problems.get(name);
    problems.delete(name);
    return problem ? { ok: false, problem } : { ok: true, value: value() };
  }

  return {
    calls,
    write: (next) => (text = next),
    belongTo: (name) => (author = name),
    refuse: (method, problem = {}) =>
      problems.set(method, { code: "pane/reveal.table", data: {}, detail: "GeneralException", ...problem }),
    hold() {
      let release = () => {};
      gate = new Promise((resolve) => (release = resolve));
      return () => release();
    },
    hint: () => listeners.forEach((listener) => listener()),
    read: () => answer("read", [], () => (last = sourceOf(text))),
    reread: (how) =>
      answer("reread", how ? [how] : [], () =>
        last.paragraphs[0]!.text === text ? last : (last = sourceOf(text)),
      ),
    watch: (listener) =>
      answer("watch", [], () => {
        listeners.add(listener);
        return async () => void listeners.delete(listener);
      }),
    insert: (content, title, options) =>
      answer("insert", [content, title, options], () => ({
        receipt: issue(
          ["insert", ...Object.values(title.data)].join("-"),
          title,
          "insertion",
          options?.callerData,
        ),
        movedBehindTable: title.data.table === "表四",
      })),
    mark: (given) =>
      answer("mark", [given], () => {
        marks = given.length;
        return { marked: given.map(({ id }) => id), notMarked: [] };
      }),
    clearMarks: () =>
      answer("clearMarks", [], () => {
        const removed = marks;
        marks = 0;
        return { removed, left: 0 };
      }),
    sweepMarks: (standing) =>
      answer("sweepMarks", [standing], () => {
        const left = Math.min(marks, standing.length);
        const removed = marks - left;
        marks = left;
        return { removed, left };
      }),
    recover: () => answer("recover", [], () => ({ tracking: false })),
    author: () => answer("author", [], () => author),
    countMarks: () => answer("countMarks", [], () => marks),
    reveal: (place) => answer("reveal", [place], () => ({ precision: "exact" as const })),
    correct: (changes, title = { id: "receipt/corrected", data: { count: changes.length } }) =>
      answer("correct", [changes], () => ({
        receipt: issue("correct", title, "correction"),
        done: changes.map(({ id }) => id),
        refused: [],
      })),
    takeBack: (receipt) =>
      answer("takeBack", [receipt], () => {
        receipts = receipts.filter(({ id }) => id !== receipt.id);
      }),
    receipts: async () => receipts,
    kept: () => answer("kept", [], () => kept),
    keep: (next) =>
      answer("keep", [next], () => {
        kept = next;
      }),
  };
}
