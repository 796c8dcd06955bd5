import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { ContentTypes } from "./content-types";
import { parseXml, type XmlDocument } from "../dom";
import { Relationships, relationshipsPartOf } from "./relationships";
import { writeXml } from "../write";

/**
 * Parts in our spelling, by their text as it was read: the same document is opened again and again, and to spell it takes
 * a sixth of that. Only the last ones are kept.
 */
const spellings = new Map<string, string>();
const MOST_SPELLINGS = 24;

function spellingOf(text: string, tree: XmlDocument): string {
  const known = spellings.get(text) ?? writeXml(tree);
  spellings.delete(text);
  spellings.set(text, known);
  if (spellings.size > MOST_SPELLINGS) spellings.delete([...spellings.keys()][0]!);
  return known;
}

const contentTypesPart = "/[Content_Types].xml";
/** A zip entry has no meaning by its date: a fixed one keeps two saves comparable. */
const entryDate = new Date("1980-01-02T00:00:00");

/**
 * An Open Packaging Conventions package (ECMA-376 part 2) in memory. A part that nobody changed, or that was changed
 * and changed back, is saved byte for byte as it was read.
 */
export class OpcPackage {
  private readonly bytes = new Map<string, Uint8Array>();
  private readonly trees = new Map<string, XmlDocument>();
  /** XML parts in our spelling, as they were read: by the bytes, so that a part that is replaced is read again. */
  private readonly originals = new WeakMap<Uint8Array, string>();

  /** Opens a .docx; throws when it is not a zip with content types. */
  static open(file: Uint8Array): OpcPackage {
    const opened = new OpcPackage();
    for (const [entry, data] of Object.entries(unzipSync(file))) {
      if (!entry.endsWith("/")) opened.bytes.set(`/${entry}`, data);
    }
    if (!opened.has(contentTypesPart)) throw new Error("not a package: no [Content_Types].xml");
    return opened;
  }

  /** Builds a package from part texts; `contentTypes` and relationships are parts like the others. */
  static of(parts: Record<string, string>): OpcPackage {
    const built = new OpcPackage();
    for (const [name, text] of Object.entries(parts)) built.bytes.set(name, strToU8(text));
    return built;
  }

  /** Part names in the order of the zip, e.g. "/word/document.xml". */
  get names(): string[] {
    return [...this.bytes.keys()];
  }

  has(name: string): boolean {
    return this.bytes.has(name);
  }

  /** The part as a tree that may be changed in place. */
  tree(name: string): XmlDocument {
    const known = this.trees.get(name);
    if (known) return known;
    const data = this.bytes.get(name);
    if (!data) throw new Error(`no part ${name}`);
    const text = strFromU8(data);
    const tree = parseXml(text);
    this.originals.set(data, spellingOf(text, tree));
    this.trees.set(name, tree);
    return tree;
  }

  /** An XML part as it would be saved now, in one spelling: quotes, declaration and empty tags alike. */
  spelling(name: string): string {
    const tree = this.trees.get(name);
    const text = tree ? writeXml(tree) : this.originalSpelling(name);
    return text.replace(/^<\?xml[^>]*\?>\s*/, "");
  }

  /** The part as it would be saved now. */
  data(name: string): Uint8Array {
    const original = this.bytes.get(name);
    if (!original) throw new Error(`no part ${name}`);
    const tree = this.trees.get(name);
    if (!tree) return original;
    const now = writeXml(tree);
    // A part that was changed and changed back is the part that was read: quotes and declarations included.
    if (now === this.originals.get(original)) return original;
    return strToU8(now.startsWith("<?xml") ? now : `${declaration}${now}`);
  }

  text(name: string): string {
    return strFromU8(this.data(name));
  }

  isXml(name: string): boolean {
    return /\.(xml|rels)$/i.test(name) || /[+/]xml$/.test(this.contentType(name) ?? "");
  }

  /** Puts a new part in, with its content type. */
  add(name: string, contentType: string, content: string | Uint8Array): void {
    this.bytes.set(name, typeof content === "string" ? strToU8(content) : content);
    this.trees.delete(name);
    this.contentTypes.add(name, contentType);
  }

  /** Takes a part out, with its content type and its own relationships. */
  remove(name: string): void {
    this.bytes.delete(name);
    this.trees.delete(name);
    this.contentTypes.remove(name);
    const own = relationshipsPartOf(name);
    this.bytes.delete(own);
    this.trees.delete(own);
  }

  contentType(name: string): string | null {
    return this.contentTypes.of(name);
  }

  /** Relationships of a part; of the package itself for "/". */
  relationships(source: string): Relationships {
    return new Relationships(this, source);
  }

  /** A part name that is free: "/word/header.xml" → "/word/header2.xml". */
  freeName(wanted: string): string {
    if (!this.has(wanted)) return wanted;
    for (let n = 1; ; n++) {
      const name = wanted.replace(/\d*(\.[^./]+)$/, `${n}$1`);
      if (!this.has(name)) return name;
    }
  }

  /** A relationships part is no part of the content types' overrides: it goes by its extension. */
  addRelationshipsPart(name: string, content: string): void {
    this.bytes.set(name, strToU8(content));
  }

  removeRelationshipsPart(name: string): void {
    this.bytes.delete(name);
    this.trees.delete(name);
  }

  /** The .docx. */
  save(): Uint8Array {
    const entries = this.names.map((name) => [name.slice(1), this.data(name)] as const);
    return zipSync(Object.fromEntries(entries), { mtime: entryDate });
  }

  /** Which parts there are now, with their trees; the trees' own content is not copied. */
  capture(): PackageState {
    const { bytes, trees: known } = this;
    return { bytes: new Map(bytes), known: new Map(known), trees: [...known.values()] };
  }

  reset(state: PackageState): void {
    this.bytes.clear();
    this.trees.clear();
    for (const [name, data] of state.bytes) this.bytes.set(name, data);
    for (const [name, tree] of state.known) this.trees.set(name, tree);
  }

  private originalSpelling(name: string): string {
    const data = this.bytes.get(name);
    if (!data) throw new Error(`no part ${name}`);
    let known = this.originals.get(data);
    if (known === undefined) {
      const text = strFromU8(data);
      known = spellings.get(text) ?? spellingOf(text, parseXml(text));
      this.originals.set(data, known);
    }
    return known;
  }

  private get contentTypes(): ContentTypes {
    return new ContentTypes(this.tree(contentTypesPart));
  }
}

export interface PackageState {
  bytes: Map<string, Uint8Array>;
  known: Map<string, XmlDocument>;
  trees: XmlDocument[];
}

export const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
