import { UnreadableError } from "../refusal";

/**
 * The text of a file in whatever encoding offices have: UTF-8 and UTF-16 with or without byte order mark, else what
 * the file declares, else GB18030, which holds GBK and GB2312. UTF-8 is tried before a declaration is believed:
 * browsers save pages as UTF-8 and leave `charset=gb2312` standing, and no longer Chinese text in GBK is valid UTF-8
 * by chance.
 * @param declared encoding that the content names, or null
 * @throws Refusal `not-a-report-file` when it is no text at all
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const text = byMark(bytes) ?? byZeros(bytes) ?? decoded(bytes, "utf-8") ?? byDeclaration(bytes, declared);
  if (!isText(text)) throw new UnreadableError("not-a-report-file");
  return text.replace(/\r\n?/g, "\n");
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder("utf-8").decode(bytes);
  return null;
}

const SAMPLE = 2000;
const MOSTLY = 0.9;

/** UTF-16 without mark has zero bytes (line ends, digits), and makes sense when its units are read the right way. */
function byZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, Math.min(bytes.length - (bytes.length % 2), SAMPLE));
  if (!sample.includes(0)) return null;
  const view = new DataView(sample.buffer, sample.byteOffset, sample.byteLength);
  for (const isLittle of [true, false]) {
    let usual = 0;
    for (let i = 0; i < sample.length; i += 2) if (isUsual(view.getUint16(i, isLittle))) usual++;
    if (usual >= (sample.length / 2) * MOSTLY) {
      return new TextDecoder(isLittle ? "utf-16le" : "utf-16be").decode(bytes);
    }
  }
  return null;
}

/** White space, ASCII, Chinese characters and punctuation. */
const isUsual = (unit: number): boolean =>
  (unit >= 0x20 && unit < 0x7f) ||
  (unit >= 9 && unit <= 13) ||
  (unit >= 0x2010 && unit <= 0x2027) ||
  (unit >= 0x3000 && unit <= 0x303f) ||
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0xff00 && unit <= 0xffef);

function byDeclaration(bytes: Uint8Array, declared: string | null): string {
  // Browsers read gb2312 as its superset (WHATWG Encoding); so does TextDecoder.
  const named = declared && !/^utf-?8$/i.test(declared) ? decoded(bytes, declared) : null;
  return named ?? new TextDecoder("gb18030").decode(bytes);
}

/** Null when the bytes are no text in this encoding, or when nobody knows the encoding. */
function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A few damaged letters are damage; many are another kind of file. */
function isText(text: string): boolean {
  const strange = text.match(/[^\P{Cc}\t\n\v\f\r]|\ufffd/gu)?.length ?? 0;
  return strange * 50 <= text.length;
}
