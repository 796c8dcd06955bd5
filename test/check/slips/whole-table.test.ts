import { check } from "../../../src/check";
import type { CellKey } from "../../../src/form";
import { correctNumbers, steadyNumbers, textsOf } from "../support/random";
import { reportWith, withTexts } from "../support/reports";
import { columns } from "../support/tables";

/** Different numbers everywhere, none of them 0. */
const right = correctNumbers(steadyNumbers(7, 90));
const at = (row: string, column: string): CellKey => `applications/${row}/${column}`;

/** What is said of a correct table whose （七）总计 lacks some rows in every column. */
function saidWithout(...rows: string[]): string {
  const numbers = new Map(right);
  for (const column of columns) {
    const lacking = rows.reduce((sum, row) => sum + right.get(at(row, column))!, 0);
    numbers.set(at("total", column), right.get(at("total", column))! - lacking);
  }
  return JSON.stringify(check(withTexts(reportWith(), textsOf(numbers))).findings[0]);
}

describe("what （七）总计 leaves out", () => {
  it("is named to the drafter: one row by its own name", () => {
    expect(saidWithout("unavailable.2")).toContain("“（四）无法提供—2.没有现成信息需要另行制作”");
  });

  it("is named to the drafter: all rows of a group by the name of the group", () => {
    expect(saidWithout("unavailable.1", "unavailable.2", "unavailable.3")).toContain("“（四）无法提供”");
  });
});
