import { UnreadableError } from "../refusal";

/**
 * Bytes of an XML part → text, piece by piece. UTF-8 and UTF-16 with or without byte order mark; another
 * encoding only when the declaration names it (XML 1.0, appendix F).
 * @throws UnreadableError `xml-broken` for bytes that are no text in their encoding
 */
export function* decodeXml(chunks: Iterable<Uint8Array>): Generator<string> {
  let decode: Decode | null = null;
  let head: Uint8Array = new Uint8Array(0);
  for (const chunk of chunks) {
    if (decode) {
      yield decode(chunk);
      continue;
    }
    head = joined(head, chunk);
    if (head.length < DECLARATION_LENGTH) continue;
    decode = decoderFor(head);
    yield decode(head);
  }
  if (!decode) {
    decode = decoderFor(head);
    yield decode(head);
  }
  yield decode(null);
}

const DECLARATION_LENGTH = 256;

/** The next piece, or null at the end. */
type Decode = (piece: Uint8Array | null) => string;

function decoderFor(head: Uint8Array): Decode {
  const decoder = orBroken(() => new TextDecoder(xmlEncoding(head), { fatal: true }));
  return (piece) => orBroken(() => (piece ? decoder.decode(piece, { stream: true }) : decoder.decode()));
}

/** A TextDecoder throws for bytes that are no text and for encodings that nobody knows. */
function orBroken<T>(decoding: () => T): T {
  try {
    return decoding();
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

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
