import { tableIds, type TableId } from "../../form";
import type { RibbonMessage } from "../../open";
import { latestNews, takeNews, type RibbonNews } from "../../word/memory/ribbon-news";
import type { Notice } from "../state/types";
import { catchUp } from "./check";
import { show, type PaneContext } from "./flow";
import { lookBehind } from "./look";
import { refreshReceipts } from "./receipts";
import { insertAtCursor } from "./write";

const noticeOf = ({ intent, title, lines, offersHandIn = false }: RibbonMessage): Notice => ({
  intent,
  title,
  lines,
  receipt: null,
  detail: null,
  offersHandIn,
});

const insertables: readonly string[] = ["report", ...tableIds];
const isInsertable = (what: string | undefined): what is TableId | "report" =>
  what !== undefined && insertables.includes(what);

/** Resolves when the pane does nothing with the document. */
const whenIdle = ({ store }: PaneContext): Promise<void> =>
  new Promise((resolve) => {
    if (store.get().task === null) return resolve();
    const stop = store.subscribe(() => {
      if (store.get().task !== null) return;
      stop();
      resolve();
    });
  });

/** What the pane knows of the document becomes what it is now. */
async function followAct(pane: PaneContext, { act }: RibbonNews): Promise<void> {
  await whenIdle(pane);
  await refreshReceipts(pane);
  if (act === "clear") {
    const counting = pane.services.document.countMarks().then((marks) => {
      if (marks.ok) pane.store.dispatch({ type: "marks/counted", marks: marks.value });
    });
    pane.catchingUp = counting.catch(() => undefined);
    return pane.catchingUp;
  }
  lookBehind(pane);
  await pane.catchingUp;
  await catchUp(pane, { quiet: true });
}

async function takeUpNews(pane: PaneContext, news: RibbonNews, isTeller: boolean): Promise<void> {
  const { message } = news;
  if (isTeller && isInsertable(message.asksFor)) {
    await whenIdle(pane);
    // Asks, as nothing was inserted yet.
    return insertAtCursor(pane, message.asksFor);
  }
  const { tab } = pane.store.get();
  const notice = noticeOf(message);
  // What the pane was doing ends with a word of its own, which was true before this.
  await whenIdle(pane);
  if (isTeller) show(pane, tab, notice);
  await followAct(pane, news);
  // The list that has followed takes away what was said of the text before; this was said of the text as it is now.
  if (isTeller && pane.store.get().notices[tab] === null) show(pane, tab, notice);
}

/**
 * Takes up what functions of the ribbon do to the document while the pane is open: says it, and follows. Gives the way
 * to stop.
 */
export function followRibbon(pane: PaneContext): () => void {
  const { memory, documentName } = pane.services;
  let last = latestNews(memory)?.id ?? null;
  const hear = (): void => {
    const news = latestNews(memory);
    if (!news || news.id === last || news.document !== documentName) return;
    last = news.id;
    // A document without a name may be another one: then the pane only looks, and the dialog speaks.
    const isTeller = documentName !== "" && takeNews(memory, news.id, "pane");
    void takeUpNews(pane, news, isTeller).catch(() => undefined);
  };
  // Where the webview does not tell of the other page's memory, the pane looks when the drafter comes back to it.
  window.addEventListener("storage", hear);
  window.addEventListener("focus", hear);
  return () => {
    window.removeEventListener("storage", hear);
    window.removeEventListener("focus", hear);
  };
}
