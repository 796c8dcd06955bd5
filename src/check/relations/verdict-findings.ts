import { rowOfCell, type CellKey, type Form } from "../../form";
import type { Report } from "../../report/types";
import { changeTo, changeAll } from "../corrections";
import type { FindingDraft } from "../finding";
import type { RuleContext } from "../rule";
import type { NumberChanges } from "../slips/model";
import { ruleOf, type RelationVerdict } from "../slips/verdicts";
import { aboutCell, placeOfCell } from "../tables/places";
import { formOfTable } from "../tables/required-form";
import { cellsOf, isCarried, type Equation } from "./relations";
import { alternativeSentence, verdictSentences } from "./verdict-sentences";

/** One verdict, one finding: what it says, where it is shown, and the correction where something is claimed. */

/** The cells that take part: those of the relations, and those that change although all their relations hold. */
const allCells = ({ relations, claim }: RelationVerdict): CellKey[] => [
  ...new Set([
    ...relations.flatMap(({ relation }) => cellsOf(relation)),
    ...(claim ? claim.changes.keys() : []),
  ]),
];

/** What a claim writes, each number in its place. */
const placedChanges = (changes: NumberChanges, report: Report, form: Form, { table }: RelationVerdict) =>
  [...changes].map(([cell, value]) => ({
    cell,
    text: String(value),
    place: placeOfCell(report, table, form.tables[table].section, cell),
  }));

/** Ids and amounts: the same verdict after an edit elsewhere has the same subject. */
const subjectOf = ({ relations, claim }: RelationVerdict): string =>
  claim
    ? [...claim.changes].map(([cell, value]) => `${cell}=${value}`).join()
    : relations.map(({ relation, left, right }) => `${relation.id}=${left}:${right}`).join();

function findingOn(verdict: RelationVerdict, report: Report, context: RuleContext): FindingDraft {
  const { values } = context;
  const { table, relations, claim, alternatives } = verdict;
  const form = formOfTable(report, table);
  const [statement, ...behind] = verdictSentences(form, verdict, context);
  const [changed] = claim?.changes ?? [];
  const { relation: first } = relations[0]!;
  const cell = changed?.[0] ?? first.result;
  const changes = claim ? placedChanges(claim.changes, report, form, verdict) : [];
  const fix = changes.length === 1 ? changeTo(changes[0]!.text) : changeAll(changes);
  return {
    ...statement,
    behind,
    ...aboutCell(report, form.tables[table], cell),
    severity: relations.every(({ relation }) => isCarried(relation)) ? "warning" : "error",
    row: changed ? rowOfCell(cell) : (first.along.row ?? rowOfCell(cell)),
    cell: changed ? cell : null,
    cells: allCells(verdict),
    expected: changed ? String(changed[1]) : null,
    actual: changed ? String(values.get(cell)!) : null,
    fix: claim ? fix : null,
    relations: relations.map(({ relation }) => relation.id),
    alternatives: alternatives.map((one) => ({
      says: alternativeSentence(form, one, values),
      changes: one.steps.flatMap((step) =>
        [...step.changes].map(([key, value]) => ({ cell: key, text: String(value) })),
      ),
    })),
    subject: subjectOf(verdict),
  };
}

/** True for differences from last year's report only, when nothing in this report explains several of them together. */
export const isOnlyBetweenYears = ({ relations, claim, alternatives }: RelationVerdict): boolean =>
  claim === null &&
  relations.every(({ relation }) => isCarried(relation)) &&
  (relations.length === 1 ||
    alternatives.every(({ steps }) => steps.every(({ changes }) => changes.size === 0)));

/** What the verdicts under the name of a rule say. */
export const verdictFindings = (
  rule: Equation["rule"],
  report: Report,
  context: RuleContext,
): FindingDraft[] =>
  context.verdicts
    .filter((verdict) => ruleOf(verdict) === rule && !isOnlyBetweenYears(verdict))
    .map((verdict) => findingOn(verdict, report, context));
