import { localise } from "../../../src/check/slips/localise";
import { modelOf } from "../../../src/check/slips/model";
import { cellKeys } from "../../../src/form";
import { cells, modelWith, said, tableOf, type Entries } from "../support/entries";
import { form } from "../support/reports";
import { outcomes } from "../support/tables";

/** Entries of a whole row or column that the sums around them tell. */

const relations = form.relations.filter(({ table }) => table === "applications");

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

describe("a row of outcomes of which nothing was typed, its total included", () => {
  const none = {
    "granted/natural": 0,
    "granted/business": 0,
    "granted/legal": 0,
    "granted/total": 0,
  };
  const ofRows = [
    ["granted", { "granted/natural": 40, "granted/business": 6, "granted/legal": 4, "granted/total": 50 }],
    ["refused.1", { "refused.1/natural": 40, "refused.1/business": 6, "refused.1/legal": 4 }],
  ] as const;

  it("is said with how many applications are wanting, and never claimed", () => {
    const { claims, open } = localise(modelWith(truth, none));
    expect(claims).toEqual([]);
    expect(open).toHaveLength(1);
    const general = open[0]!.alternatives.flatMap(({ steps }) => steps).filter(({ count }) => count);
    expect(general).toMatchObject([{ kind: "outcomes-wanting", count: 50 }]);
  });

  it.each(ofRows)("tells what %s would hold, a row that is 0 throughout", (row, numbers) => {
    const { open } = localise(modelWith(truth, none));
    const offered = open[0]!.alternatives
      .filter(({ steps }) => steps[0]!.kind === "row-wanting")
      .map(({ steps }) => Object.fromEntries(steps[0]!.changes));
    const own = offered.find((changes) => Object.keys(changes)[0]!.startsWith(`applications/${row}/`));
    expect(own).toMatchObject(cells(numbers));
  });

  it("never tells a row in which something stands what it would hold", () => {
    const { open } = localise(modelWith(truth, none));
    const rows = open[0]!.alternatives
      .flatMap(({ steps }) => steps)
      .filter(({ kind }) => kind === "row-wanting")
      .map(({ named: [cell] }) => cell);
    expect(rows.length).toBeGreaterThan(0);
    for (const taken of ["partial", "refused.2", "total", "carriedIn", "carriedOut"])
      expect(rows).not.toContain(`applications/${taken}/natural`);
  });

  it("names the row before all else where only one is 0 throughout", () => {
    const others = outcomes.filter((row) => row !== "granted");
    const all = Object.fromEntries(others.map((row, i) => [`${row}/natural`, i + 11]));
    const { kinds } = said({ ...truth, ...all }, none);
    expect(kinds[0]!.slice(0, 2)).toEqual(["row-wanting", "outcomes-wanting"]);
  });

  it("comes behind the sentence on all of them where many rows are 0 throughout", () => {
    expect(said(truth, none).kinds[0]!.slice(0, 2)).toEqual(["outcomes-wanting", "row-wanting"]);
  });

  it("is none where one kind of applicant is wanting: a number may be wrong with its total", () => {
    const { kinds } = said(truth, { "partial/natural": 0, "partial/total": 2 });
    expect(kinds[0]).toContain("alike-in-one-row");
    expect(kinds.flat().join()).not.toContain("wanting");
  });

  it("is none where a blank keeps one of the columns from being added up", () => {
    const values = new Map(modelWith(truth, none).values);
    values.delete("applications/partial/legal");
    const order = cellKeys(form).filter((cell) => cell.startsWith("applications/"));
    const kinds = localise(modelOf(relations, values, order)).open.flatMap(({ alternatives }) =>
      alternatives.flatMap(({ steps }) => steps.map(({ kind }) => kind)),
    );
    expect(kinds.join()).not.toContain("wanting");
  });

  it("is none where the columns do not lack what 总计 lacks, where something is too much, and where more is off", () => {
    const others: Entries[] = [
      { ...none, "granted/total": 1 },
      { "refused.1/natural": 40, "refused.1/business": 6, "refused.1/total": 46 },
      { ...none, "carriedOut/natural": 3, "carriedOut/total": 3 },
    ];
    for (const typed of others) expect(said(truth, typed).kinds.flat().join()).not.toContain("wanting");
  });
});

