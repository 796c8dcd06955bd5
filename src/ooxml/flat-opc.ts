import { element, namespaces, XML_DECLARATION } from "./xml";

/** Packages of WordprocessingML: their parts, and one XML text that holds them (flat OPC), as Word takes it. */

/** A part of a package (ECMA-376-2 §8.1) with the type of the relationship that leads to it. */
export interface Part {
  /** Absolute name, e.g. `/word/document.xml`. */
  name: string;
  contentType: string;
  /** Last segments of the relationship type. */
  relationship: string;
  /** True: the package itself relates to it; else the main part does. */
  root: boolean;
  /** Relationship id, unique in its source. */
  id: string;
  xml: string;
}

const WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const OFFICE_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const MAIN = "/word/document.xml";

/** A part beside the main part: `/word/FILE.xml`, of a kind that both its content type and its relationship name. */
export const part = (file: string, kind: string, id: string, xml: string): Part => ({
  name: `/word/${file}.xml`,
  contentType: `${WORDPROCESSING}.${kind}+xml`,
  relationship: `${OFFICE_DOCUMENT}/${kind}`,
  root: false,
  id,
  xml,
});

/** The main part around block-level WordprocessingML. */
export const mainPart = (body: string): Part => ({
  ...part(
    "document",
    "document.main",
    "rId1",
    XML_DECLARATION +
      element(
        "w:document",
        { "xmlns:w": namespaces.w, "xmlns:r": namespaces.r },
        element("w:body", {}, body),
      ),
  ),
  relationship: `${OFFICE_DOCUMENT}/officeDocument`,
  root: true,
});

/** ECMA-376-2 §9.3; targets are relative to the folder of the source, absolute outside it. */
function relationshipsXml(parts: Part[], folder: string): string {
  const items = parts.map((part) =>
    element("Relationship", {
      Id: part.id,
      Type: part.relationship,
      Target: part.name.startsWith(folder) ? part.name.slice(folder.length) : part.name,
    }),
  );
  return element("Relationships", { xmlns: namespaces.relationships }, ...items);
}

/** Relationship parts by name: those of the package and those of the main part. */
export function relationshipParts(parts: Part[]): [string, string][] {
  const root = parts.filter((part) => part.root);
  const rest = parts.filter((part) => !part.root);
  const ofMain: [string, string] = [
    MAIN.replace(/([^/]+)$/, "_rels/$1.rels"),
    relationshipsXml(rest, "/word/"),
  ];
  return [["/_rels/.rels", relationshipsXml(root, "/")], ...(rest.length > 0 ? [ofMain] : [])];
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
    ...relationshipParts(parts).map(([name, xml]) => flatPart(name, RELATIONSHIPS_TYPE, xml)),
    ...parts.map((part) => flatPart(part.name, part.contentType, part.xml)),
  );
