import { boundLength } from "../limits";
import { messageLog, tellLeftOut } from "../messages";
import type { SourceDocument } from "../types";
import { assemble, type RawParagraph } from "../unnumbered";
import { numberer } from "../wordprocessingml/numbering";
import type { CompoundFile } from "./compound-file";
import { openDocFile } from "./file-information";
import { Flaws } from "./flaws";
import { Nesting } from "./nesting";
import { readPieces } from "./pieces";
import { docCharacters, type VisibleText } from "./properties/characters";
import { docLists } from "./properties/lists";
import { paragraphReader, type ParagraphProperties } from "./properties/paragraph-properties";
import { docStyles } from "./properties/styles";

const CELL_MARK = "\u0007";
const PARAGRAPH_MARK = "\r";
/** Ends of paragraphs, cells and rows, sections and pages. */
const PARAGRAPH_ENDS = new Set([PARAGRAPH_MARK, CELL_MARK, "\f"]);

/** The beginning of a paragraph whose mark is deleted: it goes on in the next one of the same cell. */
interface Begun {
  seen: VisibleText;
  properties: ParagraphProperties;
}

/**
 * A Word 97–2003 document ([MS-DOC]): text by the piece table, paragraphs by their marks, tables by the cell and row
 * marks and what each row's end says of its cells. What is damaged beside the text is told, and the text is read.
 * @throws UnreadableError `old-doc`, `encrypted`, `too-much-text`
 */
export function readDoc(container: CompoundFile): SourceDocument {
  const file = openDocFile(container);
  const { text, offsets } = readPieces(file);
  boundLength(text.length);
  const flaws = new Flaws();
  const log = messageLog();
  const styles = docStyles(file, flaws);
  const characters = docCharacters(file, text, offsets, styles, flaws);
  const propertiesAt = paragraphReader(file, flaws);
  const print = numberer(docLists(file, flaws), styles);
  const printed = ({ style, numbering }: ParagraphProperties) => print(String(style), numbering);
  const nesting = new Nesting(flaws);
  const hidden: string[] = [];

  let from = 0;
  let begun: Begun | null = null;
  for (let index = 0; index < text.length; index++) {
    if (!PARAGRAPH_ENDS.has(text[index]!)) continue;
    const isCellMark = text[index] === CELL_MARK;
    const properties = propertiesAt(offsets[index]!, isCellMark);
    if (properties.isDamaged && isCellMark && from === index && nesting.isRowFull(properties.depth)) {
      properties.endsRow = true;
    }
    const mark = characters.fateOf(index, properties.style);
    if (begun && (properties.endsRow || properties.depth !== begun.properties.depth)) {
      nesting.paragraph(paragraphOf(begun.seen, printed(begun.properties)), begun.properties, false);
      begun = null;
    }
    if (properties.endsRow) nesting.rowEnd(properties, mark);
    else {
      const own = characters.visible(from, index, properties.style);
      if (own.hidden.trim() !== "") hidden.push(own.hidden);
      const seen: VisibleText = begun ? joined(begun.seen, own) : own;
      const first: ParagraphProperties = begun?.properties ?? properties;
      const endsParagraph = text[index] === PARAGRAPH_MARK && !properties.endsInnerCell;
      nesting.note({ ...mark, deleted: mark.deleted || own.hasDeletions }, properties);
      if (endsParagraph && mark.deleted) begun = { seen, properties: first };
      else {
        begun = null;
        const isGone = endsParagraph && mark.hidden && seen.text === "";
        if (!isGone) {
          const number = printed(properties) || (seen.text === own.text ? "" : printed(first));
          nesting.paragraph(paragraphOf(seen, number), properties, isCellMark);
        }
      }
    }
    from = index + 1;
  }
  if (begun) nesting.paragraph(paragraphOf(begun.seen, printed(begun.properties)), begun.properties, false);
  flaws.tell(log);
  tellLeftOut(log, "hidden-text", hidden);
  return assemble("doc", nesting.end(), log, characters.hasRevisions);
}

const joined = (first: VisibleText, second: VisibleText): VisibleText => ({
  ...second,
  text: first.text + second.text,
  drawings: (first.drawings ?? 0) + (second.drawings ?? 0),
});

function paragraphOf({ text, drawings }: VisibleText, numbering: string): RawParagraph {
  const paragraph: RawParagraph = { kind: "paragraph", text };
  if (drawings) paragraph.drawings = drawings;
  if (numbering) paragraph.numbering = numbering;
  return paragraph;
}
