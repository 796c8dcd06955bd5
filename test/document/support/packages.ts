import { strToU8, zipSync, type Zippable } from "fflate";
import { readFlatOpc, type SourceDocument } from "../../../src/document";
import { xml } from "./notation";

export const TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_TYPES = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const MORE_NAMESPACES =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:other="urn:example:other"';

export interface Contents {
  /** In the notation of `xml`; inside `w:body`, `w:styles` … */
  body: string;
  styles?: string;
  numbering?: string;
  settings?: string;
  comments?: string;
  strict?: boolean;
}

const related = ["styles", "numbering", "settings", "comments"] as const;

/** The parts of a package by name; the main part has a name that nobody would guess. */
export function partsOf(contents: Contents): Record<string, string> {
  const types = contents.strict ? STRICT_TYPES : TYPES;
  const root = (name: string, inside: string) =>
    `<w:${name} xmlns:w="${contents.strict ? STRICT : TRANSITIONAL}" ${MORE_NAMESPACES}>${inside}</w:${name}>`;
  const parts: Record<string, string> = {
    "_rels/.rels": relationships([[`${types}/officeDocument`, "word/document22.xml"]]),
    "word/document22.xml": root("document", `<w:body>${xml(contents.body)}<w:sectPr/></w:body>`),
  };
  const present = related.filter((name) => contents[name] !== undefined);
  parts["word/_rels/document22.xml.rels"] = relationships(
    present.map((name) => [`${types}/${name}`, `../word/${name}7.xml`]),
  );
  for (const name of present) parts[`word/${name}7.xml`] = root(name, xml(contents[name]!));
  return parts;
}

const relationships = (list: [type: string, target: string][]): string =>
  `<Relationships xmlns="${RELATIONSHIPS}">${list
    .map(([type, target], i) => `<Relationship Id="rId${i}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** Parts → the bytes of a .docx. */
export function zip(parts: Record<string, string | Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts))
    files[name] = typeof part === "string" ? strToU8(part) : part;
  return zipSync(files);
}

export function docx(contents: Contents): Uint8Array {
  const parts = partsOf(contents);
  return zip({ "[Content_Types].xml": contentTypes(Object.keys(parts)), ...parts });
}

/** Our reader needs no types, Word and LibreOffice do (ISO/IEC 29500-2, 10.1.2.2). */
function contentTypes(names: string[]): string {
  const overrides = names
    .filter((name) => name.startsWith("word/") && !name.endsWith(".rels"))
    .map((name) => {
      const kind = /\/(\D+)\d*\.xml$/.exec(name)![1]!;
      const type = `${WORDPROCESSINGML}.${kind === "document" ? "document.main" : kind}+xml`;
      return `<Override PartName="/${name}" ContentType="${type}"/>`;
    });
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

const WORDPROCESSINGML = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Parts → one XML text as `body.getOoxml()` gives it. */
export const flatOpc = (parts: Record<string, string>): string =>
  `<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${Object.entries(
    parts,
  )
    .map(([name, part]) => `<pkg:part pkg:name="/${name}"><pkg:xmlData>${part}</pkg:xmlData></pkg:part>`)
    .join("")}</pkg:package>`;

/** What comes out for a body in the notation of `xml`. */
export function read(body: string, more: Partial<Contents> = {}): SourceDocument {
  const reading = readFlatOpc(flatOpc(partsOf({ ...more, body })));
  if (!reading.ok) throw new Error(`Unreadable: ${reading.code}`);
  return reading.document;
}
