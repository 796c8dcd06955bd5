import { applicantColumns } from "./applications";
import type { CellKey, Edition } from "./types";

/** result (this year) = Σ last (last year) + Σ plus (this year) − Σ minus (this year). */
export interface CrossYearRelation {
  id: string;
  rule: "carry/pending" | "carry/in-force";
  result: CellKey;
  last: CellKey[];
  plus: CellKey[];
  minus: CellKey[];
  /** Editions of last year's form whose cells mean the same; 对外公开总数量 of 2019 is no 现行有效件数. */
  lastEditions: Edition[];
}

/** R6: 二、上年结转 is last year's 四、结转下年度, column by column. */
const pending: CrossYearRelation[] = applicantColumns.map(({ id }) => ({
  id: `carry/pending:applications/${id}`,
  rule: "carry/pending",
  result: `applications/carriedIn/${id}`,
  last: [`applications/carriedOut/${id}`],
  plus: [],
  minus: [],
  lastEditions: ["2019", "2021"],
}));

/** R7: 现行有效 = last year's 现行有效 + 制发 − 废止. */
const inForce: CrossYearRelation[] = ["rules", "normative"].map((row) => ({
  id: `carry/in-force:disclosure/${row}`,
  rule: "carry/in-force",
  result: `disclosure/${row}/inForce`,
  last: [`disclosure/${row}/inForce`],
  plus: [`disclosure/${row}/issued`],
  minus: [`disclosure/${row}/repealed`],
  lastEditions: ["2021"],
}));

export const crossYearRelations: readonly CrossYearRelation[] = [...pending, ...inForce];
