import { parseXml, type XmlElement } from "../../../ooxml/dom";
import { relationshipTypes } from "../../../ooxml/package/relationships";
import { RichApiError } from "../../../protocol/errors";
import { WireCollection, WireObject } from "../../../protocol/wire";
import type { WordModel } from "../../core";
import { isClosed } from "../../edit/guard";

const DS = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Ids given so far, by document. */
const given = new WeakMap<WordModel, number>();

/** `Word.CustomXmlPartCollection` (WordApi 1.4): `customXml/itemN.xml` with its properties part. */
export class CustomXmlPartCollection extends WireCollection {
  override readonly wireName: string = "CustomXmlPartCollection";
  private readonly known = new Map<string, CustomXmlPart>();

  constructor(
    readonly model: WordModel,
    private readonly uri: string | null = null,
  ) {
    super();
  }

  override items(): CustomXmlPart[] {
    const { pkg, mainPart } = this.model;
    return pkg
      .relationships(mainPart)
      .ofType(relationshipTypes.customXml)
      .map((rel) => this.part(rel.target))
      .filter((part) => this.uri === null || part.NamespaceUri === this.uri);
  }

  Add(xml: string): CustomXmlPart {
    assertXml(xml);
    assertOpen(this.model);
    const { pkg, mainPart } = this.model;
    const name = freeItem(this.model);
    const properties = name.replace("/item", "/itemProps");
    const id = this.freeId();
    pkg.add(name, "application/xml", xml);
    pkg.add(
      properties,
      propertiesType,
      `<ds:datastoreItem xmlns:ds="${DS}" ds:itemID="${id}"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    pkg.relationships(name).add(relationshipTypes.customXmlProperties, properties);
    pkg.relationships(mainPart).add(relationshipTypes.customXml, name);
    this.model.changed("settings");
    return this.part(name);
  }

  GetByNamespace(uri: string): CustomXmlPartCollection {
    const scoped = new CustomXmlPartCollection(this.model, uri);
    for (const part of this.items()) scoped.known.set(part.name, part);
    return scoped;
  }

  GetCount(): number {
    return this.items().length;
  }

  GetItem(id: string): CustomXmlPart | null {
    return this.items().find((part) => part.Id === id) ?? null;
  }
  GetItemOrNullObject(id: string): CustomXmlPart | null {
    return this.GetItem(id);
  }

  /** Never given twice while the document is open: who has the id of a part that is gone finds nothing. */
  private freeId(): string {
    const used = new Set(this.items().map((part) => part.Id));
    for (;;) {
      const number = (given.get(this.model) ?? 0) + 1;
      given.set(this.model, number);
      const id = `{5B0C6A1E-0000-4000-8000-${String(number).padStart(12, "0")}}`;
      if (!used.has(id)) return id;
    }
  }

  private part(name: string): CustomXmlPart {
    const known = this.known.get(name) ?? new CustomXmlPart(this.model, name);
    this.known.set(name, known);
    return known;
  }
}

/** `Word.CustomXmlPart`. */
export class CustomXmlPart extends WireObject {
  override readonly wireName = "CustomXmlPart";
  override readonly scalars: readonly string[] = ["Id", "NamespaceUri"];

  constructor(
    readonly model: WordModel,
    readonly name: string,
  ) {
    super();
  }

  get Id(): string {
    const properties = this.propertiesPart;
    const root = properties ? (this.model.pkg.tree(properties).documentElement as XmlElement) : null;
    return root?.getAttributeNS(DS, "itemID") ?? this.name;
  }

  get NamespaceUri(): string {
    this.assertThere();
    return this.model.pkg.tree(this.name).documentElement?.namespaceURI ?? "";
  }

  GetXml(): string {
    this.assertThere();
    return this.model.pkg.text(this.name).replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, "");
  }

  /** An XML declaration makes it fail without an error (office-js issue 6415): nothing is written. */
  SetXml(xml: string): void {
    this.assertThere();
    assertOpen(this.model);
    if (/^\s*<\?xml/.test(xml)) return;
    assertXml(xml);
    this.model.pkg.add(this.name, this.model.pkg.contentType(this.name) ?? "application/xml", xml);
    this.model.changed("settings");
  }

  Delete(): void {
    this.assertThere();
    assertOpen(this.model);
    const properties = this.propertiesPart;
    if (properties) this.model.pkg.remove(properties);
    this.model.pkg.remove(this.name);
    this.model.pkg.relationships(this.model.mainPart).removeTo(this.name);
    this.model.changed("settings");
  }

  private get propertiesPart(): string | null {
    return this.model.pkg.relationships(this.name).first(relationshipTypes.customXmlProperties);
  }

  private assertThere(): void {
    if (!this.model.pkg.has(this.name)) throw new RichApiError("ItemNotFound", "the part was deleted");
  }
}

function freeItem(model: WordModel): string {
  for (let n = 1; ; n++) if (!model.pkg.has(`/customXml/item${n}.xml`)) return `/customXml/item${n}.xml`;
}

function assertXml(xml: string): void {
  try {
    parseXml(xml);
  } catch {
    throw new RichApiError("InvalidArgument", "not XML");
  }
}

function assertOpen(model: WordModel): void {
  if (model.trouble.viewing) throw new RichApiError("GeneralException", "the document is only viewed");
  if (isClosed(model)) throw new RichApiError("AccessDenied", "the document is protected");
}
