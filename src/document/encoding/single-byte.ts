/**
 * Bytes as characters of the same number (ISO 8859-1), which keeps every byte. TextDecoder cannot do it: to browsers
 * "latin1" is windows-1252, to some versions of Node it is not.
 */
export function latin1(bytes: Uint8Array): string {
  const STEP = 8192;
  let text = "";
  for (let at = 0; at < bytes.length; at += STEP) {
    text += String.fromCharCode(...bytes.subarray(at, at + STEP));
  }
  return text;
}

/** What stands in the place of control characters in the text of old Word files ([MS-DOC] 2.9.73, FcCompressed). */
const printed: Record<number, string> = {
  0x82: "‚",
  0x83: "ƒ",
  0x84: "„",
  0x85: "…",
  0x86: "†",
  0x87: "‡",
  0x88: "ˆ",
  0x89: "‰",
  0x8a: "Š",
  0x8b: "‹",
  0x8c: "Œ",
  0x91: "‘",
  0x92: "’",
  0x93: "“",
  0x94: "”",
  0x95: "•",
  0x96: "–",
  0x97: "—",
  0x98: "˜",
  0x99: "™",
  0x9a: "š",
  0x9b: "›",
  0x9c: "œ",
  0x9f: "Ÿ",
};

/** One byte for each character, as old Word files keep text without Chinese. */
export const compressedText = (bytes: Uint8Array): string =>
  latin1(bytes).replace(/[\u0080-\u009f]/g, (letter) => printed[letter.charCodeAt(0)] ?? letter);
