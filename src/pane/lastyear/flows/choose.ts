import type { Draft } from "../../../lastyear";
import { perform, show, valueOrShow, type PaneContext } from "../../flows/flow";
import { infoNotice, problemNotice } from "../../state/notices";
import { say } from "../../state/types";
import { anyYearOf, yearOf } from "../../state/year";
import type { ReadLast } from "../../engine/last-year";
import type { LastReport } from "../types";

const TAB = "last";

/** A report is well under 1 MB; what is larger is no report, and reading it would block Word. */
const LARGEST = 20 * 1024 * 1024;

const refuse = (pane: PaneContext, code: string, data: Record<string, string | number> = {}): void =>
  show(pane, TAB, problemNotice(say("pane/last.read.failed"), { code, data, detail: code }));

/** The draft for the years as they are typed now, or null. */
async function draftNow(pane: PaneContext): Promise<Draft | null> {
  const { lastYear, year, unit } = pane.store.get();
  if (!lastYear.last) return null;
  const engine = await pane.services.lastYear();
  const known = lastYear.last.report.year ?? anyYearOf(lastYear.yearOfLast);
  const current = known === null ? null : known + 1;
  // The year of the draft follows from last year's; another one that was typed on purpose goes before it.
  const typed = yearOf(year);
  const target = typed !== null && known !== null && typed > known ? typed : current;
  return target === null ? null : engine.draftOf(lastYear.last, target, unit.trim(), known);
}

async function take(pane: PaneContext, read: ReadLast): Promise<void> {
  if (!read.ok) {
    const code = read.code === "no-report" ? "pane/last.noReport" : `document/unreadable/${read.code}`;
    return refuse(pane, code, read.data);
  }
  const { report } = read.last;
  pane.store.dispatch({ type: "last/read", last: read.last, draft: null });
  if (report.year !== null)
    pane.store.dispatch({ type: "draft/typed", field: "year", value: String(report.year + 1) });
  if (report.unit !== null) pane.store.dispatch({ type: "draft/typed", field: "unit", value: report.unit });
  pane.store.dispatch({ type: "last/drafted", draft: await draftNow(pane) });
  if (read.last.file !== null) await compareBodies(pane, read.last);
}

/** Says so when the open document is already a report of another body. */
async function compareBodies(pane: PaneContext, last: LastReport): Promise<void> {
  const read = await pane.services.document.read();
  const unit = read.ok ? (await pane.services.lastYear()).otherBody(last, read.value) : null;
  if (unit !== null)
    show(pane, TAB, infoNotice(say("pane/last.otherBody", { last: last.report.unit!, unit })));
}

/** What is needed of a `File`. */
type ChosenFile = Pick<File, "name" | "size" | "arrayBuffer">;

/** Reads the file that was chosen or dropped. */
export const chooseFile = (pane: PaneContext, file: ChosenFile): Promise<void> =>
  perform(pane, "readLast", TAB, async () => {
    if (file.size > LARGEST) return refuse(pane, "document/unreadable/too-large", { limit: "20 MB" });
    const engine = await pane.services.lastYear();
    await take(pane, await engine.readLast(new Uint8Array(await file.arrayBuffer()), file.name));
  });

/** 本文就是上年报告: the open document is taken as last year's. */
export const chooseDocument = (pane: PaneContext): Promise<void> =>
  perform(pane, "readLast", TAB, async () => {
    const read = valueOrShow(pane, TAB, "pane/last.read.failed", await pane.services.document.read());
    if (read) await take(pane, (await pane.services.lastYear()).documentAsLast(read.value));
  });

/** The year of last year's report as typed by the drafter. */
export async function typeYearOfLast(pane: PaneContext, value: string): Promise<void> {
  pane.store.dispatch({ type: "last/yearTyped", value, draft: null });
  pane.store.dispatch({ type: "last/drafted", draft: await draftNow(pane) });
}
