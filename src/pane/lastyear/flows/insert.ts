import { text } from "../../../messages";
import type { SectionNumber } from "../../../template";
import type { FactState } from "../../../lastyear";
import { perform, show, valueOf, type Pane } from "../../flows/flow";
import { insertedNotice } from "../../state/notices";
import { say, type Notice } from "../../state/types";
import type { Inserted } from "../../../word/types";
import { track } from "./facts";

const TAB = "last";

/** Facts of two insertions together; a paragraph that was inserted twice counts once. */
function joined(before: FactState | null, added: FactState): FactState {
  if (!before) return added;
  const names = new Set(added.paragraphs.map(({ fingerprint }) => fingerprint));
  return {
    ...added,
    paragraphs: [...before.paragraphs.filter((p) => !names.has(p.fingerprint)), ...added.paragraphs],
  };
}

/** What is done once a part of the draft stands in the document; taking it back takes its facts back, too. */
async function finish(pane: Pane, name: string, inserted: Inserted, tracked: FactState): Promise<void> {
  const before = pane.store.get().lastYear.tracked;
  const isKept = await track(pane, tracked);
  pane.store.dispatch({ type: "last/inserted", insertion: { receipt: inserted.receipt.id, before } });
  const notice = insertedNotice(name, inserted);
  const lost: Partial<Notice> = { intent: "warning", lines: [...notice.lines, say("pane/last.keep.failed")] };
  show(pane, TAB, isKept ? notice : { ...notice, ...lost });
  pane.store.dispatch({ type: "check/outdated" });
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
    const name = text("pane/last.draft", {}, language);
    await finish(pane, name, inserted.value, engine.factStateOf(draft, decisions));
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
    const name = text("pane/last.part", { part: "一二三四五六"[part - 1]! }, language);
    await finish(pane, name, inserted.value, joined(tracked, engine.factStateOf(own, decisions)));
  });
