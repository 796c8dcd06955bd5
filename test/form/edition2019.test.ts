import { cellKeys, formFor, formOf, numberCells, tableIds } from "../../src/form";

const [old, current] = [formOf("2019"), formOf("2021")];

describe("the form of 2019", () => {
  it("has 22, 161 and 15 numbers", () => {
    expect(tableIds.map((id) => numberCells(old.tables[id]).length)).toEqual([22, 161, 15]);
    expect(new Set(cellKeys(old)).size).toBe(198);
  });

  it.each(tableIds)("covers every place of the grid of %s exactly once", (id) => {
    const table = old.tables[id];
    const places = table.rows.flatMap((row, r) =>
      row.cells.flatMap((cell) =>
        Array.from({ length: cell.rowSpan * cell.columnSpan }, (_, i) => {
          const [down, right] = [Math.floor(i / cell.columnSpan), i % cell.columnSpan];
          return `${r + down} ${cell.column + right}`;
        }),
      ),
    );
    expect(places).toHaveLength(table.rows.length * table.widths.length);
    expect(new Set(places).size).toBe(places.length);
  });

  it("has 7 + 23 + 7 + 3 relations over cells that exist", () => {
    const rules = old.relations.map(({ rule }) => rule);
    const count = (rule: string) => rules.filter((other) => other === rule).length;
    expect(
      ["balance", "row-total", "outcome-total", "dispute-total"].map((rule) => count(`relation/${rule}`)),
    ).toEqual([7, 23, 7, 3]);
    const keys = new Set(cellKeys(old));
    expect(
      old.relations.flatMap(({ left, right }) => [...left, ...right]).filter((key) => !keys.has(key)),
    ).toEqual([]);
  });

  it("shares keys with the form of 2021 only where the numbers can be compared", () => {
    const keys = new Set(cellKeys(current));
    const shared = cellKeys(old).filter((key) => keys.has(key));
    expect(shared.filter((key) => key.startsWith("disclosure/"))).toEqual([
      "disclosure/permits/decisions",
      "disclosure/penalties/decisions",
      "disclosure/enforcement/decisions",
    ]);
    expect(shared.filter((key) => key.startsWith("applications/"))).toHaveLength(22 * 7);
    expect(shared.filter((key) => key.startsWith("disputes/"))).toHaveLength(15);
  });

  it("lets 本年增/减 be negative", () => {
    const changes = numberCells(old.tables.disclosure).filter(({ kind }) => kind === "change");
    expect(changes.map(({ key }) => key)).toEqual(
      ["permits", "otherServices", "penalties", "enforcement", "fees"].map(
        (row) => `disclosure/${row}/itemsChange`,
      ),
    );
  });

  it("is the form of the reports of 2019 and 2020", () => {
    expect([2019, 2020, 2021, 2025].map((year) => formFor(year).edition)).toEqual([
      "2019",
      "2019",
      "2021",
      "2021",
    ]);
  });
});
