import type { FindingFacts } from "../types";

/** What the right table brings with it: its rows, and its heads. */
const FOLLOWS = new Set(["row/missing", "row/unexpected", "label/missing"]);

/**
 * Leaves out what only follows from a graver finding: a table of a former form has other rows and heads. A damaged label,
 * an empty cell or a broken sum in it is the drafter's own, and would be taken over into the new table.
 */
export function suppress<F extends FindingFacts>(findings: F[]): F[] {
  const outdated = new Set(
    findings.filter(({ rule }) => rule === "table/outdated").map(({ table }) => table),
  );
  return findings.filter(({ rule, table }) => !FOLLOWS.has(rule) || !outdated.has(table));
}
