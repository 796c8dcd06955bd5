import type { CheckResult } from "../check/types";
import type { SourceDocument } from "../document/types";
import type { Language } from "../messages";
import type { OpenDocument } from "../word/types";

/** Everything outside the pane that it works with, so that tests can put something else in its place. */
export interface Services {
  document: OpenDocument;
  /** Report and findings from what was read. */
  check(source: SourceDocument): Promise<CheckResult>;
  memory: Memory;
  /** Puts a text on the clipboard; false when the webview does not allow it. */
  copy(text: string): Promise<boolean>;
  language: Language;
  today: Date;
}

/** What the pane remembers on this machine between two openings. */
export interface Memory {
  get(name: string): string | null;
  set(name: string, value: string): void;
}
