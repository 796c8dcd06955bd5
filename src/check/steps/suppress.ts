import type { FindingFacts } from "../types";

/**
 * Leaves out what only follows from a graver finding: a table that has to be replaced as a whole has no rows, labels
 * or numbers to mend.
 */
export function suppress<F extends FindingFacts>(findings: F[]): F[] {
  const outdated = new Set(
    findings.filter(({ rule }) => rule === "table/outdated").map(({ table }) => table),
  );
  return findings.filter(({ rule, table }) => rule === "table/outdated" || !outdated.has(table));
}
