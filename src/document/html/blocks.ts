import type { RawBlock, RawTable } from "../unnumbered";
import { attributeOf, isBlock, isElement, isText, isUnseen, type Element, type Parent } from "./elements";
import { Flow } from "./flow";
import { itemNumbers } from "./lists";
import { placeCells, type HtmlCell, type HtmlRowGroup } from "./table";

/** What the reader of a page sees, as paragraphs and tables. Only text comes out of it. */
export function readChildren(parent: Parent): RawBlock[] {
  const flow = new Flow();
  walk(parent, flow, false);
  flow.end();
  return flow.blocks;
}

function walk(parent: Parent, flow: Flow, preformatted: boolean): void {
  for (const node of parent.childNodes) {
    if (isText(node)) addText(node.value, flow, preformatted);
    else if (isElement(node) && !isUnseen(node)) walkElement(node, flow, preformatted);
  }
}

function walkElement(element: Element, flow: Flow, preformatted: boolean): void {
  if (element.tagName === "table") return flow.add(tableBlocks(element));
  if (element.tagName === "img") return flow.drawing();
  const block = isBlock(element);
  if (block) flow.end();
  if (element.tagName === "ol") {
    const numbers = itemNumbers(element);
    for (const item of element.childNodes) {
      if (!isElement(item) || isUnseen(item)) continue;
      flow.end();
      flow.number(numbers.get(item) ?? "");
      walk(item, flow, preformatted);
    }
  } else walk(element, flow, preformatted || element.tagName === "pre");
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
function tableBlocks(element: Element): RawBlock[] {
  const before: RawBlock[] = [];
  const groups: HtmlRowGroup[] = [];
  for (const part of element.childNodes) {
    if (!isElement(part) || isUnseen(part)) continue;
    if (part.tagName === "caption") for (const block of inside(part)) before.push(block);
    else if (["thead", "tbody", "tfoot"].includes(part.tagName)) {
      groups.push({ header: part.tagName === "thead", rows: rowsOf(part) });
    }
  }
  const cells = groups.flatMap((group) => group.rows.flat()).filter((cell) => cell !== null);
  const framed = cells.length <= 1 || cells.some((cell) => cell.blocks.some(({ kind }) => kind === "table"));
  if (framed) return [...before, ...cells.flatMap((cell) => cell.blocks)];
  const table: RawTable = placeCells(groups);
  return [...before, table];
}

const rowsOf = (group: Element): HtmlCell[][] =>
  group.childNodes
    .filter((row): row is Element => isElement(row) && row.tagName === "tr" && !isUnseen(row))
    .map((row) =>
      row.childNodes
        .filter((cell): cell is Element => isElement(cell) && ["td", "th"].includes(cell.tagName))
        .map((cell) => ({
          columnSpan: spanOf(cell, "colspan") ?? 1,
          rowSpan: spanOf(cell, "rowspan") ?? 1,
          blocks: isUnseen(cell) ? [] : inside(cell),
        })),
    );

function inside(element: Element): RawBlock[] {
  const flow = new Flow();
  walk(element, flow, false);
  flow.end();
  return flow.blocks;
}

const spanOf = (cell: Element, name: string): number | null => {
  const digits = /^\s*(\d{1,5})/.exec(attributeOf(cell, name) ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
};
