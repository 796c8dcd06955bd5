import { itemsOf } from "../../../src/pane/state/items";
import { initialState, reducer } from "../../../src/pane/state/reducer";
import { say } from "../../../src/pane/state/said";
import type { Action, Notice, PaneState } from "../../../src/pane/state/types";
import type { Finding } from "../../../src/check/types";
import { sourceOf } from "../support/fake-document";
import { finding, mixedFindings, oneText, result } from "../support/findings";

const first = initialState({ unit: "", year: "2024", help: false });
const after = (...actions: Action[]): PaneState => actions.reduce(reducer, first);

const done = (findings: Finding[], quiet = false): Action => ({
  type: "check/done",
  checked: {
    result: result(findings),
    comparison: { state: "none", doubts: [], year: null },
    source: sourceOf("一"),
  },
  marks: 0,
  quiet,
});

const idsOf = (findings: Finding[]): string[] => itemsOf(findings).map(({ id }) => id);

const notice: Notice = {
  intent: "success",
  title: say("pane/mark.done", { count: 3 }),
  lines: [],
  receipt: null,
  detail: null,
};

describe("the state of the pane", () => {
  it("begins with drafting, nothing checked and nothing running", () => {
    expect(first).toMatchObject({ tab: "draft", task: null, checked: null, stale: false, marks: null });
  });

  it("announces a finished check with its three counts apart", () => {
    const { announcement } = after(done(mixedFindings));
    expect(announcement.lines[0]).toEqual(
      say("pane/check.announce.relations", { held: 40, broken: 2, unchecked: 0 }),
    );
  });

  it("makes room for the first result by closing the help", () => {
    expect(after({ type: "help/shown", open: true }, done([])).help).toBe(false);
  });

  it("announces the same words again as news", () => {
    const once = after(done([]));
    const twice = reducer(once, done([]));
    expect(twice.announcement.turn).toBe(once.announcement.turn + 1);
  });

  it("keeps the notice of a write when the list follows it quietly, and drops it with the next check", () => {
    const written = after(done(mixedFindings), { type: "notice/shown", tab: "check", notice });
    expect(reducer(written, done([], true)).notices.check).toBe(notice);
    expect(reducer(written, done([])).notices.check).toBeNull();
  });

  it("says once that the document has changed, and no longer after a check", () => {
    const stale = after(done([]), { type: "check/outdated" });
    expect(stale.stale).toBe(true);
    expect(reducer(stale, { type: "check/outdated" })).toBe(stale);
    expect(reducer(stale, done([])).stale).toBe(false);
  });

  it("cannot be outdated before anything was checked", () => {
    expect(after({ type: "check/outdated" }).stale).toBe(false);
  });

  it("forgets choices whose finding is gone or can no longer be corrected", () => {
    const [a, b] = [
      finding({
        message: "甲",
        fix: oneText("改为 1", "1", false),
      }),
      finding({
        message: "乙",
        fix: oneText("改为 2", "2", false),
      }),
    ];
    const chosen = after(
      done([a, b]),
      { type: "finding/chosen", id: "甲", chosen: true },
      { type: "finding/chosen", id: "乙", chosen: true },
    );
    expect(reducer(chosen, done([b])).selected).toEqual(["乙"]);
    expect(reducer(chosen, done([a, { ...b, fix: null }])).selected).toEqual(["甲"]);
  });

  it("drops what was said of a correction when Word's own undo brings the finding back", () => {
    const [first, ...others] = mixedFindings;
    const said = after(done(others), {
      type: "notice/shown",
      tab: "check",
      notice: {
        intent: "success",
        title: say("pane/correct.done", { count: 1 }),
        lines: [],
        receipt: null,
        detail: null,
      },
    });
    expect(reducer(said, done(others, true)).notices.check).not.toBeNull();
    expect(reducer(said, done([first!, ...others], true)).notices.check).toBeNull();
    // Taking a correction back in the pane brings it back as well, and has a word of its own.
    const own = reducer(said, { type: "task/began", task: "takeBack" });
    expect(reducer(own, done([first!, ...others], true)).notices.check).not.toBeNull();
  });

  it("chooses a finding once, however often it is clicked", () => {
    const twice = after(
      done(mixedFindings),
      { type: "finding/chosen", id: "x", chosen: true },
      { type: "finding/chosen", id: "x", chosen: true },
    );
    expect(twice.selected).toEqual(["x"]);
  });

  it("stays on the finding that the keyboard stands on", () => {
    const ids = idsOf(mixedFindings);
    const there = after(done(mixedFindings), { type: "finding/reached", id: ids[2]! });
    const without = itemsOf(mixedFindings)
      .map((item) => item.finding)
      .slice(1);
    expect(reducer(there, done(without)).current).toBe(ids[2]);
  });

  it("goes to the finding that took the place of one that is gone, to the last one at the end", () => {
    const ordered = itemsOf(mixedFindings).map((item) => item.finding);
    const ids = idsOf(ordered);
    const without = (at: number) => ordered.filter((_, index) => index !== at);
    const standing = (at: number) => after(done(ordered), { type: "finding/reached", id: ids[at]! });
    expect(reducer(standing(2), done(without(2), true)).current).toBe(ids[3]);
    const last = ordered.length - 1;
    expect(reducer(standing(last), done(without(last), true)).current).toBe(ids[last - 1]);
  });

  it("stands nowhere when nobody has gone to a finding, or none is left", () => {
    expect(after(done(mixedFindings)).current).toBeNull();
    expect(after(done(mixedFindings), { type: "finding/reached", id: "x" }, done([])).current).toBeNull();
  });

  it("keeps the notices of the views apart", () => {
    const shown = after({ type: "notice/shown", tab: "draft", notice });
    expect(shown.notices).toEqual({ draft: notice, fill: null, check: null, submit: null });
    expect(reducer(shown, { type: "notice/closed", tab: "draft" }).notices.draft).toBeNull();
  });

  it("never changes a state that it was given", () => {
    const before = after(done(mixedFindings));
    const copy = structuredClone(before);
    const actions: Action[] = [
      { type: "tab/chosen", tab: "check" },
      { type: "finding/chosen", id: "x", chosen: true },
      { type: "check/outdated" },
      { type: "notice/shown", tab: "check", notice },
      done([]),
    ];
    actions.forEach((action) => reducer(before, action));
    expect(before).toEqual(copy);
  });
});
