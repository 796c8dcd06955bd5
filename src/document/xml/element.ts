/** One element behind the gate: names mapped, wrappers and alternatives collapsed, foreign markup gone. */
export interface XmlElement {
  /** `w:p`, `rel:Relationship` … */
  name: string;
  /** By local name; only those of the element's own vocabulary, and `r:id`. */
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlElement[];
  /** Character data; only for `w:t` and `w:instrText`. */
  text: string;
}

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((candidate) => candidate.name === name);

export const childrenNamed = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((candidate) => candidate.name === name) ?? [];

export const attribute = (element: XmlElement | undefined, name: string): string | null =>
  element?.attributes[name] ?? null;

/** `w:val` of a child, e.g. of `w:pStyle` in `w:pPr`; null when the child or its value is absent. */
export const valueOf = (parent: XmlElement | undefined, name: string): string | null =>
  attribute(child(parent, name), "val");

/** A decimal number (ST_DecimalNumber); null for anything else. */
export function integer(text: string | null): number | null {
  return text !== null && /^[+-]?\d{1,9}$/.test(text.trim()) ? Number(text) : null;
}

/** A toggle (ST_OnOff, ECMA-376 17.17.4): present without a value means on. */
export function isOn(parent: XmlElement | undefined, name: string): boolean {
  const toggle = child(parent, name);
  return toggle !== undefined && !["0", "false", "off"].includes(attribute(toggle, "val") ?? "1");
}
