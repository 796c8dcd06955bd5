import { layOut, type RawCell, type RawRow } from "../../src/document/grid";

/** `2r` spans two columns and begins a vertical merge, `2c` continues one; `hr`, `hc` the same to the right. */
const cell = (text: string): RawCell => {
  const [, span, horizontal, vertical] = /^(\d*)(h[rc])?([rc])?$/.exec(text)!;
  const mark = (letter: string | undefined) =>
    letter === undefined ? null : letter.endsWith("r") ? ("restart" as const) : ("continue" as const);
  return { span: Number(span || 1), horizontal: mark(horizontal), vertical: mark(vertical) };
};
const row = (text: string, before = 0, after = 0): RawRow => ({
  before,
  after,
  cells: text.split(" ").map(cell),
});
const places = (rows: RawRow[]) =>
  layOut(rows).cells.map((cells) =>
    cells.map((place) => place && `${place.column}+${place.columnSpan}/${place.row}+${place.rowSpan}`),
  );

describe("the grid of a table", () => {
  it("puts cells side by side", () => {
    expect(places([row("1 2 1")])).toEqual([["0+1/0+1", "1+2/0+1", "3+1/0+1"]]);
  });

  it("joins cells that continue the one above", () => {
    expect(places([row("2r 1"), row("2c 1"), row("2c 1")])).toEqual([
      ["0+2/0+3", "2+1/0+1"],
      [null, "2+1/1+1"],
      [null, "2+1/2+1"],
    ]);
  });

  it("begins a new merge below another one", () => {
    expect(places([row("r"), row("c"), row("r"), row("c")])).toEqual([
      ["0+1/0+2"],
      [null],
      ["0+1/2+2"],
      [null],
    ]);
  });

  it("joins cells by the old horizontal marks, and both ways at once", () => {
    expect(places([row("1hrr 1hcr 1"), row("1hrc 1hcc 1")])).toEqual([
      ["0+2/0+2", null, "2+1/0+1"],
      [null, null, "2+1/1+1"],
    ]);
  });

  it("leaves out grid columns before and after the cells", () => {
    const grid = layOut([row("1 1 1"), row("1", 1, 1)]);
    expect(grid.cells[1]).toEqual([{ column: 1, columnSpan: 1, row: 1, rowSpan: 1 }]);
    expect(grid.problems).toEqual([]);
  });

  it("reports a row that is shorter than the others", () => {
    expect(layOut([row("1 1 1"), row("1 1")]).problems).toEqual([{ code: "ragged-row", row: 1, cell: null }]);
  });

  it("reports a cell that continues nothing and lets it stand for itself", () => {
    const grid = layOut([row("1 1"), row("c 1")]);
    expect(grid.problems).toEqual([{ code: "merge-without-start", row: 1, cell: 0 }]);
    expect(grid.cells[1]![0]).toEqual({ column: 0, columnSpan: 1, row: 1, rowSpan: 1 });
  });

  it("lets the cells below such a cell continue it", () => {
    const grid = layOut([row("c 1"), row("c 1")]);
    expect(grid.problems).toHaveLength(1);
    expect(grid.cells[0]![0]).toMatchObject({ rowSpan: 2 });
    expect(grid.cells[1]![0]).toBeNull();
  });

  it("does not join over a row in between", () => {
    expect(layOut([row("r 1"), row("1 1"), row("c 1")]).problems).toEqual([
      { code: "merge-without-start", row: 2, cell: 0 },
    ]);
  });

  it.each([
    ["wider", "2r 1", "3c"],
    ["narrower", "2r 1", "1c 1c 1"],
    ["shifted", "1 2r", "2c 1"],
  ])("does not join a cell that is %s than the one above", (_, above, below) => {
    const grid = layOut([row(above), row(below)]);
    expect(grid.problems.map((problem) => problem.code)).toContain("merge-contradicts");
    expect(grid.cells[1]!.every((place) => place !== null)).toBe(true);
  });

  it("reports a cell that continues nothing on its left", () => {
    const grid = layOut([row("1hc 1"), row("1 1hc")]);
    expect(grid.problems).toEqual([
      { code: "merge-without-start", row: 0, cell: 0 },
      { code: "merge-without-start", row: 1, cell: 1 },
    ]);
    expect(grid.cells.flat()).toHaveLength(4);
  });

  it("has no columns without rows", () => {
    expect(layOut([])).toEqual({ columns: 0, cells: [], problems: [] });
  });
});
