import type { Finding } from "./types";

/** What a rule states; everything else does not apply and is null. */
export type FindingDraft = Pick<Finding, "rule" | "severity" | "message" | "place"> &
  Partial<Omit<Finding, "fingerprint">> & {
    /** Tells findings of one rule at one place apart, e.g. the id of a relation. */
    subject?: string;
  };

/**
 * Rule, place in the form and values: what makes a finding the same finding after an edit elsewhere. Neither the
 * message nor the place in the document is part of it.
 */
const fingerprintOf = (draft: FindingDraft): string =>
  [
    draft.rule,
    draft.subject ?? "",
    draft.cell ?? draft.row ?? draft.table ?? draft.section ?? "",
    draft.expected ?? "",
    draft.actual ?? "",
    draft.excerpt ?? "",
  ].join("|");

export function makeFinding(draft: FindingDraft): Finding {
  return {
    rule: draft.rule,
    severity: draft.severity,
    message: draft.message,
    table: draft.table ?? null,
    row: draft.row ?? null,
    cell: draft.cell ?? null,
    cells: draft.cells ?? null,
    expected: draft.expected ?? null,
    actual: draft.actual ?? null,
    section: draft.section ?? null,
    excerpt: draft.excerpt ?? null,
    fix: draft.fix ?? null,
    place: draft.place,
    fingerprint: fingerprintOf(draft),
  };
}
