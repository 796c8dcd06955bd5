import type { OpenDocument, Outcome } from "../open";
import { formOf } from "../form";
import type { TableId } from "../form/types";
import { readReport, recognisedAs, type Report } from "../report";
import { packageOf } from "../template";
import type { RibbonMessage } from "./message-page";

type Command = (event: Office.AddinCommands.Event) => Promise<void>;

/** Says something to the user; resolves when it has been read, or cannot be shown. */
export type Show = (message: RibbonMessage) => Promise<void>;

/** What there is to say about an outcome; null for nothing. */
const failure = (outcome: Outcome<unknown>): RibbonMessage | null =>
  outcome.ok ? null : { id: outcome.problem.code, data: outcome.problem.data };

/**
 * What to say where the same stands in the document already; null where it does not. Where to put a second one, or
 * whether at all, is asked in the pane.
 */
function standing(report: Report, what: TableId | "report"): RibbonMessage | null {
  if (what === "report") {
    return recognisedAs(report).isReport ? { id: "word/report-there", data: {} } : null;
  }
  const there = report.tables[what];
  return there ? { id: "word/table-there", data: { name: formOf(there.edition).tables[what].name } } : null;
}

/**
 * The ribbon functions by the names that manifest.xml gives them. Each reads everything anew, says what went wrong, and
 * tells Word in any case that it is done: else Word shows the add-in as busy for five minutes.
 */
export function ribbonCommands(open: () => OpenDocument, show: Show): Record<string, Command> {
  const command =
    (work: (document: OpenDocument) => Promise<RibbonMessage | null>): Command =>
    async (event) => {
      try {
        const message = await work(open());
        if (message) await show(message);
      } catch {
        await show({ id: "word/unknown", data: {} });
      } finally {
        event.completed();
      }
    };
  const insert = (what: TableId | "report"): Command =>
    command(async (document) => {
      const read = await document.read();
      if (!read.ok) return failure(read);
      const report = readReport(read.value);
      const there = standing(report, what);
      if (there) return there;
      const { content, title } = packageOf(what === "report" ? { what } : { what, year: report.year });
      return failure(await document.insert(content, title));
    });
  return {
    insertReport: insert("report"),
    insertDisclosure: insert("disclosure"),
    insertApplications: insert("applications"),
    insertDisputes: insert("disputes"),
    clearMarks: command(async (document) => {
      const outcome = await document.clearMarks();
      if (!outcome.ok) return failure(outcome);
      if (outcome.value.left === 0) {
        const kept = await document.kept();
        return kept.ok && kept.value !== null ? { id: "word/record-left", data: {} } : null;
      }
      const { left, reason: note } = outcome.value;
      return note ? { id: note, data: {} } : { id: "word/marks-left", data: { left } };
    }),
  };
}
