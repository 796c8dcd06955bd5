import { blocksIn, cellsOf, rowsOf } from "../../simulated-word/ooxml/blocks";
import { isW, type XmlElement } from "../../simulated-word/ooxml/dom";
import { endOf, startOf, textOfSpan } from "../../simulated-word/model/text/positions";
import { Span } from "../../simulated-word/model/text/span";
import type { SimulatedWord } from "../../simulated-word/simulated-word";
import type { Block } from "./model";

/** The document as its reader sees it: what is marked as deleted is left out. */
export function observe(word: SimulatedWord): Block[] {
  const { model } = word;
  const text = (paragraph: XmlElement): string =>
    textOfSpan(model, new Span(startOf(paragraph), endOf(paragraph)), "current");
  return blocksIn(model.body).map((block): Block => {
    if (isW(block, "p")) return { kind: "paragraph", text: text(block) };
    const rows = rowsOf(block).map((row) =>
      cellsOf(row).map((cell) => model.paragraphs(cell).map(text).join("\n")),
    );
    return { kind: "table", rows };
  });
}

/** Index among all paragraphs of the document of the first one of a block. */
export function firstParagraph(word: SimulatedWord, at: number): number {
  const block = blocksIn(word.model.body)[at]!;
  return word.paragraphElements().indexOf(isW(block, "p") ? block : word.model.paragraphs(block)[0]!);
}

/** Ordinal among the tables of a block that is one. */
export const tableOrdinal = (word: SimulatedWord, at: number): number =>
  word.tableElements().indexOf(blocksIn(word.model.body)[at]!);

/** Our comments by their texts. */
export const ourComments = (word: SimulatedWord): string[] =>
  word.comments().flatMap(({ text }) => (text.startsWith("【年报校验】") ? [text] : []));

/** Texts of the comments of others. */
export const othersComments = (word: SimulatedWord): string[] =>
  word.comments().flatMap(({ text }) => (text.startsWith("【年报校验】") ? [] : [text]));

/** Custom XML parts with this in them, as they would be saved. */
export function partsWith({ model: { pkg } }: SimulatedWord, words: string): string[] {
  return pkg.names
    .filter((name) => /^\/customXml\/item\d+\.xml$/.test(name))
    .map((name) => pkg.spelling(name))
    .filter((xml) => xml.includes(words));
}
