import type { ModelChange } from "../model/core";
import type { SimulatedWord } from "../simulatedWord";
import { Balloons } from "./editor/balloons";
import { Edits } from "./editor/edits";
import { History } from "./editor/history";
import { Input } from "./editor/input";
import { SelectionSync } from "./editor/selection";
import { DocumentView } from "./editor/view";

/** One open document on the desk: drawn, edited, and redrawn after whatever changes it. */
export class Session {
  readonly view: DocumentView;
  readonly balloons: Balloons;
  readonly history: History;
  private readonly selection: SelectionSync;
  private readonly input: Input;
  private readonly stopListening: () => void;
  private stale = { content: false, selection: false, scroll: false };
  private scheduled = false;

  /**
   * @param place where the pages go, already part of the page
   * @param drawn is called after each drawing
   */
  constructor(
    word: SimulatedWord,
    place: HTMLElement,
    private readonly drawn: () => void,
  ) {
    const { model } = word;
    this.view = new DocumentView(model);
    this.balloons = new Balloons(this.view);
    place.replaceChildren(this.view.holder, this.balloons.element);
    this.history = new History(model);
    this.selection = new SelectionSync(this.view);
    const edits = new Edits(model, this.history);
    this.input = new Input(this.view, this.selection, edits, this.history, () => this.redraw());
    word.faults.add({ before: () => this.history.beginBatch(), after: () => this.history.endBatch() });
    this.stopListening = model.onChange((change) => this.changed(change));
    this.redraw();
  }

  /** Draws everything anew, e.g. after zooming. */
  redraw(): void {
    this.view.redraw();
    this.balloons.draw();
    this.selection.show(this.stale.scroll);
    this.stale = { content: false, selection: false, scroll: false };
    this.drawn();
  }

  close(): void {
    this.stopListening();
    this.selection.close();
    this.view.close();
  }

  private changed(change: ModelChange): void {
    if (change.kind === "settings") return;
    if (change.kind === "selection") this.stale.selection = true;
    else this.stale.content = true;
    if (change.kind === "selection" && change.source === "add-in") this.stale.scroll = true;
    if (this.scheduled) return;
    this.scheduled = true;
    // One drawing for all that one batch or one key does.
    queueMicrotask(() => this.flush());
  }

  private flush(): void {
    this.scheduled = false;
    if (this.input.isComposing) return;
    if (this.stale.content) this.redraw();
    else {
      this.selection.show(this.stale.scroll);
      this.stale = { content: false, selection: false, scroll: false };
    }
  }
}
