import { rounded } from "../../check/relations/relations";
import { cellKeys, type CellKey, type Form } from "../../form";
import type { NoNumber, UnitFacts, UnreadFile } from "../facts/types";
import { closeness } from "../../report/same-body";
import { byBody } from "../overview/bodies";
import { formOfMost, yearOfMost } from "../overview/overview";

/** A unit that gives no number to a cell, and why: also the two copies of its report may differ, or its form has no such cell. */
export interface UnreadPart {
  file: string;
  unit: string | null;
  why: NoNumber | "differs" | "other-form";
  text: string;
}

/** What one unit gives to a cell. */
export interface SumPart {
  file: string;
  unit: string | null;
  value: number;
}

/** A cell of the sum. */
export interface SumCell {
  cell: CellKey;
  /** The sum of the numbers that could be read; not the whole where `unread` names units. */
  value: number;
  parts: SumPart[];
  unread: UnreadPart[];
}

/** Why a report is not added up: it is that of another year, or of the body itself for which the sum is made. */
export interface LeftOutReport {
  file: string;
  unit: string | null;
  because: "other-year" | "own-report";
}

export interface UnitSum {
  year: number | null;
  form: Form;
  /** Which reports of which units were added up; several files where a unit has filed the same twice. */
  units: { unit: string | null; files: string[] }[];
  cells: ReadonlyMap<CellKey, SumCell>;
  leftOut: LeftOutReport[];
  /** Files that could not be read: their numbers are missing from every cell. */
  unread: UnreadFile[];
}

/** What a unit gives to a cell: its number, once, or why there is none. */
function partOf(copies: readonly UnitFacts[], cell: CellKey): SumPart | UnreadPart {
  const [first] = copies;
  const { file, unit } = first!;
  const values = new Set(copies.map(({ numbers }) => numbers[cell]));
  const value = first!.numbers[cell];
  if (values.size > 1) {
    const text = copies.map((copy) => copy.numbers[cell] ?? copy.unread[cell]?.text ?? "").join(" / ");
    return { file, unit, why: "differs", text };
  }
  if (value !== undefined) return { file, unit, value };
  const unread = first!.unread[cell];
  return { file, unit, why: unread?.why ?? "other-form", text: unread?.text ?? "" };
}

const isNumber = (part: SumPart | UnreadPart): part is SumPart => "value" in part;

/**
 * Every cell of the form as the sum of many reports. Each unit counts once; where two reports of it differ, their cell is not
 * read. A cell without a number is never 0: the unit is named.
 * @param own the body for which the sum is made: its own report among the files is left out
 */
export function sumOfUnits(
  all: readonly UnitFacts[],
  unread: readonly UnreadFile[],
  own: Pick<UnitFacts, "file" | "unit"> | null = null,
): UnitSum {
  const isOwn = ({ file, unit }: UnitFacts): boolean =>
    own !== null &&
    (file === own.file || (unit !== null && own.unit !== null && closeness(unit, own.unit) === 2));
  const others = all.filter((unit) => !isOwn(unit));
  const year = yearOfMost(others);
  const isOfYear = (unit: UnitFacts): boolean => unit.year === null || unit.year === year;
  const bodies = byBody(others.filter(isOfYear));
  const form = formOfMost(others);
  const cells = new Map(
    cellKeys(form).map((cell): [CellKey, SumCell] => {
      const parts = bodies.map((copies) => partOf(copies, cell));
      const numbers = parts.filter(isNumber);
      const value = rounded(numbers.reduce((sum, part) => sum + part.value, 0));
      return [
        cell,
        { cell, value, parts: numbers, unread: parts.filter((part): part is UnreadPart => !isNumber(part)) },
      ];
    }),
  );
  const left = (unit: UnitFacts, because: LeftOutReport["because"]): LeftOutReport => ({
    file: unit.file,
    unit: unit.unit,
    because,
  });
  return {
    year,
    form,
    units: bodies.map((copies) => ({ unit: copies[0]!.unit, files: copies.map(({ file }) => file) })),
    cells,
    leftOut: [
      ...all.filter(isOwn).map((unit) => left(unit, "own-report")),
      ...others.filter((unit) => !isOfYear(unit)).map((unit) => left(unit, "other-year")),
    ],
    unread: [...unread],
  };
}
