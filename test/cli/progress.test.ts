import { progressOf } from "../../src/cli/progress";
import type { Terminal } from "../../src/cli/surroundings";

const WIPE = "\u001b[K";

/** A progress of three files at a time that the test sets, and what it says. */
function watched(columns: number | null) {
  const state = { said: "", time: 0 };
  const terminal: Terminal = {
    out: () => undefined,
    err: (text) => void (state.said += text),
    columns,
    workers: null,
    interruption: new AbortController().signal,
  };
  return { state, progress: progressOf(3, terminal, () => state.time) };
}

describe("progress", () => {
  it("is told on one line once the work has taken over a second, and wiped away at the end", () => {
    const { state, progress } = watched(80);
    progress.working("a.docx");
    state.time = 1000;
    progress.done();
    progress.working("b.docx");
    expect(state.said).toBe("");
    state.time = 1001;
    progress.done();
    progress.working("in/c.docx");
    expect(state.said).toBe(`\r（3/3）c.docx${WIPE}`);
    progress.end();
    expect(state.said).toBe(`\r（3/3）c.docx${WIPE}\r${WIPE}`);
  });

  it("is told at most ten times a second", () => {
    const { state, progress } = watched(80);
    for (const time of [1001, 1100, 1101]) {
      state.time = time;
      progress.working(`${time}.docx`);
    }
    expect(state.said).toBe(`\r（1/3）1001.docx${WIPE}\r（1/3）1101.docx${WIPE}`);
  });

  it("leaves out a name that does not fit the line", () => {
    // 云溪县.docx is 6 + 5 columns wide, the count before it 7.
    for (const [columns, name] of [
      [18, ""],
      [19, "云溪县.docx"],
    ] as const) {
      const { state, progress } = watched(columns);
      state.time = 2000;
      progress.working("云溪县.docx");
      expect(state.said).toBe(`\r（1/3）${name}${WIPE}`);
    }
  });

  it("is silent where nobody looks on", () => {
    const { state, progress } = watched(null);
    state.time = 2000;
    progress.working("a.docx");
    progress.end();
    expect(state.said).toBe("");
  });
});
