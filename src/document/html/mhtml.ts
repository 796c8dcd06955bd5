import { UnreadableError } from "../refusal";
import { latin1 } from "../encoding/single-byte";

/**
 * A page saved as one file (.mht, RFC 2557; also what some office systems export under the ending .doc): the bytes of
 * its first part that is HTML, and the encoding that the part names.
 * @throws Refusal `not-a-report-file` when no part is HTML
 */
export function htmlOfArchive(bytes: Uint8Array): { bytes: Uint8Array; charset: string | null } {
  const text = latin1(bytes).replace(/\r\n?/g, "\n");
  const { headers, body } = split(text);
  const boundary = parameter(headers, "content-type", "boundary");
  const parts =
    boundary === null
      ? [{ headers, body }]
      : body
          .split(`--${boundary}`)
          .slice(1)
          .map((part) => split(part.replace(/^\n/, "")));
  const page = parts.find((part) => /^text\/html\b/i.test(part.headers.get("content-type") ?? ""));
  if (!page) throw new UnreadableError("not-a-report-file");
  return {
    bytes: decoded(page.body, page.headers.get("content-transfer-encoding") ?? ""),
    charset: parameter(page.headers, "content-type", "charset"),
  };
}

/** The head of an archive: header lines, one of which says what it holds. */
export const isArchive = (head: string): boolean =>
  /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:MIME-Version|Content-Type):/i.test(
    head.replace(/\r\n?/g, "\n"),
  ) && /^Content-Type:\s*(?:multipart\/related|text\/html)/im.test(head);

interface Part {
  headers: Map<string, string>;
  body: string;
}

/** Headers and body; a header may run over several lines (RFC 5322, 2.2.3). */
function split(text: string): Part {
  const end = text.indexOf("\n\n");
  const headers = new Map<string, string>();
  const lines = text.slice(0, end < 0 ? text.length : end).replace(/\n[ \t]+/g, " ");
  for (const line of lines.split("\n")) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end < 0 ? "" : text.slice(end + 2) };
}

function parameter(headers: Map<string, string>, header: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, "i").exec(
    headers.get(header) ?? "",
  );
  return found?.[1] ?? found?.[2] ?? null;
}

/** Quoted-printable and base64 (RFC 2045, 6.7 and 6.8); everything else stands as it is. */
function decoded(body: string, encoding: string): Uint8Array {
  if (/quoted-printable/i.test(encoding)) {
    const whole = body.replace(/=[ \t]*\n/g, "");
    return bytesOf(
      whole.replace(/=([\dA-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    );
  }
  if (/base64/i.test(encoding)) {
    const letters = body.replace(/[^A-Za-z0-9+/]/g, "");
    // A last group of one letter holds no byte.
    return bytesOf(atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters));
  }
  return bytesOf(body);
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
