import { rowOfCell } from "../../form";
import type { CellKey, Form, RelationRule, RowKey } from "../../form";
import type { Report } from "../../report/types";
import { changeTo } from "../corrections";
import type { FindingDraft } from "../finding";
import { formOfTable } from "../tables/required-form";
import { aboutCell } from "../tables/places";
import {
  breaksNothing,
  cellsOf,
  impliedValue,
  isCarried,
  isCount,
  isSum,
  isTotal,
  rounded,
} from "./relations";
import type { BrokenRelation, Equation } from "./relations";
import { relationSentences, relationTexts } from "./relation-sentences";
import type { Rule, RuleContext } from "../rule";
import type { RuleData, Texts } from "../texts";

/**
 * The one mechanism behind the four relation rules: which relations there are is data of the form, how a broken one
 * is explained is the diagnosis; a rule only says it in its own words.
 */

/** What differs between the relation rules. */
export interface RelationRuleTexts extends Pick<Rule, "title" | "why" | "limits"> {
  id: RelationRule;
  /**
   * `broken`: what does not add up. For sums also `elsewhere`: the same where another cell than the total is wrong.
   */
  messages: { broken: Texts; elsewhere?: Texts };
  /** Values of the rule's own message besides {table}, {left}, {right} and {difference}. */
  data(broken: BrokenRelation, form: Form): RuleData;
}

/** The cell that is most probably wrong, what it should hold, and whether writing that is a correction. */
interface Verdict {
  cell: CellKey;
  expected: number | null;
  fix: boolean;
}

const show = (value: number): string => String(value);

const relationsIn = (context: RuleContext): Equation[] => context.relations.map(({ relation }) => relation);

/** The result cell of the relation; for a balance whose rest would be negative the other cell of that side. */
function unlocated({ relation }: BrokenRelation, context: RuleContext): Verdict {
  const cells = [relation.result, ...relation.right.filter((cell) => cell !== relation.result)];
  const cell = cells.find((one) => isCount(impliedValue(relation, one, context.values))) ?? relation.result;
  const implied = impliedValue(relation, cell, context.values);
  const expected = isCount(implied) ? implied : null;
  const forgotten = cellsOf(relation).some((one) => context.diagnosis.unmatched.has(one));
  // A total of what was forgotten may break the next total, never what last year's report says.
  const among = forgotten ? isCarried : undefined;
  const fix = isSum(relation) && expected !== null && breaksNothing(cell, expected, context, among);
  return { cell, expected, fix };
}

function verdictOn(broken: BrokenRelation, context: RuleContext): Verdict {
  const suspects = cellsOf(broken.relation).filter((cell) => context.diagnosis.suspects.has(cell));
  const [cell] = suspects;
  if (cell === undefined) return unlocated(broken, context);
  const { value } = context.diagnosis.suspects.get(cell)!;
  // A total may break the next total until that is corrected too; an entry has to be right by itself.
  const among = isTotal(relationsIn(context), cell) ? isCarried : undefined;
  const isSure = breaksNothing(cell, value, context, among);
  const fix = suspects.length === 1 && isSure;
  return { cell, expected: value, fix };
}

function findingFor(
  broken: BrokenRelation,
  texts: RelationRuleTexts,
  report: Report,
  context: RuleContext,
): FindingDraft {
  const { relation, left, right } = broken;
  const form = formOfTable(report, relation.table);
  const { name } = form.tables[relation.table];
  const verdict = verdictOn(broken, context);
  // The statement says what a sum's result should be only where that is what the finding says of its cell.
  const isStated = isSum(relation) && verdict.cell === relation.result && verdict.expected === left;
  const row: RowKey = relation.along.row ?? rowOfCell(verdict.cell);
  return {
    messageId: isSum(relation) && !isStated ? "elsewhere" : "broken",
    data: {
      table: name,
      left: show(left),
      right: show(right),
      difference: show(Math.abs(rounded(left - right))),
      ...texts.data(broken, form),
    },
    behind: relationSentences(broken, verdict.cell, isStated, form, context),
    ...aboutCell(report, form.tables[relation.table], verdict.cell),
    row,
    cells: cellsOf(relation),
    expected: verdict.expected === null ? null : show(verdict.expected),
    actual: show(context.values.get(verdict.cell)!),
    fix: verdict.fix && verdict.expected !== null ? changeTo(verdict.expected) : null,
    subject: relation.id,
  };
}

/** A rule over the relations of one kind. */
export function relationRule(texts: RelationRuleTexts): Rule {
  return {
    id: texts.id,
    severity: "error",
    title: texts.title,
    why: texts.why,
    limits: texts.limits,
    messages: { ...relationTexts, ...texts.messages },
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
  };
}
