import type { CellKey } from "../../form";
import { findPatterns } from "./patterns";
import type { Pattern } from "./patterns";
import { findRepair } from "./repair";
import { cellsOf, evaluate, isCarried, isCount, isTotal, rounded, signOf } from "./relations";
import type { BrokenRelation, CellValues, Equation, RelationState } from "./relations";
import { wrongTotals } from "./totals";

/**
 * Which cells explain the broken relations.
 *
 * The form over-determines table 三: a number of an outcome stands in a sum of its row and in a sum of its column,
 * one of （七）总计 also in the balance. A single wrong cell breaks every relation through it by the same amount, and
 * no relation that it has no part in; so the set of broken relations tells the cell. Table 四 has one relation for
 * each cell and tells nothing.
 */
export interface Diagnosis {
  suspects: Map<CellKey, Suspect>;
  /**
   * Entries that alone would explain the relations through them if they were 0. Not suspects: it is as likely that the
   * number is right and that the totals were not brought up to date.
   */
  unmatched: Set<CellKey>;
  /** What the differences of a broken relation look like, by its id. */
  patterns: Map<string, Pattern>;
}

/** A cell that is wrong. */
export interface Suspect {
  /** What it would have to be; mends every relation through it, together with the changes in `together`. */
  value: number;
  /** Other suspects without which this one does not mend all of its relations. */
  together: CellKey[];
}

const isBroken = (state: RelationState): state is BrokenRelation => state.state === "broken";

const difference = ({ left, right }: BrokenRelation): number => rounded(left - right);

function relationsByCell(states: RelationState[]): Map<CellKey, RelationState[]> {
  const byCell = new Map<CellKey, RelationState[]>();
  for (const state of states) {
    for (const cell of cellsOf(state.relation)) byCell.set(cell, [...(byCell.get(cell) ?? []), state]);
  }
  return byCell;
}

/**
 * The value that mends all relations through a cell, when all of them are broken by the same amount and there are
 * at least two: one alone would fit any cell of its relation. The relation to last year's report counts as one where it
 * agrees; where it holds it says that the cell is right; where it is off by another amount it is at odds with this
 * report anyway.
 */
function commonRepair(cell: CellKey, states: RelationState[], values: CellValues): number | null {
  const computed = states.filter((state) => state.state !== "unchecked");
  if (!computed.every(isBroken)) return null;
  const stepOf = (state: BrokenRelation): number =>
    rounded(-difference(state) * signOf(state.relation, cell));
  const [step, ...steps] = computed.filter(({ relation }) => !isCarried(relation)).map(stepOf);
  if (step === undefined || steps.some((other) => other !== step)) return null;
  if (computed.filter((state) => stepOf(state) === step).length < 2) return null;
  const value = rounded(values.get(cell)! + step);
  return isCount(value) ? value : null;
}

/** Cells that are the only one that can explain every relation through them, with the value that does. */
function soleExplanations(states: RelationState[], values: CellValues): Map<CellKey, number> {
  const byCell = relationsByCell(states);
  const candidates = new Map<CellKey, number>();
  for (const [cell, through] of byCell) {
    const value = commonRepair(cell, through, values);
    if (value !== null) candidates.set(cell, value);
  }
  const isSole = (cell: CellKey): boolean =>
    byCell
      .get(cell)!
      .filter(isBroken)
      .every((state) => cellsOf(state.relation).filter((one) => candidates.has(one)).length === 1);
  return new Map([...candidates].filter(([cell]) => isSole(cell)));
}

/**
 * An entry that would have to vanish altogether, in a column where no total confirms that the others are complete:
 * "number typed, totals forgotten" explains it as well as "number that does not belong here".
 */
function mayBeUnmatched(cell: CellKey, value: number, relations: Equation[], values: CellValues): boolean {
  if (value !== 0 || values.get(cell) === 0 || isTotal(relations, cell)) return false;
  const column = relations.find(
    (relation) => relation.rule === "relation/outcome-total" && relation.left.includes(cell),
  );
  return !column || (values.get(column.result) ?? 0) === 0;
}

/** Adds cells that have to change together to the suspects. */
function suspectTogether(changes: ReadonlyMap<CellKey, number>, suspects: Map<CellKey, Suspect>): void {
  for (const [cell, value] of changes) {
    suspects.set(cell, { value, together: [...changes.keys()].filter((other) => other !== cell) });
  }
}

/**
 * What mends the relations of this year, at best those to last year's report as well; these may stay broken, but none
 * that holds may break.
 */
function repairOf(states: RelationState[], values: CellValues): ReadonlyMap<CellKey, number> {
  const isOff = (state: RelationState): boolean => isBroken(state) && isCarried(state.relation);
  if (!states.some((state) => isBroken(state) && !isOff(state))) return new Map();
  const whole = findRepair(states, values);
  return whole.size > 0 || !states.some(isOff)
    ? whole
    : findRepair(
        states.filter((one) => !isOff(one)),
        values,
      );
}

/** Takes one table's relations; tables share no cell. */
function diagnoseTable(relations: Equation[], values: CellValues): Omit<Diagnosis, "patterns"> {
  const suspects = new Map<CellKey, Suspect>();
  const unmatched = new Set<CellKey>();
  const mended = new Map(values);
  const totals = wrongTotals(relations, mended);
  if (totals.size > 0) {
    suspectTogether(totals, suspects);
    return { suspects, unmatched };
  }
  for (;;) {
    let found = false;
    for (const [cell, value] of soleExplanations(evaluate(relations, mended), mended)) {
      if (suspects.has(cell) || unmatched.has(cell)) continue;
      if (mayBeUnmatched(cell, value, relations, values)) {
        unmatched.add(cell);
        continue;
      }
      suspects.set(cell, { value, together: [] });
      mended.set(cell, value);
      found = true;
    }
    if (!found) break;
  }
  const rest = evaluate(relations, mended).filter(
    (state) => !isBroken(state) || !cellsOf(state.relation).some((cell) => unmatched.has(cell)),
  );
  const remaining = wrongTotals(relations, mended);
  suspectTogether(remaining.size > 0 ? remaining : repairOf(rest, mended), suspects);
  return { suspects, unmatched };
}

/** Finds the cells that explain the broken relations among `relations`. */
export function diagnose(relations: Equation[], values: CellValues): Diagnosis {
  const tables = [...new Set(relations.map(({ table }) => table))].map((table) =>
    diagnoseTable(
      relations.filter((relation) => relation.table === table),
      values,
    ),
  );
  return {
    suspects: new Map(tables.flatMap(({ suspects }) => [...suspects])),
    unmatched: new Set(tables.flatMap(({ unmatched }) => [...unmatched])),
    patterns: findPatterns(evaluate(relations, values), values),
  };
}
