import { findRow, rowOfCell } from "../../form";
import type { CellKey, Form, RowKey } from "../../form";
import { text } from "../../messages";
import type { MessageData } from "../../messages";
import { cellName, columnName, rowName } from "../tables/names";
import type { Pattern } from "./patterns";
import { cellsOf } from "./relations";
import type { BrokenRelation } from "./relations";
import type { RuleContext } from "../rule";

/** What a message says behind the plain statement of a broken relation: which cell, what else, and what it looks like. */

/** Ids of all messages that this file uses. */
export const sentenceIds = [
  "check/relation/cell",
  "check/relation/and",
  "check/relation/suspect",
  "check/relation/confirmed",
  "check/relation/together",
  "check/relation/together-many",
  "check/relation/transposed",
  "check/relation/unmatched",
  "check/relation/two-applicant-kinds",
  "check/relation/carried-in-left-out",
  "check/relation/carried-out-counted",
  "check/relation/rows-left-out",
  "check/relation/rows-counted-twice",
  "check/relation/same-rows",
];

type Say = (id: string, data?: MessageData) => string;

const say =
  ({ language }: RuleContext): Say =>
  (id, data = {}) =>
    text(`check/relation/${id}`, data, language);

const nameOf = (form: Form, cell: CellKey): string => cellName(form, rowOfCell(cell), cell);

/** A row by its name, the numbered rows of a group by the name of the group. */
const rowsName = (form: Form, rows: RowKey[]): string =>
  rows.length === 1 ? rowName(form, rows[0]!) : findRow(form, rows[0]!).labels.at(-2)!;

/** 12 for 21: the same digits in another order. */
function isTransposed(a: number, b: number): boolean {
  const digits = (value: number): string => [...String(value)].sort().join("");
  return a !== b && digits(a) === digits(b);
}

function patternSentence(pattern: Pattern, form: Form, speak: Say): string {
  switch (pattern.kind) {
    case "two-applicant-kinds":
      return speak(pattern.kind, {
        first: columnName(form, pattern.columns[0]),
        second: columnName(form, pattern.columns[1]),
        count: pattern.count,
      });
    case "rows-left-out":
    case "rows-counted-twice":
      return speak(pattern.kind, { row: rowsName(form, pattern.rows) });
    case "same-rows":
      return speak(pattern.kind, {
        first: rowName(form, pattern.rows[0]),
        second: rowName(form, pattern.rows[1]),
      });
    default:
      return speak(pattern.kind);
  }
}

/** More than these nobody reads in one sentence; each of them has a finding of its own anyway. */
const LISTED = 3;

const togetherSentence = (spelled: string[], speak: Say): string =>
  spelled.length > LISTED
    ? speak("together-many", { count: spelled.length })
    : speak("together", { cells: spelled.join(speak("and")) });

/** The sentences for a cell that the other relations have told. `stated`: the statement already says what it should be. */
function locatedSentences(
  broken: BrokenRelation,
  cell: CellKey,
  stated: boolean,
  form: Form,
  context: RuleContext,
): string[] {
  const { suspects } = context.diagnosis;
  const speak = say(context);
  const value = (one: CellKey): number => context.values.get(one)!;
  const spell = (one: CellKey): string =>
    speak("cell", { cell: nameOf(form, one), actual: value(one), expected: suspects.get(one)!.value });
  const inRelation = cellsOf(broken.relation).filter((one) => suspects.has(one));
  const all = [...inRelation, ...inRelation.flatMap((one) => suspects.get(one)!.together)];
  const others = [...new Set(all)].filter((one) => one !== cell);
  return [
    stated ? speak("confirmed") : speak("suspect", { cell: spell(cell) }),
    ...(isTransposed(value(cell), suspects.get(cell)!.value) ? [speak("transposed")] : []),
    ...(others.length > 0 ? [togetherSentence(others.map(spell), speak)] : []),
  ];
}

/** Everything behind the statement, for the cell on which the finding has settled. */
export function relationSentences(
  broken: BrokenRelation,
  cell: CellKey,
  stated: boolean,
  form: Form,
  context: RuleContext,
): string[] {
  const { suspects, unmatched, patterns } = context.diagnosis;
  const suspect = suspects.get(cell);
  const pattern = patterns.get(broken.relation.id);
  const explained = suspect !== undefined && suspect.together.length === 0;
  return [
    ...(suspect ? locatedSentences(broken, cell, stated, form, context) : []),
    ...cellsOf(broken.relation)
      .filter((one) => unmatched.has(one))
      .map((one) => say(context)("unmatched", { cell: nameOf(form, one), actual: context.values.get(one)! })),
    ...(pattern && !explained ? [patternSentence(pattern, form, say(context))] : []),
  ];
}
