import { type CellKey } from "../../form";
import { isCarried, isSum, rounded } from "../relations/relations";
import type { CellValues, Equation } from "../relations/relations";

/**
 * What error localisation looks at: the numbers of one table, the equations that they have to fulfil, and by how much
 * each is off. Everything here is pure; the words for people are made elsewhere.
 */

/** Σ sign × cell + constant = 0. */
export interface SignedSum {
  relation: Equation;
  terms: { cell: CellKey; sign: 1 | -1 }[];
  /** What comes from outside the table, e.g. 121 for "上年结转 = 121 of last year's report". */
  constant: number;
}

/** A row of the table: its cells from left to right, its total last. */
export interface Line {
  /** `table/row`, or `disputes/GROUP`. */
  id: string;
  cells: CellKey[];
}

export interface TableModel {
  /** From top to bottom, every cell of the form, whether it holds a number or not. */
  lines: Line[];
  values: CellValues;
  /** Those that can be computed. */
  equations: SignedSum[];
  /** Equations through a cell, as indexes. */
  through: ReadonlyMap<CellKey, readonly { equation: number; sign: 1 | -1 }[]>;
  /** By how much each equation is off; 0 where it holds. */
  residuals: readonly number[];
  /** The column in which a cell stands, by index. */
  columns: ReadonlyMap<CellKey, number>;
  /** What stands in each column altogether: how common it is in this table. */
  columnSums: readonly number[];
  /** Cells that only repeat what others say. */
  totals: ReadonlySet<CellKey>;
  /** Cells whose number is known from outside and must not be explained away. */
  fixed: ReadonlySet<CellKey>;
}

/** What an explanation changes: cell → the number that it should hold. */
export type NumberChanges = ReadonlyMap<CellKey, number>;

function linesOf(cells: CellKey[]): Line[] {
  const lines = new Map<string, CellKey[]>();
  for (const cell of cells) {
    const id = cell.slice(0, cell.lastIndexOf("/"));
    lines.set(id, [...(lines.get(id) ?? []), cell]);
  }
  return [...lines].map(([id, own]) => ({ id, cells: own }));
}

/** The sum of each column; cells without a number are left out. */
function columnSumsOf(lines: Line[], values: CellValues): number[] {
  const sums: number[] = [];
  for (const { cells } of lines) {
    for (const [column, cell] of cells.entries())
      sums[column] = (sums[column] ?? 0) + (values.get(cell) ?? 0);
  }
  return sums;
}

/** A relation with its terms; null when one of its cells has no number. */
function signedSum(relation: Equation, values: CellValues): SignedSum | null {
  const { left, right, given = 0 } = relation;
  const terms = [
    ...left.map((cell) => ({ cell, sign: 1 as const })),
    ...right.map((cell) => ({ cell, sign: -1 as const })),
  ];
  const isComputed = given !== null && terms.every(({ cell }) => values.has(cell));
  return isComputed ? { relation, terms, constant: given } : null;
}

/**
 * The model of one table.
 * @param relations those of the table, and those of its cells to numbers that are known from elsewhere
 * @param order all number cells of the table in the order of the form
 * @param fixed cells that the drafter has confirmed
 */
export function modelOf(
  relations: Equation[],
  values: CellValues,
  order: CellKey[],
  fixed: ReadonlySet<CellKey> = new Set(),
): TableModel {
  const equations = relations.flatMap((relation) => signedSum(relation, values) ?? []);
  const through = new Map<CellKey, { equation: number; sign: 1 | -1 }[]>();
  equations.forEach(({ terms }, equation) => {
    for (const { cell, sign } of terms) {
      const own = through.get(cell);
      if (own) own.push({ equation, sign });
      else through.set(cell, [{ equation, sign }]);
    }
  });
  const residuals = equations.map(({ terms, constant }) =>
    rounded(terms.reduce((sum, { cell, sign }) => sum + sign * values.get(cell)!, constant)),
  );
  const totals = new Set(relations.filter(isSum).map(({ result }) => result));
  const lines = linesOf(order);
  const columnSums = columnSumsOf(lines, values);
  const columns = new Map(lines.flatMap(({ cells }) => cells.map((cell, column) => [cell, column] as const)));
  return { lines, values, equations, through, residuals, columns, columnSums, totals, fixed };
}

/** What a set of changes adds to the equations, by index; equations that it leaves as they are, are not in it. */
export function effectOf(model: TableModel, changes: NumberChanges): Map<number, number> {
  const effect = new Map<number, number>();
  for (const [cell, value] of changes) {
    const step = value - model.values.get(cell)!;
    for (const { equation, sign } of model.through.get(cell) ?? []) {
      effect.set(equation, (effect.get(equation) ?? 0) + sign * step);
    }
  }
  for (const [equation, amount] of effect) if (amount === 0) effect.delete(equation);
  return effect;
}

/** The cells of a line when each of them holds a number, else null. */
export const wholeLine = (model: TableModel, line: Line | undefined): CellKey[] | null =>
  line?.cells.every((cell) => model.values.has(cell)) ? line.cells : null;

/** The column in which a cell stands. */
export const columnOf = ({ columns }: TableModel, cell: CellKey): number => columns.get(cell)!;

/** True for a sum of the row in which the cell stands. */
export const isRowTotal = ({ rule }: Equation): boolean => rule === "relation/row-total";

/** Broken equations to numbers from outside the table. */
export const brokenOutside = ({ equations, residuals }: TableModel): number[] =>
  equations.flatMap(({ relation }, i) => (isCarried(relation) && residuals[i] !== 0 ? [i] : []));
