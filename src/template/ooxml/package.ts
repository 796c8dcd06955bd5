import { strToU8, zipSync } from "fflate";
import { relationshipParts, RELATIONSHIPS_TYPE, type Part } from "../../ooxml/flat-opc";
import { element, namespaces, XML_DECLARATION } from "../../ooxml/xml";

/** Parts as a zip (ECMA-376-2 §10.2), as a file. */

/** ECMA-376-2 §10.1.2.2. */
const contentTypesXml = (parts: Part[]): string =>
  element(
    "Types",
    { xmlns: namespaces.contentTypes },
    element("Default", { Extension: "rels", ContentType: RELATIONSHIPS_TYPE }),
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
