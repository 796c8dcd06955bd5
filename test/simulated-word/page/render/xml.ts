import { attrW, childW, children as allChildren, isW, type XmlElement, type XmlNode } from "../../ooxml/dom";

export type { XmlElement } from "../../ooxml/dom";

/** Child elements of WordprocessingML in order, optionally only those of a name. */
export function children(parent: XmlNode | null | undefined, name?: string): XmlElement[] {
  if (!parent) return [];
  return allChildren(parent).filter((element) => isW(element, name ?? element.localName ?? ""));
}

export function child(parent: XmlNode | null | undefined, name: string): XmlElement | undefined {
  return childW(parent ?? null, name) ?? undefined;
}

/** Value of a `w:` attribute; undefined when it is not there. */
export function attribute(element: XmlElement | null | undefined, name: string): string | undefined {
  return attrW(element ?? null, name) ?? undefined;
}

/** `w:val` of a child element. */
export const childValue = (parent: XmlElement | null | undefined, name: string): string | undefined =>
  attribute(child(parent, name), "val");

/** ST_OnOff: an element without `w:val` counts as on (ECMA-376 Part 1, 17.17.4). */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !["0", "false", "off", "none"].includes(attribute(element, "val") ?? "on");
}

export const numberOf = (text: string | undefined): number | undefined => {
  const value = Number.parseFloat(text ?? "");
  return Number.isFinite(value) ? value : undefined;
};

/** Twentieths of a point as CSS. */
export const twips = (value: number): string => `${value / 20}pt`;
