import type { SourceDocument } from "../../document/types";
import type { Checked } from "../state/types";
import { perform, show, valueOf, type Pane } from "./flow";

/** What the reader of the document sees; two digests are equal when nothing that we check has changed. */
export const digestOf = (source: SourceDocument): string =>
  source.paragraphs.map((paragraph) => paragraph.text).join("\n");

/** Reads and checks the document; null when it cannot be read (the problem is shown then). */
async function examine(pane: Pane): Promise<Checked | null> {
  const read = valueOf(pane, "check", "pane/check.failed", await pane.services.document.read());
  if (!read) return null;
  return { result: pane.services.check(read.value), digest: digestOf(read.value) };
}

/** Number of our marks in the document, or null when it cannot be told: that must not stop a check. */
async function countMarks(pane: Pane): Promise<number | null> {
  const counted = await pane.services.document.countMarks();
  return counted.ok ? counted.value : null;
}

/** 检查本文. */
export const checkDocument = (pane: Pane): Promise<void> =>
  perform(pane, "check", "check", async () => {
    const checked = await examine(pane);
    if (!checked) return;
    pane.store.dispatch({ type: "check/done", checked, marks: await countMarks(pane), quiet: false });
  });

/** The same after a write of ours, inside its task: the list follows, the notice of the write stays. */
export async function checkAgain(pane: Pane): Promise<void> {
  if (!pane.store.get().checked) return;
  const checked = await examine(pane);
  if (checked) pane.store.dispatch({ type: "check/done", checked, marks: null, quiet: true });
}

/**
 * Called when the drafter comes back to the pane: has the document changed since the check? Only then the list
 * is called outdated; a notice that cries after every look at the document would soon be overlooked.
 */
export async function lookForChanges(pane: Pane): Promise<void> {
  const { checked, stale, task } = pane.store.get();
  if (!checked || stale || task !== null) return;
  const outcome = await pane.services.document.read();
  if (pane.store.get().checked !== checked) return;
  if (!outcome.ok || digestOf(outcome.value) !== checked.digest)
    pane.store.dispatch({ type: "check/outdated" });
}

/** Shows the place of a finding in the document. */
export const revealFinding = (
  pane: Pane,
  id: string,
  place: Parameters<Pane["services"]["document"]["reveal"]>[0],
) =>
  perform(pane, "reveal", "check", async () => {
    pane.store.dispatch({ type: "finding/reached", id });
    const revealed = valueOf(pane, "check", "pane/reveal.failed", await pane.services.document.reveal(place));
    if (revealed?.value.precision === "table") {
      show(pane, "check", {
        intent: "info",
        title: { id: "pane/reveal.table", data: {} },
        lines: [],
        receipt: null,
        detail: null,
      });
    }
  });
