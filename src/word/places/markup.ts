import { SaxesParser, type SaxesTagNS } from "saxes";

/** What the readers of `src/document` leave at the gate, and what Word shows or marks change. */
export interface ParagraphMarkup {
  /** `w:highlight` of its runs (ECMA-376 17.3.2.15), without "none". */
  highlights: Set<string>;
  /** `w:fill` of the cell's `w:shd` (17.4.32); null for cells without one and outside tables. */
  fill: string | null;
  /** Text with what tracked changes have deleted, as Word for Windows lists it; null when nothing is deleted in it. */
  withDeletions: string | null;
  /** Inserted or deleted text of tracked changes stands in it. */
  revised: boolean;
  /** It, or a part of it, stands in a content control that may not be edited (17.5.2.23). */
  locked: boolean;
  /** Some of its text is hidden (`w:vanish`, 17.3.2.41). */
  vanished: boolean;
}

const WORD = new Set([
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
]);

/** What holds no paragraphs of the body and no properties that are in force: objects, old states. */
const LEFT_OUT = new Set("drawing pict object rPrChange pPrChange tcPrChange Fallback sectPr".split(" "));
const INSERTED = new Set(["ins", "moveTo"]);
const DELETED = new Set(["del", "moveFrom"]);

const LOCKS = new Set(["contentLocked", "sdtContentLocked"]);
const OFF = new Set(["0", "false", "off"]);

const attributeOf = (tag: SaxesTagNS, name: string): string =>
  Object.values(tag.attributes).find(({ local }) => local === name)?.value ?? "";

interface OpenParagraph {
  markup: ParagraphMarkup;
  text: string;
}

/** Follows the tags of a body, told from outside which are its own. */
class BodyWalk {
  readonly found: ParagraphMarkup[] = [];
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly fills: (string | null)[] = [];
  /** Of the content controls around, whether each may be edited. */
  private readonly locks: boolean[] = [];

  open(tag: SaxesTagNS, path: readonly string[]): void {
    const parent = path.at(-2);
    const current = this.paragraphs.at(-1);
    if (tag.local === "sdt") this.locks.push(false);
    else if (tag.local === "lock" && parent === "sdtPr") this.lock(attributeOf(tag, "val"));
    else if (tag.local === "tc") this.fills.push(null);
    else if (tag.local === "shd" && parent === "tcPr")
      this.fills[this.fills.length - 1] = attributeOf(tag, "fill");
    else if (tag.local === "p") this.openParagraph();
    else if (!current) return;
    else if (tag.local === "highlight" && path.at(-3) === "r") {
      const colour = attributeOf(tag, "val");
      if (colour !== "none") current.markup.highlights.add(colour);
    } else if (tag.local === "vanish" && path.at(-3) === "r") {
      if (!OFF.has(attributeOf(tag, "val"))) current.markup.vanished = true;
    } else if (tag.local === "noBreakHyphen") current.text += "-";
    else if (INSERTED.has(tag.local) || DELETED.has(tag.local)) current.markup.revised = true;
    if (current && DELETED.has(tag.local) && parent !== "rPr") current.markup.withDeletions = "";
  }

  text(text: string, path: readonly string[]): void {
    const current = this.paragraphs.at(-1);
    if (current && (path.at(-1) === "t" || path.at(-1) === "delText")) current.text += text;
  }

  close(name: string): void {
    if (name === "sdt") this.locks.pop();
    if (name === "tc") this.fills.pop();
    if (name !== "p") return;
    const { markup, text } = this.paragraphs.pop()!;
    if (markup.withDeletions !== null) markup.withDeletions = text;
  }

  private lock(kind: string): void {
    if (!LOCKS.has(kind)) return;
    this.locks[this.locks.length - 1] = true;
    // A control inside a paragraph, or around nothing but a part of it.
    const current = this.paragraphs.at(-1);
    if (current) current.markup.locked = true;
  }

  private openParagraph(): void {
    const fill = this.fills.at(-1) ?? null;
    const markup: ParagraphMarkup = {
      highlights: new Set<string>(),
      fill,
      withDeletions: null,
      revised: false,
      locked: this.locks.includes(true),
      vanished: false,
    };
    this.found.push(markup);
    this.paragraphs.push({ markup, text: "" });
  }
}

/**
 * The markup of every paragraph of the body, by document index.
 * @param xml flat OPC as `getOoxml` gives it, which `readFlatOpc` has read before
 * @param count number of paragraphs that it found
 * @returns null when another number of paragraphs is found: then nothing is known
 */
export function markupOf(xml: string, count: number): ParagraphMarkup[] | null {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const walk = new BodyWalk();
  const path: string[] = [];
  let bodyDepth = 0;
  let skippedFrom = 0;
  parser.on("opentag", (tag) => {
    const own = WORD.has(tag.uri);
    path.push(tag.local);
    if (own && tag.local === "body" && path.at(-2) === "document") bodyDepth = path.length;
    if (!bodyDepth || skippedFrom) return;
    if (LEFT_OUT.has(tag.local)) skippedFrom = path.length;
    else if (own) walk.open(tag, path);
  });
  parser.on("text", (text) => {
    if (bodyDepth && !skippedFrom) walk.text(text, path);
  });
  parser.on("closetag", (tag) => {
    if (bodyDepth && !skippedFrom && WORD.has(tag.uri)) walk.close(tag.local);
    if (skippedFrom === path.length) skippedFrom = 0;
    if (bodyDepth === path.length) bodyDepth = 0;
    path.pop();
  });
  parser.write(xml).close();
  return walk.found.length === count ? walk.found : null;
}
