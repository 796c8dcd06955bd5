import { Bytes } from "../bytes";

/** One property modifier of a list ([MS-DOC] 2.2.5): its code and the bytes of its operand. */
export interface Modifier {
  code: number;
  operand: Bytes;
}

const TABLE_DEFINITION = 0xd608;
const CHANGED_TABS = 0xc615;

/** Lengths of operands by the highest three bits of the code; 6 stands for "says so itself". */
const lengths = [1, 1, 2, 4, 2, 2, null, 3];

/** The modifiers of a property list, as far as it is whole. */
export function modifiers(list: Bytes): Modifier[] {
  const found: Modifier[] = [];
  for (let at = 0; at + 2 < list.length;) {
    const code = list.u16(at);
    const { skip, length } = operandOf(code, list, at + 2);
    const start = at + 2 + skip;
    if (start + length > list.length) break;
    found.push({ code, operand: list.slice(start, length) });
    at = start + length;
  }
  return found;
}

function operandOf(code: number, list: Bytes, at: number): { skip: number; length: number } {
  const fixed = lengths[code >> 13]!;
  if (fixed !== null) return { skip: 0, length: fixed };
  // Its length has two bytes and counts one of them.
  if (code === TABLE_DEFINITION) return { skip: 2, length: at + 2 <= list.length ? list.u16(at) - 1 : 0 };
  const length = list.u8(at);
  if (code !== CHANGED_TABS || length !== 255) return { skip: 1, length };
  const deleted = list.u8(at + 1);
  const addedAt = at + 2 + 4 * deleted;
  return { skip: 1, length: 1 + 4 * deleted + 1 + 3 * (addedAt < list.length ? list.u8(addedAt) : 0) };
}

/** What a piece can say in short, as far as the text needs it (2.9.217, Prm0): its number and the code it stands for. */
const SHORT_CODES: Record<number, number> = {
  0x18: 0x2416,
  0x19: 0x2417,
  0x41: 0x0800,
  0x42: 0x0801,
  0x51: 0x0818,
  0x5c: 0x083c,
};

/** The modifier that a piece says in short, or none where it is about something else. */
export function shortModifier(number: number, operand: number): Modifier[] {
  const code = SHORT_CODES[number];
  return code === undefined ? [] : [{ code, operand: new Bytes(Uint8Array.of(operand)) }];
}
