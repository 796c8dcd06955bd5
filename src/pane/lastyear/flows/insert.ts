import { text } from "../../../messages";
import type { SectionNumber } from "../../../template";
import type { FactState } from "../../../lastyear";
import { perform, show, valueOf, type Pane } from "../../flows/flow";
import { insertedNotice } from "../../state/notices";
import { say, type Notice } from "../../state/types";
import type { Inserted } from "../../../word/types";
import { joined, noteOf } from "../insertion";
import { track } from "./facts";

const TAB = "last";

/** What is done once a part of the draft stands in the document. */
async function finish(pane: Pane, name: string, inserted: Inserted, tracked: FactState): Promise<void> {
  const isKept = await track(pane, tracked);
  const notice = insertedNotice(name, inserted);
  const lost: Partial<Notice> = { intent: "warning", lines: [...notice.lines, say("pane/last.keep.failed")] };
  show(pane, TAB, isKept ? notice : { ...notice, ...lost });
  pane.store.dispatch({ type: "check/outdated" });
}

/** Inserts the whole draft at the cursor, with what was left out left out. */
export const insertDraft = (pane: Pane): Promise<void> =>
  perform(pane, "insert", TAB, async () => {
    const { draft, decisions, tracked } = pane.store.get().lastYear;
    if (!draft) return;
    const engine = await pane.services.lastYear();
    const { document, language } = pane.services;
    const content = engine.contentOf(draft, decisions);
    const facts = engine.factStateOf(draft, decisions);
    const note = noteOf(engine, facts, tracked);
    const inserted = valueOf(
      pane,
      TAB,
      "pane/draft.failed",
      await document.insert("report", { content, note }),
    );
    if (!inserted) return;
    await finish(pane, text("pane/last.draft", {}, language), inserted.value, facts);
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
    const own = { ...draft, paragraphs: draft.paragraphs.filter((one) => one.part === part) };
    const facts = engine.factStateOf(own, decisions);
    const note = noteOf(engine, facts, tracked);
    const inserted = valueOf(
      pane,
      TAB,
      "pane/draft.failed",
      await document.insert("paragraphs", { paragraphs, note }),
    );
    if (!inserted) return;
    const name = text("pane/last.part", { part: "一二三四五六"[part - 1]! }, language);
    await finish(pane, name, inserted.value, joined(tracked, facts));
  });
