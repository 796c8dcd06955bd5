import { fillRowName, fillRows, tableIds, type CellKey, type TableId } from "../../form";
import type { UnitFacts, UnitFinding } from "../facts/types";
import { formOfMost, yearOfMost } from "../overview/overview";
import { cellPath, type Say } from "../words";
import { fitted, svgField, svgPicture, svgText, type Picture, type HeatStep } from "./svg";

/** The form as a heat map: in how many reports each cell goes wrong. */

const LABEL = 380;
const FIELD = 62;
const ROW = 22;
const TOP = 34;
const GAP = 30;
const MOST_NAMED = 3;

/** The cells of which a finding speaks: the one that it claims, else all that take part. */
const cellsOf = ({ severity, cell, cells }: UnitFinding): CellKey[] =>
  severity === "hint" ? [] : cell === null ? cells : [cell];

/** In how many reports errors and doubts speak of each cell. */
export function wrongCells(units: readonly UnitFacts[]): Map<CellKey, number> {
  const counts = new Map<CellKey, number>();
  for (const { findings } of units)
    for (const cell of new Set(findings.flatMap(cellsOf))) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}

const stepOf = (count: number, most: number): HeatStep =>
  count === 0 ? 0 : (Math.ceil((4 * count) / most) as HeatStep);

/** Draws the heat map of some reports, and says the same in words and as a table. */
export function heatMap(units: readonly UnitFacts[], say: Say): Picture {
  const year = yearOfMost(units);
  const form = formOfMost(units);
  const counts = wrongCells(units);
  const most = Math.max(1, ...counts.values());
  const drawn: string[] = [];
  const rows: (string | number)[][] = [];
  let y = 0;
  const drawTable = (id: TableId): void => {
    const lines = fillRows(form, id);
    y += TOP;
    drawn.push(svgText(0, y - 10, `${form.tables[id].name} ${form.tables[id].title}`, { head: true }));
    for (const line of lines) {
      drawn.push(svgText(LABEL - 8, y + 16, fitted(fillRowName(line), LABEL - 8), { anchor: "end" }));
      line.cells.forEach(({ key, column }, index) => {
        const count = counts.get(key) ?? 0;
        const step = stepOf(count, most);
        const x = LABEL + index * FIELD;
        const name = column.labels.at(-1)!;
        drawn.push(
          svgField(x, y, FIELD, ROW, step),
          svgText(x + FIELD / 2, y + 16, count === 0 ? fitted(name, FIELD - 4) : String(count), {
            anchor: "middle",
            step,
          }),
        );
        if (count > 0) rows.push([cellPath(form, key), count]);
      });
      y += ROW;
    }
    y += GAP;
  };
  tableIds.forEach(drawTable);
  rows.sort((a, b) => Number(b[1]) - Number(a[1]));
  const title = say("units/heat/title", { year: year ?? "", count: units.length });
  const description =
    rows.length === 0
      ? say("units/heat/none", { count: units.length })
      : say("units/heat/description", {
          count: units.length,
          cells: rows.length,
          most: rows
            .slice(0, MOST_NAMED)
            .map(([cell, wrong]) => say("units/heat/cell", { cell: cell!, count: wrong! }))
            .join("；"),
        });
  return {
    title,
    description,
    svg: svgPicture(
      "nianbao-heat",
      { width: LABEL + 7 * FIELD + 2, height: y },
      { title, description },
      drawn.join(""),
    ),
    table: { head: [say("units/column/cell"), say("units/heat/column")], rows },
  };
}
