import type { Draft, FactState } from "../../lastyear";
import type { SectionNumber } from "../../template";
import { checkDocument } from "../flows/check";
import { perform, show, valueOf, type Pane } from "../flows/flow";
import { clearedNotice, infoNotice, insertedNotice, problemNotice } from "../state/notices";
import { say } from "../state/types";
import { anyYearOf, yearOf } from "../state/year";
import { text } from "../../messages";
import type { ReadLast } from "./engine";
import type { LastReport } from "./types";

const TAB = "last";
/** A report is well under 1 MB; what is larger is no report, and reading it would block Word. */
const LARGEST = 20 * 1024 * 1024;

const refuse = (pane: Pane, code: string, data: Record<string, string | number> = {}): void =>
  show(pane, TAB, problemNotice(say("pane/last.read.failed"), { code, data, detail: code }));

/** The draft for the years as they are typed now, or null. */
async function draftNow(pane: Pane): Promise<Draft | null> {
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

async function take(pane: Pane, read: ReadLast): Promise<void> {
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
async function compareBodies(pane: Pane, last: LastReport): Promise<void> {
  const read = await pane.services.document.read();
  const unit = read.ok ? (await pane.services.lastYear()).otherBody(last, read.value) : null;
  if (unit !== null)
    show(pane, TAB, infoNotice(say("pane/last.otherBody", { last: last.report.unit!, unit })));
}

/** Reads the file that was chosen or dropped. */
export const chooseFile = (pane: Pane, file: File): Promise<void> =>
  perform(pane, "readLast", TAB, async () => {
    if (file.size > LARGEST) return refuse(pane, "document/unreadable/too-large", { limit: "20 MB" });
    const engine = await pane.services.lastYear();
    await take(pane, await engine.readLast(new Uint8Array(await file.arrayBuffer()), file.name));
  });

/** 本文就是上年报告: the open document is taken as last year's. */
export const chooseDocument = (pane: Pane): Promise<void> =>
  perform(pane, "readLast", TAB, async () => {
    const read = valueOf(pane, TAB, "pane/last.read.failed", await pane.services.document.read());
    if (read) await take(pane, (await pane.services.lastYear()).documentAsLast(read.value));
  });

/** The year of last year's report as typed by the drafter. */
export async function typeYearOfLast(pane: Pane, value: string): Promise<void> {
  pane.store.dispatch({ type: "last/yearTyped", value, draft: null });
  pane.store.dispatch({ type: "last/drafted", draft: await draftNow(pane) });
}

/** Puts a state of facts into the document and shows how they stand there. */
async function track(pane: Pane, tracked: FactState): Promise<void> {
  const engine = await pane.services.lastYear();
  valueOf(
    pane,
    TAB,
    "pane/last.keep.failed",
    await pane.services.document.keep(engine.writeFactState(tracked)),
  );
  const read = await pane.services.document.read();
  const facts = read.ok ? engine.factsIn(tracked, read.value) : [];
  pane.store.dispatch({ type: "last/tracked", tracked, facts });
}

/** Facts of two insertions together; a paragraph that was inserted twice counts once. */
function joined(before: FactState | null, added: FactState): FactState {
  if (!before) return added;
  const names = new Set(added.paragraphs.map(({ fingerprint }) => fingerprint));
  return {
    ...added,
    paragraphs: [...before.paragraphs.filter((p) => !names.has(p.fingerprint)), ...added.paragraphs],
  };
}

/** Inserts the whole draft at the cursor, with what was left out left out. */
export const insertDraft = (pane: Pane): Promise<void> =>
  perform(pane, "insert", TAB, async () => {
    const { draft, decisions } = pane.store.get().lastYear;
    if (!draft) return;
    const engine = await pane.services.lastYear();
    const { document, language } = pane.services;
    const content = engine.contentOf(draft, decisions);
    const inserted = valueOf(pane, TAB, "pane/draft.failed", await document.insert("report", { content }));
    if (!inserted) return;
    await track(pane, engine.factStateOf(draft, decisions));
    show(pane, TAB, insertedNotice(text("pane/last.draft", {}, language), inserted.value));
    pane.store.dispatch({ type: "check/outdated" });
  });

/** Inserts one part under its heading in the document, or at the cursor when the heading is not there. */
export const insertPart = (pane: Pane, part: SectionNumber): Promise<void> =>
  perform(pane, "insert", TAB, async () => {
    const { draft, decisions, tracked } = pane.store.get().lastYear;
    if (!draft) return;
    const engine = await pane.services.lastYear();
    const { document, language } = pane.services;
    const read = valueOf(pane, TAB, "pane/draft.failed", await document.read());
    if (!read) return;
    const heading = engine.headingPlace(read.value, part);
    if (heading) {
      const reached = valueOf(pane, TAB, "pane/draft.failed", await document.reveal(heading));
      if (!reached) return;
    }
    const paragraphs = engine.sectionContent(draft, decisions, part);
    const inserted = valueOf(
      pane,
      TAB,
      "pane/draft.failed",
      await document.insert("paragraphs", { paragraphs }),
    );
    if (!inserted) return;
    const own = { ...draft, paragraphs: draft.paragraphs.filter((one) => one.part === part) };
    await track(pane, joined(tracked, engine.factStateOf(own, decisions)));
    show(
      pane,
      TAB,
      insertedNotice(text("pane/last.part", { part: "一二三四五六"[part - 1]! }, language), inserted.value),
    );
    pane.store.dispatch({ type: "check/outdated" });
  });

/** Reads the document and shows how the facts stand in it now. */
export const refreshFacts = (pane: Pane): Promise<void> =>
  perform(pane, "check", TAB, async () => {
    const { tracked } = pane.store.get().lastYear;
    if (!tracked) return;
    const read = valueOf(pane, TAB, "pane/check.failed", await pane.services.document.read());
    if (!read) return;
    const engine = await pane.services.lastYear();
    pane.store.dispatch({ type: "last/tracked", tracked, facts: engine.factsIn(tracked, read.value) });
  });

/** Confirms facts, one by one or all of a paragraph; `ids` are fact ids or fingerprints of paragraphs. */
export const confirm = (pane: Pane, ids: string[]): Promise<void> =>
  perform(pane, "check", TAB, async () => {
    const { tracked } = pane.store.get().lastYear;
    if (tracked) await track(pane, (await pane.services.lastYear()).confirmFacts(tracked, ids));
  });

/** Goes to a fact in the document. */
export const revealFact = (pane: Pane, id: string): Promise<void> =>
  perform(pane, "reveal", TAB, async () => {
    const place = pane.store.get().lastYear.facts.find((fact) => fact.id === id)?.place;
    if (place) valueOf(pane, TAB, "pane/reveal.failed", await pane.services.document.reveal(place));
  });

/**
 * 交稿: takes everything of ours out of the document, marks and the state of the facts, and checks once more. With
 * facts still open the first press only says so.
 */
export async function handIn(pane: Pane): Promise<void> {
  await refreshFacts(pane);
  const { facts, askedToHandIn } = pane.store.get().lastYear;
  if (facts.some(({ status }) => status === "open") && !askedToHandIn) {
    return pane.store.dispatch({ type: "last/askedToHandIn" });
  }
  await perform(pane, "clear", TAB, async () => {
    const { document } = pane.services;
    const cleared = valueOf(pane, TAB, "pane/clear.failed", await document.clearMarks());
    if (!cleared || !valueOf(pane, TAB, "pane/last.keep.failed", await document.keep(null))) return;
    pane.store.dispatch({ type: "last/tracked", tracked: null, facts: [] });
    pane.store.dispatch({ type: "marks/counted", marks: cleared.value.left });
    show(pane, "check", clearedNotice(cleared.value));
  });
  pane.store.dispatch({ type: "tab/chosen", tab: "check" });
  await checkDocument(pane);
}

/** When the pane is opened: facts that travel with the document are taken up again. Never in anybody's way. */
export async function takeUp(pane: Pane): Promise<void> {
  const kept = await pane.services.document.kept();
  if (!kept.ok || kept.value === null) return;
  const engine = await pane.services.lastYear();
  const tracked = engine.readFactState(kept.value);
  const read = tracked && (await pane.services.document.read());
  if (tracked && read?.ok)
    pane.store.dispatch({ type: "last/tracked", tracked, facts: engine.factsIn(tracked, read.value) });
}
