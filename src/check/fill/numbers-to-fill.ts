import { rowOfCell, type CellKey } from "../../form";
import type { Place } from "../../document/types";
import type { Report } from "../../report/types";
import { datedBy, isYearBefore } from "../last-year";
import { lastYearEquations } from "../relations/cross-year";
import { cellsOf, impliedValue, isCount, isSum, sumsOf, valuesOf } from "../relations/relations";
import type { CellValues, Equation } from "../relations/relations";
import { isInForce, leastFor } from "../relations/stock";
import { cellName } from "../tables/names";
import { placeOfCell } from "../tables/places";
import { formTables, relationsOf } from "../tables/required-form";
import { derivedNumbers } from "./derived";
import { valueRanges, type ValueRange } from "./ranges";
import { possibleZeros } from "./zeros";

/** A number cell in which nothing stands. */
interface Blank {
  cell: CellKey;
  /** In the words of the form, with its table. */
  name: string;
  place: Place;
}

/** A blank cell, and what belongs into it. */
export interface FilledCell extends Blank {
  value: number;
  /**
   * What says so: the cells of which it is the sum (`sum`), what is typed leaves only this number (`rest`), so does it with
   * last year's report (`carried`), or it was asked for zeros and nothing speaks against one (`zero`).
   */
  because: "sum" | "rest" | "carried" | "zero";
}

/** A blank cell for which nothing is certain. */
export interface LeftCell extends Blank {
  value: null;
  /**
   * What keeps it open: several numbers would do (`open`, or a `range` of them), what is typed contradicts itself
   * (`contradiction`), or it is 现行有效件数, of which earlier years are a part (`in-force`).
   */
  because: "open" | "range" | "contradiction" | "in-force";
  /** What it can hold at all; null where it is contradicted. */
  range: ValueRange | null;
  /** Those through it that cannot all hold, by id; none but where it is contradicted. */
  relations: string[];
}

export type BlankCell = FilledCell | LeftCell;

/** The relations that say of a blank what it cannot be or different things; all through it where others are blank as well. */
function contradicting(cell: CellKey, relations: Equation[], known: CellValues): string[] {
  const through = relations.filter((one) => cellsOf(one).includes(cell));
  const said = through.flatMap((relation) => {
    const value = impliedValue(relation, cell, known);
    return value === null ? [] : [{ relation, value }];
  });
  const isClear = said.some(({ value }) => !isCount(value) || value !== said[0]!.value);
  return (isClear ? said.map(({ relation }) => relation) : through).map(({ id }) => id);
}

function leftBlank(
  blank: Blank,
  range: ValueRange | undefined,
  relations: Equation[],
  known: CellValues,
): LeftCell {
  const left = { ...blank, value: null, relations: [] };
  if (!range) {
    return {
      ...left,
      because: "contradiction",
      range: null,
      relations: contradicting(blank.cell, relations, known),
    };
  }
  if (isInForce(blank.cell)) {
    const low = Math.max(range.low, leastFor(blank.cell, known) ?? 0);
    return { ...left, because: "in-force", range: { ...range, low } };
  }
  const isBounded = range.low > 0 || Number.isFinite(range.high);
  return { ...left, because: isBounded ? "range" : "open", range };
}

/**
 * The blank cells of a report, in the order of the form, with what belongs into them. What is typed is never among them.
 * @param options last year's report where there is one, and whether 0 is wanted where nothing is certain ("没有的填 0");
 *   现行有效件数 is left blank, since what earlier years issued is in force too
 */
export function blankCells(read: Report, options: { last: Report | null; zeros: boolean }): BlankCell[] {
  const report = datedBy(read, options.last);
  const last = options.last && isYearBefore(options.last, report) ? options.last : null;
  const ofYear = relationsOf(report);
  const relations = [...ofYear, ...lastYearEquations(report, last)];
  const values = valuesOf(report);
  const blanks = formTables(report).flatMap(({ form, table }) =>
    [...(report.tables[table.id]?.cells.values() ?? [])]
      .filter(({ value }) => value.state === "empty")
      .map(({ key }): Blank => ({
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
  const all = new Map([...whole, ...derived]);

  const without = last ? derivedNumbers(ofYear, values) : forced;
  const totals = new Set(relations.filter(isSum).map(({ result }) => result));
  const becauseOf = (cell: CellKey): FilledCell["because"] => {
    if (!derived.has(cell)) return "zero";
    if (forced.has(cell) && !without.has(cell)) return "carried";
    return totals.has(cell) ? "sum" : "rest";
  };
  const unknown = blanks.map(({ cell }) => cell).filter((cell) => !all.has(cell));
  const ranges = valueRanges(sumsOf(relations), all, unknown);
  return blanks.map((blank): BlankCell => {
    const value = all.get(blank.cell);
    return value === undefined
      ? leftBlank(blank, ranges.get(blank.cell), relations, all)
      : { ...blank, value, because: becauseOf(blank.cell) };
  });
}
