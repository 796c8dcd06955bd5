import { applicantColumns } from "./applications";
import type { CellKey, Relation } from "./types";

export type CrossYearRule = "carry/pending" | "carry/in-force";

/**
 * Σ last (last year's report) + Σ left = Σ right. Editions share a key only where the numbers mean the same, so a
 * relation to cells that last year's form did not have has nothing to compute with.
 */
export interface CrossYearRelation extends Omit<Relation, "rule"> {
  rule: CrossYearRule;
  /** Cells of last year's report. */
  last: CellKey[];
}

/** R6: 二、上年结转 is last year's 四、结转下年度, column by column. */
const pending: CrossYearRelation[] = applicantColumns.map(({ id }) => ({
  id: `carry/pending:applications/${id}`,
  rule: "carry/pending",
  table: "applications",
  last: [`applications/carriedOut/${id}`],
  left: [],
  right: [`applications/carriedIn/${id}`],
  result: `applications/carriedIn/${id}`,
  along: { column: id },
}));

/** R7: last year's 现行有效 + 制发 = 现行有效 + 废止. */
export const stockRelations: readonly CrossYearRelation[] = ["rules", "normative"].map((row) => ({
  id: `carry/in-force:disclosure/${row}`,
  rule: "carry/in-force",
  table: "disclosure",
  last: [`disclosure/${row}/inForce`],
  left: [`disclosure/${row}/issued`],
  right: [`disclosure/${row}/inForce`, `disclosure/${row}/repealed`],
  result: `disclosure/${row}/inForce`,
  along: { row: `disclosure/${row}` },
}));

export const crossYearRelations: readonly CrossYearRelation[] = [...pending, ...stockRelations];
