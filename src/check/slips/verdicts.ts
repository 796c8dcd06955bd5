import { cellKeys, tableIds, type CellKey, type TableId } from "../../form";
import type { Report } from "../../report/types";
import { isCarried, type BrokenRelation, type Equation, type RelationState } from "../relations/relations";
import type { CellValues } from "../relations/relations";
import { formOfTable } from "../tables/required-form";
import { withStated, type Stated } from "./evidence";
import { localise } from "./localise";
import { modelOf, type NumberChanges } from "./model";
import type { Explanation } from "./search";
import type { Slip } from "./steps";

/** What the check says of some broken relations together: one cause, one verdict. */
export interface RelationVerdict {
  table: TableId;
  /** In the order of the form, those to last year's report last. */
  relations: BrokenRelation[];
  /** What is wrong; null when that is not certain. */
  claim: { steps: Slip[]; changes: NumberChanges } | null;
  /** What may explain them, the likeliest first; none where something is claimed. */
  alternatives: Explanation[];
}

/** What is known of the numbers from outside the tables, beside last year's report. */
export interface Evidence {
  /** Cells that the drafter has confirmed: never changed. */
  confirmed: ReadonlySet<CellKey>;
  /** Numbers that the prose states. */
  stated: Stated;
}

/**
 * The rule under whose name a verdict is given: that of the number that is compared with last year's where one is claimed,
 * else that of a sum whose result changes, else that of the first relation.
 */
export function ruleOf({ relations, claim }: RelationVerdict): Equation["rule"] {
  const all = relations.map(({ relation }) => relation);
  const carried = claim && all.find(isCarried);
  const ofResult = all.find(({ result }) => claim?.changes.has(result));
  return (carried ?? ofResult ?? all[0]!).rule;
}

function verdictsOn(
  table: TableId,
  states: RelationState[],
  values: CellValues,
  order: CellKey[],
  { confirmed, stated }: Evidence,
): RelationVerdict[] {
  const broken = new Map(
    states.flatMap((state) => (state.state === "broken" ? [[state.relation.id, state]] : [])),
  );
  if (broken.size === 0) return [];
  // Numbers that only last year's report speaks of: nothing in the table tells which of them is wrong.
  if (states.every(({ relation }) => isCarried(relation))) {
    return [...broken.values()].map((one) => ({ table, relations: [one], claim: null, alternatives: [] }));
  }
  const relations = states.map(({ relation }) => relation);
  const model = modelOf(relations, values, order, confirmed);
  const { claims, open } = withStated(model, localise(model), stated);
  const isExplained = claims.length > 0 || open.some(({ alternatives }) => alternatives.length > 0);
  const off = states.filter(
    (state): state is BrokenRelation => state.state === "broken" && isCarried(state.relation),
  );
  if (!isExplained && off.length > 0 && off.length < broken.size) {
    // Last year's report may have been mended since: what it contradicts is left out of account.
    const agreeing = states.filter((state) => !off.includes(state as BrokenRelation));
    return [
      ...verdictsOn(table, agreeing, values, order, { confirmed, stated }),
      ...off.map((one) => ({ table, relations: [one], claim: null, alternatives: [] })),
    ];
  }
  const relationsOf = (equations: number[]): BrokenRelation[] =>
    equations.flatMap((i) => broken.get(model.equations[i]!.relation.id) ?? []);
  return [
    ...claims.map(({ equations, ...claim }) => ({
      table,
      relations: relationsOf(equations),
      claim,
      alternatives: [],
    })),
    ...open.map(({ equations, alternatives }) => ({
      table,
      relations: relationsOf(equations),
      claim: null,
      alternatives,
    })),
  ];
}

/**
 * What is wrong in a report whose relations are broken, table by table; every broken relation stands in one verdict.
 * @param states those of the report, those to last year's report behind them
 */
export const verdictsIn = (
  report: Report,
  states: RelationState[],
  values: CellValues,
  evidence: Evidence,
): RelationVerdict[] =>
  tableIds.flatMap((table) => {
    const order = cellKeys(formOfTable(report, table)).filter((key) => key.startsWith(`${table}/`));
    const own = states.filter(({ relation }) => relation.table === table);
    return verdictsOn(table, own, values, order, evidence);
  });
