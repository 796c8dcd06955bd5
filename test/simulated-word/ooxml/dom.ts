import { DOMParser } from "@xmldom/xmldom";
import type { Document, Element, Node } from "@xmldom/xmldom";

/**
 * The XML tree of the simulated document: @xmldom/xmldom in Node and in the browser alike, so that a test and the
 * visible page give the same bytes.
 */
export type XmlDocument = Document;
export type XmlElement = Element;
export type XmlNode = Node;

declare const wordprocessing: unique symbol;
/** An element of WordprocessingML: the brand only keeps the compiler from ruling the others out. */
export type WordElement = Element & { readonly [wordprocessing]: true };

export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
export const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
export const PKG = "http://schemas.microsoft.com/office/2006/xmlPackage";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const XML = "http://www.w3.org/XML/1998/namespace";

/** Parses XML; throws on anything that is not well formed and on a DOCTYPE. */
export function parseXml(text: string): XmlDocument {
  const source = text.replace(/^\uFEFF/, "");
  if (/<!DOCTYPE/i.test(source)) throw new Error("DOCTYPE is not allowed");
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== "warning") throw new Error(message);
    },
  });
  return parser.parseFromString(source, "text/xml");
}

export function isElement(node: XmlNode | null | undefined): node is XmlElement {
  return node?.nodeType === 1;
}

/** Child elements in order. */
export function children(node: XmlNode): XmlElement[] {
  const found: XmlElement[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (isElement(child)) found.push(child);
  }
  return found;
}

/** True for an element of WordprocessingML with one of these local names. */
export function isW(node: XmlNode | null | undefined, ...names: string[]): node is WordElement {
  return isElement(node) && node.namespaceURI === W && names.includes(node.localName ?? "");
}

/** First child `w:name`, or null. */
export function childW(node: XmlNode | null, name: string): XmlElement | null {
  if (!node) return null;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (isW(child, name)) return child;
  }
  return null;
}

/** Value of `w:name`, or null when the attribute is not there. */
export function attrW(node: XmlElement | null, name: string): string | null {
  return node?.hasAttributeNS(W, name) ? node.getAttributeNS(W, name) : null;
}

export function setAttrW(node: XmlElement, name: string, value: string | number): void {
  node.setAttributeNS(W, `w:${name}`, String(value));
}

/** Creates `w:name` with `w:` attributes and children. */
export function makeW(
  owner: XmlDocument,
  name: string,
  attributes: Record<string, string | number> = {},
  ...content: XmlNode[]
): XmlElement {
  const element = owner.createElementNS(W, `w:${name}`);
  for (const [key, value] of Object.entries(attributes)) setAttrW(element, key, value);
  for (const child of content) element.appendChild(child);
  return element;
}

/** Creates `w:t` (or `w:delText`) that keeps its spaces. */
export function makeText(owner: XmlDocument, text: string, name = "t"): XmlElement {
  const element = makeW(owner, name);
  element.appendChild(owner.createTextNode(text));
  keepSpaces(element, text);
  return element;
}

/** Sets `xml:space="preserve"` where the text needs it, as Word does. */
export function keepSpaces(element: XmlElement, text: string): void {
  if (/^\s|\s$|\s\s/.test(text)) element.setAttributeNS(XML, "xml:space", "preserve");
}

export function hasPreservedSpaces(element: XmlElement): boolean {
  return element.getAttributeNS(XML, "space") === "preserve";
}

export function dropPreservedSpaces(element: XmlElement): void {
  element.removeAttributeNS(XML, "space");
}

/** Every descendant element in document order. A document has tens of thousands: no recursion, no generators. */
export function descendants(root: XmlNode): XmlElement[] {
  const found: XmlElement[] = [];
  let node: XmlNode | null = root.firstChild;
  while (node) {
    if (isElement(node)) found.push(node);
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return found;
}

/** Descendants `w:name`. */
export function descendantsW(node: XmlNode, ...names: string[]): XmlElement[] {
  return descendants(node).filter(
    (element) => element.namespaceURI === W && names.includes(element.localName ?? ""),
  );
}

/** Nearest ancestor (not itself) `w:name`, or null. */
export function ancestorW(node: XmlNode, ...names: string[]): XmlElement | null {
  for (let up = node.parentNode; up; up = up.parentNode) {
    if (isW(up, ...names)) return up;
  }
  return null;
}

export function contains(outer: XmlNode, inner: XmlNode): boolean {
  for (let up: XmlNode | null = inner; up; up = up.parentNode) if (up === outer) return true;
  return false;
}

export function insertBefore(node: XmlNode, next: XmlNode): void {
  next.parentNode?.insertBefore(node, next);
}

export function insertAfter(node: XmlNode, previous: XmlNode): void {
  previous.parentNode?.insertBefore(node, previous.nextSibling);
}

export function remove(node: XmlNode): void {
  node.parentNode?.removeChild(node);
}

/** Takes an element away and leaves its children in its place. */
export function unwrap(element: XmlElement): void {
  while (element.firstChild) insertBefore(element.firstChild, element);
  remove(element);
}

/** Puts `wrapper` where `element` stands and `element` into it. */
export function wrap(element: XmlElement, wrapper: XmlElement): XmlElement {
  insertBefore(wrapper, element);
  wrapper.appendChild(element);
  return wrapper;
}

export function rename(element: XmlElement, name: string): XmlElement {
  const owner = element.ownerDocument as XmlDocument;
  const renamed = makeW(owner, name);
  for (const attribute of Array.from(element.attributes)) {
    renamed.setAttributeNS(attribute.namespaceURI, attribute.name, attribute.value);
  }
  while (element.firstChild) renamed.appendChild(element.firstChild);
  element.parentNode?.replaceChild(renamed, element);
  return renamed;
}

/**
 * Makes a tree of another document part of this one, without a copy: copying is what takes longest in this DOM. The
 * other document must not be used afterwards.
 */
export function adopt<T extends XmlNode>(owner: XmlDocument, node: T): T {
  if (node.parentNode) node.parentNode.removeChild(node);
  const visit = (inner: XmlNode): void => {
    Reflect.set(inner, "ownerDocument", owner);
    for (let child = inner.firstChild; child; child = child.nextSibling) visit(child);
  };
  visit(node);
  return node;
}

/** The document that an element belongs to; an element of ours always has one. */
export function ownerOf(node: XmlNode): XmlDocument {
  return node.ownerDocument as XmlDocument;
}
