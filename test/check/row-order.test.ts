import { check, type Finding } from "../../src/check";
import type { CellKey } from "../../src/form";
import { readReport, type Report } from "../../src/report";
import { buildDocument } from "../report/support/build";
import { sketchForm, type SketchTable } from "../report/support/sketch";
import { CORRECT_NUMBERS } from "./support/correct-report";
import { form } from "./support/reports";
import { pick, randomFrom } from "./support/tables";

/** Somebody has typed the rows of table 三 in another order than that of the form. */

/** The numbered rows of these outcomes, which stand beside one label that is merged over them. */
const groups = [/refused\.\d/, /unavailable\.\d/, /declined\.\d/];

/** The table with the rows of a group in another order; the merged label stays in the first of them. */
function reordered(table: SketchTable, group: RegExp, order: <T>(rows: T[]) => T[]): SketchTable {
  const result = structuredClone(table);
  const at = result.rows.flatMap(({ key }, i) => (key !== null && group.test(key) ? [i] : []));
  const isMerged = (cell: { rowSpan: number }): boolean => cell.rowSpan > 1;
  const rows = at.map((i) => result.rows[i]!);
  const merged = rows[0]!.cells.filter(isMerged);
  const others = order(rows).map((row) => ({ ...row, cells: row.cells.filter((cell) => !isMerged(cell)) }));
  others[0]!.cells.unshift(...merged);
  at.forEach((i, n) => (result.rows[i] = others[n]!));
  return result;
}

const reportOf = (table: SketchTable): Report =>
  readReport(
    buildDocument([
      "云溪县林业局2024年政府信息公开工作年度报告",
      "三、收到和处理政府信息公开申请情况",
      table,
    ]),
  );

/** What the corrections of table 三 write, by the cell that stands in their place in the document, whatever it was taken for. */
const written = (findings: Finding[], { rows }: SketchTable): [key: string | undefined, text: string][] =>
  findings
    .filter(({ table, fix }) => table === "applications" && fix !== null)
    .flatMap(({ fix }) => fix!.changes)
    .filter(({ cell }) => cell !== null)
    .map(({ place, text }) => {
      if (place.kind !== "cell") throw new Error("A correction of a number writes into a cell.");
      return [rows[place.tr]!.cells[place.tc]?.key, text];
    });

const keys = form.tables.applications.rows.flatMap(({ cells }) => cells.flatMap(({ key }) => key ?? []));
const correct = (key: CellKey): string => CORRECT_NUMBERS[key] ?? "0";
const sketch = (wrong: Record<CellKey, string> = {}): SketchTable =>
  sketchForm(form, "applications", (key) => wrong[key] ?? correct(key));

describe("a table whose rows stand in another order than in the form", () => {
  const orders: [string, <T>(rows: T[]) => T[]][] = [
    ["backwards", (rows) => [...rows].reverse()],
    ["with the first last", (rows) => [...rows.slice(1), rows[0]!]],
    ["with the second and third exchanged", ([a, b, c, ...others]) => [a!, c!, b!, ...others]],
  ];

  it.each(orders)("is told to be so (%s)", (_, order) => {
    for (const group of groups) {
      const rules = check(reportOf(reordered(sketch(), group, order))).findings.map(({ rule }) => rule);
      expect(rules).toEqual(expect.arrayContaining([expect.stringMatching(/^(label|row)\//)]));
    }
  });

  it.each(orders)("has its numbers corrected where they stand, and no others (%s)", (_, order) => {
    const random = randomFrom(31);
    let corrected = 0;
    for (let i = 0; i < 30; i += 1) {
      const wrong = pick(random, keys);
      const table = reordered(
        sketch({ [wrong]: String(Number(correct(wrong)) + 3 + (i % 5)) }),
        groups[i % 3]!,
        order,
      );
      for (const [key, text] of written(check(reportOf(table)).findings, table)) {
        expect([key, text]).toEqual([wrong, correct(wrong)]);
        corrected += 1;
      }
    }
    expect(corrected).toBeGreaterThan(5);
  });
});
