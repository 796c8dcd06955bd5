import type { Level, List, NumberingDefinitions } from "../../wordprocessingml/numbering-definitions";
import { formatOfCode } from "../../wordprocessingml/number-codes";
import type { Bytes } from "../bytes";
import { Structure, type DocFile } from "../file-information";

const LIST_LENGTH = 28;
const LEVEL_LENGTH = 28;
const OVERRIDE_LENGTH = 16;
const LEVELS = 9;
const NO_STYLE = 0x0fff;

/** Lists by the index that paragraphs name, from 1 ([MS-DOC] 2.9.195, PlfLfo; 2.9.194, PlfLst; 2.9.150, LVL). */
export function docLists(file: DocFile): NumberingDefinitions {
  const lists = new Map<string, List>();
  const overrides = file.structure(Structure.listOverrides);
  if (overrides.length === 0 || file.structure(Structure.lists).length === 0) return lists;
  const abstracts = abstractLists(file);
  const { table } = file;
  const count = table.u32(overrides.offset);
  let data = overrides.offset + 4 + OVERRIDE_LENGTH * count;
  for (let i = 0; i < count; i++) {
    const at = overrides.offset + 4 + OVERRIDE_LENGTH * i;
    const id = table.u32(at);
    const list: List = {
      abstractId: String(id),
      levels: new Map(abstracts.get(id)),
      startOverrides: new Map(),
    };
    // Each list has an entry of its own behind the lists: four bytes that say nothing, then what it changes.
    data = applyOverrides(table, data + 4, table.u8(at + 12), list);
    lists.set(String(i + 1), list);
  }
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

function abstractLists(file: DocFile): Map<number, Map<number, Level>> {
  const { offset, length } = file.structure(Structure.lists);
  const { table } = file;
  const count = table.u16(offset);
  const lists = new Map<number, Map<number, Level>>();
  // The levels of all lists stand behind the list of lists.
  let at = offset + length;
  for (let i = 0; i < count; i++) {
    const list = table.slice(offset + 2 + LIST_LENGTH * i, LIST_LENGTH);
    const isSimple = (list.u8(26) & 1) !== 0;
    const levels = new Map<number, Level>();
    for (let index = 0; index < (isSimple ? 1 : LEVELS); index++) {
      const style = list.u16(8 + 2 * index);
      const { level, end } = readLevel(table, at, style === NO_STYLE ? null : String(style));
      levels.set(index, level);
      at = end;
    }
    lists.set(list.u32(0), levels);
  }
  return lists;
}

function readLevel(table: Bytes, at: number, style: string | null): { level: Level; end: number } {
  const flags = table.u8(at + 5);
  const textAt = at + LEVEL_LENGTH + table.u8(at + 25) + table.u8(at + 24);
  const length = table.u16(textAt);
  const places = new Set(Array.from({ length: LEVELS }, (_, i) => table.u8(at + 6 + i)));
  let text = "";
  for (let i = 0; i < length; i++) {
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
  };
  return { level, end: textAt + 2 + 2 * length };
}
