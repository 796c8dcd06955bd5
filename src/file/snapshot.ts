import { readSavedDocument } from "../document";
import type { SourceDocument } from "../document/types";
import { scanBody, type Body } from "./markup/body";
import { attributeIn, tagsIn } from "./markup/tags";
import type { WordFile } from "./package/word-file";
import { FileRefusal } from "./refusal";

/** A file as it is at one moment: what was read, and the text of its main part. */
export interface FileSnapshot {
  file: WordFile;
  bytes: Uint8Array;
  document: SourceDocument;
  /** The text of the main part, and where its paragraphs stand. */
  xml: string;
  body: Body;
  /** Why nothing may be written (id of `src/messages`); null when something may. */
  obstacle: string | null;
  isTracking: boolean;
}

const OFF = new Set(["0", "false", "off"]);
const isOn = (value: string | null): boolean => value !== null && !OFF.has(value);

/** The tag of the first element of a name in a part; null without one. */
function tagOf(xml: string | null, name: string): string | null {
  for (const tag of tagsIn(xml ?? "")) {
    if (tag.name === name && tag.kind !== "close") return xml!.slice(tag.from, tag.to);
  }
  return null;
}

/** What the settings forbid (ECMA-376 17.15.1.29, 17.15.1.93). */
function obstacleInSettings(settings: string | null): string | null {
  const protection = tagOf(settings, "w:documentProtection");
  const kind = protection === null ? null : attributeIn(protection, "w:edit");
  const isEnforced = protection !== null && isOn(attributeIn(protection, "w:enforcement"));
  if (isEnforced && kind !== "none" && kind !== "trackedChanges" && kind !== null) return "file/protected";
  const writing = tagOf(settings, "w:writeProtection");
  const hasPassword = writing !== null && /\sw:(hash|hashValue|cryptProviderType)\s*=/.test(writing);
  return hasPassword ? "file/protected" : null;
}

const isSigned = (file: WordFile): boolean => file.parts().some((name) => /^\/?_xmlsignatures\//i.test(name));

const isFinal = (file: WordFile): boolean =>
  /name\s*=\s*["']_MarkAsFinal["'][^>]*>\s*<[^>]*bool>\s*(true|1)/i.test(
    file.text("docProps/custom.xml") ?? "",
  );

/** Whether the text of the main part is written as nearly everybody writes it, so that it can be changed as text. */
function isPlain(xml: string, body: Body, document: SourceDocument): boolean {
  const root = tagOf(xml, "w:document");
  const listed = document.paragraphs.filter(({ inTextBox }) => !inTextBox).length;
  const inBody = document.tables.filter((table) => !isInTextBox(document, table.index)).length;
  return root !== null && body.end > 0 && body.paragraphs.length === listed && body.tables.length >= inBody;
}

/** Tables of text boxes stand behind all others. */
function isInTextBox({ tables }: SourceDocument, index: number): boolean {
  const first = tables[index]!.rows.flatMap(({ cells }) => cells).flatMap(({ blocks }) => blocks)[0];
  return first?.kind === "paragraph" && first.inTextBox === true;
}

function obstacleIn(file: WordFile, xml: string, body: Body, document: SourceDocument): string | null {
  if (isSigned(file)) return "file/signed";
  if (isFinal(file)) return "file/final";
  const settings = file.related("settings");
  const forbidden = obstacleInSettings(settings === null ? null : file.text(settings));
  if (forbidden !== null) return forbidden;
  return isPlain(xml, body, document) ? null : "file/not-writable";
}

/** Whether the settings record changes, by choice or because the protection demands it. */
function recordsChanges(file: WordFile, document: SourceDocument): boolean {
  if (document.traits.trackRevisions === true) return true;
  const settings = file.related("settings");
  const protection = tagOf(settings === null ? null : file.text(settings), "w:documentProtection");
  return (
    protection !== null &&
    attributeIn(protection, "w:edit") === "trackedChanges" &&
    isOn(attributeIn(protection, "w:enforcement"))
  );
}

/** Null where it is in an encoding in which we do not write. */
function mainText(file: WordFile): string | null {
  try {
    return file.text(file.main);
  } catch (error) {
    if (error instanceof FileRefusal) return null;
    throw error;
  }
}

/**
 * Reads a file as it would be saved now.
 * @throws FileRefusal `file/unreadable`; what the parts of the file throw
 */
export async function snapshotOf(file: WordFile): Promise<FileSnapshot> {
  const bytes = file.bytes();
  const reading = await readSavedDocument(bytes);
  if (!reading.ok) throw new FileRefusal("file/unreadable", {}, reading.code);
  const { document } = reading;
  const xml = mainText(file);
  const body = scanBody(xml ?? "");
  const obstacle = xml === null ? "file/encoding" : obstacleIn(file, xml, body, document);
  return {
    file,
    bytes,
    document,
    xml: xml ?? "",
    body,
    obstacle,
    isTracking: recordsChanges(file, document),
  };
}
