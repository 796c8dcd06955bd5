import { check } from "../../src/check";
import { reportWith } from "./support/reports";

/** 一 lacks one application in the entry and in its total: alone, the table could as well have too many in 四. */
const set = { "applications/new/natural": "9", "applications/new/total": "11" };
const SENTENCE = "新收申请12件，上年结转1件，均按规定登记和答复。";

const proposed = (openSentences: string[]) => {
  const [finding, ...others] = check(reportWith({ set }), { openSentences }).findings.filter(
    ({ relations }) => relations,
  );
  expect(others).toEqual([]);
  return {
    changes: finding!.fix?.changes.map(({ cell, text }) => [cell, text]),
    alternatives: finding!.alternatives?.length ?? 0,
    isProseHeard: /正文也写/u.test(finding!.message),
  };
};

describe("a sentence that was carried from last year", () => {
  it("decides between explanations once it has been worked off", () => {
    expect(proposed([])).toEqual({
      changes: [
        ["applications/new/natural", "10"],
        ["applications/new/total", "12"],
      ],
      alternatives: 0,
      isProseHeard: true,
    });
  });

  it("decides nothing while it is open: its numbers may be last year's", () => {
    const { changes, alternatives, isProseHeard } = proposed([SENTENCE]);
    expect(changes).toBeUndefined();
    expect(alternatives).toBeGreaterThan(1);
    expect(isProseHeard).toBe(false);
  });

  it("leaves other sentences as they are", () => {
    expect(proposed(["设立公开专栏3个，专人维护。"])).toEqual(proposed([]));
  });
});
