import { columnOfCell, findColumn, findRow, rowOfCell, type CellKey, type Form } from "../../form";
import { namesOf } from "../slips/kinds";
import type { NumberChanges } from "../slips/model";
import type { Explanation } from "../slips/search";
import type { Slip } from "../slips/steps";
import type { RelationVerdict } from "../slips/verdicts";
import { cellName, columnName, rowName } from "../tables/names";
import type { RuleContext } from "../rule";
import type { RuleData, RuleText, RuleValue } from "../texts";
import { cellsOf, isCarried, rounded, type BrokenRelation, type CellValues } from "./relations";

/** What a verdict says, sentence by sentence; the words are in `verdict-texts.ts`. */

/** More cells or relations than these nobody reads in one sentence. */
const LISTED_CELLS = 8;
const LISTED_RELATIONS = 4;

const sentence = (messageId: string, data: RuleData = {}): RuleText => ({ messageId, data });

const listed = (list: RuleText[]): RuleValue => ({ list, between: sentence("and") });

const nameOfCell = (form: Form, cell: CellKey): string => cellName(form, rowOfCell(cell), cell);

const isDispute = (cell: CellKey): boolean => cell.startsWith("disputes/");

const groupName = (form: Form, cell: CellKey): string => findColumn(form, cell).labels.slice(0, -1).join("—");

/** The line of a cell: its row, the numbered rows of a group by the name of the group, or the group of table 四. */
function nameOfLine(form: Form, cell: CellKey, isGroup: boolean): string {
  if (isDispute(cell)) return `“${groupName(form, cell)}”`;
  const row = rowOfCell(cell);
  return `“${isGroup ? findRow(form, row).labels.at(-2)! : rowName(form, row)}”`;
}

function slipSentence(form: Form, { kind, named, isGroup, count }: Slip): RuleText {
  const names = namesOf(kind);
  if (names === null) return sentence(kind);
  const nameOf = (cell: CellKey): string =>
    names === "cells"
      ? nameOfCell(form, cell)
      : names === "rows"
        ? nameOfLine(form, cell, isGroup)
        : `“${columnName(form, cell)}”`;
  const [first, second] = named.map(nameOf);
  return sentence(kind, { ...(first && { first }), ...(second && { second }), ...(count && { count }) });
}

function changeSentences(
  form: Form,
  changes: NumberChanges,
  values: CellValues,
  messageId: "change" | "change-perhaps",
): RuleText[] {
  const all = [...changes].map(([cell, expected]) =>
    sentence(messageId, { cell: nameOfCell(form, cell), expected, actual: values.get(cell)! }),
  );
  return all.length > LISTED_CELLS
    ? [...all.slice(0, LISTED_CELLS), sentence("changes-more", { count: all.length })]
    : all;
}

const slipsOf = (form: Form, steps: Slip[]): RuleText[] => steps.map((step) => slipSentence(form, step));

/** What an explanation says, e.g. for a list of them. */
export function alternativeSentence(form: Form, { steps }: Explanation, values: CellValues): RuleText {
  const changes: NumberChanges = new Map(steps.flatMap((step) => [...step.changes]));
  const slips = slipsOf(form, steps);
  return changes.size === 0
    ? sentence("alternative-alone", { slips: listed(slips) })
    : sentence("alternative", {
        slips: listed(slips),
        changes: listed(changeSentences(form, changes, values, "change-perhaps")),
      });
}

function relationSentence(form: Form, { relation, left, right }: BrokenRelation): RuleText {
  const { rule, result, along } = relation;
  return sentence(rule, {
    left,
    right,
    difference: rounded(Math.abs(left - right)),
    ...(rule === "relation/row-total" && { row: rowName(form, along.row!) }),
    ...(rule === "relation/dispute-total" && { group: groupName(form, result) }),
    ...(rule === "carry/pending" && { cell: nameOfCell(form, result) }),
    ...((rule === "relation/balance" || rule === "relation/outcome-total") && {
      column: columnName(form, `${rowOfCell(result)}/${columnOfCell(result)}`),
    }),
  });
}

function relationSentences(form: Form, relations: BrokenRelation[]): RuleText[] {
  const all = relations.map((one) => relationSentence(form, one));
  const more = all.length - LISTED_RELATIONS;
  return more > 0 ? [...all.slice(0, LISTED_RELATIONS), sentence("relations-more", { count: more })] : all;
}

/** Whether the prose says the same of what is changed; which side is taken to be right where it does not. */
const proseSentences = (changes: NumberChanges, stated: RuleContext["stated"]): RuleText[] =>
  [...changes].flatMap(([cell, expected]) => {
    const one = stated.get(cell);
    if (!one) return [];
    return [sentence(one.value === expected ? "prose-agrees" : "prose-differs", { words: one.words })];
  });

/** The cells of the relations that the drafter has confirmed. */
function confirmedSentences(
  form: Form,
  relations: BrokenRelation[],
  confirmed: ReadonlySet<CellKey>,
): RuleText[] {
  const own = new Set(
    relations.flatMap(({ relation }) => cellsOf(relation)).filter((one) => confirmed.has(one)),
  );
  const names = [...own].map((cell) => nameOfCell(form, cell)).join("、");
  return own.size > 0 ? [sentence("confirmed", { cells: names })] : [];
}

/** The statement of a verdict, and the sentences behind it. */
export function verdictSentences(
  form: Form,
  { table, relations, claim, alternatives }: RelationVerdict,
  { values, confirmed, stated }: Pick<RuleContext, "values" | "confirmed" | "stated">,
): [RuleText, ...RuleText[]] {
  const { name } = form.tables[table];
  const broken = listed(relationSentences(form, relations));
  const kept = confirmedSentences(form, relations, confirmed);
  if (claim) {
    const [only, another] = changeSentences(form, claim.changes, values, "change");
    const slips = listed(slipsOf(form, claim.steps));
    return [
      another
        ? sentence("wrong", {
            table: name,
            slips,
            changes: listed(changeSentences(form, claim.changes, values, "change")),
          })
        : sentence("wrong-one", { table: name, slips, ...only!.data }),
      sentence("explains", { relations: broken }),
      ...(relations.some(({ relation }) => isCarried(relation)) ? [sentence("last-year")] : []),
      ...proseSentences(claim.changes, stated),
      ...kept,
    ];
  }
  const numbered = alternatives.map((one, i) =>
    sentence("numbered", { number: i + 1, says: alternativeSentence(form, one, values) }),
  );
  return [
    sentence("differs", { table: name, relations: broken }),
    numbered.length > 0 ? sentence("possible", { alternatives: listed(numbered) }) : sentence("unknown"),
    ...kept,
  ];
}
