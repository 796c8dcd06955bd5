import { anotherNumber, isUnconfirmed } from "../../../src/check/slips/kinds/another-number";
import { modelOf } from "../../../src/check/slips/model";
import { cellKeys, type CellKey } from "../../../src/form";
import { correctNumbers, steadyNumbers } from "../support/random";
import { form } from "../support/reports";

const right = correctNumbers(steadyNumbers(7, 90));
const at = (cell: string): CellKey => `applications/${cell}`;
const relations = form.relations.filter(({ table }) => table === "applications");
const order = cellKeys(form).filter((key) => key.startsWith("applications/"));

/** Whether nothing confirms a number of a table in which （七）总计 of a column is 0. */
const unconfirmed = (cell: string, column: string): boolean =>
  isUnconfirmed(
    modelOf(relations, new Map([...right, [at(`total/${column}`), 0]]), order, new Set()),
    at(cell),
  );

describe("a number that nothing else confirms", () => {
  it("is an entry of a column that counts nothing", () => {
    expect(unconfirmed("granted/natural", "natural")).toBe(true);
    expect(unconfirmed("granted/natural", "business")).toBe(false);
  });

  it("is never a total: its row confirms it, whatever its column says", () => {
    expect(unconfirmed("granted/total", "total")).toBe(false);
  });
});

describe("the slip that turns one number into another", () => {
  /** What it is called when `typed` stands in an entry that should be `meant`. */
  const slip = (typed: number, meant: number): string => {
    const cell = at("granted/natural");
    const model = modelOf(relations, new Map([...right, [cell, typed]]), order);
    return anotherNumber(model, cell, meant)!.kind;
  };

  it("is a wrong digit in a number of the same length, and never one that was cut off", () => {
    expect(slip(153, 123)).toBe("digit-replaced");
    expect(slip(15, 123)).toBe("another-number");
    expect(slip(1523, 123)).toBe("digit-doubled");
    expect(slip(12, 123)).toBe("digit-lost");
  });
});
