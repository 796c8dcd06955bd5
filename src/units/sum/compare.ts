import { rounded } from "../../check/relations/relations";
import { differsInOneDigit, isTransposed, lacksOneDigit } from "../../check/slips/digit-slips";
import { tableIds, tableOfKey, type CellKey, type TableId } from "../../form";
import type { UnitFacts } from "../facts/types";
import type { SumCell, UnitSum } from "./sum";

/**
 * The added-up numbers beside those of the body above. Its report may count its own work (本级) as well: then the difference is
 * that, and no unit is to blame. A unit is named only where it alone explains a difference to the number.
 */

/** How one unit's number makes the difference: it was left out, counted twice, or copied with another digit. */
export type DifferenceKind = "left-out" | "twice" | "digit";

export interface DifferenceExplanation {
  kind: DifferenceKind;
  unit: string | null;
  file: string;
  /** The number that the unit has, and the one with which the difference would be gone. */
  value: number;
  taken: number;
}

export interface SumDifference {
  cell: CellKey;
  own: number;
  sum: number;
  /** own − sum. */
  difference: number;
  /** Null where no unit, or more than one, explains it. */
  explanation: DifferenceExplanation | null;
}

/** A unit whose numbers explain every difference of a table at once. */
export interface TableExplanation {
  table: TableId;
  kind: Exclude<DifferenceKind, "digit">;
  unit: string | null;
  file: string;
  cells: number;
}

export interface SumComparison {
  file: string;
  unit: string | null;
  year: number | null;
  /** Cells with the same number on both sides. */
  same: number;
  different: SumDifference[];
  tables: TableExplanation[];
  /** Cells that are not compared, since a number is missing in the report above or in a unit. */
  unchecked: CellKey[];
}

/** One digit replaced, doubled, dropped or added, or two neighbours exchanged: a slip of copying. */
export function isDigitSlip(from: number, to: number): boolean {
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to < 0 || from === to) return false;
  const [a, b] = [String(from), String(to)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // Of a number of one digit anything is a slip away.
  const isOneOff = a.length > 1 && differsInOneDigit(a, b);
  return isOneOff || isTransposed(a, b) || (short !== "0" && lacksOneDigit(short, long));
}

function explanationsOf({ parts }: SumCell, difference: number): DifferenceExplanation[] {
  return parts.flatMap(({ unit, file, value }): DifferenceExplanation[] => {
    if (difference === -value) return [{ kind: "left-out", unit, file, value, taken: 0 }];
    if (difference === value) return [{ kind: "twice", unit, file, value, taken: rounded(2 * value) }];
    const taken = rounded(value + difference);
    return isDigitSlip(value, taken) ? [{ kind: "digit", unit, file, value, taken }] : [];
  });
}

const only = <T>(found: readonly T[]): T | null => (found.length === 1 ? found[0]! : null);

/** The unit that, left out or counted twice, explains every cell of a table: also those in which nothing differs. */
function tableExplanation(
  table: TableId,
  cells: readonly { sum: SumCell; difference: number }[],
): TableExplanation | null {
  const differing = cells.filter(({ difference }) => difference !== 0).length;
  // Two numbers agree by chance where most are 0 and 1.
  if (differing < 2) return null;
  const files = cells[0]?.sum.parts.map(({ file, unit }) => ({ file, unit })) ?? [];
  const fitting = files.flatMap(({ file, unit }) =>
    (["left-out", "twice"] as const)
      .filter((kind) =>
        cells.every(({ sum, difference }) => {
          const value = sum.parts.find((part) => part.file === file)?.value;
          return value !== undefined && difference === (kind === "left-out" ? -value : value);
        }),
      )
      .map((kind) => ({ table, kind, unit, file, cells: differing })),
  );
  return only(fitting);
}

/** Compares the added-up tables with the report of the body above, cell by cell. */
export function compareWithOwn({ cells, form }: UnitSum, own: UnitFacts): SumComparison {
  const compared: { sum: SumCell; own: number; difference: number }[] = [];
  const unchecked: CellKey[] = [];
  for (const sum of cells.values()) {
    const value = own.numbers[sum.cell];
    if (value === undefined || sum.unread.length > 0) unchecked.push(sum.cell);
    else compared.push({ sum, own: value, difference: rounded(value - sum.value) });
  }
  const tables = tableIds.flatMap((id) => {
    const ofTable = compared.filter(({ sum }) => tableOfKey(sum.cell) === id);
    const explanation = tableExplanation(form.tables[id].id, ofTable);
    return explanation ? [explanation] : [];
  });
  return {
    file: own.file,
    unit: own.unit,
    year: own.year,
    same: compared.filter(({ difference }) => difference === 0).length,
    different: compared
      .filter(({ difference }) => difference !== 0)
      .map(({ sum, own: value, difference }) => ({
        cell: sum.cell,
        own: value,
        sum: sum.value,
        difference,
        explanation: only(explanationsOf(sum, difference)),
      })),
    tables,
    unchecked,
  };
}
