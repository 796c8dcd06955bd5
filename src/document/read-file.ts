import { MAX_FILE_BYTES } from "./limits";
import { openCompoundFile } from "./doc/compound-file";
import { readDoc } from "./doc/read";
import { decodeText } from "./encoding";
import { htmlOfArchive } from "./html/mhtml";
import { declaredCharset, readHtmlText } from "./html/read";
import { flatParts, zipParts } from "./package/parts";
import { openZip } from "./package/zip";
import { recognise } from "./recognise";
import { attempt, Refusal } from "./refusal";
import { readPlainText } from "./text/read";
import type { Reading, SourceDocument, Unreadable } from "./types";
import { readDocument, readWord2003 } from "./wordprocessingml/document";
import { decodeXml } from "./xml/decode";
import { parseXml } from "./xml/parse";

/**
 * Reads a file that a person has chosen, by its content. Never throws on the content.
 * @param bytes the whole file
 */
export async function readFile(bytes: Uint8Array): Promise<Reading | Unreadable> {
  return attempt((): Reading => {
    if (bytes.length > MAX_FILE_BYTES) {
      throw new Refusal("too-large", { limit: `${MAX_FILE_BYTES / 1024 / 1024} MB` });
    }
    return withText(readBytes(bytes));
  });
}

/**
 * Reads what `body.getOoxml()` gives: a package as one XML text. An empty document is a document here: it is the
 * one in which the drafter is going to write.
 */
export function readFlatOpc(xml: string): Reading | Unreadable {
  return attempt((): Reading => ({ ok: true, document: fromXml([xml.replace(/^\ufeff/, "")]) }));
}

/** Reads what was copied from a page: HTML as the clipboard holds it. */
export const readHtml = (html: string): Reading | Unreadable => attempt(() => withText(readHtmlText(html)));

/** Reads text that was pasted. */
export const readText = (text: string): Reading | Unreadable =>
  attempt(() => withText(readPlainText(text.replace(/\r\n?/g, "\n"))));

function readBytes(bytes: Uint8Array): SourceDocument {
  switch (recognise(bytes)) {
    case "empty":
      throw new Refusal("empty");
    case "zip":
      return readDocument(zipParts(openZip(bytes)), "docx");
    case "xml":
      return fromXml(decodeXml([bytes]));
    case "compound":
      return fromCompoundFile(bytes);
    case "rtf":
      throw new Refusal("rtf");
    case "pdf":
      throw new Refusal("pdf");
    case "html":
      return readHtmlText(decodeText(bytes, declaredCharset(bytes)));
    case "archive":
      return fromArchive(bytes);
    case "text":
      return readPlainText(decodeText(bytes));
  }
}

function fromCompoundFile(bytes: Uint8Array): SourceDocument {
  const file = openCompoundFile(bytes);
  const has = (name: string) => file.names.includes(name);
  if (has("EncryptedPackage")) throw new Refusal("encrypted");
  if (has("WordDocument")) return readDoc(file);
  // Works and early WPS text documents.
  throw new Refusal(has("MatOST") || has("CONTENTS") ? "wps" : "not-a-report-file");
}

function fromArchive(bytes: Uint8Array): SourceDocument {
  const page = htmlOfArchive(bytes);
  return readHtmlText(decodeText(page.bytes, page.charset ?? declaredCharset(page.bytes)));
}

function fromXml(chunks: Iterable<string>): SourceDocument {
  const parsed = parseXml(chunks);
  if (parsed.root?.name === "w:wordDocument") return readWord2003(parsed);
  if (parsed.root?.name !== "pkg:package") throw new Refusal("not-a-report-file");
  return readDocument(flatParts(parsed), "flat-opc");
}

function withText(document: SourceDocument): Reading {
  const isBlank = document.paragraphs.every((paragraph) => paragraph.text.trim() === "");
  if (isBlank && document.tables.length === 0) throw new Refusal("nothing-inside");
  return { ok: true, document };
}
