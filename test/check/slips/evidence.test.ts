import { withStated } from "../../../src/check/slips/evidence";
import type { Explanation } from "../../../src/check/slips/search";
import { cells, modelWith } from "../support/entries";

/** The total of 一 lacks one application, and which kind of applicant it was is told by nothing in 一 itself. */
const model = modelWith(
  { "granted/natural": 4, "granted/business": 3 },
  { "new/total": 6, "new/natural": 3 },
);
const off = new Map(
  model.residuals.flatMap((residual, at) => (residual === 0 ? [] : [[at, -residual] as const])),
);

const explanation = (entry: string, cost: number): Explanation => ({
  steps: [
    {
      kind: "another-number",
      changes: new Map(Object.entries(cells({ "new/total": 7, [`new/${entry}`]: 4 }))),
      effect: off,
      cost,
      claimable: false,
      named: [],
      isGroup: false,
    },
  ],
  cost,
});

const said = (alternatives: Explanation[], value: number) =>
  withStated(
    model,
    { claims: [], open: [{ equations: [...off.keys()], alternatives }] },
    new Map([["applications/new/total", { value }]]),
  );

describe("a number that is stated elsewhere", () => {
  it("proves the one explanation that leads to it", () => {
    expect(said([explanation("natural", 1)], 7).claims).toHaveLength(1);
  });

  it("proves none of two that lead to it", () => {
    const { claims, open } = said([explanation("natural", 1), explanation("business", 1.1)], 7);
    expect(claims).toEqual([]);
    expect(open[0]!.alternatives).toHaveLength(2);
  });

  it("proves nothing where none leads to it", () => {
    expect(said([explanation("natural", 1)], 8).claims).toEqual([]);
  });
});
