import type { Level, List, NumberingDefinitions } from "../../wordprocessingml/numbering-definitions";
import { formatOfCode } from "../../wordprocessingml/number-codes";
import type { Bytes } from "../bytes";
import { Structure, type DocFile } from "../file-information";
import type { Flaws } from "../flaws";
import { modifiers } from "./property-lists";
import { isToggled, Toggle } from "./toggles";

const LIST_LENGTH = 28;
const LEVEL_LENGTH = 28;
const OVERRIDE_LENGTH = 16;
const LEVELS = 9;
const NO_STYLE = 0x0fff;

/** Word has no more lists (2.9.137, `iLfo`). */
const MOST_LISTS = 0x7fff;
const LONGEST_TEXT = 255;

/** Lists by the index that paragraphs name, from 1 ([MS-DOC] 2.9.195, PlfLfo; 2.9.194, PlfLst; 2.9.150, LVL). */
export function docLists(file: DocFile, flaws: Flaws): NumberingDefinitions {
  const lists = new Map<string, List>();
  const overrides = file.structure(Structure.listOverrides);
  if (overrides.length === 0 || file.structure(Structure.lists).length === 0) return lists;
  const abstracts = new Map<number, Map<number, Level>>();
  flaws.forNumbers(() => readAbstractLists(file, abstracts), undefined);
  flaws.forNumbers(() => {
    const { table } = file;
    const count = Math.min(table.u32(overrides.offset), MOST_LISTS);
    let data: number | null = overrides.offset + 4 + OVERRIDE_LENGTH * count;
    for (let i = 0; i < count; i++) {
      const at = overrides.offset + 4 + OVERRIDE_LENGTH * i;
      const id = table.u32(at);
      const list: List = {
        abstractId: String(id),
        levels: new Map(abstracts.get(id)),
        startOverrides: new Map(),
      };
      lists.set(String(i + 1), list);
      // Each list has an entry of its own behind the lists: four bytes that say nothing, then what it changes. Where one
      // is damaged, nobody knows where the next one begins.
      const from: number | null = data;
      if (from !== null) {
        data = flaws.forNumbers(() => applyOverrides(table, from + 4, table.u8(at + 12), list), null);
      }
    }
  }, undefined);
  return lists;
}

/** What a list changes of its definition (LFOLVL). Returns the place behind. */
function applyOverrides(table: Bytes, start: number, count: number, list: List): number {
  let at = start;
  for (let i = 0; i < count; i++) {
    const startsAt = table.u32(at);
    const flags = table.u32(at + 4);
    const index = flags & 15;
    at += 8;
    if (flags & 32) {
      const { level, end } = readLevel(table, at, list.levels.get(index)?.style ?? null);
      list.levels.set(index, level);
      if (flags & 16) list.startOverrides.set(index, level.start);
      at = end;
    } else if (flags & 16) list.startOverrides.set(index, startsAt);
  }
  return at;
}

function readAbstractLists(file: DocFile, lists: Map<number, Map<number, Level>>): void {
  const { offset } = file.structure(Structure.lists);
  const { table } = file;
  const count = table.u16(offset);
  // The levels of all lists stand behind the list of lists. Its length is not believed: some writers count them in.
  let at = offset + 2 + LIST_LENGTH * count;
  for (let i = 0; i < count; i++) {
    const list = table.slice(offset + 2 + LIST_LENGTH * i, LIST_LENGTH);
    const isSimple = (list.u8(26) & 1) !== 0;
    const levels = new Map<number, Level>();
    lists.set(list.u32(0), levels);
    for (let index = 0; index < (isSimple ? 1 : LEVELS); index++) {
      const style = list.u16(8 + 2 * index);
      const { level, end } = readLevel(table, at, style === NO_STYLE ? null : String(style));
      levels.set(index, level);
      at = end;
    }
  }
}

function readLevel(table: Bytes, at: number, style: string | null): { level: Level; end: number } {
  const flags = table.u8(at + 5);
  const [charactersLength, paragraphLength] = [table.u8(at + 24), table.u8(at + 25)];
  const characters = table.slice(at + LEVEL_LENGTH + paragraphLength, charactersLength);
  const textAt = at + LEVEL_LENGTH + paragraphLength + charactersLength;
  const length = table.u16(textAt);
  const end = textAt + 2 + 2 * length;
  table.slice(textAt, end - textAt);
  const places = new Set(Array.from({ length: LEVELS }, (_, i) => table.u8(at + 6 + i)));
  let text = "";
  for (let i = 0; i < Math.min(length, LONGEST_TEXT); i++) {
    const code = table.u16(textAt + 2 + 2 * i);
    text += places.has(i + 1) && code < LEVELS ? `%${code + 1}` : String.fromCharCode(code);
  }
  const level: Level = {
    start: table.u32(at),
    format: formatOfCode(table.u8(at + 4)),
    text,
    restart: flags & 8 ? table.u8(at + 26) : null,
    style,
    legal: (flags & 4) !== 0,
    hidden: isToggled(modifiers(characters), Toggle.hidden, false),
  };
  return { level, end };
}
