import { cellKeys, formOf, type CellKey } from "../../form";
import type { UnitFacts } from "../facts/types";
import { byBody } from "../overview/bodies";
import { cellPath, unitName, type Say } from "../words";
import { fitted, svgBar, svgPicture, svgText, type Picture } from "./svg";

/** One body's main numbers over the years, a row of bars for each. */

/** What people ask of a body first. */
const MAIN: readonly CellKey[] = [
  "applications/new/total",
  "applications/carriedIn/total",
  "applications/total/total",
  "applications/carriedOut/total",
  "disclosure/normative/issued",
  "disclosure/normative/inForce",
  "disclosure/permits/decisions",
  "disclosure/penalties/decisions",
  "disclosure/fees/amount",
  "disputes/review/total",
  "disputes/direct/total",
  "disputes/afterReview/total",
];

const LABEL = 380;
const YEAR = 90;
const ROW = 64;
const HIGHEST = 36;
const TOP = 40;

/** The reports of one body in the order of their years, one for each; where two are of one year the first. */
function seriesOf(ofOne: readonly UnitFacts[]): UnitFacts[] {
  const byYear = new Map<number, UnitFacts>();
  for (const unit of ofOne) if (unit.year !== null && !byYear.has(unit.year)) byYear.set(unit.year, unit);
  return [...byYear].sort((a, b) => a[0] - b[0]).map(([, unit]) => unit);
}

/** The bodies of which reports of several years are there. */
export const severalYears = (units: readonly UnitFacts[]): UnitFacts[][] =>
  byBody(units)
    .filter((ofOne) => ofOne[0]!.unit !== null)
    .map(seriesOf)
    .filter((series) => series.length > 1);

/**
 * Draws the numbers of one body, years from left to right; a number that could not be read is said to be missing.
 * @param id unique on its page
 */
export function yearsPicture(series: readonly UnitFacts[], say: Say, id = "nianbao-years"): Picture {
  const last = series.at(-1)!;
  const form = formOf(last.form);
  const known = new Set(cellKeys(form));
  const cells = MAIN.filter(
    (cell) => known.has(cell) && series.some(({ numbers }) => (numbers[cell] ?? 0) !== 0),
  );
  const years = series.map(({ year }) => String(year));
  const drawn = years.map((year, index) =>
    svgText(LABEL + index * YEAR + YEAR / 2, 20, year, { anchor: "middle", head: true }),
  );
  const rows = cells.map((cell, row) => {
    const values = series.map(({ numbers }) => numbers[cell] ?? null);
    const most = Math.max(...values.map((value) => value ?? 0));
    const bottom = TOP + row * ROW + HIGHEST + 14;
    drawn.push(svgText(LABEL - 8, bottom, fitted(cellPath(form, cell), LABEL - 8), { anchor: "end" }));
    values.forEach((value, index) => {
      const middle = LABEL + index * YEAR + YEAR / 2;
      const height = value === null || most === 0 ? 0 : Math.round((HIGHEST * value) / most);
      if (height > 0) drawn.push(svgBar(middle - 16, bottom - height, 32, height));
      drawn.push(
        svgText(middle, bottom - height - 3, value === null ? say("units/years/missing") : String(value), {
          anchor: "middle",
        }),
      );
    });
    return [cellPath(form, cell), ...values.map((value) => value ?? say("units/years/missing"))];
  });
  const unit = unitName(last);
  const title = say("units/years/title", { unit, from: years[0]!, to: years.at(-1)! });
  const description = [
    say("units/years/description", { unit, years: years.join("、") }),
    ...rows.map(([cell, ...values]) => say("units/years/row", { cell: cell!, values: values.join("、") })),
  ].join("");
  return {
    title,
    description,
    svg: svgPicture(
      id,
      { width: LABEL + series.length * YEAR + 10, height: TOP + cells.length * ROW + 10 },
      { title, description },
      drawn.join(""),
    ),
    table: { head: [say("units/column/cell"), ...years], rows },
  };
}
