import type { RelationCounts, Severity } from "../../check";
import { formFor, formOf, type Form } from "../../form";
import { alikeUnits, type Alike } from "../alike/alike";
import type { CarriedState, UnitFacts, UnreadFile } from "../facts/types";
import { byBody } from "./bodies";
import { attendance } from "./missing";

/** What to do with a report: give it back, look at it, take it. */
export type UnitState = "return" | "look" | "accept";

/** One report, as a row of the overview. */
export interface UnitRow {
  file: string;
  unit: string | null;
  year: number | null;
  relations: RelationCounts;
  errors: number;
  warnings: number;
  hints: number;
  /** Number cells of the form in which nothing stands. */
  blanks: number;
  /** Share of last year's text, 0 to 1; null where it was not compared. */
  repetition: number | null;
  carried: CarriedState | "not-compared";
  /** How often the reader was not sure. */
  doubts: number;
  state: UnitState;
}

/** Reports of one body for one year. */
export interface FiledTwice {
  unit: string;
  files: string[];
  /** Whether all their numbers are the same. */
  isSame: boolean;
}

export interface Overview {
  /** The year for which most of them are. */
  year: number | null;
  rows: UnitRow[];
  /** Who has to file and has not; null where nobody said who has to. */
  missing: string[] | null;
  unlisted: string[];
  twice: FiledTwice[];
  /** Files of another year. */
  otherYears: string[];
  /** Files whose body cannot be told. */
  nameless: string[];
  alike: Alike[];
  /** Files of different bodies in which every number is the same. */
  sameTables: string[][];
  unread: UnreadFile[];
}

const count = ({ findings }: UnitFacts, severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** From this share of common text on both reports are to be looked at. */
const MUCH = 0.2;

/** @param isRemarkable beside the others: filed twice, of another year, or like another one */
function rowOf(unit: UnitFacts, isRemarkable: boolean): UnitRow {
  const [errors, warnings, hints] = (["error", "warning", "hint"] as const).map((one) => count(unit, one));
  const isUnsure =
    isRemarkable ||
    warnings! + unit.doubts.length + unit.relations.unchecked + unit.relations.broken > 0 ||
    unit.unit === null ||
    unit.year === null;
  return {
    file: unit.file,
    unit: unit.unit,
    year: unit.year,
    relations: unit.relations,
    errors: errors!,
    warnings: warnings!,
    hints: hints!,
    blanks: Object.values(unit.unread).filter(({ why }) => why !== "not-a-number").length,
    repetition: unit.last?.repetition ?? null,
    carried: unit.last?.carried ?? "not-compared",
    doubts: unit.doubts.length,
    state: errors! > 0 ? "return" : isUnsure ? "look" : "accept",
  };
}

/** The year of most reports, of two with as many the later one. */
export function yearOfMost(units: readonly UnitFacts[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of units) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}

/** The form for the year of most reports; where none says its year that of the first report. */
export function formOfMost(units: readonly UnitFacts[]): Form {
  const year = yearOfMost(units);
  return year === null && units[0] ? formOf(units[0].form) : formFor(year);
}

const sameNumbers = (one: UnitFacts, other: UnitFacts): boolean =>
  JSON.stringify([one.numbers, one.unread]) === JSON.stringify([other.numbers, other.unread]);

/** Reports of one body for one year; of another year is another report. */
export const filedTwice = (units: readonly UnitFacts[]): FiledTwice[] =>
  byBody(units).flatMap((ofOne) => {
    const years = [...new Set(ofOne.map(({ year }) => year))];
    return years.flatMap((year) => {
      const same = ofOne.filter((unit) => unit.year === year);
      const [first] = same;
      if (same.length < 2 || first!.unit === null) return [];
      const isSame = same.every((unit) => sameNumbers(first!, unit));
      return [{ unit: first!.unit, files: same.map(({ file }) => file), isSame }];
    });
  });

/** Small bodies have hardly a number that is not 0: only tables with more than these tell of copying. */
const FEW_NUMBERS = 5;

function withSameTables(units: readonly UnitFacts[]): string[][] {
  const byNumbers = new Map<string, UnitFacts[]>();
  for (const unit of units) {
    const own = Object.values(unit.numbers).filter((number) => number !== 0);
    if (own.length <= FEW_NUMBERS) continue;
    const key = JSON.stringify([unit.numbers, unit.unread]);
    byNumbers.set(key, [...(byNumbers.get(key) ?? []), unit]);
  }
  return [...byNumbers.values()]
    .filter((same) => byBody(same).length > 1)
    .map((same) => same.map(({ file }) => file));
}

/**
 * Many reports at a glance.
 * @param unread files that could not be read as reports, each with its reason
 * @param names the bodies that have to file, null where nobody said
 */
export function overviewOf(
  units: readonly UnitFacts[],
  unread: readonly UnreadFile[],
  names: readonly string[] | null,
): Overview {
  const year = yearOfMost(units);
  const ofYear = units.filter((unit) => unit.year === year || unit.year === null);
  const there = names && attendance(names, ofYear);
  const twice = filedTwice(units);
  const otherYears = units.filter((unit) => unit.year !== null && unit.year !== year).map(({ file }) => file);
  const alike = alikeUnits(ofYear);
  const sameTables = withSameTables(ofYear);
  const remarkable = new Set([
    ...twice.flatMap(({ files }) => files),
    ...otherYears,
    ...sameTables.flat(),
    ...alike.filter(({ share }) => share >= MUCH).flatMap(({ files }) => files),
  ]);
  return {
    year,
    rows: units.map((unit) => rowOf(unit, remarkable.has(unit.file))),
    missing: there && there.missing,
    unlisted: there ? there.unlisted : [],
    twice,
    otherYears,
    nameless: units.filter(({ unit }) => unit === null).map(({ file }) => file),
    alike,
    sameTables,
    unread: [...unread],
  };
}
