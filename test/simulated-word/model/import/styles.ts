import { attrW, childW, children, descendants, isW, remove, type XmlElement } from "../../ooxml/dom";
import type { IncomingPackage } from "../../ooxml/package/flat-opc-in";
import { relationshipTypes } from "../../ooxml/package/relationships";
import type { WordModel } from "../core";
import { relatedRoot } from "../state/settings-part";

const references = ["pStyle", "rStyle", "tblStyle"];

/**
 * Styles of inserted content. Without a styles part of its own the content loses its styles, even those that the
 * document has; with one, a style that the document has already keeps the document's definition, the others come
 * along. Document defaults are never taken over.
 */
export function importStyles(model: WordModel, incoming: IncomingPackage, blocks: XmlElement[]): void {
  const theirs = incoming.related(relationshipTypes.styles);
  const used = blocks
    .flatMap((block) => [block, ...descendants(block)])
    .filter((el) => isW(el, ...references));
  const ours = relatedRoot(model.pkg, model.mainPart, relationshipTypes.styles);
  if (!theirs || !ours) {
    used.forEach(remove);
    return;
  }
  const wanted = new Set<string>();
  for (const reference of used) {
    const id = attrW(reference, "val") ?? "";
    if (styleById(theirs, id)) collect(theirs, id, wanted);
    else remove(reference);
  }
  for (const id of wanted) {
    if (styleById(ours, id)) continue;
    const copy = model.pkg
      .tree(model.pkg.relationships(model.mainPart).first(relationshipTypes.styles)!)
      .importNode(styleById(theirs, id)!, true);
    // The document has its own default styles.
    copy.removeAttributeNS(copy.namespaceURI, "default");
    ours.appendChild(copy);
  }
}

function styleById(root: XmlElement, id: string): XmlElement | null {
  return children(root).find((style) => isW(style, "style") && attrW(style, "styleId") === id) ?? null;
}

/** A style and those it needs: base, next, link. */
function collect(root: XmlElement, id: string, wanted: Set<string>): void {
  const style = styleById(root, id);
  if (!style || wanted.has(id)) return;
  wanted.add(id);
  for (const name of ["basedOn", "next", "link"]) {
    const other = attrW(childW(style, name), "val");
    if (other) collect(root, other, wanted);
  }
}
