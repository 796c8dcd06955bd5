import type { MessageLog } from "../messages";
import type { Block, Paragraph, SourceDocument, Table } from "../types";
import { attribute, child, valueOf, type XmlElement } from "../xml/element";
import { adopted } from "./embedded";
import type { Numberer } from "./numbering";
import { hiddenness, numberingReference, type NumberingReference, type Styles } from "./styles";
import { readTableElement } from "./table";
import { readText, type ParagraphText } from "./inline/text";
import type { TextBox } from "./text-boxes";

/** What is collected while a body is walked once, in document order. */
export interface Walk {
  paragraphs: Paragraph[];
  tables: Table[];
  numberer: Numberer;
  styles: Styles;
  /** Documents that are embedded (`w:altChunk`) and were read, by the id of their relationship. */
  embedded: Map<string, SourceDocument>;
  /** Text boxes that are anchored in the body itself, in order. */
  boxes: TextBox[];
  /** Texts that are there and not among the blocks: they are told. */
  hidden: string[];
  boxesLeftOut: string[];
  log: MessageLog;
}

/** Where the blocks stand: nesting level of tables, and whether Word shows them at all. */
export interface BlockContext {
  level: number;
  hidden: boolean;
  inTextBox?: true;
  /** The style of the table around it hides what stands in this cell. */
  tableHides?: boolean;
}

/** The beginning of a paragraph whose mark is deleted: it goes on in the next one. */
interface Begun {
  text: string;
  drawings: number;
  style: string | null;
  numbering: NumberingReference;
}

/** Block-level content (ECMA-376 17.2.2): the children of a body, a cell or a text box. */
export function readBlocks(parent: XmlElement, surroundings: BlockContext, walk: Walk): Block[] {
  const blocks: Block[] = [];
  let begun: Begun | null = null;
  parent.children.forEach((element, at) => {
    if (element.name === "w:p") {
      const goesOn = isMarkDeleted(element) && parent.children[at + 1]?.name === "w:p";
      const read = readParagraph(element, surroundings, walk, begun, goesOn);
      begun = read.begun;
      const boxes = textBoxes(read.boxes, surroundings, walk);
      for (const block of [...boxes.before, read.paragraph, ...boxes.after]) blocks.push(block);
    } else if (element.name === "w:tbl") blocks.push(readTableElement(element, surroundings, walk));
    else if (element.name === "w:altChunk" || element.name === "w:subDoc") {
      const id = attribute(element, "r:id") ?? "";
      const document = walk.embedded.get(id);
      if (document) for (const block of adopted(document, surroundings, walk)) blocks.push(block);
      else walk.log.add("embedded-left-out");
      // Word takes each in once; a file that names one a thousand times is hostile.
      walk.embedded.delete(id);
    }
  });
  return blocks;
}

/** The deletion of a paragraph's mark is tracked (17.13.5.15): what follows belongs to the same paragraph. */
function isMarkDeleted(paragraph: XmlElement): boolean {
  const properties = child(paragraph, "w:pPr");
  return child(properties, "w:del") !== undefined || child(properties, "w:moveFrom") !== undefined;
}

/** Whether a text is hidden in a paragraph, by its run's own properties or by styles, those of its table included. */
export const hiddenIn =
  (properties: XmlElement | undefined, styles: Styles, tableHides: boolean) =>
  (run: XmlElement | undefined) =>
    hiddenness(run) ?? styles.hides(valueOf(properties, "w:pStyle"), valueOf(run, "w:rStyle"), tableHides);

function readParagraph(
  element: XmlElement,
  { level, hidden: isInvisible, inTextBox, tableHides = false }: BlockContext,
  walk: Walk,
  begun: Begun | null,
  goesOn: boolean,
): { paragraph: Paragraph; begun: Begun | null; boxes: ParagraphText["boxes"] } {
  const properties = child(element, "w:pPr");
  const style = valueOf(properties, "w:pStyle");
  const numbering = numberingReference(properties);
  const isHidden = hiddenIn(properties, walk.styles, tableHides);
  const { text, withHidden, hidden, drawings, boxes } = readText(element, isHidden);
  if (hidden.trim() !== "") walk.hidden.push(hidden);

  const whole: Begun = {
    text: (begun?.text ?? "") + text,
    drawings: (begun?.drawings ?? 0) + drawings,
    style: begun?.style ?? style,
    numbering: begun?.numbering ?? numbering,
  };
  const isShown = !isInvisible && !goesOn && !(whole.text === "" && isHidden(properties));
  const paragraph: Paragraph = {
    kind: "paragraph",
    index: walk.paragraphs.length,
    text: goesOn ? "" : whole.text,
    // A list counts only what is shown. The mark that is left has the number; without one, what stood first has.
    numbering: isShown
      ? walk.numberer(style, numbering) || (begun?.text ? walk.numberer(whole.style, whole.numbering) : "")
      : "",
    style,
    level,
    hidden: !isShown,
  };
  if (!goesOn && whole.drawings > 0) paragraph.drawings = whole.drawings;
  if (withHidden !== null) paragraph.withHidden = withHidden;
  if (paragraph.text !== text) paragraph.own = text;
  if (inTextBox) paragraph.inTextBox = true;
  walk.paragraphs.push(paragraph);
  return { paragraph, begun: goesOn ? whole : null, boxes };
}

/** Text boxes of a paragraph as blocks that stand before or behind it; those in cells and in other boxes are left out. */
function textBoxes(
  boxes: ParagraphText["boxes"],
  surroundings: BlockContext,
  walk: Walk,
): { before: Block[]; after: Block[] } {
  const found = { before: [] as Block[], after: [] as Block[] };
  for (const { content, isFirst } of boxes) {
    const inside: Walk = { ...walk, paragraphs: [], tables: [] };
    const blocks = readBlocks(content, { level: 0, hidden: false, inTextBox: true }, inside);
    const { paragraphs, tables } = inside;
    if (surroundings.level > 0 || surroundings.hidden || surroundings.inTextBox) {
      walk.boxesLeftOut.push(paragraphs.map(({ text }) => text).join(""));
    } else {
      walk.boxes.push({ blocks, paragraphs, tables });
      for (const block of blocks) (isFirst ? found.before : found.after).push(block);
    }
  }
  return found;
}
