import type { CheckResult, Finding } from "../../check";
import { isYearBefore } from "../../check/last-year";
import { proseOfPart, repetition } from "../../check/prose/compare";
import { formTables } from "../../check/tables/required-form";
import { crossYearRelations, numberCells, type CellKey } from "../../form";
import type { Report } from "../../report";
import { numberIn, sumIn } from "../../report/number-in";
import { requiredForm } from "../../report/required-form";
import type { CarriedState, ComparedWithLast, UnitFacts, UnitFinding, UnreadCell } from "./types";

/** 一, 五: what a body says in its own words. The preamble and 六 say in every report what the rules have them say. */
const OWN_PARTS = [1, 5];
const PARTS_OF_LAST_YEAR = [1, 5, 6];
/** Less text consists of formulae. */
const SHORTEST = 80;

/**
 * 应为 is said only where it is proven: by sums that leave one number, by the words of the form, by the year. What a warning
 * expects is one of two sides, and its sentence says so.
 */
const isProven = ({ severity, rule }: Finding): boolean =>
  severity === "error" || rule === "label/changed" || rule === "label/missing";

const findingOf = (finding: Finding): UnitFinding => ({
  rule: finding.rule,
  severity: finding.severity,
  where: finding.where,
  says: finding.says.join(""),
  cell: finding.cell,
  cells: finding.cells ?? (finding.cell === null ? [] : [finding.cell]),
  section: finding.section,
  actual: finding.actual,
  expected: isProven(finding) ? finding.expected : null,
});

/** Every cell of the form: its number, or why there is none. */
function cellsOfReport(report: Report): Pick<UnitFacts, "numbers" | "unread"> {
  const numbers: Record<CellKey, number> = {};
  const unread: Record<CellKey, UnreadCell> = {};
  for (const { table } of formTables(report)) {
    for (const { key } of numberCells(table)) {
      const found = report.tables[table.id]?.cells.get(key!);
      if (found?.value.state === "number") numbers[key!] = found.value.value;
      else unread[key!] = { why: found?.value.state ?? "missing", text: found?.text.trim() ?? "" };
    }
  }
  return { numbers, unread };
}

/** 二、上年结转 = last year's 四、结转下年度, column by column (form, note of table 三). */
function carriedState(report: Report, last: Report): CarriedState {
  const columns = crossYearRelations
    .filter(({ rule }) => rule === "carry/pending")
    .map(({ result, last: cells }) => ({ now: numberIn(report, result), before: sumIn(last, cells) }));
  if (columns.some(({ now, before }) => now !== null && before !== null && now !== before)) return "broken";
  return columns.some(({ now, before }) => now === null || before === null) ? "unchecked" : "joined";
}

const comparedProse = (report: Report): string =>
  PARTS_OF_LAST_YEAR.map((part) => proseOfPart(report, part)).join("\n");

function comparedWith(report: Report, last: Report, file: string): ComparedWithLast {
  const { share, length } = repetition(comparedProse(report), comparedProse(last), report.unit);
  return {
    file,
    repetition: length < SHORTEST ? null : share,
    carried: carriedState(report, last),
  };
}

/** What is read and found of one report. */
export interface CheckedUnit {
  file: string;
  report: Report;
  /** What is told of it: findings that are switched off are not among them. */
  result: Pick<CheckResult, "year" | "relations" | "findings">;
  doubts: string[];
  /** The report with which it was compared; one of another year than the year before is not. */
  last: { file: string; report: Report } | null;
}

/** The facts of one report, as the overview, the notes, the sum and the pictures take them. */
export const unitFacts = ({ file, report, result, doubts, last }: CheckedUnit): UnitFacts => ({
  file,
  unit: report.unit,
  year: result.year,
  form: report.edition ?? requiredForm(report).edition,
  relations: result.relations,
  findings: result.findings.map(findingOf),
  ...cellsOfReport(report),
  doubts,
  last:
    last && isYearBefore(last.report, { ...report, year: result.year })
      ? comparedWith(report, last.report, last.file)
      : null,
  parts: report.sections
    .filter(({ number }) => OWN_PARTS.includes(number))
    .map(({ number, paragraphs }) => ({ part: number, paragraphs: paragraphs.map(({ text }) => text) })),
});
