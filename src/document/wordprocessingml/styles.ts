import { attribute, child, childrenNamed, isOn, valueOf, type XmlElement } from "../xml/element";
import { inherited, readTableStyle, type TableStyle } from "./table-parts";

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

/** A style and those that it is based on, itself first (17.7.4.3), with what each says of numbering. */
export type StyleChain = readonly ({ style: string } & NumberingReference)[];

export interface Styles {
  /** The chain of a paragraph style; of the default style when none is named. */
  chainOf(style: string | null): StyleChain;
  /** The list that a style of numbering stands for (17.7.4.17, type `numbering`), or null. */
  listOf(numberingStyle: string): string | null;
  /** A table style with those that it is based on; the default one when none is named. */
  tableStyle(style: string | null): TableStyle;
  /** Whether text is hidden by its styles alone; `tableHides`: by that of its table, which depends on its place there. */
  hides(paragraphStyle: string | null, characterStyle: string | null, tableHides: boolean): boolean;
}

/** Nobody bases styles on each other over more steps, Word least of all. */
const LONGEST_CHAIN = 64;

interface Style extends NumberingReference {
  basedOn: string | null;
  hidden: boolean | null;
}

/** `w:vanish` and `w:specVanish` (17.3.2.41, 17.3.2.36) among an element's properties of characters; null: not said. */
export function hiddenness(element: XmlElement | undefined): boolean | null {
  if (isOn(element, "w:specVanish")) return true;
  return child(element, "w:vanish") ? isOn(element, "w:vanish") : null;
}

/** Styles of `w:styles`; null when the part is not there. */
export function readStyles(root: XmlElement | null): Styles {
  const styles = {
    paragraph: new Map<string, Style>(),
    character: new Map<string, Style>(),
  };
  const tableStyles = new Map<string, TableStyle & { basedOn: string | null }>();
  const lists = new Map<string, string>();
  const byDefault: Record<string, string> = {};
  for (const style of childrenNamed(root ?? undefined, "w:style")) {
    const id = attribute(style, "styleId");
    const type = attribute(style, "type") ?? "paragraph";
    if (id === null) continue;
    const numbering = numberingReference(child(style, "w:pPr"));
    if (type === "numbering" && numbering.numberId !== null) lists.set(id, numbering.numberId);
    const basedOn = valueOf(style, "w:basedOn");
    if (type === "table") tableStyles.set(id, { basedOn, ...readTableStyle(style, hiddenness) });
    else if (type === "paragraph" || type === "character")
      styles[type].set(id, { basedOn, hidden: hiddenness(style), ...numbering });
    else continue;
    if (["1", "true", "on"].includes(attribute(style, "default") ?? "")) byDefault[type] ??= id;
  }

  const chain = <Known extends { basedOn: string | null }>(
    known: ReadonlyMap<string, Known>,
    first: string | null,
  ) => {
    const found: ({ style: string } & Known)[] = [];
    for (let id = first; id !== null && found.length < LONGEST_CHAIN;) {
      const style = known.get(id);
      if (!style) break;
      found.push({ style: id, ...style });
      id = style.basedOn;
    }
    return found;
  };
  const hides = (known: ReadonlyMap<string, Style>, style: string | null): boolean =>
    chain(known, style).find(({ hidden }) => hidden !== null)?.hidden ?? false;
  const hidesAll = hiddenness(child(root ?? undefined, "w:docDefaults")) ?? false;
  const nothingHides = Object.values(styles).every((known) =>
    [...known.values()].every(({ hidden }) => hidden !== true),
  );
  const resolved = new Map<string | null, TableStyle>();
  return {
    chainOf: (style) => chain(styles.paragraph, style ?? byDefault.paragraph ?? null),
    listOf: (style) => lists.get(style) ?? null,
    tableStyle(named) {
      const style = named ?? byDefault.table ?? null;
      const known = resolved.get(style) ?? inherited(chain(tableStyles, style));
      resolved.set(style, known);
      return known;
    },
    hides(paragraphStyle, characterStyle, tableHides) {
      if (hidesAll || (nothingHides && !tableHides)) return hidesAll;
      const hiding = [
        hides(styles.paragraph, paragraphStyle ?? byDefault.paragraph ?? null),
        hides(styles.character, characterStyle),
        tableHides,
      ];
      // A toggle property that two styles turn on is off again (17.7.3).
      return hiding.filter(Boolean).length % 2 === 1;
    },
  };
}
