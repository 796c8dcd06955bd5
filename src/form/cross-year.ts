import { applicantColumns } from "./applications";
import type { CellKey } from "./types";

/**
 * result (this year) = Σ last (last year) + Σ plus (this year) − Σ minus (this year). Editions share a key only where the numbers mean the same,
 * so a relation over cells that last year's form did not have is never computed.
 */
export interface CrossYearRelation {
  id: string;
  rule: "carry/pending" | "carry/in-force";
  result: CellKey;
  last: CellKey[];
  plus: CellKey[];
  minus: CellKey[];
}

/** R6: 二、上年结转 is last year's 四、结转下年度, column by column. */
const pending: CrossYearRelation[] = applicantColumns.map(({ id }) => ({
  id: `carry/pending:applications/${id}`,
  rule: "carry/pending",
  result: `applications/carriedIn/${id}`,
  last: [`applications/carriedOut/${id}`],
  plus: [],
  minus: [],
}));

/** R7: 现行有效 = last year's 现行有效 + 制发 − 废止. */
const inForce: CrossYearRelation[] = ["rules", "normative"].map((row) => ({
  id: `carry/in-force:disclosure/${row}`,
  rule: "carry/in-force",
  result: `disclosure/${row}/inForce`,
  last: [`disclosure/${row}/inForce`],
  plus: [`disclosure/${row}/issued`],
  minus: [`disclosure/${row}/repealed`],
}));

export const crossYearRelations: readonly CrossYearRelation[] = [...pending, ...inForce];
