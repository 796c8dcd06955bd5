import { localise } from "../../../src/check/slips/localise";
import { withStated } from "../../../src/check/slips/evidence";
import { modelWith, said, tableOf, type Entries } from "../support/entries";

/** What is told without numbers: which of many would do, the sums do not tell. */

const truth: Entries = {
  "granted/natural": 40,
  "granted/business": 6,
  "granted/legal": 4,
  "partial/natural": 21,
  "partial/business": 3,
  "partial/legal": 2,
  "refused.1/natural": 7,
  "refused.1/business": 3,
  "refused.2/natural": 5,
  "refused.2/business": 2,
  "refused.3/natural": 3,
  "refused.3/business": 8,
};
const numbers = tableOf(truth);
/** Some cells with two more than they should hold. */
const more = (...names: string[]): Entries =>
  Object.fromEntries(names.map((name) => [name, numbers.get(`applications/${name}`)! + 2]));

const ENTRY = ["partial/business", "partial/total"];

describe("a number that is wrong together with what was computed from it", () => {
  it.each([
    ["the total of its row", ENTRY],
    ["the totals of its row and of its column", [...ENTRY, "total/business"]],
    ["all its totals", [...ENTRY, "total/business", "total/total"]],
    ["the total of 一", ["new/business", "new/total"]],
  ])("is said, and never claimed: %s", (_, names) => {
    const { claimed, kinds } = said(truth, more(...names));
    expect(claimed).toEqual([]);
    expect(kinds[0]).toContain("alike-in-one-row");
  });

  it("is none where its totals are off by another amount", () => {
    const off = more(...ENTRY, "total/business");
    const { kinds } = said(truth, { ...off, "total/business": off["total/business"]! + 1 });
    expect(kinds.flat().join()).not.toContain("alike-in-one-row");
  });

  it("is none where two columns are off by as much", () => {
    expect(said(truth, more("new/business", "new/legal")).kinds.flat().join()).not.toContain("alike");
  });
});

describe("what speaks of several slips", () => {
  const shown = (truth: Entries, typed: Entries): string[] => {
    const model = modelWith(truth, typed);
    const [open] = withStated(model, localise(model), new Map()).open;
    return open!.alternatives.map(({ steps }) => steps.map(({ kind }) => kind).join("+"));
  };
  const few = { "granted/natural": 3, "unavailable.1/natural": 1 };

  it("is shown beside what tells no number either, and speaks of one slip alone", () => {
    // Five would do: 二 forgotten, 四 among the outcomes, 一 or 四 wrong with its total.
    const typed = { "carriedOut/natural": 1, "carriedOut/total": 1 };
    expect(localise(modelWith(few, typed)).open[0]!.alternatives.length).toBeGreaterThan(3);
    expect(shown(few, typed)).toEqual(["carried-in-forgotten", "off-by-carried-out", "alike-in-one-row"]);
  });
});

describe("numbers that stand in the wrong rows", () => {
  /** So many of 予以公开 stand in 部分公开 and in a row of （三）. */
  const typed = (natural: number, business: number): Entries => ({
    "granted/natural": 40 - natural,
    "partial/natural": 21 + natural,
    "granted/business": 6 - business,
    "refused.1/business": 3 + business,
  });

  it("are said to be so where three rows even out, and never claimed", () => {
    const { claimed, kinds } = said(truth, typed(9, 2));
    expect(claimed).toEqual([]);
    expect(kinds[0]).toContain("between-rows");
  });

  it("are not, where a row is off that evens out with none", () => {
    const { kinds } = said(truth, { ...typed(9, 2), "refused.3/total": 99 });
    expect(kinds.flat().join()).not.toContain("between-rows");
  });

  it("are not, where two rows stand in each other's place: that is a kind of its own", () => {
    const two = {
      "granted/natural": 40,
      "granted/business": 6,
      "partial/natural": 21,
      "partial/business": 3,
    };
    const exchanged = { ...two, "granted/natural": 21, "granted/business": 3 };
    const typed = { ...exchanged, "partial/natural": 40, "partial/business": 6 };
    const { kinds } = said(two, typed);
    expect(kinds[0]).toContain("whole-row");
    expect(kinds[0]).not.toContain("between-rows");
    expect(said(two, { ...typed, "partial/natural": 39, "granted/natural": 22 }).kinds[0]).toContain(
      "between-rows",
    );
  });

  it("are the last of three explanations where more would do", () => {
    const kinds = ["natural", "business", "research", "welfare", "legal"];
    const beside = Object.fromEntries(
      kinds.flatMap((kind) => [
        [`granted/${kind}`, 12],
        [`partial/${kind}`, 8],
      ]),
    );
    const model = modelWith(beside, { "granted/natural": 9, "partial/natural": 11 });
    const { alternatives } = localise(model).open[0]!;
    expect(alternatives.length).toBeGreaterThan(3);
    expect(alternatives[2]!.steps.every(({ changes }) => changes.size > 0)).toBe(true);
    const [shown] = withStated(model, localise(model), new Map()).open;
    expect(shown!.alternatives).toHaveLength(3);
    expect(shown!.alternatives.slice(0, 2)).toEqual(alternatives.slice(0, 2));
    expect(shown!.alternatives[2]!.steps.map(({ kind }) => kind)).toEqual(["between-rows"]);
  });
});
