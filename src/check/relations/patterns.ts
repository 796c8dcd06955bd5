import { columnOfCell, rowOfCell } from "../../form";
import type { CellKey, RelationRule, RowKey } from "../../form";
import { rounded } from "./relations";
import type { BrokenRelation, RelationState, CellValues } from "./relations";

/**
 * Ways of going wrong that show in the differences themselves. A pattern is recognised only when every column of the
 * table fits it: one column alone fits by chance too often.
 */
export type Pattern =
  /** One application under two kinds of applicant: two columns off in opposite directions, the total right. */
  | { kind: "two-applicant-kinds"; columns: [CellKey, CellKey]; count: number }
  /** 一 = （七） + 四 throughout: what was carried in is not among the outcomes. */
  | { kind: "carried-in-left-out" }
  /** 一 + 二 = （七） throughout: what is still open is among the outcomes. */
  | { kind: "carried-out-counted" }
  /** （七）总计 lacks these rows in every column. */
  | { kind: "rows-left-out"; rows: RowKey[] }
  /** （七）总计 contains these rows twice in every column. */
  | { kind: "rows-counted-twice"; rows: RowKey[] }
  /** Two neighbouring rows with the same numbers, one of them too many. */
  | { kind: "same-rows"; rows: [RowKey, RowKey] };

type Computed = Exclude<RelationState, { state: "unchecked" }>;

const difference = ({ left, right }: Computed): number => rounded(left - right);

/** The relations of a rule, one for each column; null when one of them cannot be computed. */
function columnsOf(states: RelationState[], rule: RelationRule): Computed[] | null {
  const all = states.filter(({ relation }) => relation.rule === rule);
  const computed = all.filter((state): state is Computed => state.state !== "unchecked");
  return all.length > 0 && computed.length === all.length ? computed : null;
}

const broken = (columns: Computed[]): BrokenRelation[] =>
  columns.filter((state): state is BrokenRelation => state.state === "broken");

const patternsFor = (columns: Computed[], pattern: Pattern): [string, Pattern][] =>
  broken(columns).map(({ relation }) => [relation.id, pattern]);

/** True when each column is off by `sign` times what `amount` says of it, and by something at all. */
const fits = (columns: Computed[], sign: 1 | -1, amount: (column: Computed) => number): boolean =>
  columns.every((column) => difference(column) === rounded(sign * amount(column))) &&
  broken(columns).length > 0;

function balancePatterns(columns: Computed[], values: CellValues): [string, Pattern][] {
  const off = broken(columns);
  const [a, b] = off;
  const totalHolds = off.every(({ relation }) => columnOfCell(relation.result) !== "total");
  if (off.length === 2 && totalHolds && difference(a!) === -difference(b!)) {
    const cells: [CellKey, CellKey] = [a!.relation.result, b!.relation.result];
    return patternsFor(columns, {
      kind: "two-applicant-kinds",
      columns: cells,
      count: Math.abs(difference(a!)),
    });
  }
  if (off.length < 2) return [];
  const carriedIn = (column: Computed): number => values.get(column.relation.left[1]!)!;
  const carriedOut = (column: Computed): number => values.get(column.relation.result)!;
  if (fits(columns, 1, carriedIn)) return patternsFor(columns, { kind: "carried-in-left-out" });
  if (fits(columns, -1, carriedOut)) return patternsFor(columns, { kind: "carried-out-counted" });
  return [];
}

/** Rows one by one, and the numbered rows of each group together. */
function subjects(rows: RowKey[]): RowKey[][] {
  const groups = new Map<string, RowKey[]>();
  for (const row of rows) {
    const group = row.split(".")[0]!;
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return [...rows.map((row) => [row]), ...[...groups.values()].filter((group) => group.length > 1)];
}

function outcomePatterns(columns: Computed[], values: CellValues): [string, Pattern][] {
  if (broken(columns).length < 2) return [];
  const rows = columns[0]!.relation.left.map(rowOfCell);
  const amount = (subject: RowKey[]) => (column: Computed) =>
    subject.reduce((sum, row) => sum + values.get(`${row}/${columnOfCell(column.relation.result)}`)!, 0);
  for (const sign of [1, -1] as const) {
    const matches = subjects(rows).filter((subject) => fits(columns, sign, amount(subject)));
    const single = matches.filter((subject) => subject.length === 1).map(([row]) => row!);
    if (sign === 1 && single.length === 2 && rows.indexOf(single[1]!) - rows.indexOf(single[0]!) === 1) {
      return patternsFor(columns, { kind: "same-rows", rows: [single[0]!, single[1]!] });
    }
    const [first] = matches;
    if (first && single.length <= 1) {
      const kind = sign === 1 ? "rows-left-out" : "rows-counted-twice";
      return patternsFor(columns, { kind, rows: first });
    }
  }
  return [];
}

/** Recognises patterns among the relations of one report; by the id of the broken relation. */
export function findPatterns(states: RelationState[], values: CellValues): Map<string, Pattern> {
  const balances = columnsOf(states, "relation/balance");
  const outcomes = columnsOf(states, "relation/outcome-total");
  return new Map([
    ...(balances ? balancePatterns(balances, values) : []),
    ...(outcomes ? outcomePatterns(outcomes, values) : []),
  ]);
}
