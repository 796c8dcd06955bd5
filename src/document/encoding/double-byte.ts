import { MAX_DAMAGE } from "../limits";
import type { Census, Damage } from "./damage";

/** An encoding in which a Chinese character takes two bytes: how usual a pair is. */
interface DoubleByte {
  /** 0 for what most texts consist of, up to what hardly anybody writes; Infinity for no character. */
  cost(lead: number, trail: number): number;
  /** GB18030 has characters of four bytes. */
  quads: boolean;
}

/** GB/T 2312: 01–09 signs, 16–55 frequent characters, 56–87 the others; GB 18030-2022 for the rest. */
const gb18030: DoubleByte = {
  quads: true,
  cost(lead, trail) {
    if (lead < 0x81 || lead === 0xff || trail < 0x40 || trail === 0x7f || trail === 0xff) return Infinity;
    if (trail < 0xa1 || lead < 0xa1) return 1.3;
    if (lead >= 0xb0 && lead <= 0xd7) return 0;
    if (lead <= 0xa3) return 0.2;
    if (lead <= 0xa9) return 1.5;
    return lead >= 0xd8 && lead <= 0xf7 ? 1 : 2.5;
  },
};

/** Big5-2003: A1–A3 signs, A4–C6 frequent characters, C9–F9 the others. */
const big5: DoubleByte = {
  quads: false,
  cost(lead, trail) {
    if (lead < 0x81 || lead === 0xff || trail === 0xff) return Infinity;
    if (trail < 0x40 || (trail > 0x7e && trail < 0xa1)) return Infinity;
    if (lead >= 0xa4 && lead <= 0xc6) return 0;
    if (lead >= 0xa1 && lead <= 0xa3) return 0.2;
    return lead >= 0xc9 && lead <= 0xf9 ? 1 : 2.5;
  },
};

const encodings: Record<string, DoubleByte> = { gbk: gb18030, gb18030, big5 };

/** The two-byte encodings that are known here, by the names that TextDecoder gives them. */
export const isDoubleByte = (label: string): boolean => Object.hasOwn(encodings, label);

const QUAD_COST = 1.3;
const DAMAGE_COST = 4;
/** A file is cut off more often than it is damaged in the middle. */
const CUT_COST = 0.5;
/** Up to this cost a pair is one of the characters that texts consist of. */
const USUAL = 1;
/** Bytes below stand in no pair: whatever was damaged before, characters begin anew behind them. */
const FIRST_OF_PAIRS = 0x30;

/**
 * Cuts the bytes into characters; where they can be read as they stand nothing is damaged. Else a byte too many or too few would shift all pairs behind it, so that the rest of the
 * line were other characters: of all ways to cut, the one counts that is made of usual characters and the fewest
 * damaged bytes (Viterbi 1967).
 * @param label a name for which `isDoubleByte` holds
 */
export function censusOfPairs(bytes: Uint8Array, label: string): Census {
  const encoding = encodings[label]!;
  const census: Census = { telling: 0, damage: [] };
  const isValid = canBeRead(bytes, label);
  for (let at = 0; at < bytes.length;) {
    if (bytes[at]! < 0x80) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < bytes.length && bytes[end]! >= FIRST_OF_PAIRS) end++;
    cut(bytes, [at, end], encoding, census, isValid);
    at = end;
    if (census.damage.length > MAX_DAMAGE) return { ...census, telling: 0 };
  }
  return census;
}

function canBeRead(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Adds the characters and the damage between two places to the census. */
function cut(
  bytes: Uint8Array,
  [from, end]: Damage,
  encoding: DoubleByte,
  census: Census,
  isValid: boolean,
): void {
  const length = end - from;
  const costs = new Float32Array(length + 1);
  /** How long the last character is before each place; 0 for a damaged byte. */
  const steps = new Uint8Array(length + 1);
  for (let i = 1; i <= length; i++) {
    const last = bytes[from + i - 1]!;
    const damageCost = from + i === bytes.length ? CUT_COST : DAMAGE_COST;
    let cost = costs[i - 1]! + (last < 0x80 ? 0 : damageCost);
    let step = last < 0x80 ? 1 : 0;
    if (i >= 2) {
      const pair = costs[i - 2]! + encoding.cost(bytes[from + i - 2]!, last);
      if (pair <= cost) [cost, step] = [pair, 2];
    }
    if (i >= 4 && encoding.quads && isQuad(bytes, from + i - 4) && costs[i - 4]! + QUAD_COST < cost) {
      [cost, step] = [costs[i - 4]! + QUAD_COST, 4];
    }
    costs[i] = cost;
    steps[i] = step;
  }
  const damage: Damage[] = [];
  for (let i = length; i > 0;) {
    const step = steps[i]!;
    if (step === 0) damage.push([from + i - 1, from + i]);
    else if (step === 2 && encoding.cost(bytes[from + i - 2]!, bytes[from + i - 1]!) <= USUAL)
      census.telling++;
    i -= Math.max(1, step);
  }
  if (isValid) return;
  for (const place of damage.reverse().slice(0, MAX_DAMAGE + 1)) {
    const before = census.damage.at(-1);
    if (before?.[1] === place[0] && place[1] - before[0] <= 2) before[1] = place[1];
    else census.damage.push(place);
  }
}

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const isLead = (byte: number): boolean => byte >= 0x81 && byte <= 0xfe;

const isQuad = (bytes: Uint8Array, at: number): boolean =>
  isLead(bytes[at]!) && isDigit(bytes[at + 1]!) && isLead(bytes[at + 2]!) && isDigit(bytes[at + 3]!);
