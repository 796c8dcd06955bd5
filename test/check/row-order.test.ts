import { check, type Finding } from "../../src/check";
import type { CellKey, RowKey } from "../../src/form";
import { readReport, type Report } from "../../src/report";
import { buildDocument } from "../report/support/build";
import { sketchForm, withRowsAs, type SketchTable } from "../report/support/sketch";
import { CORRECT_NUMBERS } from "./support/correct-report";
import { form } from "./support/reports";
import { between, pick, randomFrom, type Random } from "./support/tables";

/** Somebody has typed the rows of table 三 in another order than that of the form. */

function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const left = [...items];
  return items.map(() => left.splice(between(random, 0, left.length - 1), 1)[0]!);
}

/** The numbered rows of each outcome, which stand beside one label that is merged over them. */
const groups = [/refused\.\d/, /unavailable\.\d/, /declined\.\d/, /other\.\d/];

/** The rows of some groups in any order; what is merged over them stays. */
const withGroupsShuffled = (table: SketchTable, random: Random): SketchTable =>
  groups.reduce((result, group) => {
    const places = result.rows.flatMap(({ key }, i) => (key !== null && group.test(key) ? [i] : []));
    return random() < 0.3 ? result : withRowsAs(result, places, shuffled(random, places));
  }, table);

/** The outcomes （一） to （六） in any order, each with the rows that are merged under it. */
function withBlocksShuffled(table: SketchTable, random: Random): SketchTable {
  const result = structuredClone(table);
  const isOutcome = ({ key }: { key: string | null }): boolean =>
    key !== null && !/\/(new|carriedIn|total|carriedOut)$/.test(key);
  const start = result.rows.findIndex(isOutcome);
  const outcomes = result.rows.filter(isOutcome);
  // 三、本年度办理结果 is merged over all of them, and over （七）总计.
  const [whole, ...others] = outcomes[0]!.cells;
  outcomes[0]!.cells = others;
  const blocks: (typeof outcomes)[] = [];
  let left = 0;
  for (const row of outcomes) {
    if (left === 0) {
      blocks.push([]);
      left = Math.max(...row.cells.map(({ rowSpan }) => rowSpan));
    }
    blocks.at(-1)!.push(row);
    left -= 1;
  }
  const rows = shuffled(random, blocks).flat();
  rows[0]!.cells.unshift(whole!);
  result.rows.splice(start, rows.length, ...rows);
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

const keys = form.tables.applications.rows.flatMap(({ cells }) => cells.flatMap(({ key }) => key ?? []));
const correct = (key: CellKey): string => CORRECT_NUMBERS[key] ?? "0";
const sketch = (wrong: Record<CellKey, string> = {}): SketchTable =>
  sketchForm(form, "applications", (key) => wrong[key] ?? correct(key));

/** One to three cells with another number, with none, or with words. */
function slips(random: Random): Record<CellKey, string> {
  const texts = (): string[] => [String(between(random, 0, 30)), String(between(random, 0, 3)), "", "无"];
  return Object.fromEntries(
    Array.from({ length: between(random, 1, 3) }, () => [pick(random, keys), pick(random, texts())]),
  );
}

/** What findings say, but for where it stands in the document. */
const said = (findings: Finding[]): unknown[] =>
  findings
    .filter(({ rule }) => rule !== "row/order")
    .map(({ place: _, fix, ...facts }) => ({
      ...facts,
      fix: fix && { ...fix, changes: fix.changes.map(({ cell, text }) => ({ cell, text })) },
    }));

const hasOrder = (findings: Finding[]): boolean => findings.some(({ rule }) => rule === "row/order");

/** The words and the row that stand in the places of what is found, whatever they were taken for. */
const rowsAt = (findings: Finding[], { rows }: SketchTable): [RowKey | null, RowKey | null][] =>
  findings.flatMap(({ row, place }) =>
    row !== null && (place.kind === "cell" || place.kind === "row") ? [[row, rows[place.tr]!.key]] : [],
  );

describe("the order of the rows in the document", () => {
  const orders: [string, (table: SketchTable, random: Random) => SketchTable][] = [
    ["rows within their outcomes", withGroupsShuffled],
    ["whole outcomes", withBlocksShuffled],
    ["both", (table, random) => withBlocksShuffled(withGroupsShuffled(table, random), random)],
  ];

  it.each(orders)("does not matter to what is found (%s)", (_, order) => {
    const random = randomFrom(31);
    let corrected = 0;
    for (let i = 0; i < 40; i += 1) {
      const inOrder = sketch(slips(random));
      const another = order(inOrder, random);
      const [before, after] = [inOrder, another].map((table) => check(reportOf(table)).findings);
      expect(said(after!)).toEqual(said(before!));
      for (const [row, there] of rowsAt(after!, another)) expect(there).toBe(row);
      const isAnother = another.rows.some(({ key }, at) => key !== inOrder.rows[at]!.key);
      expect([hasOrder(before!), hasOrder(after!)]).toEqual([false, isAnother]);
      corrected += after!.filter(({ fix }) => fix !== null).length;
    }
    expect(corrected).toBeGreaterThan(20);
  });

  it("matters where words do not tell which row it is", () => {
    const table = sketch();
    const at = (key: RowKey): number => table.rows.findIndex((row) => row.key === key);
    const [second, third] = [at("applications/refused.2"), at("applications/refused.3")];
    const label = table.rows[third]!.cells.find(({ key }) => key === undefined)!;
    table.rows[second]!.cells.find(({ key }) => key === undefined)!.text = label.text;
    const { findings } = check(reportOf(table));
    expect(hasOrder(findings)).toBe(false);
    expect(findings.map(({ rule, row }) => [rule, row])).toContainEqual([
      "label/changed",
      "applications/refused.2",
    ]);
  });
});
