import { attribute, child, children, childValue, isOn, type XmlElement } from "./xml";

/**
 * Properties in layers, the strongest first: direct formatting, character style, paragraph style and what it is
 * based on, document defaults (ECMA-376 Part 1, 17.7.2).
 */
export class Cascade {
  constructor(private readonly layers: XmlElement[]) {}

  /** The strongest element of that name. */
  child(name: string): XmlElement | undefined {
    for (const layer of this.layers) {
      const found = child(layer, name);
      if (found) return found;
    }
    return undefined;
  }

  /** The strongest value of one attribute; attributes of fonts, indents and spacing mix across layers. */
  attribute(name: string, attributeName = "val"): string | undefined {
    for (const layer of this.layers) {
      const value = attribute(child(layer, name), attributeName);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  isOn(name: string): boolean {
    return isOn(this.child(name));
  }
}

const present = (elements: (XmlElement | undefined)[]): XmlElement[] =>
  elements.filter((element): element is XmlElement => element !== undefined);

/** The styles of a document: word/styles.xml. */
export class Styles {
  private readonly byId = new Map<string, XmlElement>();
  private readonly defaults = new Map<string, XmlElement>();
  private readonly documentDefaults: XmlElement | undefined;

  constructor(styles: XmlElement | null) {
    this.documentDefaults = child(styles, "docDefaults");
    for (const style of children(styles, "style")) {
      this.byId.set(attribute(style, "styleId") ?? "", style);
      if (["1", "true"].includes(attribute(style, "default") ?? "")) {
        this.defaults.set(attribute(style, "type") ?? "", style);
      }
    }
  }

  /** A style and what it is based on, strongest first; ends at circles. */
  chain(id: string | undefined, type: "paragraph" | "character" | "table"): XmlElement[] {
    const found: XmlElement[] = [];
    let style = id === undefined ? this.defaults.get(type) : (this.byId.get(id) ?? this.defaults.get(type));
    while (style && !found.includes(style)) {
      found.push(style);
      style = this.byId.get(childValue(style, "basedOn") ?? "");
    }
    return found;
  }

  paragraph(pPr: XmlElement | undefined): Cascade {
    const chain = this.chain(childValue(pPr, "pStyle"), "paragraph").map((style) => child(style, "pPr"));
    const defaults = child(child(this.documentDefaults, "pPrDefault"), "pPr");
    return new Cascade(present([pPr, ...chain, defaults]));
  }

  run(rPr: XmlElement | undefined, pPr: XmlElement | undefined): Cascade {
    const character = childValue(rPr, "rStyle");
    const own = character === undefined ? [] : this.chain(character, "character");
    const chain = [...own, ...this.chain(childValue(pPr, "pStyle"), "paragraph")];
    const defaults = child(child(this.documentDefaults, "rPrDefault"), "rPr");
    return new Cascade(present([rPr, ...chain.map((style) => child(style, "rPr")), defaults]));
  }

  table(tblPr: XmlElement | undefined): Cascade {
    const chain = this.chain(childValue(tblPr, "tblStyle"), "table").map((style) => child(style, "tblPr"));
    return new Cascade(present([tblPr, ...chain]));
  }

  /** Outline level of a heading, 0-based: its own, or its style's; null for body text. */
  outlineLevel(pPr: XmlElement | undefined): number | null {
    const level = Number(this.paragraph(pPr).attribute("outlineLvl") ?? "9");
    return level < 9 ? level : null;
  }
}
