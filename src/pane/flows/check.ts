import type { SourceDocument } from "../../document/types";
import { itemsOf, type Item } from "../state/items";
import { infoNotice } from "../state/notices";
import { say, type Checked } from "../state/types";
import { perform, show, valueOf, type Pane } from "./flow";

/** What the reader of the document sees; two digests are equal when nothing that we check has changed. */
export const digestOf = (source: SourceDocument): string =>
  source.paragraphs.map((paragraph) => paragraph.text).join("\n");

const checkedOf = async (pane: Pane, source: SourceDocument): Promise<Checked> => ({
  result: await pane.services.check(source, pane.store.get().lastYear.last?.report ?? null),
  digest: digestOf(source),
});

/** Reads and checks the document; null when it cannot be read (the problem is shown then). */
async function examine(pane: Pane): Promise<Checked | null> {
  const read = valueOf(pane, "check", "pane/check.failed", await pane.services.document.read());
  return read && (await checkedOf(pane, read.value));
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

async function readSilently(pane: Pane, before: Checked): Promise<void> {
  const read = await pane.services.document.read();
  if (!read.ok) return pane.store.dispatch({ type: "check/outdated" });
  const checked = await checkedOf(pane, read.value);
  pane.store.dispatch({ type: "check/done", checked, marks: null, quiet: true });
  if (checked.digest !== before.digest) show(pane, "check", infoNotice(say("pane/check.followed")));
}

/**
 * Called when the drafter comes back from the document: the list follows what was typed there. Costs one reading and
 * never blocks the pane; a task that is begun meanwhile waits for it and then works on what is there now.
 */
export function catchUp(pane: Pane): Promise<void> {
  const { checked, task } = pane.store.get();
  if (checked && task === null) {
    pane.catchingUp = readSilently(pane, checked).catch(() =>
      pane.store.dispatch({ type: "check/outdated" }),
    );
  }
  return pane.catchingUp;
}

/** The findings of these ids as they are now; says so when one of them is gone. */
export function itemsNow(pane: Pane, ids: string[]): Item[] {
  const items = itemsOf(pane.store.get().checked?.result.findings ?? []);
  const found = items.filter(({ id }) => ids.includes(id));
  if (found.length < ids.length) show(pane, "check", infoNotice(say("pane/finding.gone")));
  return found;
}

/** Shows the place of a finding in the document. */
export const revealFinding = (pane: Pane, id: string): Promise<void> =>
  perform(pane, "reveal", "check", async () => {
    const [item] = itemsNow(pane, [id]);
    if (!item) return;
    pane.store.dispatch({ type: "finding/reached", id });
    const { document } = pane.services;
    const revealed = valueOf(pane, "check", "pane/reveal.failed", await document.reveal(item.finding.place));
    if (revealed?.value.precision === "table") show(pane, "check", infoNotice(say("pane/reveal.table")));
  });
