import { UnreadableError } from "../refusal";
import { canonicalName } from "./names";

/**
 * Namespaces in force at a place of an XML text (Namespaces in XML 1.0). Names are looked up once for each spelling:
 * a document spells a few dozen names a hundred thousand times.
 */
export class Scope {
  private readonly elements = new Map<string, string>();
  private readonly attributes = new Map<string, Map<string, string | null>>();

  private constructor(private readonly namespaces: ReadonlyMap<string, string>) {}

  static outermost(): Scope {
    return new Scope(
      new Map([
        ["", ""],
        ["xml", "http://www.w3.org/XML/1998/namespace"],
      ]),
    );
  }

  /** The scope inside an element with these attributes: this one, unless they declare namespaces. */
  inside(attributes: Readonly<Record<string, string>>): Scope {
    let declared: Map<string, string> | null = null;
    for (const name in attributes) {
      if (!name.startsWith("xmlns") || (name.length > 5 && name[5] !== ":")) continue;
      declared ??= new Map(this.namespaces);
      declared.set(name.slice(6), attributes[name]!.trim());
    }
    return declared ? new Scope(declared) : this;
  }

  /** The namespace of a prefix; undefined when it is not declared. */
  namespace(prefix: string): string | undefined {
    return this.namespaces.get(prefix);
  }

  /** `w:p` for an element as it is spelt, "" for a foreign one. @throws UnreadableError `xml-broken` for an unknown prefix */
  element(spelt: string): string {
    let name = this.elements.get(spelt);
    if (name === undefined) {
      name = this.resolve(spelt, spelt.includes(":") ? spelt.slice(0, spelt.indexOf(":")) : "");
      this.elements.set(spelt, name);
    }
    return name;
  }

  /**
   * The local name of an attribute that belongs to its element: of the same vocabulary, without prefix
   * (relationships), or `xml:space`; `r:id` as it is. Null for all others.
   * @param element mapped name of the element
   */
  attribute(spelt: string, element: string): string | null {
    let names = this.attributes.get(element);
    if (!names) this.attributes.set(element, (names = new Map()));
    let name = names.get(spelt);
    if (name === undefined) names.set(spelt, (name = this.ownAttribute(spelt, element)));
    return name;
  }

  private ownAttribute(spelt: string, element: string): string | null {
    const colon = spelt.indexOf(":");
    if (colon < 0) return spelt === "xmlns" ? null : spelt;
    if (spelt === "xml:space") return "space";
    const prefix = spelt.slice(0, colon);
    if (prefix === "xmlns") return null;
    const vocabulary = element.slice(0, element.indexOf(":") + 1);
    const name = this.resolve(spelt, prefix);
    if (name === "r:id") return name;
    return name.startsWith(vocabulary) ? name.slice(vocabulary.length) : null;
  }

  private resolve(spelt: string, prefix: string): string {
    const uri = this.namespaces.get(prefix);
    if (uri === undefined || spelt.endsWith(":")) throw new UnreadableError("xml-broken");
    return canonicalName(uri, prefix === "" ? spelt : spelt.slice(prefix.length + 1));
  }
}
