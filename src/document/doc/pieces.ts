import { UnreadableError } from "../refusal";
import { compressedText } from "../encoding/single-byte";
import type { Bytes } from "./bytes";
import { Structure, type DocFile } from "./file-information";

/** The characters of the main document, and for each its place in the main stream, by which properties are found. */
export interface DocText {
  text: string;
  offsets: Uint32Array;
}

const PROPERTIES = 1;
const PIECES = 2;
const ONE_BYTE = 0x40000000;

/** Puts the text together from the piece table ([MS-DOC] 2.4.1, 2.8.35). @throws UnreadableError `old-doc` */
export function readPieces(file: DocFile): DocText {
  const { offset, length } = file.structure(Structure.clx);
  const pieces = pieceTable(file.table.slice(offset, length));
  const count = Math.floor((pieces.length - 4) / 12);
  const textLength = Math.min(file.textLength, file.main.length);
  const offsets = new Uint32Array(textLength);
  let text = "";
  for (let i = 0; i < count && text.length < textLength; i++) {
    const from = pieces.u32(4 * i);
    const to = Math.min(pieces.u32(4 * i + 4), textLength);
    if (from !== text.length || to < from) throw new UnreadableError("old-doc");
    const place = pieces.u32(4 * (count + 1) + 8 * i + 2);
    const width = place & ONE_BYTE ? 1 : 2;
    const start = width === 1 ? (place & (ONE_BYTE - 1)) >>> 1 : place & (ONE_BYTE - 1);
    for (let at = from; at < to; at++) offsets[at] = start + width * (at - from);
    const bytes = file.main.slice(start, width * (to - from)).all;
    text +=
      width === 1 ? compressedText(bytes) : new TextDecoder("utf-16le", { ignoreBOM: true }).decode(bytes);
  }
  if (text.length < textLength) throw new UnreadableError("old-doc");
  return { text, offsets };
}

/** The piece table: in the Clx it stands behind the property lists ([MS-DOC] 2.9.38). */
function pieceTable(clx: Bytes): Bytes {
  let at = 0;
  while (clx.u8(at) === PROPERTIES) at += 3 + clx.u16(at + 1);
  if (clx.u8(at) !== PIECES) throw new UnreadableError("old-doc");
  return clx.slice(at + 5, clx.u32(at + 1));
}
