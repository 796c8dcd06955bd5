import { hashOfText } from "../../language/hash";
import { GAP } from "./bare-text";

/**
 * The longest passages that two of many texts share. Every text is cut into overlapping pieces of a fixed length; texts that
 * have a piece in common are the only ones that are looked at, and only from where a passage begins. So the work grows with the
 * texts and with what they share, not with the pairs of texts (Broder 1997, shingles).
 */

/** Characters of a piece: as long as what counts as a passage in 重复率. */
export const PIECE = 13;

/** A passage that two texts share, longest possible. */
export interface Passage {
  left: number;
  right: number;
  leftStart: number;
  rightStart: number;
  length: number;
  /** Characters of it that stand in no piece which many texts have: what a passage begins or ends with may be everybody's. */
  own: number;
}

/** Calls for every piece of a text that has no gap in it. */
function eachPiece(text: string, take: (piece: string, start: number) => void): void {
  // The last gap is told by its place, so that no piece is searched for one.
  let gap = -1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === GAP) gap = at;
    const start = at - PIECE + 1;
    if (start > gap) take(text.slice(start, at + 1), start);
  }
}

/** Places in the table of hashes for each character of all texts, and the most there are. */
const ROOM = 4;
const MOST_ROOM = 1 << 24;

/**
 * Whether a piece may stand in two texts: most stand in one, and a table of their hashes is enough to leave them out, where a
 * thousand reports would fill the memory.
 */
function mayBeShared(texts: readonly string[]): (piece: string) => boolean {
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  const size = Math.min(MOST_ROOM, 2 ** Math.ceil(Math.log2(ROOM * total + 1)));
  const last = new Int32Array(size);
  const shared = new Uint8Array(size);
  texts.forEach((text, index) =>
    eachPiece(text, (piece) => {
      const at = hashOfText(piece) % size;
      if (last[at] !== 0 && last[at] !== index + 1) shared[at] = 1;
      last[at] = index + 1;
    }),
  );
  return (piece) => shared[hashOfText(piece) % size] === 1;
}

/** The places of each piece that stands in two texts: at most one in a text, which is enough to find every passage once. */
function places(texts: readonly string[]): Map<string, Map<number, number>> {
  const isShared = mayBeShared(texts);
  const byPiece = new Map<string, Map<number, number>>();
  texts.forEach((text, index) =>
    eachPiece(text, (piece, start) => {
      if (!isShared(piece)) return;
      const known = byPiece.get(piece);
      if (!known) byPiece.set(piece, new Map([[index, start]]));
      else if (!known.has(index)) known.set(index, start);
    }),
  );
  return byPiece;
}

/** For each place of a text how many characters before it stand in no piece that is everybody's. */
function ownBefore(text: string, isCommon: (start: number) => boolean): Uint32Array {
  const before = new Uint32Array(text.length + 1);
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    if (isCommon(at)) end = at + PIECE;
    before[at + 1] = before[at]! + (at < end ? 0 : 1);
  }
  return before;
}

/**
 * All passages that two texts share with at least `shortest` characters of their own: pieces that more than `most` of the texts
 * have do not count.
 * @param texts words as `bareText` gives them: no passage runs across a gap
 */
export function sharedPassages(texts: readonly string[], shortest: number, most: number): Passage[] {
  const byPiece = places(texts);
  const shared = (text: string, start: number): Map<number, number> | null => {
    if (start < 0 || start + PIECE > text.length) return null;
    const known = byPiece.get(text.slice(start, start + PIECE));
    return known && known.size > 1 && known.size <= most ? known : null;
  };
  const passages: Passage[] = [];
  texts.forEach((text, left) => {
    const before = ownBefore(
      text,
      (start) => (byPiece.get(text.slice(start, start + PIECE))?.size ?? 0) > most,
    );
    // Where the passages with each other text end that have been found already.
    const ends = new Map<number, number>();
    for (let start = 0; start + PIECE <= text.length; start++) {
      const here = shared(text, start);
      if (here?.get(left) !== start) continue;
      for (const [right, rightStart] of here) {
        if (right <= left || start < (ends.get(right) ?? 0)) continue;
        const other = texts[right]!;
        let more = 0;
        while (
          text[start + PIECE + more] === other[rightStart + PIECE + more] &&
          shared(text, start + more + 1)
        )
          more++;
        ends.set(right, start + more + 1);
        const length = PIECE + more;
        const own = before[start + length]! - before[start]!;
        if (own >= shortest) passages.push({ left, right, leftStart: start, rightStart, length, own });
      }
    }
  });
  return passages;
}
