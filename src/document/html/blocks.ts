import type { Beside } from "../wordprocessingml/beside";
import type { RawBlock, RawTable } from "../unnumbered";
import { parsePage } from "./bounded-parser";
import {
  attributeOf,
  isBlock,
  isComment,
  isElement,
  isText,
  isUnseen,
  type Element,
  type Parent,
} from "./elements";
import { Flow } from "./flow";
import { itemNumbers } from "./lists";
import type { Hides } from "./style-sheet";
import { placeCells, type HtmlCell, type HtmlRowGroup } from "./table";

/** What the reader of a page sees, as paragraphs and tables. Only text comes out of it. */
export function readChildren(parent: Parent, beside: Beside, hides: Hides): RawBlock[] {
  return inside(parent, { beside, hides, preformatted: false, nested: false });
}

/** How what is walked stands on the page. */
interface Place {
  beside: Beside;
  hides: Hides;
  preformatted: boolean;
  /** In a cell or in a text box. */
  nested: boolean;
}

function walk(parent: Parent, flow: Flow, place: Place): void {
  for (const node of parent.childNodes) {
    if (isText(node)) addText(node.value, flow, place.preformatted);
    else if (isComment(node)) for (const box of boxesOfComment(node.data)) addBox(box, flow, place);
    else if (isElement(node) && !passes(node, place)) walkElement(node, flow, place);
  }
}

/** Whether an element is passed over; hidden text is told. */
function passes(element: Element, { beside, hides }: Place): boolean {
  if (isUnseen(element)) return true;
  if (!hides(element)) return false;
  beside.hidden.push(wordsOf(element));
  return true;
}

/** The words in an element, as far as the message shows them. */
function wordsOf(parent: Parent): string {
  let words = "";
  for (const node of parent.childNodes) {
    if (words.length > 100) break;
    if (isText(node)) words += node.value.replace(/\s+/g, " ");
    else if (isElement(node) && !isUnseen(node)) words += wordsOf(node);
  }
  return words;
}

function addBox(content: Parent, flow: Flow, place: Place): void {
  const blocks = inside(content, { ...place, preformatted: false, nested: true });
  flow.add(place.beside.box(blocks, place.nested));
}

/** Text boxes of a page that Word has saved stand in comments for programs that can draw them. */
function boxesOfComment(comment: string): Parent[] {
  if (!/^\[if gte vml/.test(comment) || !comment.includes("<v:textbox")) return [];
  const boxes: Parent[] = [];
  const visit = (parent: Parent): void => {
    for (const node of parent.childNodes) {
      if (!isElement(node)) continue;
      if (node.tagName === TEXT_BOX) boxes.push(node);
      else visit(node);
    }
  };
  visit(parsePage(comment.slice(comment.indexOf(">") + 1)));
  return boxes;
}

const TEXT_BOX = "v:textbox";

function walkElement(element: Element, flow: Flow, place: Place): void {
  if (element.tagName === "table") return flow.add(tableBlocks(element, place));
  if (element.tagName === TEXT_BOX) return addBox(element, flow, place);
  if (element.tagName === "img") return flow.drawing();
  const block = isBlock(element);
  if (block) flow.end();
  if (element.tagName === "ol") {
    const numbers = itemNumbers(element);
    for (const item of element.childNodes) {
      if (!isElement(item) || passes(item, place)) continue;
      flow.end();
      flow.number(numbers.get(item) ?? "");
      walk(item, flow, place);
    }
  } else walk(element, flow, element.tagName === "pre" ? { ...place, preformatted: true } : place);
  if (block) flow.end();
}

/** In `pre` the line ends of the file are those of the page. */
function addText(value: string, flow: Flow, preformatted: boolean): void {
  if (!preformatted) return flow.text(value);
  value.split("\n").forEach((line, i) => {
    if (i > 0) flow.end();
    flow.text(line);
  });
}

/** A table of one cell, or one with tables inside, is a frame around its content: old pages are laid out so. */
function tableBlocks(element: Element, place: Place): RawBlock[] {
  const before: RawBlock[] = [];
  const groups: HtmlRowGroup[] = [];
  for (const part of element.childNodes) {
    if (!isElement(part) || passes(part, place)) continue;
    if (part.tagName === "caption") for (const block of inside(part, place)) before.push(block);
    else if (["thead", "tbody", "tfoot"].includes(part.tagName)) {
      groups.push({ header: part.tagName === "thead", rows: rowsOf(part, place) });
    }
  }
  const cells = groups.flatMap((group) => group.rows.flat()).filter((cell) => cell !== null);
  const framed = cells.length <= 1 || cells.some((cell) => cell.blocks.some(({ kind }) => kind === "table"));
  if (framed) return [...before, ...cells.flatMap((cell) => cell.blocks)];
  const table: RawTable = placeCells(groups);
  return [...before, table];
}

function rowsOf(group: Element, place: Place): HtmlCell[][] {
  const rows = group.childNodes.filter(
    (row): row is Element => isElement(row) && row.tagName === "tr" && !passes(row, place),
  );
  return rows.map((row) =>
    row.childNodes
      .filter((cell): cell is Element => isElement(cell) && ["td", "th"].includes(cell.tagName))
      .map((cell) => ({
        columnSpan: spanOf(cell, "colspan") ?? 1,
        rowSpan: spanOf(cell, "rowspan") ?? 1,
        blocks: passes(cell, place) ? [] : inside(cell, { ...place, preformatted: false, nested: true }),
      })),
  );
}

function inside(parent: Parent, place: Place): RawBlock[] {
  const flow = new Flow();
  walk(parent, flow, place);
  flow.end();
  return flow.blocks;
}

const spanOf = (cell: Element, name: string): number | null => {
  const digits = /^\s*(\d{1,5})/.exec(attributeOf(cell, name) ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
};
