import { tableIds, type TableId } from "../../form";
import { splitIgnored } from "./ignored";
import type { PaneState } from "./types";
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

export const severities: readonly Severity[] = ["error", "warning", "hint"];

/** All findings as items: by table in the order of the form, what belongs to none last, errors first in each. */
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
      items: severities.flatMap((severity) =>
        items.filter(({ finding }) => (finding.table ?? "other") === id && finding.severity === severity),
      ),
    }))
    .filter((group) => group.items.length > 0);
}

/** The findings that still ask for something. */
export const openItems = ({ checked, ignored }: Pick<PaneState, "checked" | "ignored">): Item[] =>
  splitIgnored(itemsOf(checked?.result.findings ?? []), ignored).open;

/** Those of them that the list shows. */
export function shownItems(state: Pick<PaneState, "checked" | "ignored" | "filter">): Item[] {
  const { filter } = state;
  if (filter === "ignored") return [];
  return openItems(state).filter(({ finding }) => filter === null || finding.severity === filter);
}

export const isFixable = (item: Item): item is FixableItem => item.finding.fix !== null;

/** Items whose correction cannot change the meaning. */
export const safeItems = (items: Item[]): FixableItem[] =>
  items.filter(isFixable).filter((item) => item.finding.fix.safe);

/** How many findings of each severity. */
export const countBySeverity = (items: Item[]): Record<Severity, number> => ({
  error: items.filter(({ finding }) => finding.severity === "error").length,
  warning: items.filter(({ finding }) => finding.severity === "warning").length,
  hint: items.filter(({ finding }) => finding.severity === "hint").length,
});

/** 实填 − 应为 where both are plain numbers, else null. Rounded to what was written, so that 0.3 − 0.1 is 0.2. */
export function differenceOf(finding: Finding): number | null {
  if (!finding.expected?.trim() || !finding.actual?.trim()) return null;
  const [expected, actual] = [Number(finding.expected), Number(finding.actual)];
  if (!Number.isFinite(expected) || !Number.isFinite(actual) || expected === actual) return null;
  return Number((actual - expected).toPrecision(12));
}
