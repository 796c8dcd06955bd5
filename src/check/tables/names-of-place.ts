import type { Report } from "../../report/types";
import { numberedTitle } from "../prose/parts";
import type { FindingFacts } from "../types";
import { columnName, rowName } from "./names";
import { formOfTable } from "./required-form";

type Located = Pick<FindingFacts, "table" | "row" | "cell" | "section" | "place" | "relations">;

/** The part in which a paragraph stands; null ahead of them all. */
const partOf = (report: Report, { place }: Located): number | null =>
  place.kind === "paragraph"
    ? (report.sections.filter(({ heading }) => heading.index <= place.paragraph).at(-1)?.number ?? null)
    : null;

/**
 * Where a finding is, in the form's own words, from the whole to the part: table, row, column; or the part of the report.
 * Empty where it is about the document, its title or its preamble.
 */
export function namesOfPlace(report: Report, finding: Located): string[] {
  const { table, cell, relations } = finding;
  if (table === null) {
    const part = finding.section ?? partOf(report, finding);
    return part === null ? [] : [numberedTitle(report, part)];
  }
  const form = formOfTable(report, table);
  // Sums that differ are not about one row as long as no cell of theirs is claimed.
  const row = cell === null && relations !== null ? null : finding.row;
  const names = [form.tables[table].name, row && rowName(form, row), cell && columnName(form, cell)];
  return names.filter((name): name is string => Boolean(name));
}
