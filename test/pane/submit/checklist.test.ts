import type { SourceDocument } from "../../../src/document/types";
import type { DocumentFact } from "../../../src/pane/lastyear/types";
import type { Finding } from "../../../src/check/types";
import { initialState, reducer } from "../../../src/pane/state/reducer";
import type { PaneState } from "../../../src/pane/state/types";
import { checklistOf, type ChecklistItem } from "../../../src/pane/submit/checklist";
import { sourceOf } from "../support/fake-document";
import { finding, result } from "../support/findings";

const start = initialState({ unit: "", year: "2024", help: false });

const checked = (
  findings: Finding[],
  source: Partial<SourceDocument> = {},
  more: Parameters<typeof result>[1] = {},
): PaneState =>
  reducer(start, {
    type: "check/done",
    checked: {
      result: result(findings, more),
      source: { ...sourceOf(""), ...source },
      comparison: { state: "compared", doubts: [], year: 2023 },
    },
    marks: 0,
    quiet: false,
  });

const stateOf = (state: PaneState, id: ChecklistItem["id"]) =>
  checklistOf(state).find((item) => item.id === id)?.state;
const says = (state: PaneState, id: ChecklistItem["id"]) =>
  checklistOf(state).find((item) => item.id === id)?.says.id;
const linesOf = (state: PaneState) =>
  checklistOf(state)
    .find(({ id }) => id === "clean")!
    .lines.map(({ id }) => id);

const traits = { trackRevisions: null, hasRevisions: false, commentCount: 0 };
const fact = (status: DocumentFact["status"]) => ({ status }) as DocumentFact;
const withFacts = (...states: DocumentFact["status"][]): PaneState => ({
  ...checked([]),
  lastYear: { ...start.lastYear, facts: states.map(fact) },
});

describe("the list before a report goes out", () => {
  it("tells the author of a clean file, and of one that is not clean beside what is still in it", () => {
    const author = { author: "张三" };
    const clean = { ...checked([]), ...author };
    expect([stateOf(clean, "clean"), says(clean, "clean")]).toEqual(["told", "pane/submit.clean.done"]);
    expect(linesOf(clean)).toEqual(["pane/submit.clean.author"]);
    const commented = { ...checked([], { traits: { ...traits, commentCount: 1 } }), ...author };
    expect(stateOf(commented, "clean")).toBe("open");
    expect(linesOf(commented)).toEqual(["pane/submit.clean.comments", "pane/submit.clean.author"]);
    expect(linesOf({ ...checked([]), author: "" })).toEqual([]);
  });

  it("is empty before anything was checked", () => {
    expect(checklistOf(start)).toEqual([]);
  });

  it("is done line by line for a report in which all is well, and leads nowhere", () => {
    const items = checklistOf(checked([]));
    expect(items.map(({ id, state, tab }) => [id, state, tab])).toEqual(
      ["tables", "facts", "text", "years", "doubts", "clean"].map((id) => [id, "done", null]),
    );
  });

  it.each([
    ["an error", [finding({ message: "合计不对" })], {}, "pane/submit.tables.wrong"],
    ["blanks", [finding({ message: "没有填", rule: "cell/empty" })], {}, "pane/submit.tables.blank"],
    [
      "relations that were not checked",
      [],
      { relations: { held: 40, broken: 0, unchecked: 2 } },
      "pane/submit.tables.unchecked",
    ],
  ])("has the tables open for %s", (_, findings, more, id) => {
    const state = checked(findings, {}, more);
    expect([stateOf(state, "tables"), says(state, "tables")]).toEqual(["open", id]);
  });

  it("tells errors and blanks of the tables together, and leads to where blanks are filled when nothing else is left", () => {
    const blank = finding({ message: "没有填", rule: "cell/empty" });
    const tables = (findings: Finding[]) =>
      checklistOf(checked(findings, {}, { relations: { held: 42, broken: 0, unchecked: 0 } }))[0]!;
    const both = tables([blank, finding({ message: "合计不对", rule: "cell/not-a-number" })]);
    expect([both.says.id, both.lines.map(({ id }) => id), both.tab]).toEqual([
      "pane/submit.tables.wrong",
      ["pane/submit.tables.blank"],
      "check",
    ]);
    expect(tables([blank]).tab).toBe("fill");
  });

  it("has the tables open where one of them is not there", () => {
    const { look } = result([]);
    const state = checked([], {}, { look: { ...look, tables: ["applications"] } });
    expect(says(state, "tables")).toBe("pane/submit.tables.missing");
  });

  it("tells errors of the text from those of years, and counts doubts in neither", () => {
    const state = checked([
      finding({ message: "占位符", table: null, rule: "text/placeholder" }),
      finding({ message: "年份", table: null, rule: "year/title" }),
      finding({ message: "疑点", table: null, rule: "text/stale-number", severity: "warning" }),
    ]);
    expect(["tables", "text", "years", "doubts"].map((id) => stateOf(state, id as "text"))).toEqual([
      "done",
      "open",
      "open",
      "told",
    ]);
  });

  it("says what the drafter let stand", () => {
    const doubt = finding({ message: "疑点", severity: "warning" });
    const state: PaneState = {
      ...checked([doubt]),
      ignored: [
        { rule: doubt.rule, fingerprint: doubt.fingerprint, message: doubt.message, reason: "已核实" },
      ],
    };
    const item = checklistOf(state).find(({ id }) => id === "doubts")!;
    expect([item.state, item.lines]).toEqual([
      "done",
      [{ id: "pane/submit.doubts.ignored", data: { count: 1 } }],
    ]);
  });

  it("has last year's facts open until all were looked at", () => {
    expect(stateOf(withFacts("open", "confirmed"), "facts")).toBe("open");
    expect(says(withFacts("changed", "confirmed"), "facts")).toBe("pane/submit.facts.done");
  });

  it("finds what others have left in the file", () => {
    expect(linesOf(checked([], { traits: { ...traits, commentCount: 3 } }))).toEqual([
      "pane/submit.clean.comments",
    ]);
    expect(linesOf(checked([], { traits: { ...traits, hasRevisions: true, trackRevisions: true } }))).toEqual(
      ["pane/submit.clean.revisions"],
    );
    expect(linesOf(checked([], { traits: { ...traits, trackRevisions: true } }))).toEqual([
      "pane/submit.clean.tracking",
    ]);
    expect(
      linesOf(checked([], { messages: [{ code: "document/hidden-text", data: { count: 1 } }] })),
    ).toEqual(["pane/submit.clean.hidden"]);
  });

  it("is not called clean while nobody could count our marks", () => {
    const state = { ...checked([]), marks: null };
    expect([stateOf(state, "clean"), linesOf(state)]).toEqual(["open", ["pane/submit.clean.unknown"]]);
  });

  it("finds what we have left in it, and takes our comments for no one else's", () => {
    const marked = { ...checked([], { traits: { ...traits, commentCount: 2 } }), marks: 2 };
    expect(linesOf(marked)).toEqual(["pane/submit.clean.marks"]);
    const tracked = { ...marked, marks: 0, lastYear: { ...start.lastYear, isRecordUnreadable: true } };
    expect(linesOf(tracked)).toEqual(["pane/submit.clean.record", "pane/submit.clean.comments"]);
  });
});
