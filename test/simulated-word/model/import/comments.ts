import { attrW, children, descendants, isW, remove, setAttrW, type XmlElement } from "../../ooxml/dom";
import type { IncomingPackage } from "../../ooxml/package/flat-opc-in";
import { relationshipTypes } from "../../ooxml/package/relationships";
import { adoptComment } from "../review/comments";
import type { WordModel } from "../core";

/** Comments of inserted content come along under new ids; anchors of comments that are not there are dropped. */
export function importComments(model: WordModel, incoming: IncomingPackage, blocks: XmlElement[]): void {
  const anchors = blocks
    .flatMap((block) => [...descendants(block)])
    .filter((el) => isW(el, "commentRangeStart", "commentRangeEnd", "commentReference"));
  if (anchors.length === 0) return;
  const theirs = incoming.related(relationshipTypes.comments);
  const renumbered = new Map<string, string>();
  for (const anchor of anchors) {
    const id = attrW(anchor, "id") ?? "";
    const comment =
      theirs && children(theirs).find((child) => isW(child, "comment") && attrW(child, "id") === id);
    if (!comment) {
      remove(isW(anchor, "commentReference") ? (anchor.parentNode ?? anchor) : anchor);
      continue;
    }
    const known = renumbered.get(id) ?? adoptComment(model, comment);
    renumbered.set(id, known);
    setAttrW(anchor, "id", known);
  }
}
