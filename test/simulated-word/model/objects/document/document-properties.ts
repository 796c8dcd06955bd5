import { children, type XmlElement } from "../../../ooxml/dom";
import { relationshipTypes } from "../../../ooxml/package/relationships";
import { WireObject } from "../../../protocol/wire";
import type { WordModel } from "../../core";
import { isProtected } from "../../edit/guard";
import { CustomPropertyCollection } from "./custom-properties";

/** `Word.DocumentProperties`, as far as it tells whether the document may be written. */
export class DocumentProperties extends WireObject {
  override readonly wireName = "DocumentProperties";
  override readonly scalars: readonly string[] = ["Title", "Author", "Security"];

  constructor(readonly model: WordModel) {
    super();
  }

  get Title(): string {
    return this.core("title");
  }

  get Author(): string {
    return this.core("creator");
  }

  /** Bits of `DocSecurity`: 2 read-only recommended, 4 read-only enforced, 8 locked for annotations. */
  get Security(): number {
    const { pkg } = this.model;
    const name = pkg.relationships("/").first(relationshipTypes.extendedProperties);
    const root = name && pkg.has(name) ? (pkg.tree(name).documentElement as XmlElement) : null;
    const stored = root && children(root).find((child) => child.localName === "DocSecurity");
    return Number(stored?.textContent ?? 0) | (isProtected(this.model) ? 8 : 0);
  }

  get CustomProperties(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.model);
  }

  private core(name: string): string {
    const { pkg } = this.model;
    const part = pkg.names.find((known) => /^\/docProps\/core\.xml$/i.test(known));
    if (!part) return "";
    const root = pkg.tree(part).documentElement as XmlElement;
    return children(root).find((child) => child.localName === name)?.textContent ?? "";
  }
}
