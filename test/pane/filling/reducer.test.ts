import type { FormNumbers } from "../../../src/check/fill/form-numbers";
import { fillingReducer, initialFilling } from "../../../src/pane/filling/state/reducer";
import type { FillingAction, FillingSource, FillingState } from "../../../src/pane/filling/state/types";

const CELL = "disputes/review/upheld";
const OTHER = "disputes/review/other";

const numbersWith = (text: string): FormNumbers => ({
  unit: null,
  year: 2025,
  tables: {
    disputes: {
      edition: "2021",
      cells: {
        [CELL]: { kind: "count", text, value: { state: "empty" }, place: { kind: "document" } },
        [OTHER]: { kind: "count", text: "", value: { state: "empty" }, place: { kind: "document" } },
      },
    },
  },
  relations: [],
  last: {},
});
const from = {} as FillingSource;
const read = (text: string): FillingAction => ({ type: "fill/read", numbers: numbersWith(text), from });
const type = (text: string | null, many = false): FillingAction => ({
  type: "fill/typed",
  texts: { [CELL]: text },
  many,
});
const after = (...actions: FillingAction[]): FillingState =>
  actions.reduce(fillingReducer, { ...initialFilling, isOpen: true });

describe("what is typed into the grid", () => {
  it("remembers what stood in the document when it was begun", () => {
    expect(after(read("5"), type("3"), read("7"), type("34")).typed).toEqual({
      [CELL]: { text: "34", over: "5" },
    });
  });

  it("is none when it is what stands there, or has come to stand there", () => {
    expect(after(read("5"), type("3"), type("5")).typed).toEqual({});
    expect(after(read("5"), type("3"), read("3")).typed).toEqual({});
    expect(after(read("5"), type("3"), type(null)).typed).toEqual({});
  });

  it("goes before what was changed in the document once that was said", () => {
    const faced = after(read(""), type("3"), read("5"), { type: "fill/faced", cells: [CELL, OTHER] });
    expect(faced.typed).toEqual({ [CELL]: { text: "3", over: "5" } });
  });

  it("can be taken out as one where it came as one", () => {
    const filled = after(read(""), type("1"), type("0", true));
    expect(filled.before).toEqual({ [CELL]: { text: "1", over: "" } });
    expect(fillingReducer(filled, { type: "fill/undone" })).toMatchObject({
      typed: { [CELL]: { text: "1" } },
      before: null,
    });
    expect(after(read(""), type("0", true), type("2")).before).toBeNull();
  });

  it("is there again when its writing is taken back, and not when another one is", () => {
    const written = after(read(""), type("3"), {
      type: "fill/written",
      receipt: "r",
      cells: [CELL],
      ours: { [OTHER]: "3" },
    });
    expect(written).toMatchObject({ typed: {}, ours: { [OTHER]: "3" } });
    expect(fillingReducer(written, { type: "fill/takenBack", receipt: "x" })).toBe(written);
    expect(fillingReducer(written, { type: "fill/takenBack", receipt: "r" })).toMatchObject({
      typed: { [CELL]: { text: "3" } },
      ours: {},
    });
  });

  it("is what was kept, at the first look alone", () => {
    const kept = { typed: { [CELL]: { text: "3", over: "" } }, ours: {} };
    const opened = fillingReducer(initialFilling, { type: "fill/opened", kept });
    expect(opened.typed).toEqual(kept.typed);
    expect(fillingReducer(opened, { type: "fill/opened", kept: { typed: {}, ours: {} } })).toBe(opened);
  });
});