describe("the numbers of a row of outcomes once more in another row", () => {
  const again = { "other.1/natural": 40, "other.1/business": 6, "other.1/legal": 4, "other.1/total": 50 };

  it("are said of both rows, with how many applications are too many, and never claimed", () => {
    const { claims, open } = localise(modelWith(truth, again));
    expect(claims).toEqual([]);
    const steps = open[0]!.alternatives.slice(0, 3).flatMap((one) => one.steps);
    expect(steps.map(({ kind }) => kind)).toEqual(["row-too-much", "row-too-much", "outcomes-too-many"]);
    const zeros = (row: string): Entries =>
      Object.fromEntries(["natural", "business", "legal", "total"].map((one) => [`${row}/${one}`, 0]));
    expect(steps.slice(0, 2).map(({ changes }) => Object.fromEntries(changes))).toEqual([
      cells(zeros("granted")),
      cells(zeros("other.1")),
    ]);
    expect(steps[2]!.count).toBe(50);
  });

  it("are no row where none holds just these numbers", () => {
    const { kinds } = said(truth, { "partial/natural": 24, "partial/business": 4, "partial/total": 28 });
    expect(kinds.flat().join()).not.toContain("row-too-much");
    expect(kinds[0]).toContain("outcomes-too-many");
  });

  it("are none where one kind of applicant is too many, or where something is wanting as well", () => {
    const others: Entries[] = [
      { "other.1/natural": 40, "other.1/total": 40 },
      { ...again, "refused.2/legal": 0, "refused.2/total": 5, "other.1/legal": 0, "other.1/total": 46 },
    ];
    for (const typed of others)
      expect(said(truth, typed).kinds.flat().join()).not.toMatch(/row-too|too-many/u);
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

describe("a whole row in the place of another", () => {
  it("is never claimed of one number and its total: an entry may be wrong alike, or wanting", () => {
    const one = { "granted/natural": 3 };
    const wanting = said(one, { "granted/natural": 0, "granted/total": 0 });
    expect(wanting.claimed).toEqual([]);
    expect(wanting.kinds[0]).toEqual(expect.arrayContaining(["whole-row", "alike-in-one-row"]));
    // 予以公开 holds the same 2 as 二, and 部分公开 has two too many with its total.
    const carried = { "new/natural": 2, "new/total": 2, "carriedIn/natural": 2, "carriedIn/total": 2 };
    const typed = { ...carried, "partial/natural": 4, "partial/total": 4 };
    const { claimed, kinds } = said({ "granted/natural": 2, "partial/natural": 2 }, typed);
    expect(claimed).toEqual([]);
    expect(kinds[0]).toContain("row-repeated");
  });

  it("is never claimed of a row of sums: the entries may be wanting", () => {
    const two = { "granted/natural": 3, "granted/business": 2 };
    const { claimed, kinds } = said(two, {
      "granted/natural": 0,
      "granted/business": 0,
      "granted/total": 0,
    });
    expect(claimed).toEqual([]);
    expect(kinds[0]).toContain("whole-row");
  });

  it("is told of the numbers of several kinds of applicant", () => {
    // What was carried in stands under （一） again, which should be 0.
    const typed = {
      "new/natural": 37,
      "new/business": 4,
      "new/total": 41,
      "carriedIn/natural": 3,
      "carriedIn/business": 2,
      "carriedIn/total": 5,
      "granted/natural": 3,
      "granted/business": 2,
      "granted/total": 5,
    };
    expect(said({ "partial/natural": 40, "partial/business": 6 }, typed).claimed).toEqual([
      cells({ "granted/natural": 0, "granted/business": 0, "granted/total": 0 }),
    ]);
  });
});
