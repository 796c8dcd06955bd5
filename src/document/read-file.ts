import { MAX_FILE_BYTES } from "./limits";
import { decodeText } from "./encoding/encoding";
import { flatParts, zipParts } from "./package/parts";
import { openZip, type Zip } from "./package/zip";
import { isFlatOpenDocument, recognise } from "./file-kind";
import { messageLog } from "./messages";
import { packageKind } from "./package/kind";
import { attempt, attemptLater, UnreadableError } from "./refusal";
import { readPlainText } from "./text/read";
import type { ReadDocument, SourceDocument, Unreadable } from "./types";
import { readDocument, readWord2003 } from "./wordprocessingml/document";
import { decodeXml } from "./xml/decode";
import { parseXml } from "./xml/parse";

/**
 * Reads a file that a person has chosen, by its content. Never throws on the content.
 * @param bytes the whole file
 */
export async function readFile(bytes: Uint8Array): Promise<ReadDocument | Unreadable> {
  return attemptLater(async (): Promise<ReadDocument> => {
    if (bytes.length > MAX_FILE_BYTES) {
      throw new UnreadableError("too-large", { limit: `${MAX_FILE_BYTES / 1024 / 1024} MB` });
    }
    return withText(await readBytes(bytes));
  });
}

/**
 * Reads what `body.getOoxml()` gives: a package as one XML text. An empty document is a document here: it is the
 * one in which the drafter is going to write.
 */
export function readFlatOpc(xml: string): ReadDocument | Unreadable {
  return attempt((): ReadDocument => ({ ok: true, document: fromXml([xml.replace(/^\ufeff/, "")]) }));
}

const otherSources = () => import("./lazy-sources");

async function readBytes(bytes: Uint8Array): Promise<SourceDocument> {
  const kind = recognise(bytes);
  switch (kind) {
    case "empty":
      throw new UnreadableError("empty");
    case "zip":
      return readPackage(openZip(bytes));
    case "xml":
      return isFlatOpenDocument(bytes)
        ? (await otherSources()).readFlatOpenDocument(decodeXml([bytes]))
        : fromXml(decodeXml([bytes]));
    case "compound":
      return (await otherSources()).readCompoundFile(bytes);
    case "rtf":
    case "pdf":
    case "image":
    case "packed":
    case "mail":
      throw new UnreadableError(kind);
    case "html":
      return (await otherSources()).readHtmlFile(bytes);
    case "archive":
      return (await otherSources()).readArchive(bytes);
    case "text":
      return readTextFile(bytes);
  }
}

function readTextFile(bytes: Uint8Array): SourceDocument {
  const log = messageLog();
  return readPlainText(decodeText(bytes, [], log), log);
}

async function readPackage(zip: Zip): Promise<SourceDocument> {
  const kind = packageKind(zip);
  if (kind === "word") return readDocument(zipParts(zip), "docx");
  if (kind === "opendocument") return (await otherSources()).readOpenDocument(zip);
  throw new UnreadableError(kind);
}

function fromXml(chunks: Iterable<string>): SourceDocument {
  const parsed = parseXml(chunks);
  if (parsed.root?.name === "w:wordDocument") return readWord2003(parsed);
  if (parsed.root?.name !== "pkg:package") throw new UnreadableError("not-a-report-file");
  return readDocument(flatParts(parsed), "flat-opc");
}

function withText(document: SourceDocument): ReadDocument {
  const isBlank = document.paragraphs.every((paragraph) => paragraph.text.trim() === "");
  if (isBlank && document.tables.length === 0) throw new UnreadableError("nothing-inside");
  return { ok: true, document };
}
