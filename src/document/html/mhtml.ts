import { latin1 } from "../encoding/single-byte";
import { MAX_ENTRIES } from "../limits";
import { UnreadableError } from "../refusal";

/**
 * A page saved as one file (.mht, RFC 2557; also what some office systems export under the ending .doc): the bytes of
 * its first part that is HTML, and the encoding that the part names. Parts may hold parts (RFC 2046, 5.1).
 * @throws UnreadableError `not-a-report-file` when no part is HTML, `too-complex` for more parts than any page has
 */
export function htmlOfArchive(bytes: Uint8Array): { bytes: Uint8Array; charset: string | null } {
  const text = latin1(bytes).replace(/\r\n?/g, "\n");
  const page = pageIn(split(text.trimStart()), { parts: 0 }, 0);
  if (!page) throw new UnreadableError("not-a-report-file");
  return {
    bytes: decoded(page.body, page.headers.get("content-transfer-encoding") ?? ""),
    charset: parameter(page.headers, "content-type", "charset"),
  };
}

/** The head of an archive: header lines, one of which says that it holds parts, or a page. */
export const isArchive = (head: string): boolean =>
  MIME_HEAD.test(plainLines(head)) && /^Content-Type:\s*(?:multipart\/|text\/html)/im.test(headerOf(head));

/** The head of a letter: it was sent, or names whom it is for, as no saved page does (RFC 5322, 3.6). */
export const isMail = (head: string): boolean => {
  const header = headerOf(head);
  return (
    /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+$/.test(`${header}\n`) &&
    /^(?:Received|Return-Path|Delivered-To|To|Cc):/im.test(header) &&
    /^(?:From|Message-ID|MIME-Version|Content-Type):/im.test(header)
  );
};

const MIME_HEAD = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:MIME-Version|Content-Type):/i;

const plainLines = (text: string): string => text.replace(/\r\n?/g, "\n");
const headerOf = (head: string): string => plainLines(head).split("\n\n", 1)[0]!;

interface Part {
  headers: Map<string, string>;
  body: string;
}

const MAX_PART_DEPTH = 8;

/** The first page among a part and the parts inside it. */
function pageIn(part: Part, seen: { parts: number }, depth: number): Part | null {
  const type = (part.headers.get("content-type") ?? "").toLowerCase();
  if (/^(?:text\/html|application\/xhtml\+xml)\b/.test(type)) return part;
  if (depth === MAX_PART_DEPTH) return null;
  if (/^message\/rfc822\b/.test(type)) return pageIn(split(part.body.trimStart()), seen, depth + 1);
  const boundary = parameter(part.headers, "content-type", "boundary");
  if (boundary === null) return null;
  const body = `\n${part.body}`;
  const separator = `\n--${boundary}`;
  let from = nextSeparator(body, separator, 0);
  while (from >= 0) {
    if (++seen.parts > MAX_ENTRIES) throw new UnreadableError("too-complex", { limit: MAX_ENTRIES });
    const start = from + separator.length;
    const next = nextSeparator(body, separator, start);
    const inner = split(body.slice(start, next < 0 ? undefined : next).replace(/^[ \t]*\n/, ""));
    const page = pageIn(inner, seen, depth + 1);
    if (page) return page;
    from = next;
  }
  return null;
}

/** The boundary of an inner part may begin with that of the outer one. */
function nextSeparator(body: string, separator: string, from: number): number {
  for (let at = body.indexOf(separator, from); at >= 0; at = body.indexOf(separator, at + 1)) {
    if (/^(?:--)?[ \t]*(?:\n|$)/.test(body.slice(at + separator.length, at + separator.length + 80)))
      return at;
  }
  return -1;
}

/** Headers and body; a header may run over several lines (RFC 5322, 2.2.3). */
function split(text: string): Part {
  const end = text.indexOf("\n\n");
  const headers = new Map<string, string>();
  const lines = text
    .slice(0, Math.min(end < 0 ? text.length : end, LONGEST_HEADER))
    .replace(/\n[ \t]+/g, " ");
  for (const line of lines.split("\n")) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end < 0 ? "" : text.slice(end + 2) };
}

const LONGEST_HEADER = 64 * 1024;

function parameter(headers: Map<string, string>, header: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, "i").exec(
    headers.get(header) ?? "",
  );
  return found?.[1] ?? found?.[2] ?? null;
}

/** Quoted-printable and base64 (RFC 2045, 6.7 and 6.8); everything else stands as it is. */
function decoded(body: string, encoding: string): Uint8Array {
  if (/quoted-printable/i.test(encoding)) {
    return unquoted(body.replace(/=[ \t]*\n/g, ""));
  }
  if (/base64/i.test(encoding)) {
    const letters = body.replace(/[^A-Za-z0-9+/]/g, "");
    // A last group of one letter holds no byte.
    return bytesOf(atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters));
  }
  return bytesOf(body);
}

const EQUALS = "=".charCodeAt(0);

function unquoted(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const quoted = code === EQUALS ? text.slice(at + 1, at + 3) : "";
    const isQuoted = /^[\dA-Fa-f]{2}$/.test(quoted);
    bytes[length++] = isQuoted ? parseInt(quoted, 16) : code;
    if (isQuoted) at += 2;
  }
  return bytes.subarray(0, length);
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
