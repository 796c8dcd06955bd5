import {
  attrW,
  childW,
  children,
  descendantsW,
  insertBefore,
  isW,
  remove,
  setAttrW,
  W,
  type XmlElement,
} from "../../ooxml/dom";
import type { IncomingPackage } from "../../ooxml/package/flat-opc-in";
import { relationshipTypes } from "../../ooxml/package/relationships";
import type { WordModel } from "../core";

const contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";

/** Lists of inserted content come along under new numbers; a reference to a list that is not there is dropped. */
export function importNumbering(model: WordModel, incoming: IncomingPackage, blocks: XmlElement[]): void {
  const used = blocks.flatMap((block) => descendantsW(block, "numId"));
  if (used.length === 0) return;
  const theirs = incoming.related(relationshipTypes.numbering);
  const renumbered = new Map<string, string>();
  for (const reference of used) {
    const id = attrW(reference, "val") ?? "";
    const definition = theirs && find(theirs, "num", "numId", id);
    if (!definition) {
      const properties = reference.parentNode as XmlElement | null;
      if (properties) remove(properties);
      continue;
    }
    const known = renumbered.get(id) ?? addList(model, theirs, definition);
    renumbered.set(id, known);
    setAttrW(reference, "val", known);
  }
}

function addList(model: WordModel, theirs: XmlElement, definition: XmlElement): string {
  const ours = numberingRoot(model);
  const owner = model.pkg.tree(model.pkg.relationships(model.mainPart).first(relationshipTypes.numbering)!);
  const abstractId = attrW(childW(definition, "abstractNumId"), "val") ?? "";
  const abstract = find(theirs, "abstractNum", "abstractNumId", abstractId);
  const newAbstract = free(ours, "abstractNum", "abstractNumId");
  const newNumber = Math.max(1, free(ours, "num", "numId"));
  if (abstract) {
    const copy = owner.importNode(abstract, true);
    setAttrW(copy, "abstractNumId", newAbstract);
    const firstList = childW(ours, "num");
    if (firstList) insertBefore(copy, firstList);
    else ours.appendChild(copy);
  }
  const list = owner.importNode(definition, true);
  setAttrW(list, "numId", newNumber);
  setAttrW(childW(list, "abstractNumId")!, "val", newAbstract);
  ours.appendChild(list);
  return String(newNumber);
}

function numberingRoot(model: WordModel): XmlElement {
  const { pkg, mainPart } = model;
  const relationships = pkg.relationships(mainPart);
  const name = relationships.first(relationshipTypes.numbering);
  if (name && pkg.has(name)) return pkg.tree(name).documentElement as XmlElement;
  const made = pkg.freeName("/word/numbering.xml");
  pkg.add(made, contentType, `<w:numbering xmlns:w="${W}"/>`);
  relationships.add(relationshipTypes.numbering, made);
  return pkg.tree(made).documentElement as XmlElement;
}

function find(root: XmlElement, name: string, attribute: string, value: string): XmlElement | null {
  return children(root).find((child) => isW(child, name) && attrW(child, attribute) === value) ?? null;
}

function free(root: XmlElement, name: string, attribute: string): number {
  const taken = children(root)
    .filter((child) => isW(child, name))
    .map((child) => Number(attrW(child, attribute)) || 0);
  return taken.length === 0 ? 0 : Math.max(...taken) + 1;
}
