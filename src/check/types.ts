import type { CellKey, Edition, RowKey, TableId } from "../form/types";
import type { Place } from "../document/types";
import type { Report } from "../report/types";
import type { Language } from "../messages";
import type { Limits } from "./limits";
import type { RuleData } from "./texts";

/** error: not to be filed like this; warning: very probably wrong; hint: look at it. */
export type Severity = "error" | "warning" | "hint";

/** A new text for a place. */
export interface PlacedText {
  /** The cell of the form; null for words of a paragraph and labels. */
  cell: CellKey | null;
  text: string;
  /** What is written over, and nothing else is: a cell, or words of a paragraph. */
  place: Place;
}

/** A change that mends the finding. */
export interface Correction {
  /** For the button, e.g. 改为 8. */
  title: string;
  /** The new text of the place; null where several are written. */
  text: string | null;
  /** Everything that it writes: all of it or nothing. */
  changes: PlacedText[];
  /** Cannot change the meaning. */
  safe: boolean;
}

/** What may explain a finding, without being certain. */
export interface Alternative {
  /** For the user. */
  says: string;
  /** What would have to be changed; nothing where the numbers do not tell. */
  changes: Omit<PlacedText, "place">[];
}

/** Another place of which a finding speaks: the other side of a contradiction. */
export interface OtherPlace {
  /** The cell of the form; null for words of the text. */
  cell: CellKey | null;
  /** Part of the report, 1–6. */
  section: number | null;
  /** What stands there. */
  text: string;
  /** With some words around it; null for a cell. */
  excerpt: string | null;
  place: Place;
}

/** The same with its names, from the whole to the part, in the form's own words. */
export interface NamedPlace extends OtherPlace {
  where: string[];
}

/** What a finding says beside its words. */
export interface FindingFacts {
  /** Rule id, e.g. `relation/row-total`. */
  rule: string;
  severity: Severity;
  table: TableId | null;
  row: RowKey | null;
  /** The one cell of which `expected` and `actual` speak; of several that `fix` would change the first. */
  cell: CellKey | null;
  /** Relation findings: every cell that takes part. A table without any number: all its cells. */
  cells: CellKey[] | null;
  /** Relation findings: ids of the broken relations of which it speaks. */
  relations: string[] | null;
  expected: string | null;
  actual: string | null;
  /** Part of the report, 1–6. */
  section: number | null;
  excerpt: string | null;
  place: Place;
  /** What its own place contradicts, where that stands in this document as well. */
  others: OtherPlace[] | null;
  /** Stable across edits elsewhere: rule + place in the form (or excerpt) + values. */
  fingerprint: string;
}

export interface Finding extends FindingFacts {
  /** Which text of its rule it is, and what fills it. */
  messageId: string;
  data: RuleData;
  /** For the user; names table, row and column in the form's own words. */
  message: string;
  /** Where it is, from the whole to the part: e.g. 表三, its row, its column. Empty for the document. */
  where: string[];
  others: NamedPlace[] | null;
  /** The message under a heading that names the place: what is said of it, and the sentences behind. */
  says: string[];
  fix: Correction | null;
  /** Relation findings: what may be the cause where nothing is certain, the likeliest first. */
  alternatives: Alternative[] | null;
}

export interface RelationCounts {
  held: number;
  broken: number;
  /** Not computable because a cell is empty, missing or not a number. Never counted as held. */
  unchecked: number;
}

/** How many statements of the prose agree with the tables, contradict them, or cannot be compared. */
export interface ProseCounts {
  tied: number;
  contradicts: number;
  notCompared: number;
}

/** A number that the drafter has confirmed: it counts for as long as this text stands in the cell. */
export interface ConfirmedCell {
  cell: CellKey;
  text: string;
}

export interface CheckResult {
  unit: string | null;
  year: number | null;
  edition: Edition | null;
  relations: RelationCounts;
  /** How the numbers that the text states of the tables stand to them. */
  prose: ProseCounts;
  findings: Finding[];
}

/** What a rule may look at besides the report. */
export interface CheckContext {
  /** Last year's report, when the drafter has given it. */
  last: Report | null;
  /** Cells whose number the drafter has confirmed: nothing proposes another one for them. */
  confirmed: readonly ConfirmedCell[];
  /** Sentences carried from last year of which nobody has said yet that they are this year's: no evidence for a number. */
  openSentences: readonly string[];
  /** The year for which the drafter writes, where it is known: it decides where the report names two. */
  year: number | null;
  /** What local rules set; as usual where nothing is told. */
  limits: Partial<Limits>;
  /** Language of the messages; Chinese unless told. The words of the form stay Chinese. */
  language: Language;
}
