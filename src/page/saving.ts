import { downloadAs, isAborted, pickers, type FileHandle } from "./chosen-file";

/** Saving into a file of the disk: what others have written there is not overwritten unasked, and what was written is read again. */

/** Why a file was not written; each is the id of a sentence. The file is then as it was. */
export type NotWritten = "page/not-allowed" | "page/gone" | "page/kept" | "page/not-saved";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

const bytesIn = async (handle: FileHandle): Promise<Uint8Array> =>
  new Uint8Array(await (await handle.getFile()).arrayBuffer());

/** What a browser says, by the names of File System Access. */
function reasonOf(error: unknown): NotWritten {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotFoundError") return "page/gone";
  return name === "NotAllowedError" || name === "SecurityError" ? "page/not-allowed" : "page/not-saved";
}

/** Until it is closed a browser writes beside the file: one that is broken off leaves the file as it was. */
async function write(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  const writable = await handle.createWritable();
  try {
    await writable.write(bytes);
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
  if (!isSame(await bytesIn(handle), bytes)) throw new Error("The file does not hold what was written.");
}

/**
 * Writes into the file that was opened.
 * @param known what lay there when it was read or written last
 * @param mayReplace asked when another program has written there since
 * @returns null when it is written and was read again, else why not
 */
export async function saveInto(
  handle: FileHandle,
  bytes: Uint8Array,
  known: Uint8Array | null,
  mayReplace: () => boolean,
): Promise<NotWritten | null> {
  try {
    // Before anything is asked: the browser listens to a click for a few seconds only.
    const permission = (await handle.requestPermission?.({ mode: "readwrite" })) ?? "granted";
    if (permission !== "granted") return "page/not-allowed";
    const there = await bytesIn(handle);
    const isKnown = known !== null && isSame(there, known);
    if (!isKnown && !isSame(there, bytes) && !mayReplace()) return "page/kept";
    await write(handle, bytes);
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

/** How a copy was saved; `instead`: as a download, since the chosen file could not be written. */
export type SavedCopy = { handle: FileHandle } | "downloaded" | "instead" | "cancelled";

/** Saves under a name of its own: by the browser's dialog, else as a download. */
export async function saveAs(name: string, bytes: Uint8Array): Promise<SavedCopy> {
  let isChosen = false;
  if (typeof pickers.showSaveFilePicker === "function") {
    try {
      const types = [{ accept: { [DOCX]: [".docx"] } }];
      const handle = await pickers.showSaveFilePicker({ suggestedName: name, types });
      isChosen = true;
      await write(handle, bytes);
      return { handle };
    } catch (error) {
      if (!isChosen && isAborted(error)) return "cancelled";
    }
  }
  downloadAs(name, bytes, DOCX);
  return isChosen ? "instead" : "downloaded";
}

/** The name under which a changed copy is saved. */
export const nameOfCopy = (name: string): string => `${name.replace(/\.[^.]*$/, "")}-改.docx`;
