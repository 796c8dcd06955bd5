/** What the commonest signs of the symbol fonts look like, by code of the font. */
const wingdings: Record<number, string> = {
  0x6c: "●",
  0x6e: "■",
  0x6f: "□",
  0x71: "□",
  0x75: "◆",
  0x77: "◆",
  0xa7: "▪",
  0xa8: "□",
  0xd8: "➢",
  0xfb: "✗",
  0xfc: "✓",
  0xfd: "☒",
  0xfe: "☑",
};

/**
 * `w:sym` (ECMA-376 17.3.3.30) and `w16se:symEx` ([MS-DOCX] 2.6.2): a code of a font, mostly moved to U+F000 and up.
 * Only what can be told for sure becomes a character; the rest stays as it is.
 */
export function symbol(font: string, code: number): string {
  if (!Number.isInteger(code) || code <= 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return "";
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^wingdings$/i.test(font)) return wingdings[low] ?? String.fromCodePoint(code);
  // In the font Symbol digits and simple signs stand where ASCII has them; letters are Greek.
  if (/^symbol$/i.test(font) && low >= 0x20 && low <= 0x3f) return String.fromCharCode(low);
  return String.fromCodePoint(code);
}
