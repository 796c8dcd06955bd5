import { attrW, descendants, isW, R, setAttrW, type XmlElement } from "../../ooxml/dom";
import type { IncomingPackage } from "../../ooxml/package/flat-opc-in";
import type { WordModel } from "../core";
import { nextAnnotationId } from "../review/tracking";

/** Hyperlinks, pictures and other parts that inserted content points to; ids of bookmarks and revisions made free. */
export function importRelated(model: WordModel, incoming: IncomingPackage, blocks: XmlElement[]): void {
  const elements = blocks.flatMap((block) => [block, ...descendants(block)]);
  const relationships = incoming.relationships();
  for (const element of elements) {
    for (const attribute of Array.from(element.attributes)) {
      if (attribute.namespaceURI !== R) continue;
      const relationship = relationships.find((rel) => rel.id === attribute.value);
      if (!relationship) continue;
      const ours = model.pkg.relationships(model.mainPart);
      if (relationship.external) {
        attribute.value = ours.add(relationship.type, relationship.target, true);
        continue;
      }
      const part = incoming.parts.get(relationship.target);
      if (!part) continue;
      const name = model.pkg.freeName(part.name);
      model.pkg.add(name, part.contentType, part.content());
      attribute.value = ours.add(relationship.type, name);
    }
  }
  renumber(model, elements);
}

function renumber(model: WordModel, elements: XmlElement[]): void {
  const base = nextAnnotationId(model.body);
  const renumbered = new Map<string, number>();
  for (const element of elements) {
    if (!isW(element, "bookmarkStart", "bookmarkEnd", "ins", "del", "rPrChange", "pPrChange", "tcPrChange"))
      continue;
    const old = `${(element.localName ?? "").replace(/^bookmark.*/, "bookmark")}${attrW(element, "id")}`;
    const id = renumbered.get(old) ?? base + renumbered.size;
    renumbered.set(old, id);
    setAttrW(element, "id", id);
  }
}
