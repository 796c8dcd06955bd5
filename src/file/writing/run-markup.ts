import { escapeXml } from "../../ooxml/xml";
import type { Character } from "../markup/characters";

/** Runs and texts as they are written (ECMA-376 17.3.2.25, 17.3.3.31). */

const SPACE_AT_END = /^[ \t\r\n]|[ \t\r\n]$/;

export const needsPreserving = (text: string): boolean => SPACE_AT_END.test(text);

/** The opening tag of a text, in which white space at the ends counts. */
export const preserving = (tag: string): string =>
  /\sxml:space\s*=/.test(tag)
    ? tag.replace(/(\sxml:space\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"preserve"')
    : tag.replace(/\s*>$/, ' xml:space="preserve">');

export const textElement = (text: string, name = "w:t"): string =>
  `<${name} xml:space="preserve">${escapeXml(text)}</${name}>`;

/** What a run must not take from the mark of its paragraph or from a neighbour: that it is hidden, and what was tracked of it. */
const NOT_FOR_RUNS =
  /<w:(ins|del|moveFrom|moveTo|rPrChange|vanish|specVanish)\b[^>]*?(?:\/>|>[\s\S]*?<\/w:\1>)/g;

export function cleanProperties(properties: string): string {
  const inside = /^<w:rPr[^>]*>([\s\S]*)<\/w:rPr>$/.exec(properties)?.[1]?.replace(NOT_FOR_RUNS, "") ?? "";
  return inside === "" ? "" : `<w:rPr>${inside}</w:rPr>`;
}

/** How the mark of a paragraph looks; "" where it does not say. */
export function markProperties(paragraph: string): string {
  const own = /^<w:p\b[^>]*>\s*(<w:pPr\b[\s\S]*?<\/w:pPr>)/.exec(paragraph)?.[1] ?? "";
  return cleanProperties(/<w:rPr>[\s\S]*?<\/w:rPr>/.exec(own)?.[0] ?? "");
}

/** The markup of characters of one text, as they stand there; written anew where something else stands between them. */
export function rawText(xml: string, characters: readonly Character[]): string {
  const raw = characters.map(({ from, to }) => xml.slice(from, to)).join("");
  return raw.includes("<") ? escapeXml(characters.map(({ text }) => text).join("")) : raw;
}

/** Behind all that stands in a paragraph, with the tag that ends it. */
export function withBehind(paragraph: string, markup: string): string {
  const end = paragraph.lastIndexOf("</w:p");
  return end < 0
    ? `${paragraph.replace(/\s*\/>$/, "")}>${markup}</w:p>`
    : paragraph.slice(0, end) + markup + paragraph.slice(end);
}
