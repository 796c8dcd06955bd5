import { rowOfCell, type CellKey } from "../../form";
import type { Place } from "../../document/types";
import type { Report } from "../../report/types";
import { datedBy, isYearBefore } from "../last-year";
import { lastYearEquations } from "../relations/cross-year";
import { isSum, valuesOf } from "../relations/relations";
import { cellName } from "../tables/names";
import { placeOfCell } from "../tables/places";
import { formTables, relationsOf } from "../tables/required-form";
import { derivedNumbers } from "./derived";
import { possibleZeros } from "./zeros";

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
  const forced = derivedNumbers(relations, values);
  const known = new Map([...values, ...forced]);
  const open = blanks.map(({ cell }) => cell).filter((cell) => !forced.has(cell));
  const zeros = options.zeros ? possibleZeros(open, relations, known) : new Set<CellKey>();
  const whole = new Map([...known, ...[...zeros].map((cell): [CellKey, number] => [cell, 0])]);
  // Zeros make totals, and nothing else is told from them.
  const derived = new Map([...forced, ...derivedNumbers(relations.filter(isSum), whole)]);
  return blanks.map((blank): BlankCell => {
    const value = derived.get(blank.cell);
    if (value !== undefined) return { ...blank, value, from: "forced" };
    return zeros.has(blank.cell)
      ? { ...blank, value: 0, from: "zero" }
      : { ...blank, value: null, from: null };
  });
}
