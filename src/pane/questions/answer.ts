import type { PaneContext } from "../flows/flow";
import type { Where } from "../flows/insert-again";
import { insertAtCursor } from "../flows/write";
import { adoptAnyway } from "../lastyear/flows/choose";
import { handIn } from "../submit/hand-in";
import { insertDraft, insertPart } from "../lastyear/flows/insert";
import type { Tab } from "../state/said";
import type { ChoiceId, ToInsert } from "./types";

const wheres: Partial<Record<ChoiceId, Where>> = { replace: "replace", end: "end", anyway: "anyway" };

function insertNow(pane: PaneContext, insert: ToInsert, where: Where, tab: Tab): Promise<void> {
  if (insert.what === "draft") return insertDraft(pane, where);
  if (insert.what === "part") return insertPart(pane, insert.part, where);
  return insertAtCursor(pane, insert.what === "table" ? insert.table : "report", where, tab);
}

/** Goes on as the drafter has decided; whatever was asked is asked no more. `cancel` does nothing else. */
export async function answer(pane: PaneContext, choice: ChoiceId): Promise<void> {
  const { question } = pane.store.get();
  if (!question) return;
  pane.store.dispatch({ type: "question/closed" });
  const { subject } = question;
  if (subject.kind === "insert-again") {
    const where = wheres[choice];
    if (where) await insertNow(pane, subject.insert, where, question.tab);
  } else if (choice === "look") {
    pane.store.dispatch({ type: "tab/chosen", tab: "draft" });
  } else if (choice === "anyway") {
    await (subject.kind === "hand-in"
      ? handIn(pane, { anyway: true })
      : adoptAnyway(pane, subject.last, subject.doubts));
  }
}
