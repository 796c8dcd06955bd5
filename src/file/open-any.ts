import { readFile } from "../document";
import type { ReadingMessage } from "../document/types";
import type { Outcome } from "../open";
import { readReport } from "../report";
import { reportAsDocx } from "./converted/as-docx";
import { openFile, type FileDocument, type FileOptions } from "./open-file";

/** A file that was opened, whatever it is. */
export interface OpenedFile {
  document: FileDocument;
  /** It was no .docx: what is open is a new one with what was read of it. */
  isConverted: boolean;
  /** What the reader noticed in the file as it came. */
  messages: ReadingMessage[];
}

/**
 * Opens a file that a person has chosen: a .docx as it is; a .doc, an .odt, a page or a text as a new .docx of what was read.
 * @returns a problem with the code of the reader (`document/unreadable/…`) for what cannot be read
 */
export async function openAnyFile(
  bytes: Uint8Array,
  options: FileOptions = {},
): Promise<Outcome<OpenedFile>> {
  const reading = await readFile(bytes);
  if (!reading.ok) {
    return {
      ok: false,
      problem: { code: `document/unreadable/${reading.code}`, data: reading.data, detail: "" },
    };
  }
  const isConverted = reading.document.source !== "docx";
  const docx = isConverted ? reportAsDocx(readReport(reading.document)) : bytes;
  const opened = await openFile(docx, options);
  if (!opened.ok) return opened;
  const { messages } = reading.document;
  return { ok: true, value: { document: opened.value, isConverted, messages } };
}
