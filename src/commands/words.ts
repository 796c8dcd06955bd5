import { formFor, formOf } from "../form";
import type { TableId } from "../form/types";
import type { Cleared, Inserted, Outcome, RibbonMessage, RibbonText } from "../open";
import { recognisedAs, type Report } from "../report";

/** What the functions of the ribbon say of what they did. Pure: outcome in, message out. */

const say = (id: string, data: RibbonText["data"] = {}): RibbonText => ({ id, data });

const nameOf = (table: TableId): string => formFor(null).tables[table].name;

/** The text about a report or about a table, which is named in it. */
const about = (what: TableId | "report", report: string, table: string): RibbonText =>
  what === "report" ? say(report) : say(table, { name: nameOf(what) });

/** Something that nobody has thought of. */
export const unknownProblem: RibbonMessage = {
  intent: "error",
  title: say("word/not-done"),
  lines: [say("word/unknown")],
};

/** That nothing was inserted, and why; null where it was. */
export const notDone = (what: TableId | "report", outcome: Outcome<unknown>): RibbonMessage | null =>
  outcome.ok
    ? null
    : {
        intent: "error",
        title: about(what, "word/report-not-inserted", "word/table-not-inserted"),
        lines: [say(outcome.problem.code, outcome.problem.data)],
      };

export const inserted = (what: TableId | "report", { movedBehindTable }: Inserted): RibbonMessage => ({
  intent: "success",
  title: about(what, "word/report-inserted", "pane/draft.done"),
  lines: movedBehindTable ? [say("pane/draft.done.behindTable")] : [],
  isSeen: true,
});

/** The question where the same stands in the document already; null where it does not. */
export function standing(report: Report, what: TableId | "report"): RibbonMessage | null {
  if (what === "report") {
    if (!recognisedAs(report).isReport) return null;
    const lines = [say("word/report-there")];
    return { intent: "warning", title: say("word/report-again"), lines, asksFor: what };
  }
  const there = report.tables[what];
  if (!there) return null;
  const { name } = formOf(there.edition).tables[what];
  return {
    intent: "warning",
    title: say("word/table-again", { name }),
    lines: [say("word/table-there", { name })],
    asksFor: what,
  };
}

/** What of ours is in the file besides marks. */
function besides(kept: Outcome<string | null>, hasMarks: boolean): RibbonText[] {
  if (!kept.ok) return [say("word/record-unknown")];
  if (kept.value !== null) return [say("word/record-left")];
  return hasMarks ? [] : [say("word/nothing-left")];
}

/**
 * How many marks were taken out, which are left and why, and what else of ours is in the file.
 * @param kept the record that travels with the document
 */
export function cleared(outcome: Outcome<Cleared>, kept: Outcome<string | null>): RibbonMessage {
  if (!outcome.ok) {
    const { code, data } = outcome.problem;
    return { intent: "error", title: say("pane/clear.failed"), lines: [say(code, data)] };
  }
  const { removed, left, reason } = outcome.value;
  const hasRecord = kept.ok && kept.value !== null;
  const title =
    left > 0
      ? say("pane/clear.partly", { count: removed, left })
      : removed > 0
        ? say("pane/clear.done", { count: removed })
        : say("pane/clear.none");
  return {
    intent: left > 0 || hasRecord || !kept.ok ? "warning" : removed > 0 ? "success" : "info",
    title,
    lines: [...(left > 0 ? [say(reason ?? "word/marks-left")] : []), ...besides(kept, left > 0)],
    ...(hasRecord && { offersHandIn: true }),
  };
}
