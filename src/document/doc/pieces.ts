import { compressedText } from "../encoding/single-byte";
import { UnreadableError } from "../refusal";
import type { Bytes } from "./bytes";
import { Structure, type DocFile } from "./file-information";
import type { Flaws } from "./flaws";
import { modifiers, shortModifier, type Modifier } from "./properties/property-lists";

/** The characters of one part of a document, and for each its place in the main stream, by which properties are found. */
export interface DocText {
  text: string;
  offsets: Uint32Array;
  /** What the piece of a character says of it beyond its page of properties: so Word writes when it saves fast. */
  pieceModifiers(at: number): readonly Modifier[];
}

interface Piece {
  from: number;
  to: number;
  start: number;
  width: 1 | 2;
  modifiers: readonly Modifier[];
}

const PROPERTIES = 1;
const PIECES = 2;
const ONE_BYTE = 0x40000000;
const NONE: readonly Modifier[] = [];
const wide = new TextDecoder("utf-16le", { ignoreBOM: true });

/**
 * The piece table ([MS-DOC] 2.4.1, 2.8.35), by which any part of the document is put together.
 * @returns reads the characters of a part; it throws UnreadableError `old-doc` when some are not there
 * @throws UnreadableError `old-doc`
 */
export function readPieces(file: DocFile, flaws: Flaws): (from: number, to: number) => DocText {
  const { offset, length } = file.structure(Structure.clx);
  const clx = file.table.slice(offset, length);
  const lists: Bytes[] = [];
  let at = 0;
  // In the Clx the table stands behind the lists of properties (2.9.38).
  for (; clx.u8(at) === PROPERTIES; at += 3 + clx.u16(at + 1)) {
    lists.push(clx.slice(at + 3, Math.min(clx.u16(at + 1), clx.length - at - 3)));
  }
  if (clx.u8(at) !== PIECES) throw new UnreadableError("old-doc");
  const table = clx.slice(at + 5, clx.u32(at + 1));
  const count = Math.floor((table.length - 4) / 12);
  const known = new Map<number, readonly Modifier[]>([[0, NONE]]);
  const modifiersOf = (said: number): readonly Modifier[] => {
    const found = known.get(said) ?? flaws.forProperties(() => pieceModifiers(said, lists), NONE);
    known.set(said, found);
    return found;
  };
  const pieces = Array.from({ length: Math.max(0, count) }, (_, i): Piece => {
    const descriptor = 4 * (count + 1) + 8 * i;
    const place = table.u32(descriptor + 2);
    const isNarrow = (place & ONE_BYTE) !== 0;
    return {
      from: table.u32(4 * i),
      to: table.u32(4 * i + 4),
      start: isNarrow ? (place & (ONE_BYTE - 1)) >>> 1 : place & (ONE_BYTE - 1),
      width: isNarrow ? 1 : 2,
      modifiers: modifiersOf(table.u16(descriptor + 6)),
    };
  });
  return (from, to) => partOf(file, pieces, from, to);
}

/** A part of a part. */
export const sliceOf = (
  { text, offsets, pieceModifiers: of }: DocText,
  from: number,
  to: number,
): DocText => ({
  text: text.slice(from, to),
  offsets: offsets.subarray(from, to),
  pieceModifiers: (at) => of(from + at),
});

function partOf({ main }: DocFile, pieces: Piece[], from: number, end: number): DocText {
  const to = Math.min(end, from + main.length);
  const offsets = new Uint32Array(to - from);
  const own: Piece[] = [];
  let text = "";
  for (const piece of pieces) {
    if (text.length >= to - from) break;
    if (piece.to < piece.from) throw new UnreadableError("old-doc");
    const first = Math.max(piece.from, from);
    const last = Math.min(piece.to, to);
    if (last <= first) continue;
    if (first - from !== text.length) throw new UnreadableError("old-doc");
    const start = piece.start + piece.width * (first - piece.from);
    for (let at = first; at < last; at++) offsets[at - from] = start + piece.width * (at - first);
    const bytes = main.slice(start, piece.width * (last - first)).all;
    text += piece.width === 1 ? compressedText(bytes) : wide.decode(bytes);
    own.push(piece);
  }
  if (text.length < to - from) throw new UnreadableError("old-doc");
  return { text, offsets, pieceModifiers: modifiersIn(own, from) };
}

/** Finds the piece of a character by halves. */
function modifiersIn(pieces: Piece[], from: number): DocText["pieceModifiers"] {
  if (pieces.every(({ modifiers: list }) => list.length === 0)) return () => NONE;
  return (at) => {
    let [low, high] = [0, pieces.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (pieces[middle]!.from <= from + at) low = middle;
      else high = middle - 1;
    }
    return pieces[low]!.modifiers;
  };
}

/** A Prm (2.9.216): one modifier in short, or the number of a list before the table. */
function pieceModifiers(said: number, lists: Bytes[]): readonly Modifier[] {
  if ((said & 1) === 0) return shortModifier((said >> 1) & 0x7f, said >> 8);
  const list = lists[said >> 1];
  if (!list) throw new UnreadableError("old-doc");
  return modifiers(list);
}
