import {
  cellKeys,
  formOf,
  numberCells,
  type CellKey,
  type Edition,
  type NumberKind,
  type TableId,
} from "../../form";
import type { Place } from "../../document/types";
import { numberIn } from "../../report/number-in";
import type { CellValue, Report } from "../../report/types";
import { datedBy, isYearBefore } from "../last-year";
import { lastYearEquations } from "../relations/cross-year";
import type { Equation } from "../relations/relations";
import { placeOfCell } from "../tables/places";
import { formTables, relationsOf } from "../tables/required-form";

/** A number cell as it stands in the document. */
export interface NumberCell {
  kind: NumberKind;
  text: string;
  value: CellValue;
  place: Place;
}

/** The numbers of a report, and what they have to fulfil: plain data, so that it can be filled in elsewhere. */
export interface FormNumbers {
  unit: string | null;
  year: number | null;
  /** A table that is not in the document is not among them, nor is a cell that its table lacks. */
  tables: Partial<Record<TableId, { edition: Edition; cells: Record<CellKey, NumberCell> }>>;
  /** Those of the form, and those to last year's report where there is one. */
  relations: Equation[];
  /** Last year's numbers; none without its report. */
  last: Record<CellKey, number>;
}

const numbersOf = (last: Report): Record<CellKey, number> =>
  Object.fromEntries(
    (last.edition === null ? [] : cellKeys(formOf(last.edition))).flatMap((key) => {
      const number = numberIn(last, key);
      return number === null ? [] : [[key, number]];
    }),
  );

/**
 * The number cells of a report, to be filled in.
 * @param given last year's report, as it was chosen; one of another year is left out of account
 */
export function formNumbers(read: Report, given: Report | null): FormNumbers {
  const report = datedBy(read, given);
  const last = given && isYearBefore(given, report) ? given : null;
  const tables = formTables(report).flatMap(({ table }) => {
    const found = report.tables[table.id];
    if (!found) return [];
    const cells = numberCells(table).flatMap(({ key, kind }): [CellKey, NumberCell][] => {
      const cell = found.cells.get(key!);
      if (!cell) return [];
      const { text, value } = cell;
      return [
        [key!, { kind: kind!, text, value, place: placeOfCell(report, table.id, table.section, key!) }],
      ];
    });
    return [[table.id, { edition: found.edition, cells: Object.fromEntries(cells) }]];
  });
  return {
    unit: report.unit,
    year: report.year,
    tables: Object.fromEntries(tables) as FormNumbers["tables"],
    relations: [...relationsOf(report), ...lastYearEquations(report, last)],
    last: last ? numbersOf(last) : {},
  };
}
