import { decoration } from "../render/paragraph";

/** A place in a shown paragraph, as the browser counts. */
export interface Point {
  node: Node;
  offset: number;
}

type Leaf = Text | HTMLBRElement;

/** The text nodes and line breaks of a shown paragraph that are its characters. */
export function leaves(paragraph: HTMLElement): Leaf[] {
  const walker = document.createTreeWalker(
    paragraph,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (!(node instanceof HTMLElement)) return NodeFilter.FILTER_ACCEPT;
      if (node.classList.contains(decoration)) return NodeFilter.FILTER_REJECT;
      return node instanceof HTMLBRElement && !node.classList.contains("filler")
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_SKIP;
    },
  );
  const found: Leaf[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Leaf);
  return found;
}

const lengthOf = (leaf: Leaf): number => (leaf instanceof Text ? leaf.data.length : 1);

/** Text of a shown paragraph, as the browser has it now: during an input method's composition, ahead of the document. */
export const shownText = (paragraph: HTMLElement): string =>
  leaves(paragraph)
    .map((leaf) => (leaf instanceof Text ? leaf.data : "\v"))
    .join("");

/** Characters before a place. */
export function offsetOf(paragraph: HTMLElement, point: Point): number {
  const at = document.createRange();
  at.setStart(point.node, point.offset);
  let count = 0;
  for (const leaf of leaves(paragraph)) {
    if (leaf === point.node) return count + point.offset;
    const parent = leaf.parentNode!;
    if (at.comparePoint(parent, Array.prototype.indexOf.call(parent.childNodes, leaf)) >= 0) break;
    count += lengthOf(leaf);
  }
  return count;
}

/** The place behind so many characters. */
export function pointAt(paragraph: HTMLElement, offset: number): Point {
  let count = 0;
  for (const leaf of leaves(paragraph)) {
    if (leaf instanceof Text) {
      if (offset <= count + leaf.data.length) return { node: leaf, offset: offset - count };
    } else if (offset === count) {
      return { node: leaf.parentNode!, offset: 0 };
    }
    count += lengthOf(leaf);
  }
  const last = paragraph.lastElementChild;
  const beforeFiller = last?.classList.contains("filler") ? paragraph.childNodes.length - 1 : undefined;
  return { node: paragraph, offset: beforeFiller ?? paragraph.childNodes.length };
}
