import { children, type XmlElement } from "../../../ooxml/dom";
import { relationshipTypes } from "../../../ooxml/package/relationships";
import { WireCollection, WireObject } from "../../../protocol/wire";
import type { WordModel } from "../../core";

/** `Word.CustomProperty`, for reading. */
export class CustomProperty extends WireObject {
  override readonly wireName = "CustomProperty";
  override readonly scalars: readonly string[] = ["Key", "Type", "Value"];

  constructor(private readonly node: XmlElement) {
    super();
  }

  get Key(): string {
    return this.node.getAttribute("name") ?? "";
  }

  get Type(): string {
    const types: Record<string, string> = { bool: "Boolean", i4: "Number", r8: "Number", filetime: "Date" };
    return types[this.variant?.localName ?? ""] ?? "String";
  }

  get Value(): string | number | boolean {
    const text = this.variant?.textContent ?? "";
    if (this.Type === "Boolean") return text === "true" || text === "1";
    return this.Type === "Number" ? Number(text) : text;
  }

  private get variant(): XmlElement | undefined {
    return children(this.node)[0];
  }
}

/** `Word.CustomPropertyCollection`: `docProps/custom.xml` (ECMA-376 22.3), for reading. */
export class CustomPropertyCollection extends WireCollection {
  override readonly wireName = "CustomPropertyCollection";

  constructor(private readonly model: WordModel) {
    super();
  }

  override items(): CustomProperty[] {
    const { pkg } = this.model;
    const name = pkg.relationships("/").first(relationshipTypes.customProperties);
    const root = name && pkg.has(name) ? (pkg.tree(name).documentElement as XmlElement) : null;
    return root ? children(root).map((node) => new CustomProperty(node)) : [];
  }

  GetItemOrNullObject(key: string): CustomProperty | undefined {
    return this.items().find((property) => property.Key.toLowerCase() === key.toLowerCase());
  }
}
