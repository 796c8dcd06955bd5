import { declaration, OpcPackage } from "../ooxml/package/package";
import { blankPackage } from "../ooxml/blank";
import { R, W, descendantsW, insertBefore, type XmlElement } from "../ooxml/dom";
import { relationshipTypes } from "../ooxml/package/relationships";
import { p } from "./xml";

const headerType = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";

/** A .docx with a header on its pages. */
export function withHeader(text: string, bodyXml: string): Uint8Array {
  const pkg: OpcPackage = blankPackage(bodyXml);
  pkg.add("/word/header1.xml", headerType, `${declaration}<w:hdr xmlns:w="${W}">${p(text)}</w:hdr>`);
  const id = pkg.relationships("/word/document.xml").add(relationshipTypes.header, "/word/header1.xml");
  const tree = pkg.tree("/word/document.xml");
  const section = descendantsW(tree, "sectPr").at(-1) as XmlElement;
  const reference = tree.createElementNS(W, "w:headerReference");
  reference.setAttributeNS(W, "w:type", "default");
  reference.setAttributeNS(R, "r:id", id);
  insertBefore(reference, section.firstChild!);
  return pkg.save();
}
