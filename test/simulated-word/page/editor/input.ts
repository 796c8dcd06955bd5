import { closest } from "../dom";
import type { Edits } from "./edits";
import type { History } from "./history";
import { offsetOf, shownText } from "./position";
import type { SelectionSync } from "./selection";
import { nextCell } from "./cells";
import type { DocumentView } from "./view";

/**
 * Turns the browser's input events into edits of the document; the sheet is redrawn from the document afterwards.
 * Only an input method writes into the sheet itself, and is read back when it has ended.
 */
export class Input {
  /** Text of the paragraph that an input method is writing into, as it was before; null when none is. */
  private before: string | null = null;

  constructor(
    private readonly view: DocumentView,
    private readonly selection: SelectionSync,
    private readonly edits: Edits,
    private readonly history: History,
    private readonly redrawn: () => void,
  ) {
    const { sheet } = view;
    sheet.addEventListener("beforeinput", (event) => this.beforeInput(event));
    sheet.addEventListener("compositionstart", () => this.compositionStarts());
    sheet.addEventListener("compositionend", () => this.compositionEnds());
    sheet.addEventListener("keydown", (event) => this.keyDown(event));
    sheet.addEventListener("dragstart", (event) => event.preventDefault());
  }

  /** An input method is writing into the sheet: it must not be redrawn now. */
  get isComposing(): boolean {
    return this.before !== null;
  }

  private beforeInput(event: InputEvent): void {
    if (this.isComposing || event.isComposing) return;
    event.preventDefault();
    const selected = this.selection.read();
    if (!selected) return;
    const [target] = event.getTargetRanges();
    const data = event.data ?? event.dataTransfer?.getData("text/plain") ?? "";
    switch (event.inputType) {
      case "insertParagraph":
        return this.edits.split(selected);
      case "insertLineBreak":
        return this.edits.breakLine(selected);
      case "historyUndo":
        return void this.history.undo();
      case "historyRedo":
        return void this.history.redo();
      case "insertText":
      case "insertReplacementText":
      case "insertFromPaste":
        return this.edits.insert(selected, data);
      default:
        if (!event.inputType.startsWith("delete")) return;
        this.edits.remove(
          selected.isPoint && target ? (this.selection.spanOf(target) ?? selected) : selected,
        );
    }
  }

  private compositionStarts(): void {
    const selected = this.selection.read();
    if (selected && !selected.isPoint) {
      this.edits.remove(selected);
      this.redrawn();
    }
    const shown = closest(window.getSelection()?.focusNode ?? null, ".paragraph");
    this.before = shown ? shownText(shown) : null;
  }

  private compositionEnds(): void {
    const { before } = this;
    this.before = null;
    const selection = window.getSelection();
    const shown = closest(selection?.focusNode ?? null, ".paragraph");
    const paragraph = shown && this.view.drawing.sourceOf.get(shown);
    if (before === null || !selection?.focusNode || !shown || !paragraph) return;
    const now = shownText(shown);
    const caret = offsetOf(shown, { node: selection.focusNode, offset: selection.focusOffset });
    const { from, to, text } = difference(before, now);
    this.edits.replaceStretch(paragraph, from, to, text, caret);
    this.redrawn();
  }

  private keyDown(event: KeyboardEvent): void {
    const command = (event.ctrlKey || event.metaKey) && !event.altKey;
    if (command && event.key.toLowerCase() === "z") {
      event.preventDefault();
      if (event.shiftKey) this.history.redo();
      else this.history.undo();
    } else if (command && event.key.toLowerCase() === "y") {
      event.preventDefault();
      this.history.redo();
    } else if (event.key === "Tab" && !command && !event.altKey) {
      this.tab(event);
    }
  }

  /** In a table Tab goes to the next cell and selects what is in it; elsewhere it writes a tab stop. */
  private tab(event: KeyboardEvent): void {
    const selected = this.selection.read();
    if (!selected) return;
    const cell = closest(this.view.shown(selected.start.paragraph) ?? null, ".cell");
    if (!cell && event.shiftKey) return;
    event.preventDefault();
    if (!cell) return this.edits.insert(selected, "\t");
    const span = nextCell(this.view, cell, event.shiftKey ? -1 : 1);
    if (span) this.view.model.select(span);
    this.selection.show();
  }
}

/** The stretch of the old text that gave way to another. */
function difference(before: string, now: string): { from: number; to: number; text: string } {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  return { from: head, to: before.length - tail, text: now.slice(head, now.length - tail) };
}
