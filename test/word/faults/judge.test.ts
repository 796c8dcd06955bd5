import type { Outcome } from "../../../src/open";
import { TYPED, type Command } from "./commands";
import { SAY_SO, wrongs, type Judged, type State } from "./judge";
import { catalogues } from "../../../src/messages";

const state = (...texts: string[]): State => ({
  texts,
  parts: { "/word/document.xml": texts.join("|") },
});
const command: Command = { changes: "text", run: async () => done };
const done: Outcome<unknown> = { ok: true, value: undefined };
const problem = (code: string): Outcome<unknown> => ({ ok: false, problem: { code, data: {}, detail: "" } });

const judge = (changes: Partial<Judged>): string[] =>
  wrongs({
    command,
    kind: { name: "fails", fault: {} },
    before: state("甲", "乙"),
    intended: state("丙", "丁"),
    after: state("丙", "丁"),
    outcome: done,
    tableTexts: [],
    typed: false,
    ...changes,
  });

describe("a plan is judged", () => {
  it("right when the document is as intended, or as before with a problem", () => {
    expect(judge({})).toEqual([]);
    expect(judge({ after: state("甲", "乙"), outcome: problem("word/general") })).toEqual([]);
    expect(judge({ after: state("丙", "乙"), outcome: problem("word/write-unclear") })).toEqual([]);
  });

  it("wrong when the document is in between and nobody says so", () => {
    expect(judge({ after: state("丙", "乙") })).toHaveLength(1);
    expect(judge({ after: state("丙", "乙"), outcome: problem("word/general") })).toHaveLength(1);
  });

  it("wrong when some of what belongs together is written, unless it is said that it may be", () => {
    const together = { command: { ...command, together: true }, after: state("丙", "乙") };
    const refused = (code: string): Outcome<unknown> => ({
      ok: true,
      value: { refused: [{ id: "甲", code }] },
    });
    expect(judge({ ...together, outcome: refused("word/text-changed") })).toHaveLength(1);
    expect(judge({ ...together, outcome: refused("word/half-written") })).toEqual([]);
  });

  it("wrong when it is said to be done and is not", () => {
    expect(judge({ after: state("甲", "乙") })).toEqual(["says done, and is not"]);
  });

  it("wrong when what was typed is lost, or the code is none of ours", () => {
    expect(judge({ typed: true })).toEqual(["what was typed is lost"]);
    expect(judge({ typed: true, after: state("丙", "丁", TYPED) })).toEqual([]);
    expect(judge({ after: state("甲", "乙"), outcome: problem("word/unknown") })).toHaveLength(1);
  });
});

describe("the sentences that say that the document may be in between", () => {
  it.each([...SAY_SO])("%s tells what to look at", (code) => {
    expect(catalogues.zh[code]).toMatch(/请.*(看|查看|撤消|再试|手工)/);
    expect(catalogues.en[code]).toBeTruthy();
  });
});
