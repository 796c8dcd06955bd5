import type { XmlElement } from "../../ooxml/dom";
import type { WordModel } from "../../model/core";
import { Snapshot } from "../../model/state/snapshot";
import type { Span } from "../../model/text/span";

/** The document at one time, and what was selected then. */
interface State {
  snapshot: Snapshot;
  selection: Span;
}

interface Step extends State {
  /** Paragraph that plain typing went into, to make one step of a stretch of typing. */
  typing: XmlElement | null;
  time: number;
}

const pauseThatEndsTyping = 1500;
const longest = 40;

/** Undo and redo: what the user typed and what the add-in wrote stand on one list, as in Word. */
export class History {
  private done: Step[] = [];
  private undone: State[] = [];
  /** The document before the add-in's batch that runs now. */
  private batch: { before: State; version: number } | null = null;
  private changes = 0;

  constructor(private readonly model: WordModel) {
    model.onChange((change) => {
      if (change.kind === "content") this.changes += 1;
    });
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /**
   * Does something that the user asked for, and remembers what was before.
   * @param typing paragraph of plain typing: such steps join until a pause
   */
  record(work: () => void, typing: XmlElement | null = null): void {
    const time = performance.now();
    const last = this.done.at(-1);
    const joins = typing !== null && last?.typing === typing && time - last.time < pauseThatEndsTyping;
    if (joins && last) last.time = time;
    else this.push({ ...this.now(), typing, time });
    this.undone = [];
    work();
  }

  /** Before a batch of the add-in. */
  beginBatch(): void {
    this.batch = { before: this.now(), version: this.changes };
  }

  /** After it: a batch that changed nothing leaves nothing to undo. */
  endBatch(): void {
    const { batch } = this;
    this.batch = null;
    if (!batch || batch.version === this.changes) return;
    this.push({ ...batch.before, typing: null, time: 0 });
    this.undone = [];
  }

  undo(): void {
    const step = this.done.pop();
    if (!step) return;
    this.undone.push(this.now());
    this.put(step);
  }

  redo(): void {
    const state = this.undone.pop();
    if (!state) return;
    this.done.push({ ...this.now(), typing: null, time: 0 });
    this.put(state);
  }

  private push(step: Step): void {
    this.done.push(step);
    if (this.done.length > longest) this.done.shift();
  }

  private now(): State {
    return { snapshot: new Snapshot(this.model), selection: this.model.selection.copy() };
  }

  private put({ snapshot, selection }: State): void {
    snapshot.restore();
    this.model.select(selection);
  }
}
