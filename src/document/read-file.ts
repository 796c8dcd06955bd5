import { MAX_EMBEDDED, MAX_EMBEDDED_BYTES, MAX_EMBEDDED_DEPTH, MAX_FILE_BYTES } from "./limits";
import { decodeText } from "./encoding/encoding";
import { flatParts, zipParts, type Parts } from "./package/parts";
import { openZip, type Zip } from "./package/zip";
import { isFlatOpenDocument, recognise } from "./file-kind";
import { messageLog } from "./messages";
import { packageKind } from "./package/kind";
import { attempt, attemptLater, UnreadableError } from "./refusal";
import { readPlainText } from "./text/read";
import type { ReadDocument, SourceDocument, Unreadable, UnreadableCode } from "./types";
import { openWordPackage, readDocument, readWord2003 } from "./wordprocessingml/document";
import { decodeXml } from "./xml/decode";
import { parseXml, type XmlWatcher } from "./xml/parse";

/**
 * Reads a file that a person has chosen, by its content. Never throws on the content.
 * @param bytes the whole file
 */
export async function readFile(bytes: Uint8Array): Promise<ReadDocument | Unreadable> {
  return attemptLater(async () => withText(await readBounded(bytes)));
}

/**
 * Reads the open document as Word would save it. Other than a chosen file it may be empty: the drafter is going to
 * write in it.
 * @param bytes the whole file
 * @param watcher sees the XML of a package in passing, part by part
 */
export async function readSavedDocument(
  bytes: Uint8Array,
  watcher?: XmlWatcher,
): Promise<ReadDocument | Unreadable> {
  return attemptLater(async () => asRead(await readBounded(bytes, watcher)));
}

/**
 * Reads what `body.getOoxml()` gives: a package as one XML text. An empty document is a document here: it is the
 * one in which the drafter is going to write.
 * @param watcher sees the XML in passing
 */
export function readFlatOpc(xml: string, watcher?: XmlWatcher): ReadDocument | Unreadable {
  return attempt(() => asRead(fromXml(xml.replace(/^\ufeff/, ""), watcher)));
}

const asRead = (document: SourceDocument): ReadDocument => ({ ok: true, document });

const otherSources = () => import("./lazy-sources");

/** What documents inside a document may still cost. */
interface Budget {
  documents: number;
  bytes: number;
  depth: number;
}

/** XML costs more than other bytes of the same number. */
const XML_COST = 4;

const newBudget = (): Budget => ({
  documents: MAX_EMBEDDED,
  bytes: MAX_EMBEDDED_BYTES,
  depth: MAX_EMBEDDED_DEPTH,
});

async function readBounded(bytes: Uint8Array, watcher?: XmlWatcher): Promise<SourceDocument> {
  if (bytes.length > MAX_FILE_BYTES) {
    throw new UnreadableError("too-large", { limit: `${MAX_FILE_BYTES / 1024 / 1024} MB` });
  }
  return readBytes(bytes, newBudget(), watcher);
}

async function readBytes(bytes: Uint8Array, budget: Budget, watcher?: XmlWatcher): Promise<SourceDocument> {
  const kind = recognise(bytes);
  switch (kind) {
    case "empty":
      throw new UnreadableError("empty");
    case "zip": {
      const zip = openZip(bytes);
      const document = await readPackage(zip, budget, watcher);
      budget.bytes -= XML_COST * zip.unpackedBytes();
      return document;
    }
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

async function readPackage(zip: Zip, budget: Budget, watcher?: XmlWatcher): Promise<SourceDocument> {
  const kind = packageKind(zip);
  if (kind === "word") return readWithEmbedded(zipParts(zip, watcher), budget);
  if (kind === "opendocument") return (await otherSources()).readOpenDocument(zip);
  throw new UnreadableError(kind);
}

/** A document in which one of these stands would cost as much again for each of the others. */
const isCostly: ReadonlySet<UnreadableCode> = new Set([
  "too-large",
  "too-complex",
  "too-much-text",
  "zip-bomb",
]);

/** A document with those that are embedded in it (`w:altChunk`), in whatever format: what cannot be read is left out. */
async function readWithEmbedded(parts: Parts, budget: Budget): Promise<SourceDocument> {
  const { embedded, read } = openWordPackage(parts, "docx");
  const found = new Map<string, SourceDocument>();
  for (const [id, part] of embedded) {
    if (budget.depth === 0 || budget.documents === 0 || budget.bytes <= 0) break;
    budget.documents--;
    const bytes = attempt(() => parts.bytes(part, budget.bytes));
    if (!(bytes instanceof Uint8Array)) continue;
    budget.bytes -= bytes.length;
    budget.depth--;
    const document = await attemptLater(() => readBytes(bytes, budget));
    budget.depth++;
    if (!("ok" in document)) found.set(id, document);
    else if (isCostly.has(document.code)) throw new UnreadableError(document.code, document.data);
  }
  return read(found);
}

function fromXml(xml: string, watcher?: XmlWatcher): SourceDocument {
  const parsed = parseXml(xml, watcher);
  if (parsed.root?.name === "w:wordDocument") return readWord2003(parsed);
  if (parsed.root?.name !== "pkg:package") throw new UnreadableError("not-a-report-file");
  return readDocument(flatParts(parsed), "flat-opc");
}

function withText(document: SourceDocument): ReadDocument {
  const isBlank = document.paragraphs.every((paragraph) => paragraph.text.trim() === "");
  if (isBlank && document.tables.length === 0) throw new UnreadableError("nothing-inside");
  return asRead(document);
}
