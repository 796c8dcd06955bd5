import { tellLeftOut, type MessageLog } from "../messages";
import type { RawBlock, RawParagraph, RawTable } from "../unnumbered";
import { chooseBoxes, textOfBox, withoutBoxes, type AnyTextBox } from "./text-boxes";

/** What a reader passes that stands beside the text, or that nobody sees: chosen, and told, when it has come to the end. */
export class Beside {
  /** Texts that are there and hidden. */
  readonly hidden: string[] = [];
  private readonly boxes: AnyTextBox[] = [];
  private readonly nested: string[] = [];

  /**
   * Takes in a text box.
   * @param isNested it stands in a cell or in another box, where no title and no table of the form is
   * @returns the blocks that stand in its place
   */
  box(blocks: RawBlock[], isNested: boolean): RawBlock[] {
    const box = {
      blocks,
      paragraphs: blocks.filter((block): block is RawParagraph => block.kind === "paragraph"),
      tables: blocks.filter((block): block is RawTable => block.kind === "table"),
    };
    if (isNested) this.nested.push(textOfBox(box));
    else this.boxes.push(box);
    return isNested ? [] : blocks;
  }

  /** The blocks without the boxes that are no part of the text. */
  choose(blocks: RawBlock[], log: MessageLog): RawBlock[] {
    const { leftOut } = chooseBoxes(this.boxes, blocks);
    tellLeftOut(log, "text-boxes-left-out", [...this.nested, ...leftOut.map(textOfBox)]);
    tellLeftOut(log, "hidden-text", this.hidden);
    return withoutBoxes(blocks, leftOut);
  }
}
