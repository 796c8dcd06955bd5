import { serializeXml, type XmlElement, type XmlNode } from "../../ooxml/dom";
import type { WordModel } from "../../model/core";
import type { Span } from "../../model/span";

/** Children of an element at one time: copies of a paragraph's, the nodes themselves of what holds paragraphs. */
interface State {
  element: XmlElement;
  nodes: XmlNode[];
}

interface Step {
  before: State[];
  after: State[];
  selectionBefore: Span;
  selectionAfter: Span;
  /** Paragraph that plain typing went into, to make one step of a stretch of typing. */
  typing: XmlElement | null;
  time: number;
}

const pauseThatEndsTyping = 1500;

function stateOf(element: XmlElement): State {
  const nodes: XmlNode[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) {
    nodes.push(element.localName === "p" ? node.cloneNode(true) : node);
  }
  return { element, nodes };
}

/** Whether an element still is as it was left: somebody else may have changed it since. */
function isAt(state: State): boolean {
  const now = stateOf(state.element).nodes;
  if (now.length !== state.nodes.length) return false;
  return now.every((node, index) => {
    const then = state.nodes[index]!;
    return state.element.localName === "p" ? serializeXml(node) === serializeXml(then) : node === then;
  });
}

function restore({ element, nodes }: State): void {
  while (element.firstChild) element.removeChild(element.firstChild);
  for (const node of nodes) element.appendChild(element.localName === "p" ? node.cloneNode(true) : node);
}

/**
 * Undo and redo of what the user typed. A step is dropped when what it changed was changed otherwise since, e.g. by
 * the add-in: nothing of others is ever undone with it.
 */
export class History {
  private done: Step[] = [];
  private undone: Step[] = [];

  constructor(private readonly model: WordModel) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /**
   * Does something that changes only the children of these elements, and remembers it.
   * @param typing paragraph of plain typing: such steps join until a pause
   */
  record(elements: XmlElement[], work: () => void, typing: XmlElement | null = null): void {
    const distinct = [...new Set(elements)];
    const before = distinct.map(stateOf);
    const selectionBefore = this.model.selection.copy();
    work();
    const step: Step = {
      before,
      after: distinct.map(stateOf),
      selectionBefore,
      selectionAfter: this.model.selection.copy(),
      typing,
      time: performance.now(),
    };
    const last = this.done.at(-1);
    const joins = typing !== null && last?.typing === typing && step.time - last.time < pauseThatEndsTyping;
    if (joins && last) {
      step.before = last.before;
      step.selectionBefore = last.selectionBefore;
      this.done.pop();
    }
    this.done.push(step);
    this.undone = [];
  }

  undo(): boolean {
    const step = this.take(this.done, "after");
    if (!step) return false;
    this.undone.push(step);
    this.put(step.before, step.selectionBefore);
    return true;
  }

  redo(): boolean {
    const step = this.take(this.undone, "before");
    if (!step) return false;
    this.done.push(step);
    this.put(step.after, step.selectionAfter);
    return true;
  }

  private take(steps: Step[], side: "before" | "after"): Step | null {
    for (let step = steps.pop(); step; step = steps.pop()) {
      if (step[side].every((state) => this.model.isAlive(state.element) && isAt(state))) return step;
    }
    return null;
  }

  private put(states: State[], selection: Span): void {
    for (const state of states) restore(state);
    this.model.changed();
    this.model.select(selection);
  }
}
