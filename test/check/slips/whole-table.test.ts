import { check, type Finding } from "../../../src/check";
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

describe("二 and 四 in each other's row", () => {
  /** A correct table with so much carried in and out, the two rows exchanged. */
  function saidOf(carriedIn: [natural: number, business: number], carriedOut: [number, number]): Finding[] {
    const texts: Record<CellKey, string> = {};
    const put = (row: string, numbers: number[]): void => {
      ["natural", "business"].forEach((column, i) => (texts[at(row, column)] = String(numbers[i]!)));
      texts[at(row, "total")] = String(numbers[0]! + numbers[1]!);
    };
    put("carriedIn", carriedOut);
    put("carriedOut", carriedIn);
    put("new", [10 + carriedOut[0] - carriedIn[0], 2 + carriedOut[1] - carriedIn[1]]);
    const prose = { "新收申请12件，上年结转1件，均": "均" };
    return check(reportWith({ prose, set: texts })).findings;
  }
  const changed = (changes: { cell: CellKey | null; text: string }[] = []): Record<CellKey, string> =>
    Object.fromEntries(changes.map(({ cell, text }) => [cell!, text]));

  it("are told where two kinds of applicant say so", () => {
    const [finding] = saidOf([1, 2], [4, 3]);
    expect(changed(finding!.fix?.changes)).toEqual({
      "applications/carriedIn/natural": "1",
      "applications/carriedIn/business": "2",
      "applications/carriedIn/total": "3",
      "applications/carriedOut/natural": "4",
      "applications/carriedOut/business": "3",
      "applications/carriedOut/total": "7",
    });
    expect(finding!.message).toContain("两行的数可能填反了");
  });

  it("are only possible where one kind is off by little", () => {
    const [finding] = saidOf([1, 0], [10, 0]);
    expect(finding!.fix).toBeNull();
    expect(finding!.alternatives!.map(({ changes }) => changed(changes))).toContainEqual({
      "applications/carriedIn/natural": "1",
      "applications/carriedIn/total": "1",
      "applications/carriedOut/natural": "10",
      "applications/carriedOut/total": "10",
    });
  });
});
