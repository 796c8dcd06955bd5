import type { XmlElement, XmlNode } from "../../ooxml/dom";
import { isElement } from "../../ooxml/dom";

interface NodeState {
  node: XmlNode;
  children: XmlNode[];
  attributes: { namespace: string | null; name: string; value: string }[];
  data: string | null;
}

/**
 * A tree as it was, kept so that it can be put back with the very same nodes: objects that the add-in holds go on
 * meaning what they meant.
 */
export class TreeMemento {
  private readonly states: NodeState[] = [];

  constructor(root: XmlElement) {
    this.record(root);
  }

  restore(): void {
    for (const state of this.states) {
      if (state.data !== null) {
        state.node.nodeValue = state.data;
        continue;
      }
      restoreChildren(state);
      if (isElement(state.node)) restoreAttributes(state.node, state);
    }
  }

  private record(node: XmlNode): void {
    const children: XmlNode[] = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
    const attributes = isElement(node)
      ? Array.from(node.attributes).map((attribute) => ({
          namespace: attribute.namespaceURI,
          name: attribute.name,
          value: attribute.value,
        }))
      : [];
    this.states.push({ node, children, attributes, data: isElement(node) ? null : node.nodeValue });
    for (const child of children) this.record(child);
  }
}

function restoreChildren({ node, children }: NodeState): void {
  let isSame = true;
  let at = node.firstChild;
  for (const child of children) {
    if (at !== child) isSame = false;
    at = at?.nextSibling ?? null;
  }
  if (isSame && at === null) return;
  while (node.firstChild) node.removeChild(node.firstChild);
  for (const child of children) node.appendChild(child);
}

function restoreAttributes(element: XmlElement, { attributes }: NodeState): void {
  for (const attribute of Array.from(element.attributes)) element.removeAttributeNode(attribute);
  for (const { namespace, name, value } of attributes) element.setAttributeNS(namespace, name, value);
}
