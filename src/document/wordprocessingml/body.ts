import type { MessageLog } from "../messages";
import type { Block, Paragraph, Table } from "../types";
import { child, valueOf, type XmlElement } from "../xml/element";
import type { Numberer } from "./numbering";
import { numberingReference } from "./styles";
import { readTableElement } from "./table";
import { paragraphText } from "./text";

/** What is collected while a body is walked once, in document order. */
export interface Walk {
  paragraphs: Paragraph[];
  tables: Table[];
  numberer: Numberer;
  log: MessageLog;
}

/** Where the blocks stand: nesting level of tables, and whether Word shows them at all. */
export interface BlockContext {
  level: number;
  hidden: boolean;
}

/** Block-level content (ECMA-376 17.2.2): the children of a body or a cell. */
export function readBlocks(parent: XmlElement, surroundings: BlockContext, walk: Walk): Block[] {
  const blocks: Block[] = [];
  for (const element of parent.children) {
    if (element.name === "w:p") blocks.push(readParagraph(element, surroundings, walk));
    else if (element.name === "w:tbl") blocks.push(readTableElement(element, surroundings, walk));
    else if (element.name === "w:altChunk" || element.name === "w:subDoc") walk.log.add("embedded-left-out");
  }
  return blocks;
}

const pictures = new Set(["w:drawing", "w:pict", "w:object"]);

function readParagraph(element: XmlElement, { level, hidden }: BlockContext, walk: Walk): Paragraph {
  const properties = child(element, "w:pPr");
  const style = valueOf(properties, "w:pStyle");
  const paragraph: Paragraph = {
    kind: "paragraph",
    index: walk.paragraphs.length,
    text: paragraphText(element),
    // A list counts only what is shown.
    numbering: hidden ? "" : walk.numberer(style, numberingReference(properties)),
    style,
    level,
    hidden,
  };
  const drawings = element.children.flatMap((run) => run.children).filter(({ name }) => pictures.has(name));
  if (drawings.length > 0) paragraph.drawings = drawings.length;
  walk.paragraphs.push(paragraph);
  return paragraph;
}
