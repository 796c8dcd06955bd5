import { check } from "../../../src/check";
import { diagnose } from "../../../src/check/relations/diagnosis";
import { rowOfCell, type CellKey } from "../../../src/form";
import { correctNumbers, steadyNumbers, textsOf } from "../support/random";
import { form, reportWith, withTexts } from "../support/reports";

/** Different numbers everywhere, none of them 0. */
const right = correctNumbers(steadyNumbers(7, 90));
const at = (cell: string): CellKey => `applications/${cell}`;

/** What is suspected when these cells are off by so much. */
function suspectsOf(changes: Record<string, number>, base = right): Record<CellKey, number> {
  const values = new Map(base);
  for (const [cell, by] of Object.entries(changes)) values.set(at(cell), base.get(at(cell))! + by);
  return Object.fromEntries(
    [...diagnose(form.relations, values).suspects].map(([cell, { value }]) => [cell, value]),
  );
}

const rightOnes = (...cells: string[]): Record<CellKey, number> =>
  Object.fromEntries(cells.map((cell) => [at(cell), right.get(at(cell))!]));

describe("the diagnosis", () => {
  it("suspects nothing in a correct report", () => {
    expect(suspectsOf({})).toEqual({});
  });

  it("finds two wrong numbers in different rows and columns", () => {
    expect(suspectsOf({ "granted/natural": 3, "declined.2/legal": -1 })).toEqual(
      rightOnes("granted/natural", "declined.2/legal"),
    );
  });

  it("finds any number of wrong numbers that share no row, no column and no difference", () => {
    const changes = {
      "granted/natural": 3,
      "partial/business": 5,
      "refused.7/research": 7,
      "declined.2/legal": -1,
      "other.3/welfare": 11,
    };
    expect(suspectsOf(changes)).toEqual(rightOnes(...Object.keys(changes)));
  });

  it("finds two wrong numbers in one row", () => {
    expect(suspectsOf({ "granted/natural": 3, "granted/legal": 5 })).toEqual(
      rightOnes("granted/natural", "granted/legal"),
    );
  });

  it("finds two wrong numbers in one column", () => {
    expect(suspectsOf({ "granted/natural": 3, "refused.4/natural": 5 })).toEqual(
      rightOnes("granted/natural", "refused.4/natural"),
    );
  });

  it("finds a wrong total that went on into the next total", () => {
    expect(suspectsOf({ "granted/total": 4, "total/total": 4 })).toEqual(
      rightOnes("granted/total", "total/total"),
    );
  });

  it("finds the totals that were not brought up to date after an entry", () => {
    const entry = right.get(at("partial/business"))! + 6;
    const received = right.get(at("new/business"))! + 6;
    const changed = new Map(right)
      .set(at("partial/business"), entry)
      .set(at("new/business"), received)
      .set(at("new/total"), right.get(at("new/total"))! + 6);
    const { suspects } = diagnose(form.relations, changed);
    expect([...suspects.keys()].sort()).toEqual(
      [at("partial/total"), at("total/business"), at("total/total")].sort(),
    );
    expect(suspects.get(at("total/total"))!.together.sort()).toEqual(
      [at("partial/total"), at("total/business")].sort(),
    );
  });

  it("does not blame the totals of a column whose balance cannot be computed", () => {
    // Column natural proves its entries; what is open of column business is not known.
    const values = new Map(right);
    for (const cell of ["partial/natural", "new/natural"].map(at)) values.set(cell, right.get(cell)! + 6);
    values.set(at("granted/business"), right.get(at("granted/business"))! + 1);
    for (const cell of ["carriedOut/business", "carriedOut/total"].map(at)) values.delete(cell);
    const { suspects } = diagnose(form.relations, values);
    expect(suspects.get(at("granted/business"))?.value).toBe(right.get(at("granted/business")));
    expect(suspects.has(at("granted/total"))).toBe(false);
  });

  it("does not choose between two explanations that are as good", () => {
    // Off by the same amount at two crossings: the other two crossings explain it as well.
    expect(suspectsOf({ "granted/natural": 2, "declined.2/legal": 2 })).toEqual({});
  });

  it("does not choose between entry and total where no total knows of the entry", () => {
    const zeros = correctNumbers(() => 0);
    const values = new Map(zeros).set(at("unavailable.1/natural"), 8);
    const { suspects, unmatched } = diagnose(form.relations, values);
    expect(suspects.size).toBe(0);
    expect([...unmatched]).toEqual([at("unavailable.1/natural")]);
  });

  it("does not explain what has just been typed into a table of zeros away by zeros", () => {
    const values = new Map(correctNumbers(() => 0)).set(at("new/natural"), 5).set(at("new/total"), 6);
    expect(diagnose(form.relations, values).suspects.size).toBe(0);
  });

  it("says that an entry is too many where the other totals agree without it", () => {
    const base = new Map(right);
    const cell = at("unavailable.1/natural");
    // A correct report in which this cell is 0.
    for (const key of ["unavailable.1/natural", "total/natural", "carriedOut/natural"].map(at)) {
      const by = right.get(cell)! * (key === at("carriedOut/natural") ? 1 : -1);
      base.set(key, base.get(key)! + by);
      const total = `${rowOfCell(key)}/total`;
      base.set(total, base.get(total)! + by);
    }
    expect(diagnose(form.relations, base).suspects.size).toBe(0);
    expect(suspectsOf({ "unavailable.1/natural": 8 }, base)).toEqual({ [cell]: 0 });
  });

  it("gives up on a table that is wrong everywhere, and does so at once", () => {
    const values = new Map([...right].map(([key, value], i) => [key, value + ((i * 37) % 11)]));
    expect(diagnose(form.relations, values).suspects.size).toBe(0);
  });

  it("says nothing of cells whose relations cannot be computed", () => {
    const values = new Map(right).set(at("granted/natural"), 1);
    values.delete(at("granted/legal"));
    expect(diagnose(form.relations, values).suspects.size).toBe(0);
  });
});

