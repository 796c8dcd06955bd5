import type { Paragraph } from "../../document/types";
import type { Report } from "../../report";
import { blocksDocx, paragraphXml } from "../../template";
import { convertedBlocks, type ConvertedLevel } from "./blocks";

/** Longer than a heading gets. */
const MOST_OF_HEADING = 40;

function levelsOf({ title, sections }: Report): (paragraph: Paragraph) => ConvertedLevel {
  const titles = new Set(title.map(({ index }) => index));
  const headings = new Set(sections.map(({ heading }) => heading.index));
  return ({ index, text, numbering }) => {
    if (titles.has(index)) return "title";
    if (headings.has(index)) return "heading1";
    const isHeading = /^（[一二三四五六七八九十]+）/.test(numbering + text) && text.length < MOST_OF_HEADING;
    return isHeading ? "heading2" : "body";
  };
}

/** A report that was read from something else than a .docx as a new .docx of the template: all of its paragraphs and tables. */
export function reportAsDocx(report: Report): Uint8Array {
  const blocks = convertedBlocks(report.document.blocks, {
    paragraph: (level, text, inTable) => paragraphXml(inTable ? "cell" : level, text),
    levelOf: levelsOf(report),
  });
  return blocksDocx(blocks, report.title.map(({ text }) => text).join(""));
}
