import type { SourceDocument } from "../../document/types";
import type { Receipt } from "../../open";
import type { FillingAction, FillingState } from "../filling/state/types";
import type { Comparison, LastYearAction, LastYearState } from "../lastyear/types";
import type { Question } from "../questions/types";
import type { Examined } from "../worker/jobs";
import type { Ignored } from "./ignored";
import type { DocumentLook } from "../worker/look";
import type { OwnCheck } from "../submit/own-checks";
import type { Settings } from "../../settings/settings";
import type { FindingKind } from "./items";
import type { Said, Tab } from "./said";

/** 错误, 疑点, 提示, 未填, or what was ignored. */
export type Filter = FindingKind | "ignored";

/** What is going on with the document; one thing at a time. */
export type Task =
  | "readLast"
  | "insert"
  | "check"
  | "confirm"
  | "reveal"
  | "mark"
  | "clear"
  | "correct"
  | "takeBack";

/** What came of an action, shown above the view that it belongs to. */
export interface Notice {
  intent: "success" | "info" | "warning" | "error";
  title: Said;
  /** What to do about it, or what was not done and why. */
  lines: Said[];
  /** Given when what was done can be taken back. */
  receipt: Receipt | null;
  /** For a person who helps; copied on demand, never shown unasked. */
  detail: string | null;
  /** The record of the facts is still in the document: a button leads to taking it out. */
  offersHandIn?: boolean;
}

/** The last check, and the document on which it was made. */
export interface Checked {
  result: Examined;
  source: SourceDocument;
  comparison: Comparison;
}

export interface PaneState {
  tab: Tab;
  task: Task | null;
  /** The three lines for the first time. */
  help: boolean;
  /** As typed; `year` is judged by `yearOf`. */
  unit: string;
  year: string;
  /** The year was typed, or follows from last year's report: what the document names does not change it. */
  isYearTyped: boolean;
  /** What the open document is; null while nobody has looked. */
  look: DocumentLook | null;
  checked: Checked | null;
  /** Last year's report and what was carried from it. */
  lastYear: LastYearState;
  /** The tables as a grid, and what is typed there. */
  filling: FillingState;
  /** The document is known to differ from the one that was checked. */
  stale: boolean;
  /** Whose name the file carries as its author's; null when nobody has looked. */
  author: string | null;
  /** Marks of ours in the document, or null when nobody has counted yet. */
  marks: number | null;
  /** Findings chosen for correction together, and the one that the keyboard stands on (item ids). */
  selected: string[];
  /** What the drafter lets stand. */
  ignored: readonly Ignored[];
  /** Which findings the list shows; null: all that are open. */
  filter: Filter | null;
  current: string | null;
  notices: Record<Tab, Notice | null>;
  /** What the drafter has to decide before the pane goes on. */
  question: Question | null;
  /** The settings stand open above the view. */
  isSettingsOpen: boolean;
  /** What the drafter has set on this machine. */
  settings: Settings;
  /** 清理并完成 was done, and nothing has changed since. */
  finished: boolean;
  /** What the drafter has said to be done that no program sees. */
  ticked: readonly OwnCheck[];
  /** What can be taken back, the latest last. */
  receipts: Receipt[];
  /** For screen readers; `turn` makes the same words count as news. */
  announcement: { lines: Said[]; turn: number };
}

export type Action =
  | LastYearAction
  | FillingAction
  | { type: "tab/chosen"; tab: Tab }
  | { type: "said"; lines: Said[] }
  | { type: "help/shown"; open: boolean }
  | { type: "draft/typed"; field: "unit" | "year"; value: string }
  | { type: "task/began"; task: Task }
  | { type: "task/ended" }
  | { type: "check/done"; checked: Checked; marks: number | null; quiet: boolean }
  | { type: "look/done"; look: DocumentLook }
  | { type: "check/outdated" }
  | { type: "finding/reached"; id: string | null }
  | { type: "finding/chosen"; id: string; chosen: boolean }
  | { type: "choice/cleared" }
  | { type: "filter/chosen"; filter: Filter | null }
  | { type: "ignored/known"; ignored: readonly Ignored[] }
  | { type: "finding/ignored"; ignored: Ignored }
  | { type: "ignored/ended"; ignored: Ignored }
  | { type: "author/known"; author: string }
  | { type: "marks/counted"; marks: number }
  | { type: "receipts/known"; receipts: Receipt[] }
  | { type: "notice/shown"; tab: Tab; notice: Notice }
  | { type: "notice/closed"; tab: Tab }
  | { type: "settings/shown"; open: boolean }
  | { type: "settings/changed"; settings: Settings }
  | { type: "submit/finished"; finished: boolean }
  | { type: "submit/ticked"; ticked: readonly OwnCheck[] }
  | { type: "question/asked"; question: Question }
  | { type: "question/closed" };
