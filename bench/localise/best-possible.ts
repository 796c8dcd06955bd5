import { formOf } from "../../src/form";
import {
  at,
  entryColumns,
  get,
  outcomes,
  rows,
  type Body,
  type Numbers,
} from "../../test/check/support/tables";
import { entryRows } from "./slips";

/**
 * The best that any method could do with slips between two columns of a row: it is handed what no method knows, the very
 * odds by which the tables and the slips of this bench are drawn. It weighs every table from which one of these slips
 * leads to the one that was typed.
 */

/** The kinds of slips that are weighed against each other; they are taken to be equally frequent. */
export const weighedKinds = [
  "wrong column",
  "neighbours exchanged",
  "one application under two kinds",
] as const;

const relations = formOf("2021").relations.filter(({ table }) => table === "applications");

/** ln Γ (Lanczos). */
function lnGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
  const coefficients = [
    676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
    -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ];
  const sum = coefficients.reduce((all, one, i) => all + one / (x + i), 0.99999999999980993);
  const base = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(sum);
}

const lnChoices = (counts: number[]): number =>
  lnGamma(counts.reduce((sum, n) => sum + n, 1)) - counts.reduce((sum, n) => sum + lnGamma(n + 1), 0);

/** ln of the odds of counts that are drawn by weights. */
function lnDrawn(counts: number[], weights: number[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return counts.reduce(
    (sum, n, i) => (n === 0 ? sum : sum + n * Math.log(weights[i]! / all)),
    lnChoices(counts),
  );
}

/** The same where one ends as another did before (Pólya). */
function lnDrawnAlike(counts: number[], weights: number[], anew: number): number {
  if (anew === Infinity) return lnDrawn(counts, weights);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const total = counts.reduce((sum, n) => sum + n, 0);
  return counts.reduce(
    (sum, n, i) => {
      const own = (anew * weights[i]!) / all;
      if (n === 0) return sum;
      return own === 0 ? -Infinity : sum + lnGamma(own + n) - lnGamma(own);
    },
    lnChoices(counts) + lnGamma(anew) - lnGamma(anew + total),
  );
}

/** How likely a body has this table among all of as many applications (ln). */
function lnTable(table: Numbers, { usual, who, anew, carriedIn, carriedOut }: Body): number {
  const column = (row: string): number[] => entryColumns.map((one) => get(table, row, one));
  const [newly, carried, total, out] = ["new", "carriedIn", "total", "carriedOut"].map(column);
  const received = newly!.map((n, i) => n + carried![i]!);
  return entryColumns.reduce(
    (sum, one, i) =>
      sum +
      lnDrawn([carried![i]!, newly![i]!], [carriedIn, 1 - carriedIn]) +
      lnDrawn([out![i]!, total![i]!], [carriedOut, 1 - carriedOut]) +
      lnDrawnAlike(
        outcomes.map((row) => get(table, row, one)),
        usual,
        anew[i]!,
      ),
    lnDrawn(received, who),
  );
}

const isCorrect = (table: Numbers): boolean =>
  relations.every(({ left, right }) => {
    const sum = (cells: string[]): number => cells.reduce((all, cell) => all + table.get(cell)!, 0);
    return sum(left) === sum(right);
  });

const count = (table: Numbers, fits: (n: number) => boolean): number =>
  entryRows.reduce((sum, row) => sum + entryColumns.filter((one) => fits(get(table, row, one))).length, 0);

/** A slip that may have led to the typed table, undone. */
interface Cause {
  row: string;
  /** The numbers that belong into two columns. */
  numbers: [column: string, value: number][];
  /** True where only some of the applications stand in the wrong column. */
  isPart?: true;
  /** How likely the slip leads from the correct table to the typed one. */
  odds(truth: Numbers): number;
}

/** How likely `near` of the slips picks one free column of a row, seen from the column where the number belongs. */
function oddsOfFree(truth: Numbers, row: string, from: number, picked: number): number {
  const free = entryColumns.flatMap((column, i) => (get(truth, row, column) === 0 ? [i] : []));
  const [nearest] = [...free].sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
  return (nearest === picked ? 0.7 : 0) + 0.3 / free.length;
}

function causesBetween(typed: Numbers, row: string, from: number, to: number): Cause[] {
  const [left, right] = [entryColumns[from]!, entryColumns[to]!];
  const [standing, there] = [get(typed, row, left), get(typed, row, right)];
  const numbers = (one: number, other: number): Cause["numbers"] => [
    [left, one],
    [right, other],
  ];
  if (standing === 0) return [];
  const isEntry = row !== "total";
  if (there === 0) {
    const odds = (truth: Numbers): number => oddsOfFree(truth, row, to, from) / count(truth, (n) => n > 0);
    return isEntry ? [{ row, numbers: numbers(0, standing), odds }] : [];
  }
  const part: Cause = {
    row,
    numbers: numbers(standing - 1, there + 1),
    isPart: true,
    odds: (truth) => 1 / (entryColumns.length - 1) / count(truth, (n) => n > 1),
  };
  const exchange: Cause = { row, numbers: numbers(there, standing), odds: (truth) => 1 / pairsIn(truth) };
  return [...(isEntry ? [part] : []), ...(to === from + 1 && standing !== there ? [exchange] : [])];
}

/** Neighbours that can be exchanged. */
const pairsIn = (table: Numbers): number =>
  rows.reduce((sum, row) => {
    const numbers = entryColumns.map((column) => get(table, row, column));
    return sum + numbers.slice(1).filter((n, i) => n > 0 && numbers[i]! > 0 && n !== numbers[i]).length;
  }, 0);

const causesOf = (typed: Numbers): Cause[] =>
  rows.flatMap((row) =>
    entryColumns.flatMap((_, from) =>
      entryColumns.flatMap((_, to) => (from === to ? [] : causesBetween(typed, row, from, to))),
    ),
  );

/** The likeliest table, and how likely it is. */
export interface Guess {
  table: Numbers;
  certainty: number;
  isPart: boolean;
}

/** What the odds say of a typed table; null where none of these slips leads to it. */
export function bestGuess(typed: Numbers, body: Body): Guess | null {
  const found = new Map<string, { table: Numbers; logs: number[]; isPart: boolean }>();
  for (const { row, numbers, odds, isPart = false } of causesOf(typed)) {
    const table = new Map(typed);
    for (const [column, value] of numbers) table.set(at(row, column), value);
    if (!isCorrect(table)) continue;
    const key = `${row} ${[...numbers].sort().join()}`;
    const known = found.get(key) ?? { table, logs: [], isPart: true };
    known.logs.push(lnTable(table, body) + Math.log(odds(table)));
    found.set(key, { ...known, isPart: known.isPart && isPart });
  }
  const highest = Math.max(...[...found.values()].flatMap(({ logs }) => logs));
  if (found.size === 0 || highest === -Infinity) return null;
  const weighed = [...found.values()]
    .map(({ logs, ...guess }) => ({
      ...guess,
      weight: logs.reduce((sum, log) => sum + Math.exp(log - highest), 0),
    }))
    .sort((a, b) => b.weight - a.weight);
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const { table, isPart, weight } = weighed[0]!;
  return { table, isPart, certainty: weight / all };
}
