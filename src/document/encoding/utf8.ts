import { MAX_DAMAGE } from "../limits";
import type { Census, Damage } from "./damage";

/**
 * Looks for the characters of UTF-8 (RFC 3629, 4). What is left of one damaged character is one place, also where its
 * middle byte became another one: the text goes on with the next character. With too many the look ends, and nothing is telling.
 */
export function censusOfUtf8(bytes: Uint8Array): Census {
  const damage: Damage[] = [];
  let telling = 0;
  for (let at = 0; at < bytes.length;) {
    if (bytes[at]! < 0x80) {
      at++;
      continue;
    }
    const length = lengthOf(bytes, at);
    if (length > 0) {
      if (length > 2) telling++;
      at += length;
      continue;
    }
    const end = endOfRemains(bytes, at);
    const last = damage.at(-1);
    if (last?.[1] === at && end - last[0] <= LONGEST) last[1] = end;
    else damage.push([at, end]);
    if (damage.length > MAX_DAMAGE) return { telling: 0, damage };
    at = end;
  }
  return { telling, damage };
}

/** Three bytes make a Chinese character. */
const LONGEST = 3;

const continues = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte < 0xc0;

/** How long the character is whose first byte this claims to be; 0 for no first byte. */
const claimed = (first: number): number =>
  first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;

/** The length of the character that begins here, or 0 when none does. */
function lengthOf(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  const length = claimed(first);
  for (let i = 1; i < length; i++) if (!continues(bytes[at + i])) return 0;
  const second = bytes[at + 1]!;
  const isPossible =
    (first !== 0xe0 || second >= 0xa0) &&
    (first !== 0xed || second < 0xa0) &&
    (first !== 0xf0 || second >= 0x90) &&
    (first !== 0xf4 || second < 0x90);
  return isPossible ? length : 0;
}

function endOfRemains(bytes: Uint8Array, at: number): number {
  const length = claimed(bytes[at]!);
  if (length === 3 && !continues(bytes[at + 1]) && continues(bytes[at + 2]) && !continues(bytes[at + 3])) {
    return at + 3;
  }
  const most = at + Math.max(length, LONGEST);
  let end = at + 1;
  while (end < most && continues(bytes[end])) end++;
  return end;
}
