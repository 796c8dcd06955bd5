import type { WorkBudget } from "../limits";
import type { RawBlock, RawParagraph } from "../unnumbered";
import type { Beside } from "../wordprocessingml/beside";
import type { Flaws } from "./flaws";
import { Nesting } from "./nesting";
import type { DocText } from "./pieces";
import type { AllCharacters, VisibleText } from "./properties/characters";
import type { ParagraphProperties, ParagraphReader } from "./properties/paragraph-properties";

const CELL_MARK = "\u0007";
const PARAGRAPH_MARK = "\r";
/** Ends of paragraphs, cells and rows, sections and pages. */
const PARAGRAPH_ENDS = new Set([PARAGRAPH_MARK, CELL_MARK, "\f"]);

/** What all parts of a document share. */
export interface DocReading {
  characters: AllCharacters;
  propertiesOf(part: DocText): ParagraphReader;
  /** The automatic number of a paragraph, which is counted by being asked for. */
  printed(properties: ParagraphProperties): string;
  beside: Beside;
  flaws: Flaws;
  work: WorkBudget;
}

/** The blocks of each text box that is anchored at a place of the main document. */
export type BoxesByPlace = ReadonlyMap<number, () => RawBlock[][]>;

/** The beginning of a paragraph whose mark is deleted: it goes on in the next one of the same cell. */
interface Begun {
  seen: VisibleText;
  properties: ParagraphProperties;
}

/**
 * The blocks of a part: paragraphs by their marks, tables by the marks of cells and rows and what each row's end says of its
 * cells.
 */
export function readPart(part: DocText, reading: DocReading, boxes: BoxesByPlace): RawBlock[] {
  const { text } = part;
  const { printed, beside, flaws } = reading;
  const characters = reading.characters.of(part);
  const propertiesAt = reading.propertiesOf(part);
  const nesting = new Nesting(flaws);
  const places = [...boxes.keys()].sort((a, b) => a - b);
  let next = 0;

  /** The boxes that are anchored in a paragraph, and are there, before or behind its text. */
  const boxesIn = (from: number, to: number, { depth, style }: ParagraphProperties) => {
    const found = { before: [] as RawBlock[], behind: [] as RawBlock[] };
    let isFirst = true;
    let seenTo = from;
    for (; next < places.length && places[next]! <= to; next++) {
      const at = places[next]!;
      const fate = characters.fateOf(at, style);
      if (fate.deleted || fate.hidden) continue;
      isFirst &&= characters.visible(seenTo, at, style, boxes).text.trim() === "";
      seenTo = at;
      const target = isFirst ? found.before : found.behind;
      for (const blocks of boxes.get(at)!())
        for (const block of beside.box(blocks, depth > 0)) target.push(block);
    }
    return found;
  };

  let from = 0;
  let begun: Begun | null = null;
  for (let index = 0; index < text.length; index++) {
    if (!PARAGRAPH_ENDS.has(text[index]!)) continue;
    reading.work.addMark();
    const isCellMark = text[index] === CELL_MARK;
    const properties = propertiesAt(index, isCellMark);
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
      const around = boxesIn(from, index, properties);
      for (const block of around.before) nesting.paragraph(block, properties, false);
      const own = characters.visible(from, index, properties.style, boxes);
      if (own.hidden.trim() !== "") beside.hidden.push(own.hidden);
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
      for (const block of around.behind) nesting.paragraph(block, properties, false);
    }
    from = index + 1;
  }
  if (begun) nesting.paragraph(paragraphOf(begun.seen, printed(begun.properties)), begun.properties, false);
  return nesting.end();
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
