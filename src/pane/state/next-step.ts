import { countFacts } from "../../lastyear/state/reconcile";
import { countByKind } from "./items";
import { openItems } from "./shown";
import { say, type Said, type Tab } from "./said";
import type { PaneState } from "./types";

/** The one thing to be done next, and where. */
export interface NextStep {
  tab: Tab;
  what: Said;
}

const step = (tab: Tab, name: string, data: Said["data"] = {}): NextStep => ({
  tab,
  what: say(`pane/next.${name}`, data),
});

/**
 * How far the document is says what comes next: a report first, then what of last year's is left in it, the blanks of
 * the tables, the check and what it has found, and the way out last. Null while nobody has looked.
 */
export function nextStep(state: PaneState): NextStep | null {
  const { look, checked, lastYear, finished } = state;
  if (!look) return null;
  if (look.kind !== "report") return step("draft", lastYear.draft ? "insertDraft" : "begin");
  if (look.isTwice) return step("check", "twice");
  const { open } = countFacts(lastYear.facts);
  if (open > 0) return step("draft", "facts", { count: open });
  if (look.tables.length === 0) return step("draft", "tables");
  // A draft carries a few numbers over: tables that are hardly begun are filled before anything is checked.
  const blankCells = look.cells.all - look.cells.filled;
  if (blankCells > look.cells.filled) return step("fill", "fill", { count: blankCells });
  if (!checked || state.stale) return step("check", "check");
  const { error, warning, blank } = countByKind(openItems(state));
  if (blank > 0) return step("fill", "fill", { count: blank });
  if (error + warning > 0) return step("check", "mend", { count: error + warning });
  return finished ? step("submit", "done") : step("submit", "submit");
}
