import type { DefaultTreeAdapterTypes } from "parse5";

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

export const isElement = (node: Node): node is Element => "tagName" in node;
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === "#text";

export const attributeOf = (element: Element, name: string): string | null =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null;

/** Elements whose content nobody reads on the page; controls; what stands above a phonetic guide. */
const unseen = new Set(
  (
    "head script style noscript template iframe frame object embed applet svg math canvas audio video " +
    "select option button textarea input datalist del rt rp rtc"
  ).split(" "),
);

export const isUnseen = (element: Element): boolean => unseen.has(element.tagName);

export const isComment = (node: Node): node is DefaultTreeAdapterTypes.CommentNode =>
  node.nodeName === "#comment";

/** Elements that begin and end a paragraph (HTML standard 15.3.3, display: block), and `br`. */
export const isBlock = (element: Element): boolean => blocks.has(element.tagName);

const blocks = new Set(
  (
    "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption " +
    "figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p " +
    "plaintext pre search section summary ul xmp tr td th tbody thead tfoot"
  ).split(" "),
);
