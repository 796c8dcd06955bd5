import { attribute, child, childrenNamed, valueOf, type XmlElement } from "../xml/element";

/** The numbering that a paragraph or a style asks for; a part that is not said is null. */
export interface NumberingReference {
  numberId: string | null;
  level: string | null;
}

/** `w:numPr` of a `w:pPr` (ECMA-376 17.9.18). */
export function numberingReference(properties: XmlElement | undefined): NumberingReference {
  const numbering = child(properties, "w:numPr");
  return { numberId: valueOf(numbering, "w:numId"), level: valueOf(numbering, "w:ilvl") };
}

export interface Styles {
  /** The numbering of a paragraph style and the style that says it, its ancestors included (17.7.4.3). */
  numberingOf(style: string | null): (NumberingReference & { style: string }) | null;
}

interface ParagraphStyle extends NumberingReference {
  basedOn: string | null;
}

/** Styles of `w:styles`; null when the part is not there. */
export function readStyles(root: XmlElement | null): Styles {
  const styles = new Map<string, ParagraphStyle>();
  let byDefault: string | null = null;
  for (const style of childrenNamed(root ?? undefined, "w:style")) {
    const id = attribute(style, "styleId");
    if (id === null || (attribute(style, "type") ?? "paragraph") !== "paragraph") continue;
    styles.set(id, { basedOn: valueOf(style, "w:basedOn"), ...numberingReference(child(style, "w:pPr")) });
    if (["1", "true", "on"].includes(attribute(style, "default") ?? "")) byDefault ??= id;
  }
  return {
    numberingOf(style) {
      const seen = new Set<string>();
      for (let id = style ?? byDefault; id !== null && !seen.has(id);) {
        const found = styles.get(id);
        if (!found) return null;
        if (found.numberId !== null) return { numberId: found.numberId, level: found.level, style: id };
        seen.add(id);
        id = found.basedOn;
      }
      return null;
    },
  };
}
