import { openCompoundFile } from "./doc/compound-file";
import { readDoc } from "./doc/read";
import { decodeText } from "./encoding/encoding";
import { htmlOfArchive } from "./html/mhtml";
import { declaredCharset } from "./html/head";
import { readHtmlText } from "./html/read";
import { messageLog } from "./messages";
import { readFlatOpenDocument, readOpenDocument } from "./opendocument/read";
import { UnreadableError } from "./refusal";
import type { SourceDocument, UnreadableCode } from "./types";

/**
 * What only last year's report may come in. Loaded when such a file is read: the parser of HTML is larger than
 * everything that the open document needs.
 */

export { readFlatOpenDocument, readOpenDocument };

/** A saved page. */
export const readHtmlFile = (bytes: Uint8Array): SourceDocument => readPage(bytes, [declaredCharset(bytes)]);

/** A page saved as one file. */
export function readArchive(bytes: Uint8Array): SourceDocument {
  const page = htmlOfArchive(bytes);
  return readPage(page.bytes, [page.charset, declaredCharset(page.bytes)]);
}

function readPage(bytes: Uint8Array, declared: (string | null)[]): SourceDocument {
  const log = messageLog();
  return readHtmlText(decodeText(bytes, declared, log), log);
}

/**
 * An old Word document, or what else is kept in a compound file.
 * @throws UnreadableError what the file is instead
 */
export function readCompoundFile(bytes: Uint8Array): SourceDocument {
  const file = openCompoundFile(bytes);
  const names = new Set(file.names.map((name) => name.toLowerCase()));
  if (names.has("encryptedpackage")) throw new UnreadableError("encrypted");
  if (names.has("worddocument")) return readDoc(file);
  const other = otherPrograms.find(([, streams]) => streams.some((name) => names.has(name)));
  throw new UnreadableError(other?.[0] ?? "not-a-report-file");
}

/** What other programs keep in compound files, by the names of their streams, in small letters. */
const otherPrograms: [code: UnreadableCode, streams: string[]][] = [
  ["spreadsheet", ["workbook", "book"]],
  ["presentation", ["powerpoint document"]],
  ["mail", ["__properties_version1.0"]],
  // Works and early WPS text documents.
  ["wps", ["matost", "contents"]],
];
