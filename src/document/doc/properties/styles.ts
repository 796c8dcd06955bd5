import type { NumberingReference, Styles } from "../../wordprocessingml/styles";
import type { Bytes } from "../bytes";
import { Structure, type DocFile } from "../file-information";
import { numberingOf } from "./paragraph-properties";
import { modifiers } from "./property-lists";

interface DocStyle extends NumberingReference {
  basedOn: number;
}

const PARAGRAPH = 1;
const LONGEST_CHAIN = 12;

/** The numbering that paragraph styles bring with them ([MS-DOC] 2.9.260, the STSH); styles by index. */
export function docStyles(file: DocFile): Styles {
  const { offset, length } = file.structure(Structure.styles);
  const styles = length > 0 ? readStyles(file.table.slice(offset, length)) : [];
  return {
    numberingOf(style) {
      let index = Number(style ?? 0);
      for (let i = 0; i < LONGEST_CHAIN; i++) {
        const found = styles[index];
        if (!found) return null;
        if (found.numberId !== null) {
          return { numberId: found.numberId, level: found.level, style: String(index) };
        }
        index = found.basedOn;
      }
      return null;
    },
  };
}

function readStyles(sheet: Bytes): (DocStyle | null)[] {
  const styles: (DocStyle | null)[] = [];
  const count = sheet.u16(2);
  const baseLength = sheet.u16(4);
  for (let at = 2 + sheet.u16(0); styles.length < count && at + 2 <= sheet.length;) {
    const length = sheet.u16(at);
    styles.push(length > 0 ? readStyle(sheet.slice(at + 2, length), baseLength) : null);
    at += 2 + length + (length % 2);
  }
  return styles;
}

function readStyle(style: Bytes, baseLength: number): DocStyle | null {
  const kindAndBase = style.u16(2);
  if ((kindAndBase & 15) !== PARAGRAPH) return null;
  // The name with its length before and a zero behind, then the paragraph properties.
  const at = baseLength + 2 + 2 * style.u16(baseLength) + 2;
  const length = at + 2 <= style.length ? style.u16(at) : 0;
  const list = length > 2 ? modifiers(style.slice(at + 4, length - 2)) : [];
  return { basedOn: kindAndBase >> 4, ...numberingOf(list) };
}
