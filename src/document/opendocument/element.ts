/** An element of OpenDocument behind the gate, with its text where it stands (OpenDocument 1.3 part 3). */
export interface OdfElement {
  /** `text:p`, `table:table-cell` … */
  name: string;
  /** Those that are read, by their names: `table:number-columns-spanned` … */
  attributes: Readonly<Record<string, string>>;
  children: readonly OdfNode[];
}

export type OdfNode = OdfElement | string;

export const elementsOf = (parent: OdfElement | undefined): OdfElement[] =>
  parent?.children.filter((node): node is OdfElement => typeof node !== "string") ?? [];

export const childNamed = (parent: OdfElement | undefined, name: string): OdfElement | undefined =>
  elementsOf(parent).find((element) => element.name === name);

/** A whole number from 1 to a limit; 1 for anything else. */
export function countOf(element: OdfElement, attribute: string, limit: number): number {
  const said = /^\d{1,9}$/.exec(element.attributes[attribute] ?? "")?.[0];
  return said === undefined ? 1 : Math.min(Math.max(1, Number(said)), limit);
}
