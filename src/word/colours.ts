import { SaxesParser, type SaxesTagNS } from "saxes";

/** The colours of a paragraph and of the cell in which it stands. */
export interface ParagraphColours {
  /** `w:highlight` of its runs (ECMA-376 17.3.2.15), without "none". */
  highlights: Set<string>;
  /** `w:fill` of the cell's `w:shd` (17.4.32); null for cells without one and outside tables. */
  fill: string | null;
}

const WORD = new Set([
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
]);

/** What holds no paragraphs of the body and no properties that are in force: objects, deleted text, old states. */
const LEFT_OUT = new Set(
  "drawing pict object del moveFrom rPrChange pPrChange tcPrChange Fallback sectPr".split(" "),
);

const attributeOf = (tag: SaxesTagNS, name: string): string =>
  Object.values(tag.attributes).find(({ local }) => local === name)?.value ?? "";

/**
 * The colours of every paragraph of the body, by document index. The readers of `src/document` leave formatting at
 * the gate; this is the only thing of it that marks need.
 * @param xml flat OPC as `getOoxml` gives it, which `readFlatOpc` has read before
 * @param count number of paragraphs that it found
 * @returns null when another number of paragraphs is found: then nothing is known
 */
export function coloursOf(xml: string, count: number): ParagraphColours[] | null {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const found: ParagraphColours[] = [];
  const path: string[] = [];
  const paragraphs: ParagraphColours[] = [];
  const fills: (string | null)[] = [];
  let bodyDepth = 0;
  let skippedFrom = 0;

  const inBody = (tag: SaxesTagNS): void => {
    const parent = path.at(-2);
    if (tag.local === "tc") fills.push(null);
    else if (tag.local === "shd" && parent === "tcPr") fills[fills.length - 1] = attributeOf(tag, "fill");
    else if (tag.local === "p") {
      const paragraph = { highlights: new Set<string>(), fill: fills.at(-1) ?? null };
      found.push(paragraph);
      paragraphs.push(paragraph);
    } else if (tag.local === "highlight" && path.at(-3) === "r") {
      const colour = attributeOf(tag, "val");
      if (colour !== "none") paragraphs.at(-1)?.highlights.add(colour);
    }
  };
  parser.on("opentag", (tag) => {
    const own = WORD.has(tag.uri);
    path.push(tag.local);
    if (own && tag.local === "body" && path.at(-2) === "document") bodyDepth = path.length;
    if (!bodyDepth || skippedFrom) return;
    if (LEFT_OUT.has(tag.local)) skippedFrom = path.length;
    else if (own) inBody(tag);
  });
  parser.on("closetag", (tag) => {
    if (bodyDepth && !skippedFrom && WORD.has(tag.uri)) {
      if (tag.local === "p") paragraphs.pop();
      else if (tag.local === "tc") fills.pop();
    }
    if (skippedFrom === path.length) skippedFrom = 0;
    if (bodyDepth === path.length) bodyDepth = 0;
    path.pop();
  });
  parser.write(xml).close();
  return found.length === count ? found : null;
}
