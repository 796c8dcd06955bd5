import { text } from "../../../messages";
import type { SectionNumber } from "../../../template";
import type { FactState } from "../../../lastyear";
import { perform, show, valueOrShow, type PaneContext } from "../../flows/flow";
import { insertedNotice } from "../../state/notices";
import { say, type Notice } from "../../state/types";
import type { InsertOptions } from "../../../word/types";
import { joined, factsOfReceipt } from "../insertion";
import { track } from "./facts";

const TAB = "last";

interface Brought {
  /** For messages. */
  name: string;
  what: "report" | "paragraphs";
  options: InsertOptions;
  /** The facts in it, and those that travel with the document then. */
  facts: FactState;
  tracked: FactState;
}

/** Inserts it at the cursor; its facts travel with the document from then on. */
async function bring(pane: PaneContext, { name, what, options, facts, tracked }: Brought): Promise<void> {
  const { services, store } = pane;
  const note = factsOfReceipt(await services.lastYear(), facts, store.get().lastYear.tracked);
  const outcome = await services.document.insert(what, { ...options, callerData: note });
  const inserted = valueOrShow(pane, TAB, "pane/draft.failed", outcome);
  if (!inserted) return;
  const isKept = await track(pane, tracked);
  const notice = insertedNotice(name, inserted.value);
  const lost: Partial<Notice> = { intent: "warning", lines: [...notice.lines, say("pane/last.keep.failed")] };
  show(pane, TAB, isKept ? notice : { ...notice, ...lost });
  store.dispatch({ type: "check/outdated" });
}

/** Inserts the whole draft at the cursor, with what was left out left out. */
export const insertDraft = (pane: PaneContext): Promise<void> =>
  perform(pane, "insert", TAB, async () => {
    const { draft, decisions } = pane.store.get().lastYear;
    if (!draft) return;
    const engine = await pane.services.lastYear();
    const facts = engine.factStateOf(draft, decisions);
    await bring(pane, {
      name: text("pane/last.draft", {}, pane.services.language),
      what: "report",
      options: { content: engine.contentOf(draft, decisions) },
      facts,
      tracked: facts,
    });
  });

/** Inserts one part under its heading in the document, or at the cursor when the heading is not there. */
export const insertPart = (pane: PaneContext, part: SectionNumber): Promise<void> =>
  perform(pane, "insert", TAB, async () => {
    const { draft, decisions, tracked } = pane.store.get().lastYear;
    if (!draft) return;
    const engine = await pane.services.lastYear();
    const { document, language } = pane.services;
    const read = valueOrShow(pane, TAB, "pane/draft.failed", await document.read());
    if (!read) return;
    const heading = engine.headingPlace(read.value, part);
    if (heading) {
      const reached = valueOrShow(pane, TAB, "pane/draft.failed", await document.reveal(heading));
      if (!reached) return;
    }
    const own = { ...draft, paragraphs: draft.paragraphs.filter((one) => one.part === part) };
    const facts = engine.factStateOf(own, decisions);
    await bring(pane, {
      name: text("pane/last.part", { part: "一二三四五六"[part - 1]! }, language),
      what: "paragraphs",
      options: { paragraphs: engine.sectionContent(draft, decisions, part) },
      facts,
      tracked: joined(tracked, facts),
    });
  });
