import {
  cellKeys,
  findColumn,
  findRow,
  formOf,
  numberCells,
  rowOfCell,
  tableIds,
  type FormTable,
} from "../../src/form";

const form = formOf("2021");

/** How many cells of the form cover each grid position. */
function coverage(table: FormTable): number[][] {
  const grid = table.rows.map(() => table.widths.map(() => 0));
  table.rows.forEach((row, r) =>
    row.cells.forEach((cell) => {
      for (let down = 0; down < cell.rowSpan; down++)
        for (let right = 0; right < cell.columnSpan; right++) grid[r + down]![cell.column + right]! += 1;
    }),
  );
  return grid;
}

describe("the form of 2021", () => {
  it("has 10, 175 and 15 numbers", () => {
    expect(tableIds.map((id) => numberCells(form.tables[id]).length)).toEqual([10, 175, 15]);
  });

  it("gives every number a key of its own, with a row and a column", () => {
    const keys = cellKeys(form);
    expect(new Set(keys).size).toBe(200);
    for (const key of keys) {
      expect(findRow(form, rowOfCell(key)).key).toBe(rowOfCell(key));
      expect(findColumn(form, key).labels.length).toBeGreaterThan(0);
    }
  });

  it.each(tableIds)("covers every place of the grid of %s exactly once", (id) => {
    expect(
      coverage(form.tables[id])
        .flat()
        .every((count) => count === 1),
    ).toBe(true);
  });

  it("has 7 + 25 + 7 + 3 relations over cells that exist", () => {
    const count = (rule: string) => form.relations.filter((relation) => relation.rule === rule).length;
    expect(
      ["relation/balance", "relation/row-total", "relation/outcome-total", "relation/dispute-total"].map(
        count,
      ),
    ).toEqual([7, 25, 7, 3]);
    const keys = new Set(cellKeys(form));
    for (const relation of form.relations) {
      expect([...relation.left, ...relation.right].filter((key) => !keys.has(key))).toEqual([]);
      expect(relation.right.concat(relation.left)).toContain(relation.result);
    }
  });

  it("adds the 21 outcomes to （七）总计, no subtotal counted twice", () => {
    const total = form.relations.find(({ id }) => id === "relation/outcome-total:applications/total")!;
    expect(total.left).toHaveLength(21);
    expect(total.right).toEqual(["applications/total/total"]);
  });
});
