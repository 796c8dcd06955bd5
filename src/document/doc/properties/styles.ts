import type { StyleChain } from "../../wordprocessingml/styles";
import type { NumberingReference } from "../../wordprocessingml/styles";
import type { Bytes } from "../bytes";
import { Structure, type DocFile } from "../file-information";
import type { Flaws } from "../flaws";
import { numberingOf } from "./paragraph-properties";
import { modifiers, type Modifier } from "./property-lists";
import { decisive, isToggled, type Toggle } from "./toggles";

/** The styles of a document by index ([MS-DOC] 2.9.271, the STSH). */
export interface DocStyles {
  /** A paragraph style and those that it is based on, with what each says of numbering. */
  chainOf(style: string | null): StyleChain;
  /** Whether a style turns a property of characters on. @param below its value without the style */
  turnsOn(style: number, toggle: Toggle, below: boolean): boolean;
}

interface DocStyle extends NumberingReference {
  basedOn: number;
  characters: Modifier[];
}

const PARAGRAPH = 1;
const CHARACTER = 2;
/** Word allows no more (2.9.260, `istdBase`). */
const LONGEST_CHAIN = 12;

export function docStyles(file: DocFile, flaws: Flaws): DocStyles {
  const { offset, length } = file.structure(Structure.styles);
  // Some writers say a length that is too short: what follows in the stream is taken, as far as there are styles.
  const styles =
    length > 0
      ? flaws.forNumbers(() => readStyles(file.table.slice(offset, file.table.length - offset), flaws), [])
      : [];
  const chain = (first: number): { index: number; style: DocStyle }[] => {
    const found: { index: number; style: DocStyle }[] = [];
    for (let index = first; found.length < LONGEST_CHAIN;) {
      const style = styles[index];
      if (!style) break;
      found.push({ index, style });
      index = style.basedOn;
    }
    return found;
  };
  return {
    chainOf: (name) =>
      chain(Number(name ?? 0)).map(({ index, style: { numberId, level } }) => ({
        style: String(index),
        numberId,
        level,
      })),
    turnsOn: (style, toggle, below) =>
      chain(style).reduceRight((value, link) => isToggled(link.style.characters, toggle, value), below),
  };
}

function readStyles(sheet: Bytes, flaws: Flaws): (DocStyle | null)[] {
  const styles: (DocStyle | null)[] = [];
  const count = sheet.u16(2);
  const baseLength = sheet.u16(4);
  for (let at = 2 + sheet.u16(0); styles.length < count && at + 2 <= sheet.length;) {
    const length = sheet.u16(at);
    const start = at + 2;
    styles.push(
      length > 0 ? flaws.forNumbers(() => readStyle(sheet.slice(start, length), baseLength), null) : null,
    );
    at = start + length + (length % 2);
  }
  return styles;
}

function readStyle(style: Bytes, baseLength: number): DocStyle | null {
  const kindAndBase = style.u16(2);
  const kind = kindAndBase & 15;
  if (kind !== PARAGRAPH && kind !== CHARACTER) return null;
  // The name with its length before and a zero behind; then, of a paragraph style, what it says of paragraphs.
  let at = style.slice(0, baseLength + 2 + 2 * style.u16(baseLength) + 2).length;
  const next = (): Bytes | null => {
    const length = at + 2 <= style.length ? style.u16(at) : 0;
    const list = length > 0 ? style.slice(at + 2, length) : null;
    at += 2 + length + (length % 2);
    return list;
  };
  const paragraph = kind === PARAGRAPH ? next() : null;
  const characters = next();
  return {
    basedOn: kindAndBase >> 4,
    characters: characters ? decisive(modifiers(characters)) : [],
    ...numberingOf(
      paragraph && paragraph.length > 2 ? modifiers(paragraph.slice(2, paragraph.length - 2)) : [],
    ),
  };
}
