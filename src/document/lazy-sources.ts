import { openCompoundFile } from "./doc/compound-file";
import { readDoc } from "./doc/read";
import { decodeText } from "./encoding/encoding";
import { htmlOfArchive } from "./html/mhtml";
import { declaredCharset, readHtmlText } from "./html/read";
import { UnreadableError } from "./refusal";
import type { SourceDocument } from "./types";

/**
 * What only last year's report may come in. Loaded when such a file is read: the parser of HTML is larger than
 * everything that the open document needs.
 */

export { readHtmlText };

/** A saved page. */
export const readHtmlFile = (bytes: Uint8Array): SourceDocument =>
  readHtmlText(decodeText(bytes, declaredCharset(bytes)));

/** A page saved as one file. */
export function readArchive(bytes: Uint8Array): SourceDocument {
  const page = htmlOfArchive(bytes);
  return readHtmlText(decodeText(page.bytes, page.charset ?? declaredCharset(page.bytes)));
}

/** An old Word document, or what else is kept in a compound file. */
export function readCompoundFile(bytes: Uint8Array): SourceDocument {
  const file = openCompoundFile(bytes);
  const has = (name: string) => file.names.includes(name);
  if (has("EncryptedPackage")) throw new UnreadableError("encrypted");
  if (has("WordDocument")) return readDoc(file);
  // Works and early WPS text documents.
  throw new UnreadableError(has("MatOST") || has("CONTENTS") ? "wps" : "not-a-report-file");
}
