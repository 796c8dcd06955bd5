import { modelOf } from "../../../src/check/slips/model";
import { cellKeys } from "../../../src/form";
import { operationSteps } from "../support/operations";
import { cells, modelWith, said, type Entries } from "../support/entries";
import { form } from "../support/reports";
import { at, correctTable, entryColumns, get, outcomes, pick, randomFrom } from "../support/tables";

/** Three or more numbers of one row or column in each other's cells. */

const truth: Entries = {
  "granted/natural": 40,
  "granted/business": 6,
  "granted/research": 2,
  "granted/legal": 4,
  "partial/natural": 21,
  "partial/business": 1,
  "refused.1/natural": 9,
  "refused.2/natural": 5,
  "refused.2/legal": 1,
};
const part = (...names: string[]): Entries =>
  Object.fromEntries(names.map((name) => [name, truth[name] ?? 0]));

describe("numbers of one row in each other's cells", () => {
  it("are told where three neighbours were turned round", () => {
    const typed = { "granted/natural": 2, "granted/business": 40, "granted/research": 6 };
    expect(said(truth, typed).claimed).toEqual([cells(part(...Object.keys(typed)))]);
  });

  it("are told where four stand in reverse order", () => {
    const typed = {
      "granted/business": 4,
      "granted/research": 0,
      "granted/welfare": 2,
      "granted/legal": 6,
    };
    expect(said(truth, typed).claimed).toEqual([cells(part(...Object.keys(typed)))]);
  });

  it("are offered where they lie apart: three numbers may be the same by chance", () => {
    const typed = { "granted/natural": 4, "granted/business": 40, "granted/legal": 6 };
    const { claimed, kinds } = said(truth, typed);
    expect(claimed).toEqual([]);
    expect(kinds[0]).toContain("row-rearranged");
  });

  it("are offered where they are other numbers than before", () => {
    const typed = { "granted/natural": 37, "granted/business": 8, "granted/research": 3 };
    const { claimed, kinds } = said(truth, typed);
    expect(claimed).toEqual([]);
    expect(kinds[0]).toContain("row-shared-out");
  });
});

describe("numbers of one column in each other's cells", () => {
  it("are told where three neighbours were turned round", () => {
    const typed = { "granted/natural": 9, "partial/natural": 40, "refused.1/natural": 21 };
    expect(said(truth, typed).claimed).toEqual([cells(part(...Object.keys(typed)))]);
  });

  it("are never totals: the entries of the rows may have been turned round", () => {
    const typed = { "granted/total": 9, "partial/total": 52, "refused.1/total": 22 };
    const { claimed, kinds } = said(truth, typed);
    expect(claimed).toEqual([]);
    expect(kinds[0]).toEqual(expect.arrayContaining(["column-rearranged", "rows-turned"]));
    const ofTotals = operationSteps(modelWith(truth, typed)).filter(
      ({ kind }) => kind === "column-rearranged",
    );
    expect(ofTotals.map(({ claimable }) => claimable)).toEqual([false]);
  });

  it("are offered where they are other numbers than before", () => {
    const typed = { "granted/natural": 37, "partial/natural": 23, "refused.1/natural": 10 };
    const { claimed, kinds } = said(truth, typed);
    expect(claimed).toEqual([]);
    expect(kinds[0]).toContain("column-shared-out");
  });
});

describe("what puts the numbers of a line back", () => {
  const relations = form.relations.filter(({ table }) => table === "applications");
  const order = cellKeys(form).filter((cell) => cell.startsWith("applications/"));
  const kinds = ["row-rearranged", "column-rearranged", "rows-turned", "row-shared-out", "column-shared-out"];

  it("makes every relation hold, whatever was turned round", () => {
    const random = randomFrom(31);
    const seen = new Map<string, number>();
    for (let i = 0; i < 300; i += 1) {
      const values = new Map(correctTable(random, i % 2 === 0 ? "county" : "city"));
      const [row, column] = [pick(random, outcomes), pick(random, entryColumns)];
      const from = Math.floor(random() * 3);
      const three = {
        0: entryColumns.slice(from, from + 3).map((one) => at(row, one)),
        1: outcomes.slice(from, from + 3).map((one) => at(one, column)),
        2: outcomes.slice(from, from + 3).map((one) => at(one, "natural")),
      }[i % 3]!;
      const numbers = three.map((cell) => values.get(cell)!);
      three.forEach((cell, place) => values.set(cell, numbers[(place + 1) % 3]!));
      const model = modelOf(relations, values, order);
      for (const { kind, effect } of operationSteps(model).filter((step) => kinds.includes(step.kind))) {
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
        expect(model.residuals.map((residual, at) => residual + (effect.get(at) ?? 0))).toEqual(
          model.residuals.map(() => 0),
        );
      }
    }
    expect(seen.get("row-rearranged")).toBeGreaterThan(5);
    expect(seen.get("column-rearranged")).toBeGreaterThan(20);
  });

  it("is told where the entries of three rows went round, by the totals", () => {
    const random = randomFrom(32);
    const table = correctTable(random, "city");
    const values = new Map(table);
    const rows = outcomes.slice(0, 3);
    for (const [i, row] of rows.entries())
      for (const column of entryColumns) values.set(at(row, column), get(table, rows[(i + 1) % 3]!, column));
    const turned = operationSteps(modelOf(relations, values, order)).filter(
      ({ kind }) => kind === "rows-turned",
    );
    expect(turned).toHaveLength(1);
    for (const [cell, value] of turned[0]!.changes) expect(value).toBe(table.get(cell));
  });

  it("may be the whole of two rows that are far apart, where their totals say so", () => {
    const typed = {
      "granted/natural": 5,
      "granted/business": 0,
      "granted/research": 0,
      "granted/legal": 1,
      "refused.2/natural": 40,
      "refused.2/business": 6,
      "refused.2/research": 2,
      "refused.2/legal": 4,
    };
    expect(said(truth, typed).claimed).toEqual([cells(part(...Object.keys(typed)))]);
    const otherTotal = { ...typed, "granted/total": 51 };
    const rows = operationSteps(modelWith(truth, otherTotal)).filter(({ kind }) => kind === "whole-row");
    expect(
      rows.some(
        ({ changes }) =>
          changes.has("applications/refused.2/legal") && changes.has("applications/granted/legal"),
      ),
    ).toBe(false);
  });

  it("is nothing in a correct table", () => {
    const steps = operationSteps(modelWith(truth, {}));
    expect(steps.filter(({ kind }) => kinds.includes(kind))).toEqual([]);
  });
});
