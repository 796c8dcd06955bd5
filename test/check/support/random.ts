import fc from "fast-check";
import { cellKeys, type CellKey } from "../../../src/form";
import { form } from "./reports";

/** Correct reports with random numbers: entries at random, every total computed. */

const kinds = ["natural", "business", "research", "welfare", "legal", "otherOrganisation"];
const groups = ["review", "direct", "afterReview"];
const outcomes = ["upheld", "corrected", "other", "pending"];
const parts = [
  ...new Set(
    form.relations
      .filter(({ rule }) => rule === "relation/outcome-total")
      .flatMap(({ left }) => left.map((key) => key.split("/")[1]!)),
  ),
];

/** All numbers of a correct report; `entry` gives the numbers that a person types, the rest follows from them. */
export function correctNumbers(entry: (cell: CellKey) => number): Map<CellKey, number> {
  const numbers = new Map<CellKey, number>(cellKeys(form).map((key) => [key, entry(key)]));
  const at = (row: string, column: string): CellKey => `applications/${row}/${column}`;
  const sum = (keys: CellKey[]): number => keys.reduce((total, key) => total + numbers.get(key)!, 0);
  for (const kind of kinds) {
    numbers.set(at("total", kind), sum(parts.map((row) => at(row, kind))));
    const handled = sum([at("total", kind), at("carriedOut", kind)]);
    // What was open in January cannot be more than what was handled or is open still.
    const carriedIn = numbers.get(at("carriedIn", kind))! % (handled + 1);
    numbers.set(at("carriedIn", kind), carriedIn);
    numbers.set(at("new", kind), handled - carriedIn);
  }
  for (const row of ["new", "carriedIn", ...parts, "total", "carriedOut"]) {
    numbers.set(at(row, "total"), sum(kinds.map((kind) => at(row, kind))));
  }
  for (const group of groups) {
    numbers.set(`disputes/${group}/total`, sum(outcomes.map((outcome) => `disputes/${group}/${outcome}`)));
  }
  for (const row of ["rules", "normative"]) {
    const of = (column: string): CellKey => `disclosure/${row}/${column}`;
    const added = numbers.get(of("issued"))! - numbers.get(of("repealed"))!;
    numbers.set(of("inForce"), numbers.get(of("inForce"))! + Math.max(0, added));
  }
  return numbers;
}

/** Numbers from 1 to `most` that look random and are always the same. */
export function steadyNumbers(seed: number, most: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return 1 + (Math.floor(state / 2 ** 12) % most);
  };
}

export const textsOf = (numbers: Map<CellKey, number>): Record<CellKey, string> =>
  Object.fromEntries([...numbers].map(([key, number]) => [key, String(number)]));

/** As in real reports most cells hold 0, few hold large numbers. */
export const correctReports: fc.Arbitrary<Map<CellKey, number>> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 2, arbitrary: fc.integer({ min: 1, max: 9 }) },
      { weight: 1, arbitrary: fc.integer({ min: 10, max: 20_000 }) },
    ),
    { minLength: 200, maxLength: 200 },
  )
  .map((entries) => {
    let next = 0;
    return correctNumbers(() => entries[next++ % entries.length]!);
  });
