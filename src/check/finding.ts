import type { Place } from "../document/types";
import { compact } from "../language/normalise";
import type { Language } from "../messages";
import type { Rule } from "./rule";
import { renderSentences, renderText, type RuleText, type Texts } from "./texts";
import type { Correction, Finding, FindingFacts } from "./types";

/** A change that mends the finding, as a rule offers it. */
export interface CorrectionDraft {
  /** For the button, e.g. 改为 8. */
  title: RuleText;
  /** The new text of the place. */
  text: string;
  /** Cannot change the meaning; false unless told. */
  safe?: boolean;
  /** What is written over; the place of the finding unless told. */
  place?: Place;
}

/** What a rule states of one place; everything else does not apply and is null. */
export interface FindingDraft
  extends
    RuleText,
    Pick<FindingFacts, "place">,
    Partial<Omit<FindingFacts, "rule" | "place" | "fingerprint">> {
  /** Sentences behind the message. */
  behind?: RuleText[];
  fix?: CorrectionDraft | null;
  /** Tells findings of one rule at one place apart, e.g. the id of a relation. */
  subject?: string;
}

/** A finding whose texts have not been put into words yet. */
export interface RawFinding extends FindingFacts {
  message: RuleText[];
  fix: Required<CorrectionDraft> | null;
}

/**
 * Rule, place in the form and values: what makes a finding the same finding after an edit elsewhere. Neither the
 * message nor the place in the document is part of it.
 */
const fingerprintOf = (rule: string, draft: FindingDraft): string =>
  [
    rule,
    draft.subject ?? "",
    draft.cell ?? draft.row ?? draft.table ?? draft.section ?? "",
    draft.expected ?? "",
    draft.actual ?? "",
    draft.excerpt ?? "",
  ].join("|");

/**
 * True when the correction would write over more than the finding shows: other words than those that it quotes as
 * `actual`, or anything but the number of the cell that it is about. Who clicks has read the finding only.
 */
export function coversMore({ fix, place, cell, actual }: FindingDraft): boolean {
  const over = fix?.place ?? place;
  if (!fix) return false;
  if (over.kind === "cell" && cell) return false;
  if (over.kind !== "cell" && over.kind !== "paragraph") return true;
  const range = over.kind === "paragraph" ? over.range : null;
  const words = range ? over.text.slice(...range) : over.text;
  return !compact(actual ?? "").includes(compact(words));
}

/** Makes a finding of what a rule states; a correction that would write over more than it shows is not offered. */
export function makeFinding(
  { id, severity }: Pick<Rule, "id" | "severity">,
  draft: FindingDraft,
): RawFinding {
  return {
    rule: id,
    severity: draft.severity ?? severity,
    message: [{ messageId: draft.messageId, data: draft.data ?? {} }, ...(draft.behind ?? [])],
    table: draft.table ?? null,
    row: draft.row ?? null,
    cell: draft.cell ?? null,
    cells: draft.cells ?? null,
    expected: draft.expected ?? null,
    actual: draft.actual ?? null,
    section: draft.section ?? null,
    excerpt: draft.excerpt ?? null,
    fix: draft.fix && !coversMore(draft) ? { safe: false, place: draft.place, ...draft.fix } : null,
    place: draft.place,
    fingerprint: fingerprintOf(id, draft),
  };
}

const renderCorrection = (
  { title, ...rest }: Required<CorrectionDraft>,
  texts: Record<string, Texts>,
  language: Language,
): Correction => ({ title: renderText(title, texts, language), ...rest });

/** Puts a finding into words. @param texts the texts of its rule */
export const renderFinding = (
  { message, fix, ...facts }: RawFinding,
  texts: Record<string, Texts>,
  language: Language,
): Finding => ({
  ...facts,
  messageId: message[0]!.messageId,
  data: message[0]!.data ?? {},
  message: renderSentences(message, texts, language),
  fix: fix && renderCorrection(fix, texts, language),
});
