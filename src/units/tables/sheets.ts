import { cellKeys, type Form } from "../../form";
import { numeral } from "../../language/numerals";
import type { Language } from "../../messages/text";
import type { RowTone, SheetRow, SheetValue, Worksheet } from "../../ooxml/workbook";
import type { UnitFacts } from "../facts/types";
import { formOfMost, type Overview, type UnitRow, type UnitState } from "../overview/overview";
import { cellPath, nameOfFile, namesByFile, pathOf, saying, unitName, type Say } from "../words";

/** Many reports as tables: the sheets of the Excel file, of which each can be a CSV as well. */

const toneOf: Record<UnitState, RowTone> = { return: "bad", look: "doubtful", accept: "none" };

const share = (value: number | null): SheetValue => (value === null ? null : { share: value });

const overviewColumns = [
  "unit",
  "year",
  "state",
  "held",
  "broken",
  "unchecked",
  "errors",
  "warnings",
  "hints",
  "blanks",
  "repetition",
  "carried",
  "doubts",
  "file",
] as const;

const overviewRow = (row: UnitRow, say: Say): SheetRow => ({
  tone: toneOf[row.state],
  values: [
    row.unit ?? say("units/unknown-unit"),
    row.year,
    say(`units/state/${row.state}`),
    row.relations.held,
    row.relations.broken,
    row.relations.unchecked,
    row.errors,
    row.warnings,
    row.hints,
    row.blanks,
    share(row.repetition),
    say(`units/carried/${row.carried}`),
    row.doubts,
    row.file,
  ],
});

/** One row a unit; a file that could not be read has a row without numbers. */
export function overviewSheet({ rows, unread }: Overview, language: Language = "zh"): Worksheet {
  const say = saying(language);
  const blank = overviewColumns.slice(3, -1).map(() => null);
  return {
    name: say("units/sheet/overview"),
    head: overviewColumns.map((column) => say(`units/column/${column}`)),
    rows: [
      ...rows.map((row) => overviewRow(row, say)),
      ...unread.map(({ file }): SheetRow => ({
        tone: "bad",
        values: [nameOfFile(file), null, say("units/state/unread"), ...blank, file],
      })),
    ],
    widths: [34, 8, 10, 12, 8, 12, 8, 8, 8, 12, 14, 16, 12, 46],
    frozen: 1,
  };
}

const severityTone = { error: "bad", warning: "doubtful", hint: "none" } as const;

/** One row a finding. */
function findingsSheet(units: readonly UnitFacts[], say: Say): Worksheet {
  const columns = ["unit", "severity", "where", "says", "actual", "expected", "rule", "file"];
  return {
    name: say("units/sheet/findings"),
    head: columns.map((column) => say(`units/column/${column}`)),
    rows: units.flatMap((unit) =>
      unit.findings.map(({ severity, where, says, actual, expected, rule }): SheetRow => ({
        tone: severityTone[severity],
        values: [
          unitName(unit),
          say(`units/severity/${severity}`),
          pathOf(where),
          says,
          actual,
          expected,
          rule,
          unit.file,
        ],
      })),
    ),
    widths: [28, 8, 40, 60, 16, 16, 22, 40],
    frozen: 1,
  };
}

/** What stands in a cell of a unit: its number, its text, or that there is no such cell. */
function valueIn({ numbers, unread }: UnitFacts, cell: string, say: Say): SheetValue {
  if (numbers[cell] !== undefined) return numbers[cell];
  const one = unread[cell];
  if (one?.why === "not-a-number") return one.text;
  return one?.why === "empty" ? null : say(one ? "units/cell/missing" : "units/cell/other-form");
}

/** Every number of every unit: a row for each cell of the form, a column for each unit. */
function numbersSheet(units: readonly UnitFacts[], form: Form, say: Say): Worksheet {
  return {
    name: say("units/sheet/numbers"),
    head: [say("units/column/cell"), ...units.map(unitName)],
    rows: cellKeys(form).map((cell) => ({
      values: [cellPath(form, cell), ...units.map((unit) => valueIn(unit, cell, say))],
    })),
    widths: [60, 12],
    frozen: 1,
  };
}

/** Who is missing, what came twice, what is of another year or of nobody, what could not be read. */
function attendanceSheet(overview: Overview, say: Say): Worksheet {
  const rowOf = new Map(overview.rows.map((row) => [row.file, row]));
  const named = namesByFile(overview.rows);
  const line = (kind: string, unit: string | null, file: string | null, note: string): SheetRow => ({
    tone: kind === "missing" || kind === "unread" ? "bad" : "doubtful",
    values: [say(`units/attendance/${kind}`), unit, file, note],
  });
  return {
    name: say("units/sheet/attendance"),
    head: ["attendance", "unit", "file", "note"].map((column) => say(`units/column/${column}`)),
    rows: [
      ...(overview.missing ?? []).map((name) => line("missing", name, null, "")),
      ...overview.unread.map(({ file, reason }) => line("unread", null, file, reason)),
      ...overview.twice.map(({ unit, files, isSame }) =>
        line("twice", unit, files.join("\n"), say(isSame ? "units/twice/same" : "units/twice/different")),
      ),
      ...overview.otherYears.map((file) =>
        line("other-year", named(file), file, say("units/year", { year: rowOf.get(file)?.year ?? "" })),
      ),
      ...overview.nameless.map((file) => line("nameless", null, file, "")),
      ...overview.unlisted.map((file) => line("unlisted", named(file), file, "")),
    ],
    widths: [16, 30, 50, 50],
    frozen: 0,
  };
}

/** From this share on most of a report is another one's. */
const MOSTLY = 0.5;

/** Which units say the same. */
function alikeSheet({ alike, sameTables, rows }: Overview, say: Say): Worksheet {
  const named = namesByFile(rows);
  return {
    name: say("units/sheet/alike"),
    head: ["units", "shared", "length", "part", "passage"].map((column) => say(`units/column/${column}`)),
    rows: [
      ...sameTables.map((files): SheetRow => ({
        tone: "bad",
        values: [files.map(named).join("\n"), null, null, null, say("units/alike/numbers")],
      })),
      ...alike.flatMap(({ files, share: part, passages }) =>
        passages.map((passage, index): SheetRow => ({
          tone: part >= MOSTLY ? "bad" : "doubtful",
          values: [
            files.map(named).join("\n"),
            index === 0 ? { share: part } : null,
            passage.length,
            say("units/part", { part: numeral(passage.part) }),
            passage.text,
          ],
        })),
      ),
    ],
    widths: [34, 12, 10, 8, 90],
    frozen: 1,
  };
}

/** The five sheets: 概览, 问题, 数据, 缺报与重复, 雷同. */
export function sheetsOf(
  overview: Overview,
  units: readonly UnitFacts[],
  language: Language = "zh",
): Worksheet[] {
  const say = saying(language);
  return [
    overviewSheet(overview, language),
    findingsSheet(units, say),
    numbersSheet(units, formOfMost(units), say),
    attendanceSheet(overview, say),
    alikeSheet(overview, say),
  ];
}
