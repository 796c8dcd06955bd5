import type { FindingFacts } from "../types";

/** What the right table brings with it: its rows, and its heads. */
const OF_THE_FORM = new Set(["row/missing", "row/unexpected", "row/order", "label/missing"]);

/**
 * Leaves out what only follows from a graver finding: a table of a former form has other rows and heads, and a part that is
 * not there has no table. A damaged label, an empty cell or a broken sum in a table of a former form is the drafter's own,
 * and would be taken over into the new one.
 */
export function suppress<F extends FindingFacts>(findings: F[]): F[] {
  const outdated = new Set(
    findings.filter(({ rule }) => rule === "table/outdated").map(({ table }) => table),
  );
  const lost = new Set(
    findings.filter(({ rule }) => rule === "section/missing").map(({ section }) => section),
  );
  return findings.filter(({ rule, table, section }) => {
    if (rule === "table/missing") return !lost.has(section);
    return !OF_THE_FORM.has(rule) || !outdated.has(table);
  });
}
