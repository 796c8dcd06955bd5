import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import type { Problem } from "./problem";

/** The manifest as a tree, or what is wrong with it as XML. */
export function parseManifest(xml: string): { root: Element } | { problem: Problem } {
  const problem = (message: string) => ({ problem: { check: "xml" as const, message } });
  let document: Document;
  try {
    document = new DOMParser({
      onError: (_level, message) => {
        throw new Error(message);
      },
    }).parseFromString(xml, "text/xml");
  } catch (error) {
    return problem(error instanceof Error ? error.message : String(error));
  }
  const root = document.documentElement;
  return root ? { root } : problem("There is no root element.");
}

/** Child elements in order. */
export const childrenOf = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);

/** All elements of this local name below an element, in document order. */
export const findAll = (element: Element, name: string): Element[] =>
  childrenOf(element).flatMap((child) => [
    ...(child.localName === name ? [child] : []),
    ...findAll(child, name),
  ]);

export const find = (element: Element, name: string): Element | null => findAll(element, name)[0] ?? null;

/** Names from the root to an element, for messages. */
export function pathOf(element: Element): string {
  const parent = element.parentNode;
  const own = element.getAttribute("id") ?? element.getAttribute("resid");
  const name = own ? `${element.localName}[${own}]` : element.localName!;
  return parent && parent.nodeType === parent.ELEMENT_NODE ? `${pathOf(parent as Element)}/${name}` : name;
}
