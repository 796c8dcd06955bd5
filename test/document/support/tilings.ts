import fc from "fast-check";

export interface Tile {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

export interface Tiling {
  rows: number;
  columns: number;
  tiles: Tile[];
}

/** A grid that is cut into rectangles at random, each of any height and width that is free. */
export const tilings: fc.Arbitrary<Tiling> = fc
  .record({
    rows: fc.integer({ min: 1, max: 7 }),
    columns: fc.integer({ min: 1, max: 7 }),
    wishes: fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })), {
      minLength: 49,
      maxLength: 49,
    }),
  })
  .map(({ rows, columns, wishes }) => {
    const taken = new Set<number>();
    const tiles: Tile[] = [];
    for (let place = 0; place < rows * columns; place++) {
      if (taken.has(place)) continue;
      const row = Math.floor(place / columns);
      const column = place % columns;
      const [high, wide] = wishes[tiles.length]!;
      const rowSpan = Math.min(high, rows - row);
      let columnSpan = 1;
      while (columnSpan < wide && column + columnSpan < columns && !taken.has(place + columnSpan))
        columnSpan++;
      for (let i = 0; i < rowSpan; i++) {
        for (let j = 0; j < columnSpan; j++) taken.add(place + i * columns + j);
      }
      tiles.push({ row, column, rowSpan, columnSpan });
    }
    return { rows, columns, tiles };
  });

/** The tile whose first column is here in this row. */
export const tileAt = ({ tiles }: Tiling, row: number, column: number): Tile | undefined =>
  tiles.find((tile) => tile.column === column && row >= tile.row && row < tile.row + tile.rowSpan);

/** The same grid as `w:tbl`, in the notation of `xml`; each cell holds its number. */
export function tableOf(tiling: Tiling): string {
  const rows = Array.from({ length: tiling.rows }, (_, row) => {
    const cells = Array.from({ length: tiling.columns }, (__, column) => {
      const tile = tileAt(tiling, row, column);
      if (!tile) return "";
      const marks = [
        ...(tile.columnSpan > 1 ? [`span=${tile.columnSpan}`] : []),
        ...(tile.rowSpan > 1 ? [`v=${row === tile.row ? "restart" : "continue"}`] : []),
      ];
      const text = row === tile.row ? `"${tiling.tiles.indexOf(tile)}"` : "";
      return `tc{${marks.join(",")}}${text}`;
    });
    return `tr(${cells.join(" ")})`;
  });
  return `tbl(${rows.join(" ")})`;
}
