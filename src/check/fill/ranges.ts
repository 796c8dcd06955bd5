import type { CellKey } from "../../form";

/** From low to high, both included; high is Infinity where nothing bounds it. */
export interface ValueRange {
  low: number;
  high: number;
}

/** Σ left + constant = Σ right: a relation of the form, or one to a number that is known from elsewhere. */
export interface Sum {
  left: readonly CellKey[];
  right: readonly CellKey[];
  constant?: number;
}

/** Every pass narrows at least one range, or is the last; a report needs four. */
const MOST_PASSES = 40;

interface Term {
  cell: CellKey;
  sign: 1 | -1;
}

interface Equation {
  terms: Term[];
  constant: number;
}

const equationOf = ({ left, right, constant = 0 }: Sum): Equation => ({
  terms: [
    ...left.map((cell): Term => ({ cell, sign: 1 })),
    ...right.map((cell): Term => ({ cell, sign: -1 })),
  ],
  constant,
});

/** Adding floats of amounts leaves dust behind the fourth place (one yuan in 万元). */
const clean = (value: number): number =>
  Number.isFinite(value) ? Math.round(value * 10_000) / 10_000 : value;

/** What the other terms of an equation leave for one of its terms. */
function left(equation: Equation, at: number, ranges: ReadonlyMap<CellKey, ValueRange>): ValueRange | null {
  const { sign } = equation.terms[at]!;
  let low = equation.constant;
  let high = equation.constant;
  for (const [i, term] of equation.terms.entries()) {
    if (i === at) continue;
    const range = ranges.get(term.cell);
    if (!range) return null;
    low += term.sign === 1 ? range.low : -range.high;
    high += term.sign === 1 ? range.high : -range.low;
  }
  // sign × cell = −(the rest)
  return sign === 1 ? { low: clean(-high), high: clean(-low) } : { low: clean(low), high: clean(high) };
}

/**
 * What numbers a blank cell can hold, by interval propagation over the sums that run through it: nothing is negative,
 * and what the other cells of a sum leave is all there is. Sound: a number outside the range breaks a sum, whatever the
 * other blanks hold.
 * @param blanks the cells to look for
 * @returns a range for each blank; none for the blanks of a table that contradicts itself (there nothing is certain)
 */
export function valueRanges(
  sums: readonly Sum[],
  values: ReadonlyMap<CellKey, number>,
  blanks: Iterable<CellKey>,
): Map<CellKey, ValueRange> {
  const ranges = new Map<CellKey, ValueRange>();
  for (const [cell, value] of values) ranges.set(cell, { low: value, high: value });
  const wanted = new Set(blanks);
  for (const cell of wanted) ranges.set(cell, { low: 0, high: Infinity });
  const equations = sums.map(equationOf);
  const contradicted = new Set<CellKey>();
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    let narrowed = false;
    for (const equation of equations) {
      for (const [at, { cell }] of equation.terms.entries()) {
        if (!wanted.has(cell) || contradicted.has(cell)) continue;
        const rest = left(equation, at, ranges);
        if (!rest) continue;
        const known = ranges.get(cell)!;
        const low = Math.max(known.low, rest.low);
        const high = Math.min(known.high, rest.high);
        if (low > high) contradicted.add(cell);
        else if (low > known.low || high < known.high) {
          ranges.set(cell, { low, high });
          narrowed = true;
        }
      }
    }
    if (!narrowed) break;
  }
  const doubtful = reachedFrom(contradicted, equations, wanted);
  return new Map([...wanted].filter((cell) => !doubtful.has(cell)).map((cell) => [cell, ranges.get(cell)!]));
}

/** The blanks that hang together with contradicted ones through sums. */
function reachedFrom(
  start: ReadonlySet<CellKey>,
  equations: Equation[],
  blanks: ReadonlySet<CellKey>,
): Set<CellKey> {
  const reached = new Set(start);
  for (let grown = reached.size > 0; grown;) {
    grown = false;
    for (const { terms } of equations) {
      const own = terms.map(({ cell }) => cell).filter((cell) => blanks.has(cell));
      if (!own.some((cell) => reached.has(cell))) continue;
      for (const cell of own) {
        if (reached.has(cell)) continue;
        reached.add(cell);
        grown = true;
      }
    }
  }
  return reached;
}

/** The only number that a range leaves, or null. */
export const forced = (range: ValueRange | undefined): number | null =>
  range && range.low === range.high ? range.low : null;
