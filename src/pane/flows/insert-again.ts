import { formFor } from "../../form";
import type { Place, SourceDocument } from "../../document/types";
import type { Receipt } from "../../open";
import { lastPlace, placeOf } from "../../report/ends";
import type { Report } from "../../report/types";
import { insertAgainQuestion } from "../questions/wording";
import type { ToInsert } from "../questions/types";
import { problemNotice } from "../state/notices";
import { say, type Said, type Tab } from "../state/said";
import { untrack } from "../lastyear/flows/facts";
import { show, valueOrShow, type PaneContext } from "./flow";

/** A report that is inserted twice is two reports in one file: before a second one the drafter is asked. */

/**
 * Where an insertion goes. `cursor`: where the cursor is, unless the same stands in the document already; `anyway`: there
 * in any case; `replace`: in place of the earlier one, which must be as we have inserted it; `part`: a table behind the
 * heading of its part, or where the cursor is when there is none.
 */
export type Where = "cursor" | "anyway" | "replace" | "end" | "part";

interface Standing {
  source: SourceDocument;
  /** The report in it, or what there is of one. */
  report: Report | null;
}

/** What an insertion of a whole report is called. */
const WHOLE = ["receipt/report", "receipt/draft"];

/** The latest insertion of a whole report that can be taken back. */
async function earlierReport({ services }: PaneContext): Promise<Receipt | null> {
  const receipts = await services.document.receipts();
  return receipts.filter(({ title }) => WHOLE.includes(title.id)).at(-1) ?? null;
}

/** What stands directly before the report; null where it is at the beginning. */
function placeBefore({ source, report }: Standing): Place | null {
  const first = report?.title[0] ?? report?.sections[0]?.heading;
  const before = first && source.blocks[source.blocks.indexOf(first) - 1];
  return before ? placeOf(before) : null;
}

/** Takes the earlier report out and gives its place; null when it was changed since, which is shown then. */
async function replaceEarlier(
  pane: PaneContext,
  tab: Tab,
  standing: Standing,
): Promise<{ at: Place | null } | null> {
  const earlier = await earlierReport(pane);
  if (!earlier) {
    show(
      pane,
      tab,
      problemNotice(say("pane/draft.failed"), { code: "word/receipt-unknown", data: {}, detail: "" }),
    );
    return null;
  }
  const at = placeBefore(standing);
  if (!valueOrShow(pane, tab, "pane/again.notReplaced", await pane.services.document.takeBack(earlier)))
    return null;
  await untrack(pane, earlier);
  // Places are those of the last reading.
  if (at && !valueOrShow(pane, tab, "pane/draft.failed", await pane.services.document.read())) return null;
  return { at };
}

/** The heading behind which a table belongs; null where the report has none. */
function placeInPart(insert: ToInsert, { report }: Standing): Place | null {
  if (insert.what !== "table") return null;
  const { section } = formFor(null).tables[insert.table];
  const heading = report?.sections.find(({ number }) => number === section)?.heading;
  return heading ? placeOf(heading) : null;
}

const linesOf = (texts: readonly string[]): Set<string> => new Set(texts.map((line) => line.trim()));

/** What is there already, for the question; null when nothing of the kind is. */
function sameThere(pane: PaneContext, insert: ToInsert, { source, report }: Standing): Said | null {
  if (insert.what === "table") {
    const { name } = formFor(null).tables[insert.table];
    return report?.tables[insert.table] ? say("pane/again.table", { name }) : null;
  }
  if (insert.what !== "part") return report && say("pane/again.report");
  const { draft } = pane.store.get().lastYear;
  const texts = draft?.paragraphs.filter(({ part }) => part === insert.part).map(({ text }) => text) ?? [];
  const there = linesOf(source.paragraphs.map(({ text }) => text));
  const isThere = texts.length > 0 && [...linesOf(texts)].every((line) => there.has(line));
  return isThere ? say("pane/again.part", { part: "一二三四五六"[insert.part - 1]! }) : null;
}

/**
 * Clears the way for an insertion.
 * @returns where it goes (null: to the cursor); null when it is not to be done: the drafter is asked, or was told why
 */
export async function clearTheWay(
  pane: PaneContext,
  tab: Tab,
  insert: ToInsert,
  where: Where,
): Promise<{ at: Place | null } | null> {
  if (where === "anyway") return { at: null };
  const { services, store } = pane;
  const read = valueOrShow(pane, tab, "pane/draft.failed", await services.document.read());
  if (!read) return null;
  const source = read.value;
  const standing = { source, report: (await services.lastYear()).reportIn(source) };
  if (where === "end") return { at: lastPlace(source) };
  if (where === "replace") return replaceEarlier(pane, tab, standing);
  const same = sameThere(pane, insert, standing);
  if (!same) return { at: where === "part" ? placeInPart(insert, standing) : null };
  const isWhole = insert.what === "report" || insert.what === "draft";
  const question = insertAgainQuestion(tab, insert, same, isWhole ? await earlierReport(pane) : null);
  store.dispatch({ type: "question/asked", question });
  return null;
}
