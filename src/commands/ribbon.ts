import type { OpenDocument, Outcome, RibbonMessage } from "../open";
import type { TableId } from "../form/types";
import { lastPlace, readReport, usualYear, type Report } from "../report";
import { packageOf, type Wording } from "../template";
import type { RibbonAct } from "../open";
import { cleared, inserted, notDone, standing, unknownProblem } from "./words";
import type { TellUser } from "./tell";

type Command = (event: Office.AddinCommands.Event) => Promise<void>;

/** What the functions work with. */
export interface RibbonServices {
  openDocument(): OpenDocument;
  tell: TellUser;
  /** The body for which was inserted last on this machine; "" for none. */
  unit(): string;
  /** The office's own words for the template, as they are set on this machine. */
  wording(): Wording;
  today(): Date;
}

/** The year of a document that names one which can be meant today, else the usual one. */
function yearFor({ year }: Report, today: Date): number {
  const usual = usualYear(today);
  return year !== null && year >= usual ? year : usual;
}

/**
 * The ribbon functions by the names that manifest.xml gives them. Each reads everything anew, says what came of it, and
 * tells Word in any case that it is done: else Word shows the add-in as busy for five minutes.
 */
export function ribbonCommands({
  openDocument,
  tell,
  unit,
  wording,
  today,
}: RibbonServices): Record<string, Command> {
  const command =
    (act: RibbonAct, work: (document: OpenDocument) => Promise<RibbonMessage | null>): Command =>
    async (event) => {
      try {
        const message = await work(openDocument());
        if (message) await tell(act, message);
      } catch {
        await tell(act, unknownProblem);
      } finally {
        event.completed();
      }
    };
  const contentOf = (what: TableId | "report", report: Report) =>
    packageOf(
      what === "report"
        ? { what, content: { unit: unit() || null, year: yearFor(report, today()), wording: wording() } }
        : { what, year: report.year ?? usualYear(today()) },
    );
  const insert = (what: TableId | "report"): Command =>
    command("insert", async (document) => {
      const failed = (outcome: Outcome<unknown>): RibbonMessage | null => notDone(what, outcome);
      const read = await document.read();
      if (!read.ok) return failed(read);
      const report = readReport(read.value);
      const there = standing(report, what);
      if (there && (await tell("insert", there)) !== "yes") return null;
      const { content, title } = contentOf(what, report);
      // A second report goes where it can do no harm: the cursor may stand in the first one.
      const at = there && what === "report" ? lastPlace(read.value) : null;
      const done = await document.insert(content, title, at ? { at } : undefined);
      return done.ok ? inserted(what, done.value) : failed(done);
    });
  return {
    insertReport: insert("report"),
    insertDisclosure: insert("disclosure"),
    insertApplications: insert("applications"),
    insertDisputes: insert("disputes"),
    clearMarks: command("clear", async (document) => {
      const outcome = await document.clearMarks();
      return cleared(outcome, await document.kept());
    }),
  };
}
