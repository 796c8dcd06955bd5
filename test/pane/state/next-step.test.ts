import type { DocumentFact } from "../../../src/pane/lastyear/types";
import { nextStep } from "../../../src/pane/state/next-step";
import { initialState, reducer } from "../../../src/pane/state/reducer";
import type { PaneState } from "../../../src/pane/state/types";
import type { DocumentLook } from "../../../src/pane/worker/look";
import { sourceOf } from "../support/fake-document";
import { finding, result, wholeReport } from "../support/findings";

const start = initialState({ unit: "", year: "2024", help: false });

const looking = (look: Partial<DocumentLook>): PaneState =>
  reducer(start, { type: "look/done", look: { ...wholeReport, ...look } });

const checked = (findings: Parameters<typeof result>[0]): PaneState =>
  reducer(looking({}), {
    type: "check/done",
    checked: {
      result: result(findings),
      source: sourceOf(""),
      comparison: { state: "none", doubts: [], year: null },
    },
    marks: null,
    quiet: false,
  });

const openFact = { status: "open" } as DocumentFact;

/** The one thing to do next on each of the main screens. */
const screens: [string, PaneState, string, string][] = [
  ["an empty document", looking({ kind: "empty" }), "draft", "pane/next.begin"],
  ["a document of another kind", looking({ kind: "other" }), "draft", "pane/next.begin"],
  ["two reports", looking({ isTwice: true }), "check", "pane/next.twice"],
  [
    "a draft with open facts",
    { ...looking({}), lastYear: { ...start.lastYear, facts: [openFact] } },
    "draft",
    "pane/next.facts",
  ],
  ["a report without tables", looking({ tables: [] }), "draft", "pane/next.tables"],
  ["empty tables", looking({ cells: { filled: 0, all: 200 } }), "fill", "pane/next.fill"],
  ["tables with what was carried", looking({ cells: { filled: 7, all: 200 } }), "fill", "pane/next.fill"],
  [
    "tables of which half is filled",
    looking({ cells: { filled: 100, all: 200 } }),
    "check",
    "pane/next.check",
  ],
  ["a filled report", looking({}), "check", "pane/next.check"],
  [
    "blanks found by the check",
    checked([finding({ message: "没有填", rule: "cell/empty" })]),
    "fill",
    "pane/next.fill",
  ],
  ["errors found by the check", checked([finding({ message: "合计不对" })]), "check", "pane/next.mend"],
  ["a clean report", checked([]), "submit", "pane/next.submit"],
  ["a report that changed since the check", { ...checked([]), stale: true }, "check", "pane/next.check"],
  ["a report that is cleared", { ...checked([]), finished: true }, "submit", "pane/next.done"],
];

describe("the next step", () => {
  it.each(screens)("of %s", (_, state, tab, id) => {
    expect(nextStep(state)).toMatchObject({ tab, what: { id } });
  });

  it("is not told before anybody has looked", () => {
    expect(nextStep(start)).toBeNull();
  });
});

describe("what the document says of itself", () => {
  it("fills in the body and a newer year where nothing was typed", () => {
    const state = looking({ year: 2025 });
    expect([state.unit, state.year]).toEqual([wholeReport.unit, "2025"]);
  });

  it("changes nothing that was typed, and no year to an older one: that is last year's report", () => {
    const typed = [
      { field: "unit", value: "云溪县林业局" },
      { field: "year", value: "2023" },
    ] as const;
    const own = typed.reduce((state, one) => reducer(state, { type: "draft/typed", ...one }), start);
    const state = reducer(own, { type: "look/done", look: { ...wholeReport, year: 2025 } });
    expect([state.unit, state.year]).toEqual(["云溪县林业局", "2023"]);
    expect(looking({ year: 2023 }).year).toBe("2024");
  });

  it("is not taken from a document with two reports", () => {
    expect(looking({ isTwice: true }).unit).toBe("");
  });
});
