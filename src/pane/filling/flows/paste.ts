import { formFor, type CellKey } from "../../../form";
import { show, type PaneContext } from "../../flows/flow";
import { infoNotice, unexpectedNotice } from "../../state/notices";
import { say } from "../../state/said";

/** A text that is more than one number. */
export const isManyNumbers = (text: string): boolean => /[\t\n\r]/.test(text.trim());

/**
 * Shows where the numbers of a text from the clipboard go; nothing goes there yet.
 * @param at the cell from which to go on where the text does not say itself where it belongs
 */
export async function previewPaste(pane: PaneContext, text: string, at: CellKey | null): Promise<void> {
  const { store, services } = pane;
  const { table, numbers } = store.get().filling;
  const edition = numbers?.tables[table]?.edition ?? formFor(numbers?.year ?? null).edition;
  try {
    const placed = await (await services.filling()).place({ text, table, edition, at });
    store.dispatch({ type: "fill/pasting", pasting: { stage: "preview", text, at, placed } });
  } catch (error) {
    show(pane, "fill", unexpectedNotice(error));
  }
}

/** 从 Excel 粘贴: takes the text from the clipboard where the webview lets us, else asks for it. */
export async function beginPaste(pane: PaneContext): Promise<void> {
  const text = await pane.services.readClipboard();
  if (text?.trim()) return previewPaste(pane, text, pane.store.get().filling.at);
  pane.store.dispatch({ type: "fill/pasting", pasting: { stage: "asking" } });
}

export const cancelPaste = ({ store }: PaneContext): void =>
  store.dispatch({ type: "fill/pasting", pasting: null });

/** 填入: what the preview shows goes into the grid. */
export function takePasted(pane: PaneContext): void {
  const { store } = pane;
  const { pasting } = store.get().filling;
  if (pasting?.stage !== "preview") return;
  const { table, numbers } = pasting.placed;
  if (table !== store.get().filling.table) store.dispatch({ type: "fill/tableChosen", table });
  const texts = Object.fromEntries(numbers.map(({ key, text }) => [key, text]));
  store.dispatch({ type: "fill/typed", texts, many: true });
  cancelPaste(pane);
  show(pane, "fill", infoNotice(say("pane/fill.pasted", { count: numbers.length })));
}
