import { explanationsOf } from "../../../src/check/slips/search";
import { effectOf } from "../../../src/check/slips/model";
import { operationSteps } from "../support/operations";
import { cells, modelWith, said, type Entries } from "../support/entries";

/** Two rows off in opposite directions and all columns right: a number that strayed, or that was added to another. */

const kindsOf = (truth: Entries, typed: Entries): string[] => said(truth, typed).kinds.flat();

describe("two rows that are off in opposite directions", () => {
  const row = { "granted/natural": 40, "granted/business": 3 };

  it("are a number in the wrong row where it is all that the other row holds", () => {
    const truth = { ...row, "partial/natural": 7 };
    expect(said(truth, { "partial/natural": 0, "refused.1/natural": 7 }).claimed).toEqual([
      cells({ "partial/natural": 7, "refused.1/natural": 0 }),
    ]);
  });

  it("stay open where the row is empty and the other holds more: all of it may have been added there", () => {
    // 部分公开 is 3 + 1 and stands in the row below, where 1 is its own; the 4 looks as if it had strayed alone.
    const truth = { ...row, "partial/natural": 3, "partial/business": 1, "refused.1/natural": 1 };
    const typed = {
      "partial/natural": 0,
      "partial/business": 0,
      "refused.1/natural": 4,
      "refused.1/business": 1,
    };
    expect(said(truth, typed).claimed).toEqual([]);
    expect(kindsOf(truth, typed)).toEqual(expect.arrayContaining(["row-added", "wrong-row"]));
  });

  it("stay open where the number may be part of a larger one, and both are offered", () => {
    // The 1 of 部分公开 was added to the 5 below, where another kind of applicant has a 1 as well.
    const truth = {
      ...row,
      "partial/natural": 1,
      "partial/business": 2,
      "refused.1/natural": 4,
      "refused.1/legal": 1,
    };
    const typed = { "partial/natural": 0, "refused.1/natural": 5 };
    expect(said(truth, typed).claimed).toEqual([]);
    expect(kindsOf(truth, typed)).toEqual(expect.arrayContaining(["entry-added", "wrong-row"]));
  });

  it("stay open where an eighth of an entry or more may have been added, and are told where it is less", () => {
    // Half of the 4 natural persons of 部分公开 stand in the row below, which has 2 商业企业 of its own.
    const below = { "refused.1/natural": 9, "refused.1/business": 2 };
    const typed = { "partial/natural": 2, "refused.1/natural": 11 };
    const half = { ...row, "partial/natural": 4, ...below };
    expect(said(half, typed).claimed).toEqual([]);
    expect(kindsOf(half, typed)).toEqual(expect.arrayContaining(["entry-added", "wrong-row"]));
    // Of 30 it would be a few: the 2 商业企业 have strayed.
    const strayed = { ...row, "partial/natural": 30, "partial/business": 2, "refused.1/natural": 9 };
    expect(said(strayed, { "partial/business": 0, "refused.1/business": 2 }).claimed).toEqual([
      cells({ "partial/business": 2, "refused.1/business": 0 }),
    ]);
  });

  it("stay open where part of an entry may stand in an empty cell, and are told where all of it would have strayed", () => {
    // One of the 5 natural persons of 予以公开 stands in the row below, which has a 商业企业 of its own.
    const part = { "granted/natural": 5, "partial/business": 1, "refused.1/natural": 3 };
    const typed = { "granted/natural": 4, "partial/natural": 1 };
    expect(said(part, typed).claimed).toEqual([]);
    expect(kindsOf(part, typed)).toEqual(expect.arrayContaining(["entry-added", "wrong-row"]));
    const whole = { ...part, "granted/natural": 1, "granted/business": 30 };
    const strayed = { "granted/natural": 0, "partial/natural": 1 };
    expect(said(whole, strayed).claimed).toEqual([cells({ "granted/natural": 1, "partial/natural": 0 })]);
    expect(operationSteps(modelWith(whole, strayed)).map(({ kind }) => kind)).not.toContain("entry-added");
  });

  it("are no number that was added where another of the kind stands in the row, or less than is lacking", () => {
    const truth = { ...row, "partial/business": 2, "refused.1/natural": 4 };
    const typed = { "partial/business": 0, "refused.1/business": 2 };
    const explained = explanationsOf(modelWith({ ...truth, "partial/natural": 90 }, typed));
    const added = explained.filter(({ steps }) => steps.some(({ kind }) => kind === "entry-added"));
    expect(added).toEqual([]);
    expect(said({ ...truth, "partial/natural": 90 }, typed).claimed).toEqual([
      cells({ "partial/business": 2, "refused.1/business": 0 }),
    ]);
    // Of the 4 natural persons below, 2 may be those of the row that is empty.
    expect(kindsOf(truth, typed)).toContain("row-added");
    expect(kindsOf({ ...truth, "refused.1/natural": 1 }, typed)).not.toContain("entry-added");
  });

  it("are two numbers exchanged, and none that was added, where each is left with the other's", () => {
    const others = { "partial/business": 9, "refused.1/business": 10 };
    const truth = { ...row, ...others, "partial/natural": 12, "refused.1/natural": 20 };
    expect(said(truth, { "partial/natural": 20, "refused.1/natural": 12 }).claimed).toEqual([
      cells({ "partial/natural": 12, "refused.1/natural": 20 }),
    ]);
  });

  it("stay open where two numbers would be off by as much by chance, though both look mistyped", () => {
    const truth = { ...row, "partial/natural": 3412, "refused.1/natural": 5643 };
    expect(said(truth, { "partial/natural": 3421, "refused.1/natural": 5634 }).claimed).toEqual([]);
  });

  it("are never told from what is carried over by this", () => {
    const typed = { "new/natural": 38, "carriedIn/natural": 0, "carriedIn/total": 2, "new/total": 41 };
    expect(kindsOf(row, typed).join()).not.toContain("added");
  });

  it("hold when the number is taken out again", () => {
    const truth = { ...row, "partial/natural": 1, "partial/business": 2, "refused.1/natural": 4 };
    const model = modelWith(truth, { "partial/natural": 0, "refused.1/natural": 5 });
    const added = explanationsOf(model).filter(({ steps }) =>
      steps.some(({ kind }) => kind === "entry-added"),
    );
    expect(added).toHaveLength(1);
    const [{ changes }] = added[0]!.steps as [(typeof added)[0]["steps"][0]];
    expect(Object.fromEntries(changes)).toEqual(cells({ "partial/natural": 1, "refused.1/natural": 4 }));
    const effect = effectOf(model, changes);
    expect(
      model.residuals.map((residual, i) => residual + (effect.get(i) ?? 0)).every((off) => off === 0),
    ).toBe(true);
  });
});
