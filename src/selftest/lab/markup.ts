const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
const PKG = "http://schemas.microsoft.com/office/2006/xmlPackage";

/** The elements of a name (`w:NAME`) below another one, in document order. */
export const all = (root: Element, name: string): Element[] => [...root.getElementsByTagNameNS(W, name)];

export const wordAttribute = (element: Element | undefined, name: string): string | null =>
  element?.getAttributeNS(W, name) ?? null;

export const paragraphId = (paragraph: Element): string | null => paragraph.getAttributeNS(W14, "paraId");

export const textOf = (element: Element): string =>
  all(element, "t")
    .map((text) => text.textContent ?? "")
    .join("");

/** The innermost paragraph or cell (`w:NAME`) with exactly this text. */
export const withText = (root: Element, name: string, text: string): Element | undefined =>
  all(root, name).find((element) => textOf(element) === text);

/** The body of a package that `getOoxml` gave; null when there is none in it. */
export function bodyOf(xml: string): Element | null {
  const parts = new DOMParser().parseFromString(xml, "application/xml").getElementsByTagNameNS(PKG, "part");
  const main = [...parts].find((part) => /\/document\d*\.xml$/.test(part.getAttributeNS(PKG, "name") ?? ""));
  return (main && all(main, "body")[0]) ?? null;
}

/** Whether a package that `getOoxml` gave has headers or footers in it. */
export const hasHeaders = (xml: string): boolean => /pkg:name="[^"]*\/header\d*\.xml"/.test(xml);
