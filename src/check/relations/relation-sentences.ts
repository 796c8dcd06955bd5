import { findRow, rowOfCell } from "../../form";
import type { CellKey, Form, RowKey } from "../../form";
import { cellName, columnName, rowName } from "../tables/names";
import type { Pattern } from "./patterns";
import { cellsOf } from "./relations";
import type { BrokenRelation } from "./relations";
import type { RuleContext } from "../rule";
import type { RuleData, RuleText, Texts } from "../texts";

/** What a message says behind the plain statement of a broken relation: which cell, what else, and what it looks like. */

/** The texts that the relation rules share. */
export const relationTexts: Record<string, Texts> = {
  cell: {
    zh: "{cell}应为 {expected}，实填 {actual}",
    en: "{cell} should be {expected}, says {actual}",
  },
  and: {
    zh: "；",
    en: "; ",
  },
  suspect: {
    zh: "与其他勾稽关系对照，最可能填错的一格：{cell}。",
    en: "Seen with the other relations, the cell that is wrong is most probably this: {cell}.",
  },
  confirmed: {
    zh: "与其他勾稽关系对照，填错的正是这个总计。",
    en: "The other relations say too that this total is wrong.",
  },
  together: {
    zh: "还要同时改正：{cells}。",
    en: "To be changed with it: {cells}.",
  },
  "together-many": {
    zh: "另有 {count} 处总计也要一并改正，才能全部相符。",
    en: "{count} more totals have to be changed with it.",
  },
  transposed: {
    zh: "两个数的数字相同、顺序不同，可能打颠倒了。",
    en: "Both numbers have the same digits in another order: probably a slip in typing.",
  },
  unmatched: {
    zh: "也可能是{cell}的 {actual} 填错了地方：请核实；确有此数的，各处合计都要加上。",
    en: "Or the {actual} in {cell} is in the wrong place; if it is right, every total has to include it.",
  },
  "two-applicant-kinds": {
    zh: "“{first}”“{second}”两列一多一少、总计相符：可能有 {count} 件申请在不同的行里计入了不同类别的申请人。",
    en: "“{first}” and “{second}” are off in opposite directions and 总计 holds: {count} application(s) may stand under different kinds of applicant in different rows.",
  },
  "carried-in-left-out": {
    zh: "各列相差的正好是第二项：上年结转的申请可能没有计入本年度办理结果。",
    en: "Every column is off by item two: what was carried in may be missing from the outcomes.",
  },
  "carried-out-counted": {
    zh: "各列相差的正好是第四项：结转下年度的申请可能也计入了本年度办理结果。",
    en: "Every column is off by item four: what is carried out may also be counted among the outcomes.",
  },
  "rows-left-out": {
    zh: "各列相差的正好是“{row}”：（七）总计可能漏加了它，或者它与别的行重复计数。",
    en: "Every column is off by “{row}”: （七）总计 may leave it out, or it repeats another row.",
  },
  "rows-counted-twice": {
    zh: "各列相差的正好是“{row}”：（七）总计可能把它加了两次。",
    en: "Every column is off by “{row}”: （七）总计 may count it twice.",
  },
  "same-rows": {
    zh: "“{first}”“{second}”两行数字完全相同，可能错行或者重复填写。",
    en: "“{first}” and “{second}” have the same numbers: a row may have slipped or been filled in twice.",
  },
};

const sentence = (messageId: string, data: RuleData = {}): RuleText => ({ messageId, data });

const nameOf = (form: Form, cell: CellKey): string => cellName(form, rowOfCell(cell), cell);

/** A row by its name, the numbered rows of a group by the name of the group. */
const rowsName = (form: Form, rows: RowKey[]): string =>
  rows.length === 1 ? rowName(form, rows[0]!) : findRow(form, rows[0]!).labels.at(-2)!;

/** 12 for 21: the same digits in another order. */
function isTransposed(a: number, b: number): boolean {
  const digits = (value: number): string => [...String(value)].sort().join("");
  return a !== b && digits(a) === digits(b);
}

function patternSentence(pattern: Pattern, form: Form): RuleText {
  switch (pattern.kind) {
    case "two-applicant-kinds":
      return sentence(pattern.kind, {
        first: columnName(form, pattern.columns[0]),
        second: columnName(form, pattern.columns[1]),
        count: pattern.count,
      });
    case "rows-left-out":
    case "rows-counted-twice":
      return sentence(pattern.kind, { row: rowsName(form, pattern.rows) });
    case "same-rows":
      return sentence(pattern.kind, {
        first: rowName(form, pattern.rows[0]),
        second: rowName(form, pattern.rows[1]),
      });
    default:
      return sentence(pattern.kind);
  }
}

/** More than these nobody reads in one sentence; each of them has a finding of its own anyway. */
const LISTED = 3;

const togetherSentence = (spelled: RuleText[]): RuleText =>
  spelled.length > LISTED
    ? sentence("together-many", { count: spelled.length })
    : sentence("together", { cells: { list: spelled, between: sentence("and") } });

/** The sentences for a cell that the other relations have told. `stated`: the statement already says what it should be. */
function locatedSentences(
  broken: BrokenRelation,
  cell: CellKey,
  stated: boolean,
  form: Form,
  context: RuleContext,
): RuleText[] {
  const { suspects } = context.diagnosis;
  const value = (one: CellKey): number => context.values.get(one)!;
  const spell = (one: CellKey): RuleText =>
    sentence("cell", { cell: nameOf(form, one), actual: value(one), expected: suspects.get(one)!.value });
  const inRelation = cellsOf(broken.relation).filter((one) => suspects.has(one));
  const all = [...inRelation, ...inRelation.flatMap((one) => suspects.get(one)!.together)];
  const others = [...new Set(all)].filter((one) => one !== cell);
  return [
    stated ? sentence("confirmed") : sentence("suspect", { cell: spell(cell) }),
    ...(isTransposed(value(cell), suspects.get(cell)!.value) ? [sentence("transposed")] : []),
    ...(others.length > 0 ? [togetherSentence(others.map(spell))] : []),
  ];
}

/** Everything behind the statement, for the cell on which the finding has settled. */
export function relationSentences(
  broken: BrokenRelation,
  cell: CellKey,
  stated: boolean,
  form: Form,
  context: RuleContext,
): RuleText[] {
  const { suspects, unmatched, patterns } = context.diagnosis;
  const suspect = suspects.get(cell);
  const pattern = patterns.get(broken.relation.id);
  const explained = suspect !== undefined && suspect.together.length === 0;
  return [
    ...(suspect ? locatedSentences(broken, cell, stated, form, context) : []),
    ...cellsOf(broken.relation)
      .filter((one) => unmatched.has(one))
      .map((one) => sentence("unmatched", { cell: nameOf(form, one), actual: context.values.get(one)! })),
    ...(pattern && !explained ? [patternSentence(pattern, form)] : []),
  ];
}
