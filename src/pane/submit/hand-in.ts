import { checkDocument } from "../flows/check";
import { perform, show, valueOrShow, type PaneContext } from "../flows/flow";
import { handInQuestion } from "../questions/wording";
import { handedInNotice } from "../state/notices";
import type { Cleared } from "../../open";
import { countFacts } from "../../lastyear/state/reconcile";
import { readFacts, track } from "../lastyear/flows/facts";

const TAB = "submit";

interface TakenOut {
  cleared: Cleared;
  facts: number;
  open: number;
}

/** Takes everything of ours out of the document; null when that failed, which is shown then. */
async function takeOut(pane: PaneContext): Promise<TakenOut | null> {
  const { services, store } = pane;
  const { document } = services;
  const { tracked, facts, isRecordUnreadable } = store.get().lastYear;
  const cleared = valueOrShow(pane, TAB, "pane/clear.failed", await document.clearMarks());
  if (!cleared || !valueOrShow(pane, TAB, "pane/handIn.failed", await document.keep(null))) return null;
  const { open } = countFacts(facts);
  store.dispatch({ type: "last/tracked", tracked: null, facts: [] });
  store.dispatch({ type: "marks/counted", marks: cleared.value.left });
  if (tracked) {
    const record = (await services.lastYear()).writeFactState(tracked);
    store.dispatch({ type: "last/handedIn", handedIn: { record, open } });
  }
  return { cleared: cleared.value, facts: isRecordUnreadable ? 1 : facts.length, open };
}

/** Reads the document anew and says whether anything of ours is still in it; null where it does not tell. */
async function isProvenClean({ services }: PaneContext): Promise<boolean | null> {
  const marks = await services.document.countMarks();
  const kept = await services.document.kept();
  return marks.ok && kept.ok ? marks.value === 0 && kept.value === null : null;
}

/**
 * 清理并完成: takes everything of ours out of the document, marks and the record of the facts, checks once more, proves
 * by another reading that nothing is left, and says what was taken out.
 * @param anyway with facts that are open; else the drafter is asked first
 */
export async function handIn(pane: PaneContext, { anyway = false } = {}): Promise<void> {
  let taken: TakenOut | null = null;
  let isProven: boolean | null = null;
  await perform(pane, "clear", TAB, async () => {
    const read = valueOrShow(pane, TAB, "pane/check.failed", await pane.services.document.read());
    if (!read) return;
    await readFacts(pane, read.value);
    const { open } = countFacts(pane.store.get().lastYear.facts);
    if (open > 0 && !anyway) {
      return pane.store.dispatch({ type: "question/asked", question: handInQuestion(open) });
    }
    taken = await takeOut(pane);
  });
  if (!taken) return;
  pane.store.dispatch({ type: "tab/chosen", tab: TAB });
  await checkDocument(pane);
  await perform(pane, "check", TAB, async () => {
    isProven = await isProvenClean(pane);
  });
  show(pane, TAB, handedInNotice(taken, isProven));
  pane.store.dispatch({ type: "submit/finished", finished: isProven === true });
}

/** Puts the record that was taken out at handing in back into the document. */
export const takeUpAgain = (pane: PaneContext): Promise<void> =>
  perform(pane, "check", TAB, async () => {
    const { handedIn } = pane.store.get().lastYear;
    const engine = await pane.services.lastYear();
    const tracked = handedIn && engine.readFactState(handedIn.record);
    if (tracked) await track(pane, tracked);
  });
