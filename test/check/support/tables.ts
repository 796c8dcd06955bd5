import type { CellKey } from "../../../src/form";

/** Correct tables 三 of invented bodies, from a seed. */

export type Random = () => number;

/** Mulberry32: a small generator that gives the same numbers everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const between = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));

export const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

export const sizes = { small: [3, 14], county: [60, 400], city: [1_500, 6_000] } as const;
export type Size = keyof typeof sizes;

export const columns = [
  "natural",
  "business",
  "research",
  "welfare",
  "legal",
  "otherOrganisation",
  "total",
] as const;
export const entryColumns = columns.slice(0, -1);
export const outcomes = [
  "granted",
  "partial",
  ...Array.from({ length: 8 }, (_, i) => `refused.${i + 1}`),
  ...Array.from({ length: 3 }, (_, i) => `unavailable.${i + 1}`),
  ...Array.from({ length: 5 }, (_, i) => `declined.${i + 1}`),
  ...Array.from({ length: 3 }, (_, i) => `other.${i + 1}`),
];
export const rows = ["new", "carriedIn", ...outcomes, "total", "carriedOut"];

export type Numbers = Map<CellKey, number>;
export const at = (row: string, column: string): CellKey => `applications/${row}/${column}`;
export const get = (numbers: Numbers, row: string, column: string): number => numbers.get(at(row, column))!;

/**
 * How often an application ends in each outcome, and who applies: most things are rare, a few are usual. In published
 * reports 95 to 98 of 100 applicants are natural persons, and half of the outcomes never occur in a small body.
 */
const outcomeWeights = [
  40, 14, 0.15, 0.2, 0.1, 0.4, 0.7, 0.6, 1.5, 1, 22, 1.2, 0.2, 1.6, 1.1, 0.02, 0.5, 0.05, 2, 1.3, 8,
];
const applicantWeights = [955, 22, 1, 3, 12, 7];

function drawn(random: Random, weights: number[]): number {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  return weights.findIndex((weight) => (left -= weight) < 0);
}

/** A correct table 三; every number is there, most are 0 in a small body. */
export function correctTable(random: Random, size: Size): Numbers {
  const numbers: Numbers = new Map(
    rows.flatMap((row) => columns.map((column) => [at(row, column), 0] as const)),
  );
  const add = (row: string, column: string): void => {
    for (const one of [column, "total"]) numbers.set(at(row, one), get(numbers, row, one) + 1);
  };
  const [low, high] = sizes[size];
  const all = between(random, low, high);
  // Bodies differ in what they decide upon and in who comes to them.
  const usual = outcomeWeights.map((weight) =>
    weight > 4 || random() < 0.8 ? weight * (0.3 + 1.4 * random()) : 0,
  );
  const applicants = applicantWeights.map((weight) =>
    weight > 20 || random() < 0.6 ? weight * (0.5 + random()) : 0,
  );
  const carriedIn = 0.02 + 0.1 * random();
  const carriedOut = 0.02 + 0.1 * random();
  for (let i = 0; i < all; i += 1) {
    const column = entryColumns[drawn(random, applicants)]!;
    add(random() < carriedIn ? "carriedIn" : "new", column);
    if (random() < carriedOut) add("carriedOut", column);
    else {
      add(outcomes[drawn(random, usual)]!, column);
      add("total", column);
    }
  }
  return numbers;
}
