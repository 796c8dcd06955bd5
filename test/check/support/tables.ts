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
 * How often an application ends in each outcome: most things are rare, a few are usual, and half of the outcomes never
 * occur in a small body.
 */
const outcomeWeights = [
  40, 14, 0.15, 0.2, 0.1, 0.4, 0.7, 0.6, 1.5, 1, 22, 1.2, 0.2, 1.6, 1.1, 0.02, 0.5, 0.05, 2, 1.3, 8,
];

/**
 * Who applies, of a thousand: in published reports 95 to 98 are natural persons of a hundred. The other kinds differ by
 * bodies as much as by kinds: how often there are any, how many in the middle, and how far bodies lie apart (the
 * deviation of the logarithm).
 */
const applicants = [
  { often: 1, of1000: 960, spread: 0 },
  { often: 0.95, of1000: 20, spread: 0.6 },
  { often: 0.2, of1000: 0.4, spread: 0.6 },
  { often: 0.5, of1000: 1, spread: 1 },
  { often: 0.95, of1000: 5, spread: 1 },
  { often: 0.85, of1000: 1.2, spread: 0.7 },
];

/**
 * A company or a law firm files several applications on one matter, and they end alike: when so many applications of such a
 * kind have ended, the next ends as one of them in half of the cases, whatever is usual (15 to 150 in published reports).
 */
const independence = [15, 150] as const;

const deviate = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Draws one of several by their weights. A table of a city takes thousands of these: nothing is computed twice. */
function drawnBy(weights: number[]): (random: Random) => number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return (random) => {
    let left = random() * all;
    for (let i = 0; i < weights.length; i += 1) if ((left -= weights[i]!) < 0) return i;
    return -1;
  };
}

/** What decides which tables a body has, and how often. */
export interface Body {
  /** How often each outcome is, relatively. */
  usual: number[];
  /** How often each kind applies, relatively. */
  who: number[];
  /** Of how many applications of a kind one ends as it would by itself, when as many have ended before it. */
  anew: number[];
  carriedIn: number;
  carriedOut: number;
}

/** Bodies differ in what they decide upon and in who comes to them. */
export function bodyFrom(random: Random): Body {
  const [least, most] = independence;
  return {
    usual: outcomeWeights.map((weight) =>
      weight > 4 || random() < 0.8 ? weight * (0.3 + 1.4 * random()) : 0,
    ),
    who: applicants.map(({ often, of1000, spread }) =>
      random() < often ? of1000 * Math.exp(spread * deviate(random)) : 0,
    ),
    anew: entryColumns.map((column) =>
      column === "natural" ? Infinity : least * (most / least) ** random(),
    ),
    carriedIn: 0.02 + 0.1 * random(),
    carriedOut: 0.02 + 0.1 * random(),
  };
}

const ALL = columns.length - 1;
const [NEW, CARRIED_IN, FIRST_OUTCOME, TOTAL, CARRIED_OUT] = [
  "new",
  "carriedIn",
  outcomes[0]!,
  "total",
  "carriedOut",
].map((row) => rows.indexOf(row)) as [number, number, number, number, number];

/** A correct table 三 of a body; every number is there, most are 0 in a small one. */
export function tableOf(
  { usual, who, anew, carriedIn, carriedOut }: Body,
  random: Random,
  size: Size,
): Numbers {
  const counts = rows.map(() => columns.map(() => 0));
  const add = (row: number, kind: number): void => {
    counts[row]![kind]! += 1;
    counts[row]![ALL]! += 1;
  };
  const [anyKind, anyOutcome] = [drawnBy(who), drawnBy(usual)];
  const ended: number[][] = entryColumns.map(() => []);
  const outcomeOf = (kind: number): number => {
    const before = ended[kind]!;
    const isAnew = random() * (anew[kind]! + before.length) < anew[kind]! || anew[kind] === Infinity;
    const outcome = isAnew ? FIRST_OUTCOME + anyOutcome(random) : pick(random, before);
    before.push(outcome);
    return outcome;
  };
  const [low, high] = sizes[size];
  for (let left = between(random, low, high); left > 0; left -= 1) {
    const kind = anyKind(random);
    add(random() < carriedIn ? CARRIED_IN : NEW, kind);
    if (random() < carriedOut) add(CARRIED_OUT, kind);
    else {
      add(outcomeOf(kind), kind);
      add(TOTAL, kind);
    }
  }
  return new Map(
    rows.flatMap((row, i) => columns.map((column, k) => [at(row, column), counts[i]![k]!] as const)),
  );
}

export const correctTable = (random: Random, size: Size): Numbers => tableOf(bodyFrom(random), random, size);
