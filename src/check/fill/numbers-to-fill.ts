import { rowOfCell, type CellKey } from "../../form";
import type { Place } from "../../document/types";
import type { Report } from "../../report/types";
import { datedBy, isYearBefore } from "../last-year";
import { lastYearEquations } from "../relations/cross-year";
import { cellsOf, evaluate, valuesOf, type CellValues, type Equation } from "../relations/relations";
import { forbidsZero, isInForce } from "../relations/stock";
import { cellName } from "../tables/names";
import { placeOfCell } from "../tables/places";
import { formTables, relationsOf } from "../tables/required-form";
import { derivedNumbers } from "./derived";

/** A blank cell of a report, and what belongs into it. */
export interface BlankCell {
  cell: CellKey;
  /** In the words of the form, with its table. */
  name: string;
  place: Place;
  /** Null where nothing is certain. */
  value: number | null;
  /** What says so: what is typed leaves only this number, or it was asked for zeros and nothing speaks against one. */
  from: "forced" | "zero" | null;
}

const brokenIn = (relations: Equation[], values: CellValues): Equation[] =>
  evaluate(relations, values).flatMap(({ relation, state }) => (state === "broken" ? [relation] : []));

/** The blanks that can all hold 0 together without breaking a sum; not what is in force, which no entry of the year tells. */
function possibleZeros(blanks: CellKey[], relations: Equation[], known: CellValues): Set<CellKey> {
  const before = new Set(brokenIn(relations, known));
  const zeros = new Set(blanks.filter((cell) => !isInForce(cell) && !forbidsZero(cell, known)));
  for (let spoils = true; spoils;) {
    const all = new Map([...known, ...[...zeros].map((cell): [CellKey, number] => [cell, 0])]);
    const spoilt = brokenIn(relations, all).filter((relation) => !before.has(relation));
    const guilty = spoilt.flatMap(cellsOf).filter((cell) => zeros.has(cell));
    guilty.push(...[...zeros].filter((cell) => forbidsZero(cell, all)));
    for (const cell of guilty) zeros.delete(cell);
    spoils = guilty.length > 0;
  }
  return zeros;
}

/**
 * The blank cells of a report, in the order of the form, with what belongs into them. What is typed is never among them.
 * @param options last year's report where there is one, and whether 0 is wanted where nothing is certain ("没有的填 0");
 *   现行有效件数 is left blank, since what earlier years issued is in force too
 */
export function blankCells(read: Report, options: { last: Report | null; zeros: boolean }): BlankCell[] {
  const report = datedBy(read, options.last);
  const last = options.last && isYearBefore(options.last, report) ? options.last : null;
  const relations = [...relationsOf(report), ...lastYearEquations(report, last)];
  const values = valuesOf(report);
  const blanks = formTables(report).flatMap(({ form, table }) =>
    [...(report.tables[table.id]?.cells.values() ?? [])]
      .filter(({ value }) => value.state === "empty")
      .map(({ key }) => ({
        cell: key,
        name: `${table.name}${cellName(form, rowOfCell(key), key)}`,
        place: placeOfCell(report, table.id, table.section, key),
      })),
  );
  const derived = derivedNumbers(relations, values);
  const open = blanks.map(({ cell }) => cell).filter((cell) => !derived.has(cell));
  const zeros = options.zeros
    ? possibleZeros(open, relations, new Map([...values, ...derived]))
    : new Set<CellKey>();
  return blanks.map((blank): BlankCell => {
    const value = derived.get(blank.cell);
    if (value !== undefined) return { ...blank, value, from: "forced" };
    return zeros.has(blank.cell)
      ? { ...blank, value: 0, from: "zero" }
      : { ...blank, value: null, from: null };
  });
}
