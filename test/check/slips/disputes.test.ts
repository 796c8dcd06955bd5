import { check, type Finding } from "../../../src/check";
import type { CellKey } from "../../../src/form";
import { reportWith } from "../support/reports";

/** Table 四: each group has one sum alone, so that a slip shows only where it touches two groups. */

/** 行政复议 of the correct report is 1, 0, 0, 2, in all 3; the other groups are 0. */
const found = (set: Record<CellKey, string>): Finding[] =>
  check(reportWith({ set })).findings.filter(({ rule }) => rule === "relation/dispute-total");

const changed = (finding: Finding | undefined): Record<CellKey, string> =>
  Object.fromEntries((finding?.fix?.changes ?? []).map(({ cell, text }) => [cell!, text]));

const upheld = "disputes/review/upheld";
const elsewhere = "disputes/direct/upheld";

describe("what is wrong in table 四", () => {
  it("is a number in the other group where both sums are off by it", () => {
    const findings = found({ [upheld]: "0", [elsewhere]: "1" });
    expect(findings).toHaveLength(1);
    expect(changed(findings[0])).toEqual({ [upheld]: "1", [elsewhere]: "0" });
    expect(findings[0]!.relations).toHaveLength(2);
  });

  it("is nothing that can be told where one sum alone is off", () => {
    const findings = found({ [upheld]: "6" });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ cell: null, expected: null, fix: null });
    expect(findings[0]!.alternatives!.length).toBeGreaterThan(1);
  });

  it("stays one finding for each group where two are off by different amounts", () => {
    const findings = found({ [upheld]: "6", [elsewhere]: "2" });
    expect(findings.map(({ fix }) => fix)).toEqual([null, null]);
  });
});
