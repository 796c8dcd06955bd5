import { check } from "../../src/check";
import type { CellKey } from "../../src/form";
import { reportWith } from "./support/reports";

/** What is proposed for the cells of a report: corrections and possible explanations. */
const proposed = (set: Record<CellKey, string>, confirmed: Record<CellKey, string>): (CellKey | null)[] =>
  check(reportWith({ set }), {
    confirmed: Object.entries(confirmed).map(([cell, text]) => ({ cell, text })),
  }).findings.flatMap(({ fix, alternatives }) =>
    [...(fix ? [fix] : []), ...(alternatives ?? [])].flatMap(({ changes }) =>
      changes.map(({ cell }) => cell),
    ),
  );

describe("numbers that the drafter has confirmed", () => {
  const cell = "applications/granted/natural";

  it("are never changed, neither for certain nor perhaps", () => {
    expect(proposed({ [cell]: "4" }, {})).toEqual([cell]);
    expect(proposed({ [cell]: "4" }, { [cell]: "4" })).not.toContain(cell);
  });

  it("count for as long as they stand there", () => {
    expect(proposed({ [cell]: "6" }, { [cell]: "4" })).toEqual([cell]);
  });

  it("rule out only what would change them: another cell is told as before", () => {
    expect(proposed({ [cell]: "4" }, { "applications/granted/total": "3" })).toEqual([cell]);
  });

  it("may be in cells that the report or the form does not have", () => {
    expect(
      proposed({ [cell]: "4" }, { "applications/granted/nobody": "4", "nothing/at/all": "4", "": "" }),
    ).toEqual([cell]);
  });
});
