import { strToU8, zipSync } from "fflate";
import type { Part } from "./parts";
import { element, namespaces, XML_DECLARATION } from "../../ooxml/xml";

/** Parts as a package: one XML text (flat OPC) for insertion, or a zip (ECMA-376-2 §10.2) as a file. */

const RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";
const MAIN = "/word/document.xml";

/** ECMA-376-2 §9.3; targets are relative to the folder of the source. */
function relationshipsXml(parts: Part[], folder: string): string {
  const items = parts.map((part) =>
    element("Relationship", {
      Id: part.id,
      Type: part.relationship,
      Target: part.name.slice(folder.length),
    }),
  );
  return element("Relationships", { xmlns: namespaces.relationships }, ...items);
}

/** Relationship parts by name: those of the package and those of the main part. */
function relationshipParts(parts: Part[]): [string, string][] {
  const root = parts.filter((part) => part.root);
  const rest = parts.filter((part) => !part.root);
  return [
    ["/_rels/.rels", relationshipsXml(root, "/")],
    [MAIN.replace(/([^/]+)$/, "_rels/$1.rels"), relationshipsXml(rest, "/word/")],
  ];
}

const flatPart = (name: string, contentType: string, xml: string): string =>
  element(
    "pkg:part",
    { "pkg:name": name, "pkg:contentType": contentType },
    element("pkg:xmlData", {}, xml.replace(XML_DECLARATION, "")),
  );

/** The package as one XML text, as `insertOoxml` takes it. */
export const flatOpc = (parts: Part[]): string =>
  XML_DECLARATION +
  '<?mso-application progid="Word.Document"?>\n' +
  element(
    "pkg:package",
    { "xmlns:pkg": namespaces.pkg },
    ...relationshipParts(parts).map(([name, xml]) => flatPart(name, RELATIONSHIPS, xml)),
    ...parts.map((part) => flatPart(part.name, part.contentType, part.xml)),
  );

/** ECMA-376-2 §10.1.2.2. */
const contentTypesXml = (parts: Part[]): string =>
  element(
    "Types",
    { xmlns: namespaces.contentTypes },
    element("Default", { Extension: "rels", ContentType: RELATIONSHIPS }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    ...parts.map((part) => element("Override", { PartName: part.name, ContentType: part.contentType })),
  );

/** The earliest time a zip can hold: the same content gives the same bytes. */
const EARLIEST = new Date(1980, 0, 1);

/** The package as a .docx file. */
export function zipPackage(parts: Part[]): Uint8Array {
  const files: [string, string][] = [
    ["/[Content_Types].xml", XML_DECLARATION + contentTypesXml(parts)],
    ...relationshipParts(parts).map(([name, xml]): [string, string] => [name, XML_DECLARATION + xml]),
    ...parts.map((part): [string, string] => [part.name, part.xml]),
  ];
  const entries = files.map(([name, xml]) => [name.slice(1), strToU8(xml)]);
  return zipSync(Object.fromEntries(entries), { mtime: EARLIEST, level: 6 });
}
