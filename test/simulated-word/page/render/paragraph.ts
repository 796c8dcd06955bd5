import { descendants } from "../../ooxml/dom";
import { h } from "../dom";
import { contents, type Content, type Picture } from "./contents";
import type { Drawing, ParagraphContext } from "./drawing";
import { paragraphStyle } from "./paragraph-style";
import { runStyle } from "./run-style";
import { attribute, child, type XmlElement } from "./xml";

/** Elements that are shown but are no characters of the paragraph, e.g. a list number. */
export const decoration = "decoration";

function picture(content: Picture, drawing: Drawing): HTMLElement {
  const inside = [...descendants(content.element)];
  const blip = inside.find((node) => node.localName === "blip");
  const id = Array.from(blip?.attributes ?? []).find((item) => item.localName === "embed")?.value;
  const source = id ? drawing.picture(id) : null;
  const extent = inside.find((node) => node.localName === "extent");
  // EMU: 914,400 to the inch, 96 pixels to the inch.
  const width = `${Math.round(Number(extent?.getAttribute("cx") ?? 0) / 9525) || 120}px`;
  const attributes = { contenteditable: "false", role: "img", "aria-label": "图片" };
  if (!source) return h("span", { className: `${decoration} picture`, style: { width }, attributes }, "图片");
  return h("img", { className: decoration, style: { width }, attributes: { ...attributes, src: source } });
}

function shown(content: Content, drawing: Drawing, pPr: XmlElement | undefined): HTMLElement | null {
  if (content.kind === "commentStart" || content.kind === "commentEnd") return null;
  if (content.kind === "picture") return picture(content, drawing);
  const style = runStyle(drawing.styles.run(child(content.run, "rPr"), pPr));
  const change = content.deleted ? "deleted" : content.inserted ? "inserted" : "";
  switch (content.kind) {
    case "text":
    case "sign":
      return h("span", { style, className: change }, content.text);
    case "tab":
      return h("span", { style, className: `tab ${change}` }, "\t");
    case "break":
      return h("span", { style }, h("br"));
    case "pageBreak":
      return h("span", { style, className: "page-break" }, h("br"));
  }
}

/** Marks what open comments cover, and remembers where each begins. */
function comment(element: HTMLElement, ids: Iterable<string>, drawing: Drawing): void {
  const covering = [...ids];
  if (covering.length === 0) return;
  element.classList.add("commented");
  element.dataset.comments = covering.join(" ");
  for (const id of covering) drawing.anchor(id, element);
}

/** The paragraph's own font gives empty lines their height and indents in characters their width. */
function ownFont(source: XmlElement, pPr: XmlElement | undefined, drawing: Drawing): Record<string, string> {
  const first = [...contents(source)].find((content) => content.kind === "text");
  const rPr = child(first?.kind === "text" ? first.run : pPr, "rPr");
  const { "font-family": family = "", "font-size": size = "" } = runStyle(drawing.styles.run(rPr, pPr));
  return { "font-family": family, "font-size": size };
}

function drawContents(source: XmlElement, element: HTMLElement, drawing: Drawing): void {
  let last: HTMLElement | null = null;
  for (const content of contents(source)) {
    if (content.kind === "commentStart") drawing.openComments.add(content.id);
    if (content.kind === "commentEnd") {
      // A comment on an empty place: the paragraph itself shows it.
      if (!drawing.commentAnchors.has(content.id)) comment(element, [content.id], drawing);
      drawing.openComments.delete(content.id);
    }
    const part = shown(content, drawing, child(source, "pPr"));
    if (!part) continue;
    comment(part, drawing.openComments, drawing);
    element.append(part);
    last = part;
  }
  const needsFiller = !last || last.firstChild?.nodeName === "BR" || last.classList.contains(decoration);
  if (needsFiller) element.append(h("br", { className: "filler" }));
}

function contextOf(source: XmlElement, drawing: Drawing): ParagraphContext {
  const known = drawing.contexts.get(source);
  if (known) {
    // Drawn again alone: what counts is how it was when the walk came by.
    drawing.openComments.clear();
    for (const id of known.openComments) drawing.openComments.add(id);
    return known;
  }
  const numPr = drawing.styles.paragraph(child(source, "pPr")).child("numPr");
  const context = { label: drawing.numbering.next(numPr), openComments: [...drawing.openComments] };
  drawing.contexts.set(source, context);
  return context;
}

/** Draws `w:p`: list number, runs, tracked changes, comment ranges. */
export function drawParagraph(source: XmlElement, drawing: Drawing): HTMLElement {
  const pPr = child(source, "pPr");
  const properties = drawing.styles.paragraph(pPr);
  const level = drawing.styles.outlineLevel(pPr);
  const own = ownFont(source, pPr, drawing);
  const element = h("p", {
    className: "paragraph",
    style: { ...paragraphStyle(properties), ...own },
    attributes: level === null ? {} : { role: "heading", "aria-level": String(level + 1) },
  });
  if (properties.isOn("keepNext")) element.classList.add("keep-next");
  if (properties.isOn("pageBreakBefore")) element.classList.add("break-before");
  if (child(pPr, "sectPr") && attribute(child(child(pPr, "sectPr"), "type"), "val") !== "continuous") {
    element.classList.add("break-after");
  }
  const { label } = contextOf(source, drawing);
  if (label) {
    const attributes = { contenteditable: "false" };
    element.append(h("span", { className: `${decoration} number`, style: own, attributes }, label));
  }
  drawContents(source, element, drawing);
  drawing.link(element, source);
  return element;
}
