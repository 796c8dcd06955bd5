import { cells, said, tableOf, type Entries } from "../support/entries";

/** Entries of a whole row or column that the sums around them tell. */

const truth: Entries = {
  "granted/natural": 40,
  "granted/business": 6,
  "granted/legal": 4,
  "partial/natural": 21,
  "partial/business": 2,
  "refused.2/natural": 5,
  "refused.2/legal": 1,
};

describe("a row of which only the total was typed", () => {
  const none = { "granted/natural": 0, "granted/business": 0, "granted/legal": 0 };

  it("is told, every entry of it", () => {
    expect(said(truth, none).claimed).toEqual([
      cells({ "granted/natural": 40, "granted/business": 6, "granted/legal": 4 }),
    ]);
  });

  it("is told of （七）总计, whose entries two sums tell", () => {
    const numbers = tableOf(truth);
    const ofTotal = ["natural", "business", "legal"].map((column) => `total/${column}`);
    const typed = Object.fromEntries(ofTotal.map((cell) => [cell, 0]));
    expect(said(truth, typed).claimed).toEqual([
      cells(Object.fromEntries(ofTotal.map((cell) => [cell, numbers.get(`applications/${cell}`)!]))),
    ]);
  });

  it("is none where the total says something else", () => {
    const { claimed, kinds } = said(truth, { ...none, "granted/total": 51 });
    expect([...claimed.flatMap(Object.keys), ...kinds.flat(2)].join()).not.toMatch(
      /granted\/natural|row-forgotten/,
    );
  });

  it("is none where one entry is typed, or one alone is wanting: these are numbers that were not typed", () => {
    const others: Entries[] = [
      { ...none, "granted/legal": 4 },
      { "partial/natural": 0, "partial/business": 2 },
    ];
    for (const typed of others) {
      expect(said(truth, typed).kinds.flat(2).join()).not.toContain("row-forgotten");
    }
  });
});

describe("the outcomes of two kinds of applicant in each other's column", () => {
  const exchanged = {
    "granted/business": 4,
    "granted/legal": 6,
    "partial/business": 0,
    "partial/legal": 2,
    "refused.2/business": 1,
    "refused.2/legal": 0,
  };

  it("are offered, and never claimed: the other rows may stand in each other's place as well", () => {
    const { claimed, kinds } = said(truth, exchanged);
    expect(claimed).toEqual([]);
    expect(kinds[0]).toContain("columns-exchanged");
  });

  it("are none where the sums of the two are not each other's", () => {
    const { kinds } = said(truth, { ...exchanged, "granted/legal": 7 });
    expect(kinds.flat().join()).not.toContain("columns-exchanged");
  });

  it("are two exchanged numbers where only one row differs", () => {
    const one = { "granted/natural": 40, "granted/business": 6, "granted/legal": 4 };
    const { claimed } = said(one, { "granted/business": 4, "granted/legal": 6 });
    expect(claimed).toEqual([cells({ "granted/business": 6, "granted/legal": 4 })]);
  });
});
