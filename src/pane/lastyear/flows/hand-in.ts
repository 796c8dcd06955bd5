import { checkDocument } from "../../flows/check";
import { perform, show, valueOrShow, type PaneContext } from "../../flows/flow";
import { clearedNotice } from "../../state/notices";
import { refreshFacts } from "./facts";

const TAB = "last";

/**
 * 交稿: takes everything of ours out of the document, marks and the state of the facts, and checks once more. With
 * facts still open the first press only says so.
 */
export async function handIn(pane: PaneContext): Promise<void> {
  await refreshFacts(pane);
  const { facts, askedToHandIn } = pane.store.get().lastYear;
  if (facts.some(({ status }) => status === "open") && !askedToHandIn) {
    return pane.store.dispatch({ type: "last/askedToHandIn" });
  }
  await perform(pane, "clear", TAB, async () => {
    const { document } = pane.services;
    const cleared = valueOrShow(pane, TAB, "pane/clear.failed", await document.clearMarks());
    if (!cleared || !valueOrShow(pane, TAB, "pane/last.keep.failed", await document.keep(null))) return;
    pane.store.dispatch({ type: "last/tracked", tracked: null, facts: [] });
    pane.store.dispatch({ type: "marks/counted", marks: cleared.value.left });
    show(pane, "check", clearedNotice(cleared.value));
  });
  pane.store.dispatch({ type: "tab/chosen", tab: "check" });
  await checkDocument(pane);
}
