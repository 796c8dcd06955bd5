import { formFor, type TableId } from "../../form";
import { countFacts } from "../../lastyear/state/reconcile";
import { text } from "../../messages/text";
import type { Receipt } from "../../open";
import { countByKind, isFixable, manyBlanks } from "../state/items";
import { openItems } from "../state/shown";
import {
  clearedNotice,
  correctedNotice,
  insertedNotice,
  markedNotice,
  problemNotice,
  takenBackNotice,
  withRecordLeft,
} from "../state/notices";
import { say, type Tab } from "../state/said";
import type { Notice } from "../state/types";
import { yearOf } from "../state/year";
import { followFacts, untrack } from "../lastyear/flows/facts";
import { rememberUnit } from "../../word/memory/unit";
import { checkAgain, itemsNow } from "./check";
import type { ToInsert } from "../questions/types";
import { lookBehind } from "./look";
import { perform, show, valueOrShow, type PaneContext } from "./flow";
import { clearTheWay, type Where } from "./insert-again";

/** The name of what is inserted, for messages: 整份报告 or 表三. */
export const insertedName = (what: TableId | "report", { services }: PaneContext): string =>
  what === "report" ? text("pane/draft.report", {}, services.language) : formFor(null).tables[what].name;

/** Inserts a table or the whole report at the cursor; asks first when the same stands in the document already. */
export const insertAtCursor = (
  pane: PaneContext,
  what: TableId | "report",
  where: Where = "cursor",
  tab: Tab = "draft",
): Promise<void> =>
  perform(pane, "insert", tab, async () => {
    const insert: ToInsert = what === "report" ? { what } : { what: "table", table: what };
    const way = await clearTheWay(pane, tab, insert, where);
    if (!way) return;
    const { unit, year, settings } = pane.store.get();
    const { services } = pane;
    const { content, title } = await services.packageOf(
      what === "report"
        ? { what, content: { unit: unit.trim() || null, year: yearOf(year), wording: settings.wording } }
        : { what, year: yearOf(year), withoutHeading: where === "part" && way.at !== null },
    );
    const inserted = valueOrShow(
      pane,
      tab,
      "pane/draft.failed",
      await services.document.insert(content, title, way.at ? { at: way.at } : undefined),
    );
    if (!inserted) return;
    rememberUnit(services.memory, unit.trim());
    show(pane, tab, insertedNotice(insertedName(what, pane), inserted.value));
    pane.store.dispatch({ type: "check/outdated" });
    lookBehind(pane);
  });

/** Marks every finding of the last check that has a place and is not ignored; not the blanks of a table that is still being filled in. */
export const markFindings = (pane: PaneContext): Promise<void> =>
  perform(pane, "mark", "check", async () => {
    const items = openItems(pane.store.get());
    const blanks = manyBlanks(items);
    const marks = items
      .filter((item) => item.finding.place.kind !== "document" && !blanks.includes(item))
      .map(({ id, finding }) => ({
        id,
        place: finding.place,
        severity: finding.severity,
        message: finding.message,
      }));
    const marked = valueOrShow(pane, "check", "pane/mark.failed", await pane.services.document.mark(marks));
    if (!marked) return;
    const counted = await pane.services.document.countMarks();
    pane.store.dispatch({
      type: "marks/counted",
      marks: counted.ok ? counted.value : marked.value.marked.length,
    });
    show(pane, "check", markedNotice(marked.value, countByKind(blanks).blank));
  });

/** Says besides that the record of the facts is still in the document. */
async function withRecord(pane: PaneContext, notice: Notice): Promise<Notice> {
  const kept = await pane.services.document.kept();
  if (kept.ok && kept.value === null) return notice;
  const { facts } = pane.store.get().lastYear;
  return withRecordLeft(notice, { open: countFacts(facts).open, facts: facts.length });
}

/** Takes all marks out of the document. */
export const clearAllMarks = (pane: PaneContext): Promise<void> =>
  perform(pane, "clear", "check", async () => {
    const cleared = valueOrShow(
      pane,
      "check",
      "pane/clear.failed",
      await pane.services.document.clearMarks(),
    );
    if (!cleared) return;
    pane.store.dispatch({ type: "marks/counted", marks: cleared.value.left });
    show(pane, "check", await withRecord(pane, clearedNotice(cleared.value)));
  });

/** Writes the corrections of these findings, then checks again. */
export const correctFindings = (pane: PaneContext, ids: string[]): Promise<void> =>
  perform(pane, "correct", "check", async () => {
    const changes = itemsNow(pane, ids)
      .filter(isFixable)
      .flatMap(({ id, finding }) => finding.fix.changes.map(({ place, text }) => ({ id, place, text })));
    if (changes.length === 0) return;
    const { document } = pane.services;
    const corrected = valueOrShow(pane, "check", "pane/correct.failed", await document.correct(changes));
    if (!corrected) return;
    pane.store.dispatch({ type: "choice/cleared" });
    show(pane, "check", correctedNotice(corrected.value));
    await checkAgain(pane);
  });

/** Takes a correction or an insertion of ours back. */
export const takeBack = (pane: PaneContext, tab: Tab, receipt: Receipt): Promise<void> =>
  perform(pane, "takeBack", tab, async () => {
    const done = await pane.services.document.takeBack(receipt);
    if (!done.ok) {
      // Perhaps it works later: the way back stays open.
      show(pane, tab, { ...problemNotice(say("pane/takeBack.failed"), done.problem), receipt });
      return;
    }
    show(pane, tab, takenBackNotice(text(receipt.title.id, receipt.title.data, pane.services.language)));
    await untrack(pane, receipt);
    if (receipt.kind === "correction") await followFacts(pane, { goes: tab === "draft" });
    pane.store.dispatch({ type: "fill/takenBack", receipt: receipt.id });
    if (receipt.kind === "correction" && pane.store.get().checked) return checkAgain(pane);
    pane.store.dispatch({ type: "check/outdated" });
    lookBehind(pane);
  });
