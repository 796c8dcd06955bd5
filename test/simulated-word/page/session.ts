import type { ModelChange } from "../model/core";
import type { XmlElement } from "../ooxml/dom";
import type { SimulatedWord } from "../simulated-word";
import { Balloons } from "./editor/balloons";
import { Edits } from "./editor/edits";
import { History } from "./editor/history";
import { Input } from "./editor/input";
import { SelectionSync } from "./editor/selection";
import { DocumentView } from "./editor/view";

/** What has changed since the last drawing. */
interface Stale {
  content: boolean;
  /** Paragraphs that typing changed, and nothing beside them. */
  paragraphs: Set<XmlElement>;
  scroll: boolean;
}

const fresh = (): Stale => ({ content: false, paragraphs: new Set(), scroll: false });

/** One open document on the desk: drawn, edited, and redrawn after whatever changes it. */
export class Session {
  readonly view: DocumentView;
  readonly balloons: Balloons;
  readonly history: History;
  private readonly selection: SelectionSync;
  private readonly edits: Edits;
  private readonly input: Input;
  private readonly stopListening: () => void;
  private stale: Stale = fresh();
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
    this.edits = new Edits(model, this.history);
    this.input = new Input(this.view, this.selection, this.edits, this.history, () => this.redraw());
    word.faults.add({ before: () => this.beforeBatch(), after: () => this.history.endBatch() });
    this.stopListening = model.onChange((change) => this.changed(change));
    this.redraw();
  }

  /** Draws everything anew, e.g. after zooming. */
  redraw(): void {
    this.view.redraw();
    this.balloons.draw();
    this.selection.show(this.stale.scroll);
    this.stale = fresh();
    this.drawn();
  }

  close(): void {
    this.stopListening();
    this.selection.close();
    this.view.close();
  }

  /** Word knows at once what the user has selected; the browser may not have told yet. */
  private beforeBatch(): void {
    if (!this.scheduled && !this.input.isComposing) this.selection.take();
    this.history.beginBatch();
  }

  private changed(change: ModelChange): void {
    if (change.kind === "settings") return;
    const { stale } = this;
    if (change.kind === "selection") stale.scroll ||= change.source === "add-in";
    else if (this.edits.onlyIn) stale.paragraphs.add(this.edits.onlyIn);
    else stale.content = true;
    if (this.scheduled) return;
    this.scheduled = true;
    // One drawing for all that one batch or one key does.
    queueMicrotask(() => this.flush());
  }

  private flush(): void {
    this.scheduled = false;
    if (this.input.isComposing) return;
    const { content, paragraphs, scroll } = this.stale;
    if (content || ![...paragraphs].every((paragraph) => this.view.redrawParagraph(paragraph))) {
      this.redraw();
      return;
    }
    this.selection.show(scroll);
    this.stale = fresh();
    if (paragraphs.size > 0) this.drawn();
  }
}
