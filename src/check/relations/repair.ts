import type { CellKey } from "../../form";
import { cellsOf, isTotal, rounded, signOf } from "./relations";
import type { CellValues, Equation, RelationState } from "./relations";

/**
 * The cheapest set of changed cells after which every relation holds, when there is exactly one such set.
 *
 * A total that was copied into the next total, or a row that was left out of （七）总计 in two columns, needs two cells
 * at once. Totals are cheaper than entries: who types a number seldom mistypes it in the same way twice, but a total
 * that went wrong travels.
 */

const COST_OF_TOTAL = 2;
const COST_OF_ENTRY = 3;
/** Four totals, or an entry and two totals. Beyond that any table can be explained by anything. */
const COST_LIMIT = 8;
/** Steps of the search; a table that needs more is too far off to be explained. */
const STEP_LIMIT = 5_000;

interface Residual {
  rule: Equation["rule"];
  cells: CellKey[];
  difference: number;
}

interface System {
  equations: Residual[];
  /** For each cell the equations in which it stands, with its sign. */
  through: Map<CellKey, { equation: number; sign: 1 | -1 }[]>;
  cost: Map<CellKey, number>;
  values: CellValues;
}

type Changes = ReadonlyMap<CellKey, number>;

function systemOf(states: RelationState[], values: CellValues): System {
  const computed = states.flatMap((state) => (state.state === "unchecked" ? [] : [state]));
  const relations = states.map(({ relation }) => relation);
  const through: System["through"] = new Map();
  const cost: System["cost"] = new Map();
  const equations = computed.map(({ relation, left, right }, equation): Residual => {
    const cells = cellsOf(relation);
    for (const cell of cells) {
      through.set(cell, [...(through.get(cell) ?? []), { equation, sign: signOf(relation, cell) }]);
      cost.set(cell, isTotal(relations, cell) ? COST_OF_TOTAL : COST_OF_ENTRY);
    }
    return { rule: relation.rule, cells, difference: rounded(left - right) };
  });
  return { equations, through, cost, values };
}

/** An entry is not explained away by 0: that would make any half-filled table right. */
function isPossible(system: System, cell: CellKey, value: number): boolean {
  if (!Number.isInteger(value) || value < 0) return false;
  return value > 0 || system.cost.get(cell) === COST_OF_TOTAL;
}

const keyOf = (changes: Changes): string =>
  [...changes]
    .map(([cell, value]) => `${cell}=${value}`)
    .sort()
    .join(";");

/** No cell stands in two relations of one rule, so each open relation of the rule with the most takes a change of its own. */
function leastChanges({ equations }: System, open: number[]): number {
  const counts = new Map<Equation["rule"], number>();
  for (const i of open) counts.set(equations[i]!.rule, (counts.get(equations[i]!.rule) ?? 0) + 1);
  return Math.max(...counts.values());
}

/** All sets of changes of at most `limit` cost that leave no equation open; null when the search is too long. */
function solutions(system: System, limit: number): Changes[] | null {
  const seen = new Set<string>();
  const found: Changes[] = [];
  let steps = 0;

  const visit = (differences: number[], changes: Changes, cost: number): boolean => {
    const open = differences.flatMap((difference, i) => (difference === 0 ? [] : [i]));
    if (open.length === 0) {
      found.push(changes);
      return true;
    }
    if (cost + leastChanges(system, open) * COST_OF_TOTAL > limit) return true;
    for (const equation of open) {
      for (const cell of system.equations[equation]!.cells) {
        if (!tryCell(equation, cell, differences, changes, cost)) return false;
      }
    }
    return true;
  };

  const tryCell = (
    equation: number,
    cell: CellKey,
    differences: number[],
    changes: Changes,
    cost: number,
  ): boolean => {
    const total = cost + system.cost.get(cell)!;
    if (changes.has(cell) || total > limit) return true;
    const places = system.through.get(cell)!;
    const step = -differences[equation]! * places.find((place) => place.equation === equation)!.sign;
    const value = rounded(system.values.get(cell)! + step);
    if (!isPossible(system, cell, value)) return true;
    const next = new Map(changes).set(cell, value);
    const key = keyOf(next);
    if (seen.has(key)) return true;
    seen.add(key);
    if (++steps > STEP_LIMIT) return false;
    const after = [...differences];
    for (const place of places) after[place.equation] = rounded(after[place.equation]! + step * place.sign);
    return visit(after, next, total);
  };

  const initial = system.equations.map(({ difference }) => difference);
  return visit(initial, new Map(), 0) ? found : null;
}

/**
 * The changes that make every computed relation hold, or none when there is no such set, more than one, or when it
 * explains no more relations than it changes cells (then it is no evidence at all).
 */
export function findRepair(states: RelationState[], values: CellValues): Changes {
  const broken = states.filter(({ state }) => state === "broken").length;
  if (broken < 2) return new Map();
  const system = systemOf(states, values);
  for (let limit = COST_OF_TOTAL; limit <= COST_LIMIT; limit += 1) {
    const found = solutions(system, limit);
    if (found === null) return new Map();
    if (found.length === 0) continue;
    const [only] = found;
    return found.length === 1 && only!.size < broken ? only! : new Map();
  }
  return new Map();
}
