import { rowOfCell } from "../form";
import type { CellKey, Form, RelationRule, RowKey } from "../form";
import { text } from "../messages";
import type { Language, MessageData } from "../messages";
import type { Report } from "../report/types";
import { makeFinding } from "./finding";
import { formOfTable } from "./forms";
import { cellName } from "./names";
import { placeOfCell } from "./places";
import { cellsOf, evaluate, impliedValue, rounded } from "./relations";
import type { BrokenRelation } from "./relations";
import type { Rule, RuleContext } from "./rule";
import type { Correction, Finding } from "./types";

/**
 * The one mechanism behind the four relation rules: which relations there are is data of the form, how a broken one
 * is explained is the diagnosis; a rule only says it in its own words.
 */

/** What differs between the relation rules. */
export interface RelationRuleTexts extends Pick<Rule, "title" | "why" | "looksAwayFrom" | "examples"> {
  id: RelationRule;
  /** Values of the rule's own message besides {table}, {left}, {right} and {difference}. */
  data(broken: BrokenRelation, form: Form): MessageData;
}

/** The cell that is most probably wrong, what it should hold, and whether the others of its relations agree. */
interface Verdict {
  cell: CellKey;
  expected: number | null;
  /** Told by the other relations, or only by this one. */
  located: boolean;
  fix: boolean;
}

const isCount = (value: number | null): value is number =>
  value !== null && Number.isInteger(value) && value >= 0;

const show = (value: number): string => String(value);

/** True when the change leaves every relation standing that stands now. */
function breaksNothing(cell: CellKey, value: number, context: RuleContext): boolean {
  const through = context.relations.filter(({ relation }) => cellsOf(relation).includes(cell));
  const after = evaluate(
    through.map(({ relation }) => relation),
    new Map([...context.values, [cell, value]]),
  );
  return through.every((before, i) => before.state !== "held" || after[i]!.state === "held");
}

/** The result cell of the relation; for a balance whose rest would be negative the other cell of that side. */
function unlocated({ relation }: BrokenRelation, context: RuleContext): Verdict {
  const cells = [relation.result, ...relation.right.filter((cell) => cell !== relation.result)];
  const cell = cells.find((one) => isCount(impliedValue(relation, one, context.values))) ?? relation.result;
  const implied = impliedValue(relation, cell, context.values);
  const expected = isCount(implied) ? implied : null;
  const isSum = relation.right.length === 1;
  const forgotten = cellsOf(relation).some((one) => context.diagnosis.unmatched.has(one));
  const fix = isSum && expected !== null && (forgotten || breaksNothing(cell, expected, context));
  return { cell, expected, located: false, fix };
}

function verdictOn(broken: BrokenRelation, context: RuleContext): Verdict {
  const suspects = cellsOf(broken.relation).filter((cell) => context.diagnosis.suspects.has(cell));
  const [cell] = suspects;
  if (cell === undefined) return unlocated(broken, context);
  const { value } = context.diagnosis.suspects.get(cell)!;
  const fix = suspects.length === 1 && breaksNothing(cell, value, context);
  return { cell, expected: value, located: true, fix };
}

/** Names a cell with what stands in it and what should. */
function spell(form: Form, cell: CellKey, context: RuleContext): string {
  return text(
    "check/relation/cell",
    {
      cell: cellName(form, rowOfCell(cell), cell),
      actual: show(context.values.get(cell)!),
      expected: show(context.diagnosis.suspects.get(cell)!.value),
    },
    context.language,
  );
}

/** The sentences behind the plain statement: which cell, what else has to change, what else it may be. */
function explanation(broken: BrokenRelation, verdict: Verdict, form: Form, context: RuleContext): string[] {
  const { language, diagnosis, values } = context;
  const say = (id: string, data: MessageData): string => text(id, data, language);
  if (!verdict.located) {
    return cellsOf(broken.relation)
      .filter((cell) => diagnosis.unmatched.has(cell))
      .map((cell) =>
        say("check/relation/unmatched", {
          cell: cellName(form, rowOfCell(cell), cell),
          actual: show(values.get(cell)!),
        }),
      );
  }
  const inRelation = cellsOf(broken.relation).filter((cell) => diagnosis.suspects.has(cell));
  const others = [...inRelation, ...inRelation.flatMap((cell) => diagnosis.suspects.get(cell)!.together)];
  const more = [...new Set(others)].filter((cell) => cell !== verdict.cell);
  const spelled = (cell: CellKey): string => spell(form, cell, context);
  const suspect = say("check/relation/suspect", { cell: spelled(verdict.cell) });
  const together = more.map(spelled).join(text("check/relation/and", {}, language));
  return more.length === 0 ? [suspect] : [suspect, say("check/relation/together", { cells: together })];
}

function correction(verdict: Verdict, language: Language): Correction | null {
  if (!verdict.fix || verdict.expected === null) return null;
  const value = show(verdict.expected);
  return { title: text("check/fix/set", { value }, language), text: value, safe: false };
}

function findingFor(
  broken: BrokenRelation,
  texts: RelationRuleTexts,
  report: Report,
  context: RuleContext,
): Finding {
  const { relation, left, right } = broken;
  const form = formOfTable(report, relation.table)!;
  const { section, name } = form.tables[relation.table];
  const verdict = verdictOn(broken, context);
  const atResult = verdict.cell === relation.result && verdict.expected !== null;
  const data: MessageData = {
    table: name,
    left: show(left),
    right: show(right),
    difference: show(Math.abs(rounded(left - right))),
    ...texts.data(broken, form),
  };
  const statement = text(`check/${texts.id}${atResult ? "" : ".elsewhere"}`, data, context.language);
  const row: RowKey = relation.along.row ?? rowOfCell(verdict.cell);
  return makeFinding({
    rule: texts.id,
    severity: "error",
    message: [statement, ...explanation(broken, verdict, form, context)].join(""),
    table: relation.table,
    row,
    cell: verdict.cell,
    cells: cellsOf(relation),
    expected: verdict.expected === null ? null : show(verdict.expected),
    actual: show(context.values.get(verdict.cell)!),
    section,
    fix: correction(verdict, context.language),
    place: placeOfCell(report, relation.table, section, verdict.cell),
    subject: relation.id,
  });
}

/** A rule over the relations of one kind. */
export function relationRule(texts: RelationRuleTexts): Rule {
  return {
    id: texts.id,
    severity: "error",
    title: texts.title,
    why: texts.why,
    looksAwayFrom: texts.looksAwayFrom,
    messages: [
      `check/${texts.id}`,
      `check/${texts.id}.elsewhere`,
      "check/relation/cell",
      "check/relation/and",
      "check/relation/suspect",
      "check/relation/together",
      "check/relation/unmatched",
      "check/fix/set",
    ],
    correction: {
      zh: "改为能使相关勾稽关系都成立的数；由起草人确认。",
      en: "The number with which the relations through the cell hold; the drafter decides.",
    },
    check(report, context) {
      return context.relations
        .filter((state): state is BrokenRelation => state.state === "broken")
        .filter(({ relation }) => relation.rule === texts.id)
        .map((broken) => findingFor(broken, texts, report, context));
    },
    examples: texts.examples,
  };
}
