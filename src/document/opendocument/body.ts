import type { TextBudget } from "../limits";
import type { RawBlock, RawParagraph } from "../unnumbered";
import type { Deletions } from "./deletions";
import type { Beside } from "../wordprocessingml/beside";
import { elementsOf, type OdfElement } from "./element";
import type { ListNumbers, OpenList } from "./lists";
import type { OdfStyles } from "./styles";
import { readOdfTable } from "./table";
import { boxOf, isDrawn, textOfParagraph } from "./text";

/** What is collected while a text is walked once, in document order. */
export interface OdfWalk {
  styles: OdfStyles;
  lists: ListNumbers;
  deletions: Deletions;
  /** Text of a paragraph whose end is deleted: it goes on in the next one. */
  begun: string;
  /** Those of repeated cells count each time. */
  budget: TextBudget;
  beside: Beside;
}

/** Where the blocks stand. */
interface Place {
  list: OpenList | null;
  /** The number that the next paragraph has before it. */
  item: OdfElement | null;
  isHidden: boolean;
  /** In a cell or in a text box. */
  isNested: boolean;
}

/** The blocks of a text. */
export const readOdfBlocks = (text: OdfElement, walk: OdfWalk): RawBlock[] =>
  blocksIn(text, { list: null, item: null, isHidden: false, isNested: false }, walk);

/** Blocks of a cell or a text box. */
const readNested = (parent: OdfElement, walk: OdfWalk): RawBlock[] =>
  blocksIn(parent, { list: null, item: null, isHidden: false, isNested: true }, walk);

function blocksIn(parent: OdfElement, place: Place, walk: OdfWalk): RawBlock[] {
  const blocks: RawBlock[] = [];
  const add = (more: RawBlock[]): void => {
    for (const block of more) blocks.push(block);
  };
  for (const element of elementsOf(parent)) {
    switch (element.name) {
      case "text:p":
      case "text:h":
        add(readParagraph(element, place, walk));
        place = { ...place, item: null };
        break;
      case "text:list":
        add(readList(element, place, walk));
        break;
      case "text:section":
        add(blocksIn(element, { ...place, isHidden: place.isHidden || isHiddenSection(element) }, walk));
        break;
      case "table:table":
        if (!place.isHidden && !walk.deletions.isOpen)
          add([readOdfTable(element, (cell) => readNested(cell, walk))]);
        break;
      default:
        if (isDrawn(element) && !place.isHidden && !walk.deletions.isOpen) {
          add(walk.beside.box(readNested(boxOf(element) ?? element, walk), place.isNested));
        }
    }
  }
  return blocks;
}

const isHiddenSection = ({ attributes }: OdfElement): boolean => attributes["text:display"] === "none";

function readList(element: OdfElement, place: Place, walk: OdfWalk): RawBlock[] {
  const list = walk.lists.open(element, place.list);
  return elementsOf(element).flatMap((item) => {
    if (item.name !== "text:list-item" && item.name !== "text:list-header") return [];
    return blocksIn(item, { ...place, list, item: item.name === "text:list-item" ? item : null }, walk);
  });
}

function readParagraph(
  element: OdfElement,
  { list, item, isHidden, isNested }: Place,
  walk: OdfWalk,
): RawBlock[] {
  const found = textOfParagraph(element, walk.styles, walk.deletions);
  const { hidden, drawings, boxes } = found;
  walk.budget.add(found.text);
  const text = walk.begun + found.text;
  for (const passed of hidden) walk.beside.hidden.push(passed);
  if (isHidden) {
    walk.beside.hidden.push(text);
    return [];
  }
  walk.begun = walk.deletions.isOpen ? text : "";
  if (walk.deletions.isOpen) return [];
  const paragraph: RawParagraph = { kind: "paragraph", text };
  const numbering =
    list && item
      ? walk.lists.next(list, item, element.attributes["text:style-name"])
      : element.name === "text:h" && !list && element.attributes["text:is-list-header"] !== "true"
        ? walk.lists.heading(element)
        : "";
  if (numbering !== "") paragraph.numbering = numbering;
  if (drawings > 0) paragraph.drawings = drawings;
  const inBoxes = (first: boolean): RawBlock[] =>
    boxes
      .filter(({ isFirst }) => isFirst === first)
      .flatMap(({ content }) => walk.beside.box(readNested(content, walk), isNested));
  return [...inBoxes(true), paragraph, ...inBoxes(false)];
}
