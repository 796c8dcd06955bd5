import { MAX_FILE_BYTES } from "../../../document/limits";
import type { ReadingMessage } from "../../../document/types";
import { text } from "../../../messages/text";
import type { Draft } from "../../../lastyear";
import { perform, show, valueOrShow, type PaneContext } from "../../flows/flow";
import { otherFileNotice, problemNotice } from "../../state/notices";
import { say } from "../../state/said";
import type { Notice } from "../../state/types";
import { anyYearOf, yearOf } from "../../state/year";
import type { ReadLast } from "../../engine/last-year";
import { otherReportQuestion } from "../../questions/wording";
import { doubtsAbout } from "../doubts";
import { rememberFile } from "../remembered";
import type { Doubt, LastReport } from "../types";

const TAB = "draft";

/** More doubts are no help to somebody who has chosen the wrong file. */
const DOUBTS_SHOWN = 3;

/** Something is the matter with the file; what it is stands in the sentence, and nobody has to be asked. */
const refusal = (code: string, data: Record<string, string | number> = {}): Notice => ({
  ...problemNotice(say("pane/last.read.failed"), { code, data, detail: "" }),
  detail: null,
});

const refuse = (pane: PaneContext, code: string, data: Record<string, string | number> = {}): void =>
  show(pane, TAB, refusal(code, data));

/** The file is no report: what was missed, what was found instead, and what could not be read. */
function refuseOther(pane: PaneContext, found: ReadingMessage[], doubts: ReadingMessage[]): void {
  const { language } = pane.services;
  const listed = found.map(({ code, data }) => text(code, data, language));
  const notice = refusal("no-report/missed");
  const lines = [
    ...notice.lines,
    say("no-report/found", { found: listed.join(text("no-report/and", {}, language)) }),
    say("no-report/advice"),
    ...doubts.slice(0, DOUBTS_SHOWN).map(({ code, data }) => say(code, data)),
  ];
  show(pane, TAB, { ...notice, lines });
}

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

/** Takes it as last year's report: its names for the draft, and the draft. */
async function adopt(pane: PaneContext, last: LastReport, isOld: boolean): Promise<void> {
  const { store } = pane;
  const before = store.get().lastYear.remembered;
  store.dispatch({ type: "last/read", last, draft: null });
  store.dispatch({ type: "notice/closed", tab: TAB });
  const { year, unit } = last.report;
  // With an older one the year that was typed, or is usual, stays.
  if (year !== null && !isOld)
    store.dispatch({ type: "draft/typed", field: "year", value: String(year + 1) });
  if (unit !== null) store.dispatch({ type: "draft/typed", field: "unit", value: unit });
  store.dispatch({ type: "last/drafted", draft: await draftNow(pane) });
  store.dispatch({ type: "check/outdated" });
  const name = unit ?? last.file ?? "";
  const lines =
    year === null
      ? [say("pane/last.done", { name }), say("pane/last.noYear")]
      : [say("pane/last.done", { name }), say("pane/last.year", { year, next: year + 1 })];
  store.dispatch({ type: "said", lines });
  if (last.file === null || last.digest === null) return;
  const file = { name: last.file, digest: last.digest };
  rememberFile(pane, file);
  if (before && before.digest !== file.digest) show(pane, TAB, otherFileNotice(before, file));
}

/** Reasons not to take it without asking, by what stands in the open document. */
async function doubtsNow(pane: PaneContext, last: LastReport): Promise<Doubt[]> {
  if (last.file === null) return [];
  const { document, today } = pane.services;
  const read = await document.read();
  const current = read.ok ? (await pane.services.lastYear()).reportIn(read.value) : null;
  return doubtsAbout(last.report, current ?? { unit: null, year: null }, today.getFullYear());
}

async function take(pane: PaneContext, read: ReadLast): Promise<void> {
  if (!read.ok) {
    if (read.code === "no-report") return refuseOther(pane, read.found, read.doubts);
    return refuse(pane, `document/unreadable/${read.code}`, read.data);
  }
  const doubts = await doubtsNow(pane, read.last);
  if (doubts.length === 0) return adopt(pane, read.last, false);
  pane.store.dispatch({ type: "question/asked", question: otherReportQuestion(read.last, doubts) });
}

/** 仍然使用: the drafter says that the report is the right one, all doubts notwithstanding. */
export const adoptAnyway = (pane: PaneContext, last: LastReport, doubts: string[]): Promise<void> =>
  perform(pane, "readLast", TAB, async () => {
    await adopt(pane, last, true);
    const { draft } = pane.store.get().lastYear;
    // The draft will be another year's than the one that follows: that has been said as well.
    const later = draft
      ? doubtsAbout(last.report, { unit: null, year: draft.years.current }, pane.services.today.getFullYear())
      : [];
    pane.store.dispatch({ type: "last/dismissed", doubts: [...doubts, ...later.map(({ id }) => id)] });
  });

/** What is needed of a `File`. */
export type ChosenFile = Pick<File, "name" | "size" | "arrayBuffer">;

/** Reads the file that was chosen or dropped. */
export const chooseFile = (pane: PaneContext, file: ChosenFile): Promise<void> =>
  perform(pane, "readLast", TAB, async () => {
    // The words for what is wrong with a file come with the engine.
    const engine = await pane.services.lastYear();
    // A report is well under 1 MB; what is larger is no report, and reading it would block Word.
    if (file.size > MAX_FILE_BYTES) return refuse(pane, "document/unreadable/too-large", { limit: "20 MB" });
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
  // The check compares by it.
  pane.store.dispatch({ type: "check/outdated" });
}
