import { joinBytes } from "../package/join-bytes";
import { UnreadableError } from "../refusal";

const DECLARATION_LENGTH = 256;

/**
 * Bytes of an XML part → its text. UTF-8 and UTF-16 with or without byte order mark; another encoding only when the
 * declaration names it (XML 1.0, appendix F).
 * @throws UnreadableError `xml-broken` for bytes that are no text in their encoding
 */
export function decodeXml(chunks: Iterable<Uint8Array>): string {
  const pieces = [...chunks];
  const bytes = pieces.length === 1 ? pieces[0]! : joinBytes(pieces);
  try {
    // It throws for bytes that are no text and for encodings that nobody knows.
    return new TextDecoder(xmlEncoding(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableError("xml-broken");
  }
}

/** The encoding by byte order mark, by the bytes of `<?`, or by declaration. */
export function xmlEncoding(head: Uint8Array): string {
  const [a, b] = head;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0x3c && b === 0) return "utf-16le";
  if (a === 0 && b === 0x3c) return "utf-16be";
  const declaration = String.fromCharCode(...head.subarray(0, DECLARATION_LENGTH));
  const named = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(
    declaration,
  )?.[1];
  // A declaration that was readable as bytes cannot be UTF-16, whatever it says.
  return named && !/^utf-?16/i.test(named) ? named : "utf-8";
}
