import { isInForce } from "../../check/relations/stock";
import { isCorrectable, isSafelyCorrectable } from "../../check/steps/safe-corrections";
import { tableIds, type TableId } from "../../form";
import type { Correction, Finding, Severity } from "../../check/types";

/** A finding in the list; its id is its fingerprint, which no other finding of the check has. */
export interface Item {
  id: string;
  finding: Finding;
}

export type FixableItem = Item & { finding: Finding & { fix: Correction } };

export interface Group {
  id: TableId | "other";
  items: Item[];
}

/** How the list tells findings apart: by what they ask for. Not yet filled in is no mistake until the report goes out. */
export type FindingKind = Severity | "blank";

export const findingKinds: readonly FindingKind[] = ["error", "warning", "hint", "blank"];

export const kindOf = ({ rule, severity }: Finding): FindingKind =>
  rule === "cell/empty" && severity === "error" ? "blank" : severity;

/** All findings as items: by table in the order of the form, what belongs to none last, errors first in each, blanks last. */
export function itemsOf(findings: Finding[]): Item[] {
  const items = findings.map((finding) => ({ id: finding.fingerprint, finding }));
  return groupsOf(items).flatMap((group) => group.items);
}

/** The items by table; a table without findings has no group. */
export function groupsOf(items: Item[]): Group[] {
  const ids: Group["id"][] = [...tableIds, "other"];
  return ids
    .map((id) => ({
      id,
      items: findingKinds.flatMap((kind) =>
        items.filter(({ finding }) => (finding.table ?? "other") === id && kindOf(finding) === kind),
      ),
    }))
    .filter((group) => group.items.length > 0);
}

/** How a button names the finding for which it is there: by its cell or row, else by what is said. */
export const nameOf = ({ row, cell, where, message }: Finding): string =>
  (cell ?? row) !== null && where.length > 1 ? where.join(" ") : message;

export const isFixable = (item: Item): item is FixableItem => isCorrectable(item.finding);

/** Items whose correction cannot change the meaning. */
export const safeItems = (items: Item[]): FixableItem[] =>
  items.filter(isFixable).filter(({ finding }) => isSafelyCorrectable(finding));

/** How many cells a finding of blanks is about; one finding is a whole table that nobody has begun. */
const blanksIn = ({ cells }: Finding): number => cells?.length ?? 1;

/** How many findings of each kind; of blanks, how many cells. */
export function countByKind(items: Item[]): Record<FindingKind, number> {
  const counts = { error: 0, warning: 0, hint: 0, blank: 0 };
  for (const { finding } of items) {
    const kind = kindOf(finding);
    counts[kind] += kind === "blank" ? blanksIn(finding) : 1;
  }
  return counts;
}

/** So many blanks of a table are shown and marked one by one. */
const FEW_BLANKS = 3;

/** The blanks of a table that are too many to be told one by one: a table that is still being filled in. */
export const manyBlanks = (items: Item[]): Item[] =>
  groupsOf(items)
    .map((group) => group.items.filter(({ finding }) => kindOf(finding) === "blank"))
    .filter((blanks) => blanks.length > FEW_BLANKS)
    .flat();

/**
 * Blanks that are offered a 0: nothing else follows from the other numbers, and nothing speaks against it. Not
 * 现行有效件数, of which what earlier years issued is a part.
 */
export const zeroItems = (items: Item[]): FixableItem[] =>
  items
    .filter(isFixable)
    .filter(({ finding: { cell } }) => cell === null || !isInForce(cell))
    .filter(
      ({ finding }) => kindOf(finding) === "blank" && finding.fix.changes.every(({ text }) => text === "0"),
    );

/** 实填 − 应为 where both are plain numbers, else null. Rounded to what was written, so that 0.3 − 0.1 is 0.2. */
export function differenceOf(finding: Finding): number | null {
  if (!finding.expected?.trim() || !finding.actual?.trim()) return null;
  const [expected, actual] = [Number(finding.expected), Number(finding.actual)];
  if (!Number.isFinite(expected) || !Number.isFinite(actual) || expected === actual) return null;
  return Number((actual - expected).toPrecision(12));
}
