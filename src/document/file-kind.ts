import { isArchive } from "./html/mhtml";
import { latin1 } from "./encoding/single-byte";
import { xmlEncoding } from "./xml/decode";

/** What a file is by its content; the ending of its name is never looked at. */
export type FileKind = "empty" | "zip" | "compound" | "rtf" | "pdf" | "xml" | "html" | "archive" | "text";

/** [MS-CFB] 2.2: Word 97–2003, encrypted .docx, and much else. */
const COMPOUND_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LOOKED_AT = 4096;

export function recognise(bytes: Uint8Array): FileKind {
  if (bytes.every((byte) => byte === 0)) return "empty";
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return "zip";
  if (startsWith(bytes, COMPOUND_SIGNATURE)) return "compound";
  const head = beginning(bytes);
  if (head.startsWith("{\\rtf")) return "rtf";
  if (head.includes("%PDF-")) return "pdf";
  if (isArchive(head)) return "archive";
  if (/^<(?:\?xml|[\w.-]+:\w)/.test(head) && !/<html[\s>]/i.test(head)) return "xml";
  if (/<(?:!doctype\s+html|html|head|body|meta|title|table|p|div)[\s>/]/i.test(head)) return "html";
  return "text";
}

const startsWith = (bytes: Uint8Array, signature: number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** The first characters, without byte order mark and leading space; ASCII is all that is looked for. */
function beginning(bytes: Uint8Array): string {
  const encoding = xmlEncoding(bytes);
  const start = bytes.subarray(0, LOOKED_AT);
  const text = encoding.startsWith("utf-16") ? new TextDecoder(encoding).decode(start) : latin1(start);
  return text.replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*/, "");
}
