import { children as allChildren, isW, MC } from "../../ooxml/dom";
import { h } from "../dom";
import type { Drawing } from "./drawing";
import { drawParagraph } from "./paragraph";
import { drawTable } from "./table/table";
import { attribute, child, childValue, type XmlElement } from "./xml";

/** A content control is shown by its frame and its title. */
function drawControl(source: XmlElement, drawing: Drawing): HTMLElement {
  const title = childValue(child(source, "sdtPr"), "alias") ?? null;
  const blocks = drawBlocks(child(source, "sdtContent") ?? source, drawing);
  const element = h("div", { className: "content-control", attributes: { title } }, ...blocks);
  drawing.link(element, source);
  return element;
}

/** Draws paragraphs and tables in order: of the body, of a cell, of a content control. */
export function drawBlocks(parent: XmlElement, drawing: Drawing): HTMLElement[] {
  return allChildren(parent).flatMap((source) => {
    if (source.namespaceURI === MC && source.localName === "AlternateContent") {
      const choice = allChildren(source).find((option) => option.localName === "Choice");
      return choice ? drawBlocks(choice, drawing) : [];
    }
    if (isW(source, "p")) return [drawParagraph(source, drawing)];
    if (isW(source, "tbl")) return [drawTable(source, drawing)];
    if (isW(source, "sdt")) return [drawControl(source, drawing)];
    if (isW(source, "customXml", "ins", "moveTo")) return drawBlocks(source, drawing);
    if (isW(source, "commentRangeStart")) drawing.openComments.add(attribute(source, "id") ?? "");
    if (isW(source, "commentRangeEnd")) drawing.openComments.delete(attribute(source, "id") ?? "");
    return [];
  });
}
