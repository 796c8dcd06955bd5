import type { XmlElement } from "../../ooxml/dom";
import type { WordModel } from "../core";
import { TreeMemento } from "./memento";

/** The document as it was: nodes stay the same nodes when it is put back. */
export class Snapshot {
  private readonly trees: TreeMemento[];
  private readonly parts: ReturnType<WordModel["pkg"]["capture"]>;

  constructor(private readonly model: WordModel) {
    this.parts = model.pkg.capture();
    this.trees = this.parts.trees.map((tree) => new TreeMemento(tree.documentElement as XmlElement));
  }

  restore(): void {
    this.model.pkg.reset(this.parts);
    for (const tree of this.trees) tree.restore();
    this.model.changed();
  }
}
