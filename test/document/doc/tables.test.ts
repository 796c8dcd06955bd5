import fc from "fast-check";
import { Bytes } from "../../../src/document/doc/bytes";
import { modifiers } from "../../../src/document/doc/properties/property-lists";
import { rowDefinition } from "../../../src/document/doc/row-definition";
import { tableOf, type DocRow } from "../../../src/document/doc/tables";
import { assemble } from "../../../src/document/unnumbered";
import type { Merge } from "../../../src/document/grid";
import { messageLog } from "../../../src/document/messages";
import { codes, draw } from "../support/show";
import { tileAt, tilings } from "../support/tilings";
import { runs } from "../../support/runs";

/** `0 甲 100 乙 200`: cells between the edges at which they stand; `甲^` begins a merge, `^` continues one. */
function row(notation: string): DocRow {
  const words = notation.split(" ");
  const texts = words.filter((_, i) => i % 2 === 1);
  const vertical = (text: string): Merge =>
    text === "^" ? "continue" : text.endsWith("^") ? "restart" : null;
  return {
    cells: texts.map((text) => [{ kind: "paragraph", text: text.replace("^", "") }]),
    definition: {
      edges: words.filter((_, i) => i % 2 === 0).map(Number),
      cells: texts.map((text) => ({ horizontal: null, vertical: vertical(text) })),
      header: false,
    },
  };
}

const read = (...rows: DocRow[]) => {
  const document = assemble("doc", [tableOf(rows)], messageLog());
  return { drawing: draw(document.tables[0]!), codes: codes(document) };
};

describe("the grid of a table by the edges of its cells", () => {
  it("has a column between any two edges", () => {
    expect(read(row("0 甲 2000 乙 3000"), row("0 丙 1000 丁 3000")).drawing).toEqual(["甲 < 乙", "丙 丁 <"]);
  });

  it("takes edges that were drawn by hand for one line", () => {
    expect(read(row("0 甲 1000 乙 2000"), row("-5 丙 1012 丁 1990")).drawing).toEqual(["甲 乙", "丙 丁"]);
  });

  it("leaves out what a row leaves out at its ends", () => {
    const { drawing, codes: found } = read(row("0 甲 1000 乙 2000 丙 3000"), row("1000 丁 2000"));
    expect(drawing).toEqual(["甲 乙 丙", ". 丁 ."]);
    expect(found).toEqual([]);
  });

  it("joins merged cells, and tells a merge that begins nowhere", () => {
    expect(read(row("0 甲^ 1000 乙 2000"), row("0 ^ 1000 丙 2000")).drawing).toEqual(["甲 乙", "^ 丙"]);
    expect(read(row("0 甲 1000"), row("0 ^ 1000")).codes).toEqual(["document/merge-without-start"]);
  });

  it("puts the cells of a row without edges side by side", () => {
    const bare = { ...row("0 丙 1 丁 2"), definition: { edges: [], cells: [], header: false } };
    expect(read(row("0 甲 1000 乙 2000"), bare).drawing).toEqual(["甲 乙", "丙 丁"]);
  });

  it("is any grid that went in", () => {
    fc.assert(
      fc.property(tilings, (tiling) => {
        const rows = Array.from({ length: tiling.rows }, (_, at) => {
          const inRow = Array.from({ length: tiling.columns }, (__, column) =>
            tileAt(tiling, at, column),
          ).filter((tile) => tile !== undefined);
          const words = inRow.map((tile) => {
            const name = at > tile.row ? "^" : `${tiling.tiles.indexOf(tile)}${tile.rowSpan > 1 ? "^" : ""}`;
            return `${tile.column * 500} ${name}`;
          });
          return row(`${words.join(" ")} ${tiling.columns * 500}`);
        });
        // A column in which no cell begins has no edge: it cannot be told from the one before.
        const used = [...new Set(tiling.tiles.map((tile) => tile.column))].sort((a, b) => a - b);
        const { tables } = assemble("doc", [tableOf(rows)], messageLog());
        expect(
          tables[0]!.rows.flatMap(({ cells }) =>
            cells.map((cell) => [cell.text, used[cell.column], cell.row, cell.rowSpan]),
          ),
        ).toEqual(tiling.tiles.map((tile, i) => [String(i), tile.column, tile.row, tile.rowSpan]));
      }),
      { numRuns: runs(150) },
    );
  });
});

describe("the definition of a row", () => {
  const bytes = (...values: number[]) => new Bytes(Uint8Array.from(values));
  const short = (value: number) => [value & 255, (value >> 8) & 255];
  const cell = (flags: number) => [...short(flags), ...new Array<number>(18).fill(0)];
  const definition = (edges: number[], ...flags: number[]) => {
    const body = [flags.length, ...edges.flatMap(short), ...flags.flatMap(cell)];
    return [0x08, 0xd6, ...short(body.length + 1), ...body];
  };
  const read = (...list: number[]) => rowDefinition(modifiers(bytes(...list)));

  it("names edges and merges", () => {
    expect(read(...definition([-108, 900, 2000, 3000], 0x60, 0x21, 0x02))).toEqual({
      edges: [-108, 900, 2000, 3000],
      cells: [
        { horizontal: null, vertical: "restart" },
        { horizontal: "restart", vertical: "continue" },
        { horizontal: "continue", vertical: null },
      ],
      header: false,
    });
  });

  it("is changed by what follows it", () => {
    const row = read(
      ...definition([0, 1, 2, 3], 0, 0, 0),
      0x04,
      0x34,
      1,
      0x2b,
      0xd6,
      2,
      2,
      3,
      0x24,
      0x56,
      0,
      2,
    );
    expect(row.header).toBe(true);
    expect(row.cells).toEqual([
      { horizontal: "restart", vertical: null },
      { horizontal: "continue", vertical: null },
      { horizontal: null, vertical: "restart" },
    ]);
  });

  it("may say less of its cells than there are", () => {
    const body = [2, ...short(0), ...short(5), ...short(9)];
    expect(read(0x08, 0xd6, ...short(body.length + 1), ...body).cells).toHaveLength(2);
  });

  it("is read as far as it is whole", () => {
    const whole = definition([0, 1], 0);
    expect(modifiers(bytes(0x04, 0x34, 1, ...whole.slice(0, -3)))).toHaveLength(1);
    expect(modifiers(bytes())).toEqual([]);
  });
});
