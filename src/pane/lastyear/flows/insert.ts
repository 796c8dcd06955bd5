import { text } from "../../../messages/text";
import type { Insertable, ParagraphContent, SectionNumber } from "../../../template";
import type { FactState } from "../../../lastyear";
import type { ReceiptTitle } from "../../../open";
import { perform, show, valueOrShow, type PaneContext } from "../../flows/flow";
import { lookBehind } from "../../flows/look";
import { clearTheWay, type Where } from "../../flows/insert-again";
import { insertedNotice } from "../../state/notices";
import { say } from "../../state/said";
import type { Notice } from "../../state/types";
import { yearOf } from "../../state/year";
import type { Place } from "../../../document/types";
import { joined, factsOfReceipt } from "../insertion";
import { track } from "./facts";
import { goOn } from "./go-on";
import { numeral } from "../../../language/numerals";

const TAB = "draft";

interface Brought {
  /** For messages. */
  name: string;
  /** For the receipt. */
  title: ReceiptTitle;
  what: Insertable;
  /** Where; at the cursor when left out. */
  at?: Place;
  /** Prompts of the template that go for it, as runs of neighbours. */
  prompts?: ParagraphContent[][];
  /** The facts in it, and those that travel with the document then. */
  facts: FactState;
  tracked: FactState;
}

/** Inserts it; its facts travel with the document from then on. False when it was not inserted. */
async function bring(
  pane: PaneContext,
  { name, title, what, at, prompts = [], facts, tracked }: Brought,
): Promise<boolean> {
  const { services, store } = pane;
  const callerData = factsOfReceipt(await services.lastYear(), facts, store.get().lastYear.tracked);
  const { content } = await services.packageOf(what);
  const packages = await Promise.all(
    prompts.map((paragraphs) => services.packageOf({ what: "paragraphs", paragraphs })),
  );
  const instead = packages.map((one) => one.content);
  const outcome = await services.document.insert(content, title, {
    ...(at && { at }),
    ...(instead.length > 0 && { instead }),
    callerData,
  });
  const inserted = valueOrShow(pane, TAB, "pane/draft.failed", outcome);
  if (!inserted) return false;
  const isKept = await track(pane, tracked);
  const notice = insertedNotice(name, inserted.value);
  const lost: Partial<Notice> = { intent: "warning", lines: [...notice.lines, say("pane/last.keep.failed")] };
  show(pane, TAB, isKept ? notice : { ...notice, ...lost });
  store.dispatch({ type: "check/outdated" });
  lookBehind(pane);
  return true;
}

/** Inserts the whole draft at the cursor, with what was left out left out; asks first when a report stands there. */
export const insertDraft = (pane: PaneContext, where: Where = "cursor"): Promise<void> =>
  perform(pane, "insert", TAB, async () => {
    const { lastYear, settings } = pane.store.get();
    const { draft, decisions } = lastYear;
    if (!draft) return;
    const way = await clearTheWay(pane, TAB, { what: "draft" }, where);
    if (!way) return;
    const engine = await pane.services.lastYear();
    const facts = engine.factStateOf(draft, decisions);
    const name = text("pane/last.draft", {}, pane.services.language);
    const isBrought = await bring(pane, {
      name,
      title: { id: "receipt/draft", data: {} },
      what: { what: "report", content: { ...engine.contentOf(draft, decisions), wording: settings.wording } },
      ...(way.at && { at: way.at }),
      facts,
      tracked: facts,
    });
    if (!isBrought) return;
    // What comes next is the facts: they stand above, and the preview has done its part.
    pane.store.dispatch({ type: "last/previewed", away: true });
    goOn(pane, null, say("pane/draft.done", { name }));
  });

/** Inserts one part under its heading in the document, or at the cursor when the heading is not there. */
export const insertPart = (pane: PaneContext, part: SectionNumber, where: Where = "cursor"): Promise<void> =>
  perform(pane, "insert", TAB, async () => {
    const { lastYear, unit, year, settings } = pane.store.get();
    const { draft, decisions, tracked } = lastYear;
    if (!draft || !(await clearTheWay(pane, TAB, { what: "part", part }, where))) return;
    const engine = await pane.services.lastYear();
    const { document, language } = pane.services;
    const read = valueOrShow(pane, TAB, "pane/draft.failed", await document.read());
    if (!read) return;
    const heading = engine.headingPlace(read.value, part);
    const own = { ...draft, paragraphs: draft.paragraphs.filter((one) => one.part === part) };
    const facts = engine.factStateOf(own, decisions);
    await bring(pane, {
      name: text("pane/last.part", { part: numeral(part) }, language),
      title: { id: "receipt/part", data: { part: numeral(part) } },
      what: { what: "paragraphs", paragraphs: engine.sectionContent(draft, decisions, part) },
      ...(heading && { at: heading }),
      prompts: heading
        ? engine.promptsIn(read.value, part, {
            unit: unit.trim(),
            year: yearOf(year),
            wording: settings.wording,
          })
        : [],
      facts,
      tracked: joined(tracked, facts),
    });
  });
