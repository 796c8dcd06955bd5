import type { SourceDocument } from "../../document/types";
import { followTables } from "../filling/flows/reading";
import { compare } from "../lastyear/flows/compare";
import { findFacts, readFacts } from "../lastyear/flows/facts";
import type { Doubt } from "../lastyear/types";
import { itemsOf, type Item } from "../state/items";
import { openItems, shownItems } from "../state/shown";
import { infoNotice } from "../state/notices";
import { say } from "../state/said";
import type { Checked, PaneState } from "../state/types";
import { perform, show, valueOrShow, type PaneContext } from "./flow";
import { lookAt } from "./look";

/** What the reader of the document sees. */
const textOf = (source: SourceDocument): string =>
  source.paragraphs.map((paragraph) => paragraph.text).join("\n");

/** The check of a reading. */
const checkedOf = async (pane: PaneContext, source: SourceDocument): Promise<Checked> => ({
  source,
  ...(await compare(pane, source)),
});

/** Reads and checks the document; null when it cannot be read (the problem is shown then). */
async function examine(pane: PaneContext, how: "read" | "reread"): Promise<Checked | null> {
  const read = valueOrShow(pane, "check", "pane/check.failed", await pane.services.document[how]());
  if (!read) return null;
  // Which facts are open is part of the check, whoever has carried them and when.
  await readFacts(pane, read.value);
  await followTables(pane, read.value);
  return checkedOf(pane, read.value);
}

/**
 * Takes the marks of mended findings out. Only where somebody has asked for something: a list that follows the typing
 * writes nothing.
 * @returns the number of our marks in the document, or null when it cannot be told: that must not stop a check
 */
async function sweep(pane: PaneContext): Promise<number | null> {
  const standing = openItems(pane.store.get()).map(({ id }) => id);
  const swept = await pane.services.document.sweepMarks(standing);
  return swept.ok ? swept.value.left : null;
}

/** The same inside a task of its own, and the pane knows how many are left. */
export async function sweepMarks(pane: PaneContext): Promise<void> {
  const marks = await sweep(pane);
  if (marks !== null) pane.store.dispatch({ type: "marks/counted", marks });
}

/** 检查本文. */
export const checkDocument = (pane: PaneContext): Promise<void> =>
  perform(pane, "check", "check", async () => {
    const checked = await examine(pane, "read");
    if (!checked) return;
    pane.store.dispatch({ type: "check/done", checked, marks: null, quiet: false });
    await sweepMarks(pane);
  });

/** 仍然使用: last year's report is the right one, whatever speaks against it. */
export function compareAnyway(pane: PaneContext, doubts: Doubt[]): Promise<void> {
  pane.store.dispatch({ type: "last/dismissed", doubts: doubts.map(({ id }) => id) });
  return checkDocument(pane);
}

/**
 * The same after a write of ours, inside its task; the write has read the document, so that only what was typed since is
 * read. The list follows, the notice of the write stays.
 */
export async function checkAgain(pane: PaneContext): Promise<void> {
  if (!pane.store.get().checked) return;
  const checked = await examine(pane, "reread");
  if (!checked) return;
  pane.store.dispatch({ type: "check/done", checked, marks: null, quiet: true });
  await sweepMarks(pane);
}

/** Something that the pane shows was read from the document. */
export const isFollowed = ({ checked, lastYear, filling }: PaneState): boolean =>
  checked !== null || lastYear.tracked !== null || filling.isOpen;

interface Silently {
  /** Nobody looks, nothing is said. */
  quiet: boolean;
  /** What Word's hints have missed is looked for. */
  thoroughly: boolean;
}

async function readSilently(pane: PaneContext, { quiet, thoroughly }: Silently): Promise<void> {
  const { checked: before, lastYear } = pane.store.get();
  const read = await pane.services.document.reread({ gently: quiet, thoroughly });
  if (!read.ok) {
    // The next hint, or the drafter's coming back, reads it.
    if (read.problem.code === "word/elsewhere") return pane.store.dispatch({ type: "check/outdated" });
    pane.store.dispatch({ type: "fill/unread", problem: read.problem });
    return pane.store.dispatch({ type: "check/outdated" });
  }
  await followTables(pane, read.value);
  if (read.value === before?.source) return;
  await findFacts(pane, lastYear.tracked, read.value);
  // What comes next follows as well.
  if (!before) return lookAt(pane, read.value);
  const checked = await checkedOf(pane, read.value);
  pane.store.dispatch({ type: "check/done", checked, marks: null, quiet: true });
  if (textOf(checked.source) === textOf(before.source)) return;
  // What was said last was said of a text that is another one now.
  pane.store.dispatch({ type: "notice/closed", tab: "check" });
  if (!quiet) show(pane, "check", infoNotice(say("pane/check.followed")));
}

/**
 * Lets the findings and the facts follow what was typed in the document, when the drafter comes back from it or pauses there (`quiet`:
 * nobody looks, nothing is said). Costs one short reading and never blocks the pane; a task that is begun meanwhile waits
 * for it and then works on what is there now.
 */
export function catchUp(pane: PaneContext, { quiet = false, thoroughly = false } = {}): Promise<void> {
  const { task } = pane.store.get();
  if (isFollowed(pane.store.get()) && task === null) {
    pane.catchingUp = readSilently(pane, { quiet, thoroughly }).catch(() =>
      pane.store.dispatch({ type: "check/outdated" }),
    );
  }
  return pane.catchingUp;
}

/** The findings of these ids as they are now; says so when one of them is gone. */
export function itemsNow(pane: PaneContext, ids: string[]): Item[] {
  const items = itemsOf(pane.store.get().checked?.result.findings ?? []);
  const found = items.filter(({ id }) => ids.includes(id));
  if (found.length < ids.length) show(pane, "check", infoNotice(say("pane/finding.gone")));
  return found;
}

/**
 * Shows the place of a finding in the document.
 * @param other which of its other places instead
 */
export const revealFinding = (pane: PaneContext, id: string, other: number | null = null): Promise<void> =>
  perform(pane, "reveal", "check", async () => {
    const [item] = itemsNow(pane, [id]);
    if (!item) return;
    pane.store.dispatch({ type: "finding/reached", id });
    const { document } = pane.services;
    const { place, others } = item.finding;
    const revealed = valueOrShow(
      pane,
      "check",
      "pane/reveal.failed",
      await document.reveal(other === null ? place : (others?.[other]?.place ?? place)),
    );
    if (revealed?.value.precision === "table") show(pane, "check", infoNotice(say("pane/reveal.table")));
  });

/**
 * F8: goes on to the next finding of the list and shows its place; at the ends it stays. Where nothing was checked yet
 * it checks.
 * @param by 1 for the next one, -1 for the one before
 */
export async function stepFinding(pane: PaneContext, by: 1 | -1): Promise<void> {
  const { store } = pane;
  store.dispatch({ type: "tab/chosen", tab: "check" });
  if (!store.get().checked) return checkDocument(pane);
  const items = shownItems(store.get());
  const at = items.findIndex(({ id }) => id === store.get().current);
  const next =
    items[at < 0 ? (by > 0 ? 0 : items.length - 1) : Math.min(Math.max(at + by, 0), items.length - 1)];
  if (next) await revealFinding(pane, next.id);
}
