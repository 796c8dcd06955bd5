import { decodeAround } from "./damage";
import { censusOfUtf8 } from "./utf8";

/** The text as its byte order mark says, or null without one. */
export function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (a !== 0xef || b !== 0xbb || c !== 0xbf) return null;
  const behind = bytes.subarray(3);
  return decodeAround(behind, "utf-8", censusOfUtf8(behind).damage);
}

const SAMPLE = 2000;
const MOSTLY = 0.9;

/** UTF-16 without mark has zero bytes (line ends, digits), and makes sense when its units are read the right way. */
export function byZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, Math.min(bytes.length - (bytes.length % 2), SAMPLE));
  const zeros = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  // A single one in a text of another encoding is damage.
  if (zeros === 0 || (zeros === 1 && censusOfUtf8(sample).damage.length <= 1)) return null;
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
