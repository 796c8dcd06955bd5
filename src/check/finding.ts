import type { Place } from "../document/types";
import { rowOfCell, tableOfKey, type CellKey } from "../form";
import { compact } from "../language/normalise";
import type { Language } from "../messages";
import { renderSentences, renderText, renderWithoutPlace, type RuleText, type Texts } from "./texts";
import type {
  Alternative,
  Correction,
  Finding,
  FindingFacts,
  OtherPlace,
  PlacedText,
  Severity,
} from "./types";

/** A change that mends the finding, as a rule offers it. */
export interface CorrectionDraft {
  /** For the button, e.g. 改为 8. */
  title: RuleText;
  /** The new text of the place. */
  text?: string;
  /** Cannot change the meaning; false unless told. */
  safe?: boolean;
  /** What is written over; the place of the finding unless told. */
  place?: Place;
  /** Instead of `text`: numbers of several cells. */
  changes?: PlacedText[];
}

/** A correction as it is offered, before it has been put into words. */
interface RawCorrection extends Omit<Correction, "title" | "text"> {
  title: RuleText;
}

/** A possible cause whose words are still to be made. */
interface RawAlternative extends Omit<Alternative, "says"> {
  says: RuleText;
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
  alternatives?: RawAlternative[];
  /** Tells findings of one rule at one place apart, e.g. the id of a relation. */
  subject?: string;
}

/** A finding whose texts have not been put into words yet. */
export interface RawFinding extends FindingFacts {
  message: RuleText[];
  fix: RawCorrection | null;
  alternatives: RawAlternative[] | null;
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

/** What a correction writes: what it lists, or its text over the one place. */
const writtenBy = ({ fix, place, cell }: FindingDraft): PlacedText[] =>
  fix?.changes ?? (fix ? [{ cell: cell ?? null, text: fix.text ?? "", place: fix.place ?? place }] : []);

/**
 * True when the correction would write over more than the finding shows: other words than those that it quotes as
 * `actual`, or anything but numbers of cells that it is about. Who clicks has read the finding only.
 */
export const coversMore = (draft: FindingDraft): boolean =>
  writtenBy(draft).some(({ cell, place }) => !isShown(draft, cell, place));

function isShown({ cell, cells, actual }: FindingDraft, written: CellKey | null, over: Place): boolean {
  const isAbout = written !== null && (written === cell || cells?.includes(written));
  if (over.kind === "cell" && isAbout) return true;
  if (over.kind !== "cell" && over.kind !== "paragraph") return false;
  const range = over.kind === "paragraph" ? over.range : null;
  const words = range ? over.text.slice(...range) : over.text;
  return compact(actual ?? "").includes(compact(words));
}

/** Makes a finding of what a rule states; a correction that would write over more than it shows is not offered. */
export function makeFinding(
  { id, severity }: { id: string; severity: Severity },
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
    relations: draft.relations ?? null,
    fix:
      draft.fix && !coversMore(draft)
        ? { title: draft.fix.title, safe: draft.fix.safe ?? false, changes: writtenBy(draft) }
        : null,
    alternatives: draft.alternatives ?? null,
    place: draft.place,
    others: draft.others && draft.others.length > 0 ? draft.others : null,
    fingerprint: fingerprintOf(id, draft),
  };
}

const renderCorrection = (
  { title, changes, safe }: RawCorrection,
  texts: Record<string, Texts>,
  language: Language,
): Correction => ({
  title: renderText(title, texts, language),
  text: changes.length === 1 ? changes[0]!.text : null,
  changes,
  safe,
});

/** A place by the facts that name it. */
type Located = Pick<FindingFacts, "table" | "row" | "cell" | "section" | "place" | "relations">;

const located = ({ cell, section, place }: OtherPlace): Located => ({
  table: cell === null ? null : tableOfKey(cell),
  row: cell === null ? null : rowOfCell(cell),
  cell,
  section,
  place,
  relations: null,
});

/**
 * Puts a finding into words.
 * @param namesOf the names of a place in the form's own words
 * @param texts the texts of its rule
 */
export const renderFinding = (
  { message, fix, alternatives, others, ...facts }: RawFinding,
  namesOf: (place: Located) => string[],
  texts: Record<string, Texts>,
  language: Language,
): Finding => ({
  ...facts,
  messageId: message[0]!.messageId,
  data: message[0]!.data ?? {},
  message: renderSentences(message, texts, language),
  where: namesOf(facts),
  others: others && others.map((one) => ({ ...one, where: namesOf(located(one)) })),
  says: message.map((sentence, i) =>
    i === 0 ? renderWithoutPlace(sentence, texts, language) : renderText(sentence, texts, language),
  ),
  fix: fix && renderCorrection(fix, texts, language),
  alternatives:
    alternatives &&
    alternatives.map(({ says, ...rest }) => ({ says: renderText(says, texts, language), ...rest })),
});
