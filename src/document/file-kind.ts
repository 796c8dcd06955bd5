import { byZeros } from "./encoding/utf16";
import { latin1 } from "./encoding/single-byte";
import { skim } from "./html/head";
import { isArchive, isMail } from "./html/mhtml";
import { xmlEncoding } from "./xml/decode";

/** What a file is by its content; the ending of its name is never looked at. */
export type FileKind =
  | "empty"
  | "zip"
  | "compound"
  | "rtf"
  | "pdf"
  | "image"
  | "packed"
  | "mail"
  | "xml"
  | "html"
  | "archive"
  | "text";

/** Files that begin with bytes of their own; `at` is where these stand, null is any byte. */
const signatures: [kind: FileKind, bytes: (number | null)[], at?: number][] = [
  ["zip", [0x50, 0x4b, 3, 4]],
  ["zip", [0x50, 0x4b, 5, 6]],
  // [MS-CFB] 2.2: Word 97–2003, encrypted .docx, and much else.
  ["compound", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  // PNG, JPEG, GIF, TIFF of both byte orders, WebP, HEIF.
  ["image", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x49, 0x49, 0x2a, 0]],
  ["image", [0x4d, 0x4d, 0, 0x2a]],
  ["image", [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
  ["image", [0x66, 0x74, 0x79, 0x70, 0x68, 0x65], 4],
  // BMP: behind the head of the file that of the picture, 40 bytes long.
  ["image", [0x42, 0x4d, ...new Array<null>(12).fill(null), 40, 0, 0, 0]],
  // RAR, 7z, gzip, xz, cabinet, tar.
  ["packed", [0x52, 0x61, 0x72, 0x21, 0x1a, 7]],
  ["packed", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["packed", [0x1f, 0x8b, 8]],
  ["packed", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]],
  ["packed", [0x4d, 0x53, 0x43, 0x46, 0, 0, 0, 0]],
  ["packed", [0x75, 0x73, 0x74, 0x61, 0x72], 257],
];

/** What is looked for stands within this many characters, white space, comments, styles and scripts not counted. */
const LOOKED_AT = 4096;
/** ISO 32000, annex: readers look for the header in the first 1024 bytes. */
const PDF_WITHIN = 1024;
const END_LOOKED_AT = 200;

export function recognise(bytes: Uint8Array): FileKind {
  if (bytes.every((byte) => byte === 0)) return "empty";
  const signed = signatures.find(([, signature, at = 0]) =>
    signature.every((byte, i) => byte === null || bytes[at + i] === byte),
  );
  if (signed) return signed[0];
  const text = asciiOf(bytes).replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*/, "");
  if (text.startsWith("{\\rtf")) return "rtf";
  if (text.slice(0, PDF_WITHIN).includes("%PDF-")) return "pdf";
  const beginning = text.slice(0, LOOKED_AT);
  if (isMail(beginning)) return "mail";
  if (isArchive(beginning)) return "archive";
  return kindOfMarkup(text);
}

/** A page by its tags, other XML by its first element; a text may hold a tag, but not at its beginning or end. */
function kindOfMarkup(text: string): FileKind {
  const head = skim(text, LOOKED_AT);
  if (SVG.test(head)) return "image";
  if (/^<(?:\?xml|[\w.-]+:\w)/.test(head) && !/<html[\s>]/i.test(head)) return "xml";
  if (PAGE_TAG.test(head) || HEAD_TAG.test(head)) return "html";
  const end = text.slice(-END_LOOKED_AT);
  return (text.startsWith("<") && head === "") || /<\/(?:html|body)\s*>\s*$/i.test(end) ? "html" : "text";
}

/** OpenDocument as one XML text, by its first element. */
export const isFlatOpenDocument = (bytes: Uint8Array): boolean =>
  /^\s*(?:<\?[^>]*>\s*)*<(?:[\w.-]+:)?document\s[^>]*opendocument:xmlns:office/.test(
    skim(asciiOf(bytes), LOOKED_AT),
  );

const SVG = /^(?:<\?xml[^>]*>\s?)?(?:<!doctype svg[^>]*>\s?)?<svg[\s>]/i;
const PAGE_TAG = /<(?:!doctype\s+html|html|head|body|meta|title|table|p|div)[\s>/]/i;
const HEAD_TAG =
  /^<(?:link|base|style|script|noscript|center|font|span|h[1-6]|ul|ol|section|article|main)[\s>]/i;

/** The bytes as characters, of which ASCII is all that is looked for. */
function asciiOf(bytes: Uint8Array): string {
  const encoding = xmlEncoding(bytes);
  if (encoding.startsWith("utf-16")) return new TextDecoder(encoding).decode(bytes);
  return byZeros(bytes) ?? latin1(bytes);
}
