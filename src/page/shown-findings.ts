import type { FileDocument } from "../file";
import { kindOf, manyBlanks, type FindingKind, type Item } from "../pane/state/items";
import { openItems } from "../pane/state/shown";
import type { PaneState } from "../pane/state/types";
import { shownCell } from "./shown-place";

/** What is found at a place that is shown, the worst first. */
export interface PlaceFindings {
  kind: FindingKind;
  items: Item[];
  /** Of a table that is still being filled in: shown, but no button for each cell. */
  isMany: boolean;
}

const keyOf = (document: FileDocument, { finding: { place } }: Item): string | null => {
  const now = document.placeNow(place);
  if (!now || now.kind === "document") return null;
  if (now.kind === "cell") return `cell ${shownCell(now.table, now.tr, now.tc)}`;
  if (now.kind === "row") return `row ${now.table}.${now.tr}`;
  return now.kind === "table" ? `table ${now.table}` : `paragraph ${now.paragraph}`;
};

const worst: readonly FindingKind[] = ["error", "warning", "hint", "blank"];

/** The findings that still ask for something, by the place at which they stand. */
export function findingsByPlace(
  document: FileDocument,
  state: Pick<PaneState, "checked" | "ignored">,
): ReadonlyMap<string, PlaceFindings> {
  const found = new Map<string, PlaceFindings>();
  const items = openItems(state);
  const blanks = new Set(manyBlanks(items));
  for (const item of items) {
    const key = keyOf(document, item);
    if (key === null) continue;
    const before = found.get(key);
    const all = [...(before?.items ?? []), item];
    const kind = worst.find((one) => all.some(({ finding }) => kindOf(finding) === one))!;
    found.set(key, { kind, items: all, isMany: all.every((one) => blanks.has(one)) });
  }
  return found;
}
