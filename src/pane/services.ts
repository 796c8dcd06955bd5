import type { RuleExplanation, RuleTitle } from "../check/explain";
import type { Language } from "../messages/text";
import type { Insertable, PackageToInsert } from "../template";
import type { Memory } from "../word/memory/memory";
import type { OpenDocument } from "../open";
import type { FillingEngine } from "./engine/filling";
import type * as LastYearEngine from "./engine/last-year";
import type { Examination, Examined, Given } from "./worker/jobs";
import type { Errand } from "./start/errand";
import type { DocumentLook } from "./worker/look";

/** Everything outside the pane that it works with, so that tests can put something else in its place. */
export interface Services {
  document: OpenDocument;
  /** Where the document lies, "" while it has never been saved: to know it again on this machine. */
  documentName: string;
  /** Report and findings from what was read, compared with last year's report when there is one. */
  check(given: Omit<Examination, "language">): Promise<Examined>;
  /** What was read: a report, something else, nothing. */
  look(given: Given<"look">): Promise<DocumentLook>;
  /** Why a rule is there; null where nobody can tell. */
  explain(rule: string): Promise<RuleExplanation | null>;
  /** The rules that the drafter may switch off. */
  switchableRules(): Promise<RuleTitle[]>;
  /** The package of what is to be inserted; its maker is loaded when it is first needed. */
  packageOf(insertable: Insertable): Promise<PackageToInsert>;
  /** The engine of the view 上年, loaded when it is first needed. */
  lastYear(): Promise<typeof LastYearEngine>;
  /** The engine of the view 填表, loaded when it is first needed. */
  filling(): Promise<FillingEngine>;
  memory: Memory;
  /** Puts a text on the clipboard; false when the webview does not allow it. */
  copy(text: string): Promise<boolean>;
  /** The text on the clipboard; null when the webview does not let us read it. */
  readClipboard(): Promise<string | null>;
  language: Language;
  today: Date;
  /** Whether the pages of text lie beside the page (help, privacy); they do when left out. */
  hasTextPages?: boolean;
  /** What the ribbon button that has opened the pane wants done; nothing when left out. */
  errand?: Errand | null;
}
