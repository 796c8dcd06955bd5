import { symbol } from "../../wordprocessingml/text";
import type { Bytes } from "../bytes";
import type { DocFile } from "../file-information";
import { modifiers } from "./property-lists";
import { characterRuns, runAt } from "./property-pages";

/** What the reader sees of the characters, by their places in the text. */
export interface DocCharacters {
  visible(from: number, to: number): { text: string; drawings?: number };
  hasRevisions: boolean;
}

interface CharacterProperties {
  deleted: boolean;
  /** Character of a symbol font that stands for a "(". */
  symbol: string | null;
}

const DELETED = 0x0800;
const INSERTED = 0x0801;
const SYMBOL = 0x6a09;

/** Special characters ([MS-DOC] 2.4.1): marks of fields, breaks, hyphens; pictures and notes have no text. */
const FIELD_BEGIN = "\u0013";
const FIELD_SEPARATOR = "\u0014";
const FIELD_END = "\u0015";
const spelled: Record<string, string> = { "\u000b": "\n", "\u001e": "-", "\u001f": "", "\u000e": "" };
const pictures = new Set(["\u0001", "\u0008"]);

export function docCharacters(file: DocFile, text: string, offsets: Uint32Array): DocCharacters {
  const runs = characterRuns(file).filter((run) => run.list !== null);
  const known = new Map<Bytes, CharacterProperties>();
  let hasRevisions = false;

  const read = (list: Bytes): CharacterProperties => {
    const properties: CharacterProperties = { deleted: false, symbol: null };
    for (const { code, operand } of modifiers(list)) {
      if (code === DELETED) properties.deleted = operand.u8(0) === 1;
      else if (code === SYMBOL) properties.symbol = symbol("", operand.u16(2));
      if ((code === DELETED || code === INSERTED) && operand.u8(0) === 1) hasRevisions = true;
    }
    known.set(list, properties);
    return properties;
  };
  for (const { list } of runs) read(list!);

  return {
    hasRevisions,
    visible(from, to) {
      const fields: boolean[] = [];
      let seen = "";
      let drawings = 0;
      for (let at = from; at < to; at++) {
        const letter = text[at]!;
        if (letter === FIELD_BEGIN) fields.push(true);
        else if (letter === FIELD_SEPARATOR && fields.length > 0) fields[fields.length - 1] = false;
        else if (letter === FIELD_END) fields.pop();
        else if (pictures.has(letter)) drawings++;
        else if (!fields.includes(true)) {
          const list = runAt(runs, offsets[at]!)?.list;
          const properties = list ? known.get(list)! : null;
          if (properties?.deleted) continue;
          seen += properties?.symbol ?? spelled[letter] ?? (letter < " " && letter !== "\t" ? "" : letter);
        }
      }
      return drawings > 0 ? { text: seen, drawings } : { text: seen };
    },
  };
}
