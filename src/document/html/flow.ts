import type { RawBlock, RawParagraph } from "../unnumbered";
import { isPageMark } from "../../language/page/page-marks";

/**
 * Collects what stands in a row on the page into paragraphs: inline content until the next block begins. Paragraphs in
 * which nothing can be seen are dropped.
 */
export class Flow {
  readonly blocks: RawBlock[] = [];
  private line = "";
  private drawings = 0;
  private numbering = "";

  /** Text between tags; a run of white space counts as one space, as it does on the screen. */
  text(value: string): void {
    this.line += value;
  }

  drawing(): void {
    this.drawings++;
  }

  /** The number of a list item, printed before its first paragraph. */
  number(printed: string): void {
    this.numbering = printed;
  }

  /** Ends the paragraph. */
  end(): void {
    const text = collapse(this.line);
    if ((text !== "" && !isPageMark(text)) || this.drawings > 0) {
      const paragraph: RawParagraph = { kind: "paragraph", text };
      if (this.numbering) paragraph.numbering = this.numbering;
      if (this.drawings > 0) paragraph.drawings = this.drawings;
      this.blocks.push(paragraph);
      this.numbering = "";
    }
    this.line = "";
    this.drawings = 0;
  }

  add(blocks: RawBlock[]): void {
    this.end();
    for (const block of blocks) this.blocks.push(block);
  }
}

const WIDE = "[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uff60]";
const LINE_END_IN_CHINESE = new RegExp(`(${WIDE})[ \\t]*\\n[ \\t\\n]*(?=${WIDE})`, "g");

/**
 * White space as it is shown (CSS Text 3, 4.1). A line end of the file between two Chinese characters is none on
 * paper: it goes without a space (4.1.3).
 */
function collapse(text: string): string {
  return text
    .replace(/[\r\f]/g, "\n")
    .replace(LINE_END_IN_CHINESE, "$1")
    .replace(/[ \t\n]+/g, " ")
    .trim();
}
