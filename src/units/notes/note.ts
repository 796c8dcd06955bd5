import type { Severity } from "../../check";
import type { UnitFacts, UnitFinding } from "../facts/types";
import type { Overview } from "../overview/overview";
import { namesByFile, pathOf, percent, unitName, type Say } from "../words";

/** 退回修改单: what a unit has to change or verify in its report, each place in the words of the form. */

/** One thing to be changed. */
export interface NoteItem {
  number: number;
  where: string;
  /** What stands there. */
  actual: string;
  /** What has to stand there; empty where that is not proven. */
  expected: string;
  says: string;
}

export interface ReturnNote {
  file: string;
  unit: string;
  year: number | null;
  groups: { severity: Severity; items: NoteItem[] }[];
  /** What of the report could not be read for certain. */
  doubts: string[];
  /** What its text has in common with other reports, as sentences. */
  alike: string[];
}

const severities = ["error", "warning", "hint"] as const;

/** Blank cells of one row, of which no more is known: one thing to do. */
const rowOfBlank = ({ rule, expected, where }: UnitFinding): string | null =>
  rule === "cell/empty" && expected === null && where.length > 1 ? pathOf(where.slice(0, -1)) : null;

function itemsOf(findings: readonly UnitFinding[], say: Say): Omit<NoteItem, "number">[] {
  const items: (Omit<NoteItem, "number"> & { blanks: number; row: string | null })[] = [];
  for (const finding of findings) {
    const row = rowOfBlank(finding);
    const last = items.at(-1);
    if (row !== null && last?.row === row) {
      last.blanks += 1;
      last.where = row;
      continue;
    }
    items.push({
      where: finding.where.length > 0 ? pathOf(finding.where) : say("units/note/whole"),
      actual: finding.actual ?? "",
      expected: finding.expected ?? "",
      says: finding.says,
      blanks: 1,
      row,
    });
  }
  return items.map(({ where, actual, expected, says, blanks }) => ({
    where,
    actual,
    expected,
    says: blanks > 1 ? say("units/note/blanks", { count: blanks }) : says,
  }));
}

function alikeSentences({ file }: UnitFacts, { alike, sameTables, rows }: Overview, say: Say): string[] {
  const nameOf = namesByFile(rows);
  const tables = sameTables
    .filter((files) => files.includes(file))
    .map((files) =>
      say("units/note/same-numbers", {
        units: files
          .filter((one) => one !== file)
          .map(nameOf)
          .join("、"),
      }),
    );
  const texts = alike
    .filter(({ files }) => files.includes(file))
    .map(({ files, share, passages }) =>
      say("units/note/alike", {
        unit: nameOf(files.find((one) => one !== file)!),
        share: percent(share),
        passage: passages[0]!.text,
      }),
    );
  return [...tables, ...texts];
}

/**
 * The note for a unit; null where nothing is to be changed or verified. Hints stand in it and make no note by themselves.
 */
export function returnNote(unit: UnitFacts, overview: Overview, say: Say): ReturnNote | null {
  let number = 0;
  const groups = severities
    .map((severity) => ({
      severity,
      items: itemsOf(
        unit.findings.filter((finding) => finding.severity === severity),
        say,
      ).map((item) => ({ number: ++number, ...item })),
    }))
    .filter(({ items }) => items.length > 0);
  const alike = alikeSentences(unit, overview, say);
  const isNeeded =
    groups.some(({ severity }) => severity !== "hint") || unit.doubts.length + alike.length > 0;
  if (!isNeeded) return null;
  return { file: unit.file, unit: unitName(unit), year: unit.year, groups, doubts: unit.doubts, alike };
}

/** What no file system has in a name. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]/gu;
const LONGEST_NAME = 60;

/** The name of the file of a note, without its ending. */
export const noteFileName = ({ unit }: ReturnNote, say: Say): string =>
  say("units/note/file-name", { unit: unit.replace(NOT_IN_NAMES, "_").slice(0, LONGEST_NAME).trim() });
