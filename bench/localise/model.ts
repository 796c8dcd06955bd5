import type { CellKey, Relation } from "../../src/form";
import type { CellValues } from "../../src/check/relations/relations";

/**
 * What error localisation looks at: the numbers of one table, the equations that they have to fulfil, and by how much
 * each is off. Everything here is pure; the words for people are made elsewhere.
 */

/** Σ sign × cell + constant = 0. */
export interface Equation {
  /** Id of the relation that it states. */
  id: string;
  terms: { cell: CellKey; sign: 1 | -1 }[];
  /** What comes from outside the table, e.g. −121 for "上年结转 = 121 of last year's report". */
  constant: number;
}

/** A row of the table: its cells from left to right, its total last. */
export interface Line {
  /** `table/row`, or `disputes/GROUP`. */
  id: string;
  cells: CellKey[];
}

export interface TableModel {
  /** From top to bottom. All have the same columns. */
  lines: Line[];
  values: CellValues;
  equations: Equation[];
  /** Equations through a cell, as indexes. */
  through: ReadonlyMap<CellKey, readonly { equation: number; sign: 1 | -1 }[]>;
  /** By how much each equation is off; 0 where it holds. */
  residuals: readonly number[];
  /** Cells that only repeat what others say. */
  totals: ReadonlySet<CellKey>;
  /** Cells whose number is known from outside and must not be explained away. */
  fixed: ReadonlySet<CellKey>;
}

/** What an explanation changes: cell → the number that it should hold. */
export type Changes = ReadonlyMap<CellKey, number>;

const lineOf = (cell: CellKey): string => cell.slice(0, cell.lastIndexOf("/"));

function linesOf(cells: Iterable<CellKey>): Line[] {
  const lines = new Map<string, CellKey[]>();
  for (const cell of cells) lines.set(lineOf(cell), [...(lines.get(lineOf(cell)) ?? []), cell]);
  return [...lines].map(([id, own]) => ({ id, cells: own }));
}

/** A relation as an equation; null when one of its cells has no number. */
function equationOf(relation: Relation, values: CellValues): Equation | null {
  const terms = [
    ...relation.left.map((cell) => ({ cell, sign: 1 as const })),
    ...relation.right.map((cell) => ({ cell, sign: -1 as const })),
  ];
  return terms.every(({ cell }) => values.has(cell)) ? { id: relation.id, terms, constant: 0 } : null;
}

/**
 * The model of one table.
 * @param order all number cells of the table in the order of the form
 * @param known what cells hold by evidence from outside the table, by cell
 * @param fixed cells that the drafter has confirmed
 */
export function modelOf(
  relations: Relation[],
  values: CellValues,
  order: CellKey[],
  known: CellValues = new Map(),
  fixed: ReadonlySet<CellKey> = new Set(),
): TableModel {
  const cells = order.filter((cell) => values.has(cell));
  const equations = relations.flatMap((relation) => equationOf(relation, values) ?? []);
  for (const [cell, value] of known) {
    if (values.has(cell)) {
      equations.push({ id: `known:${cell}`, terms: [{ cell, sign: 1 }], constant: -value });
    }
  }
  const through = new Map<CellKey, { equation: number; sign: 1 | -1 }[]>();
  equations.forEach(({ terms }, equation) => {
    for (const { cell, sign } of terms) {
      const own = through.get(cell);
      if (own) own.push({ equation, sign });
      else through.set(cell, [{ equation, sign }]);
    }
  });
  const residuals = equations.map(({ terms, constant }) =>
    terms.reduce((sum, { cell, sign }) => sum + sign * values.get(cell)!, constant),
  );
  const totals = new Set(relations.flatMap(({ right }) => (right.length === 1 ? right : [])));
  return { lines: linesOf(cells), values, equations, through, residuals, totals, fixed };
}

/** What a set of changes adds to the equations, by index; equations that it leaves as they are, are not in it. */
export function effectOf(model: TableModel, changes: Changes): Map<number, number> {
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

/** A number that can stand in the table: whole and not negative. */
export const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
