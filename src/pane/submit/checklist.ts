import { tableIds } from "../../form";
import { isDoubt } from "../../document/messages";
import { countFacts } from "../../lastyear/state/reconcile";
import { countByKind, itemsOf, kindOf, type Item } from "../state/items";
import { openItems } from "../state/shown";
import { splitIgnored } from "../state/ignored";
import { say, type Said, type Tab } from "../state/said";
import type { PaneState } from "../state/types";

/** One line of the list before a report goes out. */
export interface ChecklistItem {
  id: "tables" | "facts" | "text" | "years" | "doubts" | "read" | "clean";
  /** `done`: nothing is left to do; `open`: something is; `told`: something that need not be wrong. */
  state: "done" | "open" | "told";
  says: Said;
  /** More to know about it, a line each. */
  lines: Said[];
  /** Where it is worked off. */
  tab: Tab | null;
}

const item = (
  id: ChecklistItem["id"],
  state: ChecklistItem["state"],
  says: Said,
  tab: Tab | null = null,
  lines: Said[] = [],
): ChecklistItem => ({ id, state, says, lines, tab: state === "done" ? null : tab });

/** What is found outside the tables. */
const isOfText = ({ finding }: Item): boolean => finding.table === null;

function tables({ checked }: PaneState, open: Item[]): ChecklistItem {
  const { relations, look } = checked!.result;
  const counts = countByKind(open.filter((one) => !isOfText(one)));
  const blanks = say("pane/submit.tables.blank", { count: counts.blank });
  if (look.tables.length < tableIds.length)
    return item("tables", "open", say("pane/submit.tables.missing"), "check");
  if (counts.error > 0 || relations.broken > 0)
    return item(
      "tables",
      "open",
      say("pane/submit.tables.wrong", { count: counts.error, broken: relations.broken }),
      "check",
      counts.blank > 0 ? [blanks] : [],
    );
  if (counts.blank > 0) return item("tables", "open", blanks, "fill");
  if (relations.unchecked > 0)
    return item(
      "tables",
      "open",
      say("pane/submit.tables.unchecked", { count: relations.unchecked }),
      "check",
    );
  return item("tables", "done", say("pane/submit.tables.done", { count: relations.held }));
}

function facts({ lastYear, checked }: PaneState): ChecklistItem {
  const { open, changed, confirmed } = countFacts(lastYear.facts);
  if (open > 0) return item("facts", "open", say("pane/submit.facts.open", { count: open }), "draft");
  if (lastYear.isRecordUnreadable) return item("facts", "open", say("pane/record.unreadable"), "draft");
  if (lastYear.handedIn && lastYear.handedIn.open > 0)
    return item("facts", "open", say("pane/handIn.wasOpen", { count: lastYear.handedIn.open }), "draft");
  if (lastYear.facts.length > 0)
    return item("facts", "done", say("pane/submit.facts.done", { changed, confirmed }));
  return checked?.comparison.state === "compared"
    ? item("facts", "done", say("pane/submit.facts.compared"))
    : item("facts", "told", say("pane/submit.facts.none"), "draft");
}

/** Errors outside the tables: those of years and dates, and all others. */
function text(open: Item[]): ChecklistItem[] {
  const errors = open.filter((one) => isOfText(one) && kindOf(one.finding) === "error");
  const ofYears = errors.filter(({ finding }) => finding.rule.startsWith("year/")).length;
  const line = (id: "text" | "years", count: number): ChecklistItem =>
    count > 0
      ? item(id, "open", say(`pane/submit.${id}.open`, { count }), "check")
      : item(id, "done", say(`pane/submit.${id}.done`));
  return [line("text", errors.length - ofYears), line("years", ofYears)];
}

function doubts({ checked, ignored }: PaneState, open: Item[]): ChecklistItem {
  const { warning } = countByKind(open);
  const seen = splitIgnored(itemsOf(checked!.result.findings), ignored).ignored.length;
  const lines = seen > 0 ? [say("pane/submit.doubts.ignored", { count: seen })] : [];
  return warning > 0
    ? item("doubts", "told", say("pane/submit.doubts.open", { count: warning }), "check", lines)
    : item("doubts", "done", say("pane/submit.doubts.done"), null, lines);
}

function read({ checked }: PaneState): ChecklistItem[] {
  return checked!.source.messages.some(isDoubt)
    ? [item("read", "told", say("pane/submit.read.doubts"), "check")]
    : [];
}

/** What of others, and of ours, is in the file that its readers should not find. */
function clean({ checked, marks, lastYear, finished, author }: PaneState): ChecklistItem {
  const { traits, messages } = checked!.source;
  const ours = [
    ...(marks !== null && marks > 0 ? [say("pane/submit.clean.marks", { count: marks })] : []),
    ...(lastYear.tracked || lastYear.isRecordUnreadable ? [say("pane/submit.clean.record")] : []),
  ];
  const others = traits.commentCount - (marks ?? 0);
  const foreign = [
    ...(others > 0 ? [say("pane/submit.clean.comments", { count: others })] : []),
    ...(traits.hasRevisions ? [say("pane/submit.clean.revisions")] : []),
    ...(!traits.hasRevisions && traits.trackRevisions === true ? [say("pane/submit.clean.tracking")] : []),
    ...(messages.some(({ code }) => code === "document/hidden-text")
      ? [say("pane/submit.clean.hidden")]
      : []),
  ];
  const lines = [...(marks === null ? [say("pane/submit.clean.unknown")] : []), ...ours, ...foreign];
  const authors = author ? [say("pane/submit.clean.author", { author })] : [];
  if (lines.length > 0)
    return item("clean", "open", say("pane/submit.clean.open"), null, [...lines, ...authors]);
  // Every file has an author: it is for the office to say whether the name may be seen.
  const says = say(finished ? "pane/submit.clean.proven" : "pane/submit.clean.done");
  return item("clean", authors.length > 0 ? "told" : "done", says, null, authors);
}

/**
 * What has to be in order before a report goes out, each line with where it is worked off. Only of a document that was
 * checked: the list is empty before.
 */
export function checklistOf(state: PaneState): ChecklistItem[] {
  if (!state.checked) return [];
  const open = openItems(state);
  return [
    tables(state, open),
    facts(state),
    ...text(open),
    doubts(state, open),
    ...read(state),
    clean(state),
  ];
}
