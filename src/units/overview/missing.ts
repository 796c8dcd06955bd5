import type { UnitFacts } from "../facts/types";
import { nameOfFile } from "../words";
import { indexOfBody } from "./bodies";

/** Who has to file, and who has not. */
export interface Attendance {
  /** Names of which no report is there. */
  missing: string[];
  /** Files of bodies that are not in the list. */
  unlisted: string[];
}

/** A file whose body is not known may be named after it. */
const nameOf = ({ unit, file }: UnitFacts): string => unit ?? nameOfFile(file).replace(/\.\w+$/u, "");

/** The longest of the names that stand in the name of a file; null for none. */
function longestIn(names: readonly string[], file: string): number | null {
  const inside = names.flatMap((name, index) =>
    file.includes(name) ? [{ index, length: name.length }] : [],
  );
  return inside.sort((a, b) => b.length - a.length)[0]?.index ?? null;
}

/**
 * The list beside the reports that are there. A report is taken for that of a name where only one name fits; of one whose body
 * is not known the name of its file speaks.
 */
export function attendance(names: readonly string[], units: readonly UnitFacts[]): Attendance {
  const there = new Set<number>();
  const unlisted: string[] = [];
  for (const unit of units) {
    const name = nameOf(unit);
    const index = (unit.unit === null ? longestIn(names, name) : null) ?? indexOfBody(names, name);
    if (index === null) unlisted.push(unit.file);
    else there.add(index);
  }
  return { missing: names.filter((_, index) => !there.has(index)), unlisted };
}
