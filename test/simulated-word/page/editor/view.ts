import { descendantsW, type XmlElement } from "../../ooxml/dom";
import { relationshipTypes } from "../../ooxml/package/relationships";
import type { WordModel } from "../../model/core";
import { h } from "../dom";
import { paginate, type PageSize } from "../pagination";
import { drawBlocks } from "../render/blocks";
import { drawParagraph } from "../render/paragraph";
import { Drawing } from "../render/drawing";
import { attribute, child, numberOf } from "../render/xml";
import { text } from "../texts";

/** Twips to CSS pixels: 1440 and 96 to the inch. */
const pixels = (value: string | undefined, fallback: number): number => (numberOf(value) ?? fallback) / 15;

/** Page size and margins of the last section; A4 where the document says nothing. */
function pageSize(body: XmlElement): PageSize {
  const section = descendantsW(body, "sectPr").at(-1);
  const size = child(section, "pgSz");
  const margins = child(section, "pgMar");
  return {
    width: pixels(attribute(size, "w"), 11906),
    height: pixels(attribute(size, "h"), 16838),
    top: pixels(attribute(margins, "top"), 1440),
    bottom: pixels(attribute(margins, "bottom"), 1440),
    left: pixels(attribute(margins, "left"), 1800),
    right: pixels(attribute(margins, "right"), 1800),
  };
}

/** The drawn document: an editable sheet laid out as pages. */
export class DocumentView {
  readonly sheet = h("div", {
    className: "sheet",
    attributes: {
      contenteditable: "true",
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": text("document"),
      spellcheck: "false",
      tabindex: "0",
    },
  });
  readonly overlay = h("div", { className: "page-overlay", attributes: { "aria-hidden": "true" } });
  readonly holder = h("div", { className: "sheet-holder" }, this.sheet, this.overlay);
  drawing: Drawing;
  pages = 1;
  private readonly pictures = new Map<string, string | null>();

  constructor(readonly model: WordModel) {
    this.drawing = this.draw();
  }

  /** Draws everything anew from the document as it is. */
  redraw(): void {
    this.drawing = this.draw();
  }

  /**
   * Draws one paragraph anew.
   * @returns false when its block has another height now and the pages have to be laid out again
   */
  redrawParagraph(source: XmlElement): boolean {
    const before = this.shown(source);
    const block = before && [...this.sheet.children].find((each) => each.contains(before));
    if (!before || !block) return false;
    const height = block.getBoundingClientRect().height;
    const after = drawParagraph(source, this.drawing);
    before.replaceWith(after);
    const now = block === before ? after : block;
    return now.getBoundingClientRect().height === height;
  }

  /** The drawn paragraph, cell, table or control of an element; undefined when it is not drawn. */
  shown(source: XmlElement): HTMLElement | undefined {
    return this.drawing.shownAs.get(source);
  }

  /** Number of the page at a height of the screen. */
  pageAt(y: number): number {
    const gaps = [...this.overlay.querySelectorAll(".page-gap")];
    return 1 + gaps.filter((gap) => gap.getBoundingClientRect().top < y + 1).length;
  }

  /** Frees what the browser keeps for pictures. */
  close(): void {
    for (const address of this.pictures.values()) if (address) URL.revokeObjectURL(address);
  }

  private draw(): Drawing {
    const { model } = this;
    const drawing = new Drawing({
      styles: this.part(relationshipTypes.styles),
      numbering: this.part(relationshipTypes.numbering),
      picture: (id) => this.picture(id),
    });
    const page = pageSize(model.body);
    Object.assign(this.sheet.style, {
      width: `${page.width}px`,
      padding: `${page.top}px ${page.right}px ${page.bottom}px ${page.left}px`,
    });
    this.sheet.replaceChildren(...drawBlocks(model.body, drawing));
    if (this.sheet.isConnected) this.pages = paginate(this.sheet, this.overlay, page);
    return drawing;
  }

  private part(type: string): XmlElement | null {
    const { pkg, mainPart } = this.model;
    const name = pkg.relationships(mainPart).first(type);
    return name && pkg.has(name) ? pkg.tree(name).documentElement : null;
  }

  private picture(id: string): string | null {
    const known = this.pictures.get(id);
    if (known !== undefined) return known;
    const { pkg, mainPart } = this.model;
    const target = pkg.relationships(mainPart).get(id);
    const type = target && !target.external && pkg.has(target.target) ? pkg.contentType(target.target) : null;
    const isShown = type !== null && /^image\/(png|jpeg|gif|bmp)$/.test(type);
    const bytes = isShown && target ? new Uint8Array(pkg.data(target.target)) : null;
    const address = bytes ? URL.createObjectURL(new Blob([bytes], { type: type ?? "" })) : null;
    this.pictures.set(id, address);
    return address;
  }
}
