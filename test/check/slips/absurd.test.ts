import { withStated } from "../../../src/check/slips/evidence";
import { localise } from "../../../src/check/slips/localise";
import { modelOf } from "../../../src/check/slips/model";
import { cellKeys, formOf, type CellKey } from "../../../src/form";
import { operationSteps } from "../support/operations";
import { between, correctTable, pick, randomFrom, type Numbers, type Size } from "../support/tables";

/** Whatever stands in the cells, the search ends, and what it claims is a number that can be counted. */

const form = formOf("2021");
const relations = form.relations.filter(({ table }) => table === "applications");
const order = cellKeys(form).filter((cell) => cell.startsWith("applications/"));
const random = randomFrom(41);

const filled = (number: (cell: CellKey, at: number) => number): Numbers =>
  new Map(order.map((cell, at) => [cell, number(cell, at)]));

/** A correct table with every number changed. */
const each = (size: Size, number: (value: number, cell: CellKey) => number): Numbers =>
  new Map([...correctTable(random, size)].map(([cell, value]) => [cell, number(value, cell)]));

const isNatural = (cell: CellKey): boolean => cell.endsWith("/natural");

/** A correct table with so many numbers changed by one. */
function offByOne(size: Size, count: number): Numbers {
  const numbers = correctTable(random, size);
  for (let left = count; left > 0; left -= 1) {
    const cell = pick(random, order);
    numbers.set(cell, numbers.get(cell)! + 1);
  }
  return numbers;
}

const absurd: [string, () => Numbers][] = [
  ["nothing but zeros", () => filled(() => 0)],
  ["nothing but ones", () => filled(() => 1)],
  ["no number at all", () => new Map()],
  ["one number", () => new Map([[order[3]!, 5]])],
  ["one column", () => new Map(order.filter(isNatural).map((cell) => [cell, between(random, 0, 9)]))],
  ["one column, and zeros", () => filled((cell) => (isNatural(cell) ? between(random, 0, 9) : 0))],
  ["the largest numbers", () => filled(() => Number.MAX_SAFE_INTEGER)],
  ["numbers beyond these", () => filled(() => 1e300 * random())],
  ["what is no number", () => filled((_, at) => [3, Infinity, NaN, -Infinity][at % 4]!)],
  ["negative numbers", () => filled(() => between(random, -50, 50))],
  ["fractions", () => filled(() => between(random, 0, 99) / 10)],
  ["any small numbers", () => filled(() => between(random, 0, 1))],
  ["any numbers", () => filled(() => between(random, 0, 30))],
  ["the numbers of the cells", () => filled((_, at) => at)],
  ["a column in ten thousands", () => each("county", (n, cell) => (isNatural(cell) ? n * 10_000 : n))],
  ["totals in ten thousands", () => each("city", (n, cell) => (cell.endsWith("/total") ? n / 10_000 : n))],
  ["every number with one more", () => each("small", (n) => n + 1)],
  ["every number negative", () => each("county", (n) => -n)],
  ["twenty numbers off by one", () => offByOne("small", 20)],
];

describe("a table that makes no sense", () => {
  it.each(absurd)("is looked at within bounds, and no impossible number is claimed: %s", (_, make) => {
    for (let i = 0; i < 5; i += 1) {
      const model = modelOf(relations, make(), order);
      expect(operationSteps(model).length).toBeLessThanOrEqual(12_000);
      const { claims, open } = withStated(model, localise(model), new Map());
      const changes = [
        ...claims,
        ...open.flatMap(({ alternatives }) => alternatives.flatMap((one) => one.steps)),
      ];
      for (const value of changes.flatMap((one) => [...one.changes.values()])) {
        expect(Number.isSafeInteger(value) && value >= 0).toBe(true);
      }
      for (const { alternatives } of open) expect(alternatives.length).toBeLessThanOrEqual(3);
    }
  });

  it("is claimed nothing of where most of it is wrong", () => {
    for (const name of [
      "any numbers",
      "negative numbers",
      "the largest numbers",
      "a column in ten thousands",
    ]) {
      const [, make] = absurd.find(([one]) => one === name)!;
      expect(localise(modelOf(relations, make(), order)).claims).toEqual([]);
    }
  });
});