describe("the message of a broken relation", () => {
  const blank = reportWith();
  const messages = (changes: Record<string, number>): string[] => {
    const texts = textsOf(right);
    for (const [cell, number] of Object.entries(changes)) texts[at(cell)] = String(number);
    return check(withTexts(blank, texts)).findings.map(({ message }) => message);
  };

  it("names the cell that the other relations tell", () => {
    const value = right.get(at("granted/legal"))!;
    for (const message of messages({ "granted/legal": value + 1 })) {
      expect(message).toContain(
        `“（一）予以公开”行“法人或其他组织—法律服务机构”列应为 ${value}，实填 ${value + 1}`,
      );
      expect(message).not.toContain("还要同时改正");
    }
  });

  it("says that a total is confirmed to be wrong", () => {
    const [message] = messages({ "granted/total": right.get(at("granted/total"))! + 1 });
    expect(message).toMatch(/应为 \d+，差 1。.*填错的正是这个总计/);
  });

  it("recognises digits in the wrong order", () => {
    const cell = at("new/total");
    const swapped = Number([...String(right.get(cell))].reverse().join(""));
    expect(swapped).not.toBe(right.get(cell));
    expect(messages({ "new/total": swapped })[0]).toContain("可能打颠倒了");
  });

  it("proposes two wrong numbers of a row in their columns, and neither of them for the row", () => {
    const texts = textsOf(right);
    for (const [cell, by] of [
      ["granted/natural", 3],
      ["granted/legal", 5],
    ] as const) {
      texts[at(cell)] = String(right.get(at(cell))! + by);
    }
    const { findings } = check(withTexts(blank, texts));
    expect(findings.map(({ rule, cell, fix }) => [rule, cell, fix?.text ?? null])).toEqual([
      ["relation/row-total", at("granted/natural"), null],
      ["relation/outcome-total", at("granted/natural"), String(right.get(at("granted/natural")))],
      ["relation/outcome-total", at("granted/legal"), String(right.get(at("granted/legal")))],
    ]);
  });

  it("proposes no entry by itself that would break what holds", () => {
    // One more among the outcomes and one less still open: the balance holds, and would not with only one mended.
    const [total, open] = [at("total/business"), at("carriedOut/business")];
    const { findings } = check(
      withTexts(blank, {
        ...textsOf(right),
        [total]: String(right.get(total)! + 1),
        [open]: String(right.get(open)! - 1),
      }),
    );
    expect(findings.map(({ rule, cell, fix }) => [rule, cell, fix !== null])).toEqual([
      ["relation/row-total", total, true],
      ["relation/outcome-total", total, true],
      ["relation/row-total", open, false],
    ]);
    expect(findings[2]!.message).toContain("还要同时改正");
  });

  it("names everything that has to change together", () => {
    const total = right.get(at("total/total"))!;
    const [message] = messages({
      "granted/total": right.get(at("granted/total"))! + 4,
      "total/total": total + 4,
    }).filter((one) => one.startsWith("表三“（一）予以公开”行"));
    expect(message).toContain(`还要同时改正：“（七）总计”行“总计”列应为 ${total}，实填 ${total + 4}`);
  });
});
