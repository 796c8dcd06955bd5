import { messageLog } from "../../document/messages";
import { joinBytes } from "../../document/package/join-bytes";
import { zipParts } from "../../document/package/parts";
import { mainPartOf } from "../../document/package/relationships";
import { entryKey, openZip, type Zip } from "../../document/package/zip";
import { xmlEncoding } from "../../document/xml/decode";
import { namespaces, XML_DECLARATION } from "../../ooxml/xml";
import { rewriteArchive } from "../archive/rewrite";
import { FileRefusal } from "../refusal";
import { attributeIn, tagsIn } from "../markup/tags";

/** Types of relationships and of content end alike, whichever edition of the standard names them. */
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
const CONTENT_TYPES = "[Content_Types].xml";

/** A relationship of a part, with the text that stands for it. */
export interface Relationship {
  id: string;
  /** Behind the address of the standard: `comments`; the whole address of others. */
  type: string;
  /** Name of the part to which it leads, without a slash in front; what it says where it leads out of the package. */
  target: string;
  markup: string;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** The part in which the relationships of a part stand. */
export const relationshipsOf = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

function absolute(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

function bytesOf(zip: Zip, name: string): Uint8Array | null {
  const pieces = zip.read(name);
  if (!pieces) return null;
  return joinBytes([...pieces]);
}

function decoded(bytes: Uint8Array): string {
  try {
    if (!/^utf-?8$/i.test(xmlEncoding(bytes.subarray(0, 256)))) throw new FileRefusal("file/encoding");
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw error instanceof FileRefusal ? error : new FileRefusal("file/encoding", {}, String(error));
  }
}

/** A .docx whose parts are changed as text. Nothing is written before `bytes` is asked for. */
export class WordFile {
  readonly main: string;
  private readonly zip: Zip;
  private readonly names: Map<string, string>;
  private readonly texts: Map<string, string>;
  private readonly changes: Map<string, string | null>;

  /**
   * @param like to begin with its changes
   * @throws UnreadableError as the reader of archives; FileRefusal `file/not-writable` without a main part
   */
  constructor(
    private readonly archive: Uint8Array,
    like: WordFile | null = null,
  ) {
    this.names = new Map(like?.names);
    this.texts = like?.texts ?? new Map();
    this.changes = new Map(like?.changes);
    this.zip = openZip(archive);
    if (like) {
      this.main = like.main;
      return;
    }
    for (const name of this.zip.names) this.names.set(entryKey(name), name);
    const main = mainPartOf(zipParts(this.zip), messageLog());
    const found = main === undefined ? undefined : this.names.get(entryKey(main));
    if (found === undefined) throw new FileRefusal("file/not-writable");
    this.main = found;
  }

  /** The same, to be changed on trial. */
  copy(): WordFile {
    return new WordFile(this.archive, this);
  }

  /** All parts that are there now, by the names of the archive. */
  parts(): string[] {
    return [...this.names.values()].filter((name) => this.changes.get(name) !== null);
  }

  /** The text of a part; null where there is none. @throws FileRefusal `file/encoding`; UnreadableError for damage */
  text(part: string): string | null {
    const name = this.names.get(entryKey(part));
    if (name === undefined) return null;
    const changed = this.changes.get(name);
    if (changed !== undefined) return changed;
    const known = this.texts.get(name);
    if (known !== undefined) return known;
    const bytes = bytesOf(this.zip, name);
    if (!bytes) return null;
    const text = decoded(bytes);
    this.texts.set(name, text);
    return text;
  }

  /** Puts a text in place of a part, or a new part. */
  put(part: string, text: string): void {
    const name = this.names.get(entryKey(part)) ?? part;
    this.names.set(entryKey(part), name);
    this.changes.set(name, text);
  }

  remove(part: string): void {
    const name = this.names.get(entryKey(part));
    if (name !== undefined) this.changes.set(name, null);
  }

  /** The relationships of a part, in their order. */
  relationships(source = this.main): Relationship[] {
    const xml = this.text(relationshipsOf(source)) ?? "";
    const found: Relationship[] = [];
    for (const { name, kind, from, to } of tagsIn(xml)) {
      if (!/(^|:)Relationship$/.test(name) || kind === "close") continue;
      const tag = xml.slice(from, to);
      const end = kind === "open" ? xml.indexOf(">", xml.indexOf("</", to)) + 1 : to;
      const type = attributeIn(tag, "Type") ?? "";
      const target = attributeIn(tag, "Target") ?? "";
      const isOutside = attributeIn(tag, "TargetMode") === "External";
      found.push({
        id: attributeIn(tag, "Id") ?? "",
        type: [OFFICE, STRICT].reduce((rest, address) => rest.replace(address, ""), type),
        target: isOutside ? target : absolute(folderOf(source), target),
        markup: xml.slice(from, end),
      });
    }
    return found;
  }

  /** The part to which the first relationship of a type leads; null without one. */
  related(type: string): string | null {
    return this.relationships().find((one) => one.type === type)?.target ?? null;
  }

  /**
   * A new part to which the main part relates.
   * @param type of the relationship, behind the address of the standard
   * @param contentType null where that of its ending does
   */
  add(part: string, text: string, type: string, contentType: string | null): void {
    this.put(part, text);
    const folder = folderOf(this.main);
    const target = part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
    this.relate(type, target);
    if (contentType !== null) {
      this.putInto(CONTENT_TYPES, "Types", (prefix) => {
        return `<${prefix}Override PartName="/${part}" ContentType="${contentType}"/>`;
      });
    }
  }

  /** A part that is there no more, with what the main part and the content types say of it. */
  drop(part: string): void {
    this.remove(part);
    const rels = relationshipsOf(this.main);
    for (const { target, markup } of this.relationships()) {
      if (entryKey(target) === entryKey(part))
        this.put(
          rels,
          this.text(rels)!.replace(markup, () => ""),
        );
    }
    if (this.text(rels) === EMPTY_RELATIONSHIPS) this.remove(rels);
    const types = this.text(CONTENT_TYPES) ?? "";
    for (const { name, kind, from, to } of tagsIn(types)) {
      if (!/(^|:)Override$/.test(name) || kind !== "empty") continue;
      const tag = types.slice(from, to);
      if (entryKey(attributeIn(tag, "PartName") ?? "") !== entryKey(part)) continue;
      this.put(
        CONTENT_TYPES,
        this.text(CONTENT_TYPES)!.replace(tag, () => ""),
      );
    }
  }

  /** The file as it is now; parts that were not changed lie in it as they did before, packed. */
  bytes(): Uint8Array {
    const encoder = new TextEncoder();
    const changes = [...this.changes]
      .filter(([name, text]) => text !== (this.texts.get(name) ?? null))
      .map(([name, text]) => [name, text === null ? null : encoder.encode(text)] as const);
    return changes.length === 0 ? this.archive : rewriteArchive(this.archive, new Map(changes));
  }

  private relate(type: string, target: string): void {
    const rels = relationshipsOf(this.main);
    const isStrict = (this.text(rels) ?? "").includes(STRICT);
    const address = (isStrict ? STRICT : OFFICE) + type;
    const ids = new Set(this.relationships().map(({ id }) => id));
    let number = 1;
    while (ids.has(`rIdNianbao${number}`)) number += 1;
    if (this.text(rels) === null) this.put(rels, EMPTY_RELATIONSHIPS);
    this.putInto(rels, "Relationships", (prefix) => {
      return `<${prefix}Relationship Id="rIdNianbao${number}" Type="${address}" Target="${target}"/>`;
    });
  }

  /** Puts an element at the end of the root of a part. @throws FileRefusal `file/not-writable` without such a root */
  private putInto(part: string, root: string, element: (prefix: string) => string): void {
    const xml = this.text(part) ?? "";
    const tags = [...tagsIn(xml)].filter(({ name }) => name.replace(/^.*:/, "") === root);
    const last = tags.at(-1);
    if (!last) throw new FileRefusal("file/not-writable", {}, part);
    const prefix = last.name.slice(0, -root.length);
    if (last.kind === "close") {
      this.put(part, xml.slice(0, last.from) + element(prefix) + xml.slice(last.from));
    } else {
      const open = xml.slice(last.from, last.to).replace(/\s*\/>$/, ">");
      this.put(
        part,
        `${xml.slice(0, last.from)}${open}${element(prefix)}</${last.name}>${xml.slice(last.to)}`,
      );
    }
  }
}

const EMPTY_RELATIONSHIPS = `${XML_DECLARATION}<Relationships xmlns="${namespaces.relationships}"></Relationships>`;
