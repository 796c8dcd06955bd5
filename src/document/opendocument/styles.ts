import { elementsOf, type OdfElement } from "./element";
import { listStyleOf, type ListStyle } from "./list-styles";

/** What the styles of a document say about text and numbers (OpenDocument 1.3 part 3, 16). */
export interface OdfStyles {
  /** Whether a style hides its text; null when it does not say. */
  hides(family: "paragraph" | "text", name: string | undefined): boolean | null;
  /** The list style that a paragraph style brings along, or null. */
  listStyleOf(paragraphStyle: string | undefined): string | null;
  list(name: string | null): ListStyle | null;
  outline: ListStyle | null;
}

interface Style {
  parent: string | undefined;
  hides: boolean | null;
  list: string | undefined;
}

/** Styles that are based on others without end are none. */
const MAX_PARENTS = 50;

/** @param parents `office:styles` and `office:automatic-styles`; what comes later goes before */
export function readOdfStyles(parents: (OdfElement | undefined)[]): OdfStyles {
  const styles = new Map<string, Style>();
  const lists = new Map<string, ListStyle>();
  let outline: ListStyle | null = null;
  for (const element of parents.flatMap(elementsOf)) {
    const { "style:name": name = "", "style:family": family = "" } = element.attributes;
    if (element.name === "style:style") styles.set(`${family} ${name}`, styleOf(element));
    else if (element.name === "text:list-style") lists.set(name, listStyleOf(element));
    else if (element.name === "text:outline-style") outline = listStyleOf(element);
  }

  /** The first answer of a style or one that it is based on. */
  function ask<T>(family: string, name: string | undefined, question: (style: Style) => T | null): T | null {
    let current = name;
    for (let i = 0; i < MAX_PARENTS && current !== undefined; i++) {
      const style = styles.get(`${family} ${current}`);
      const answer = style ? question(style) : null;
      if (answer !== null) return answer;
      current = style?.parent;
    }
    return null;
  }

  return {
    hides: (family, name) => ask(family, name, (style) => style.hides),
    listStyleOf: (name) => ask("paragraph", name, (style) => style.list ?? null),
    list: (name) => (name === null ? null : (lists.get(name) ?? null)),
    outline,
  };
}

function styleOf(element: OdfElement): Style {
  const properties = elementsOf(element).find(({ name }) => name === "style:text-properties");
  const display = properties?.attributes["text:display"];
  return {
    parent: element.attributes["style:parent-style-name"],
    hides: display === undefined ? null : display === "none",
    list: element.attributes["style:list-style-name"],
  };
}
