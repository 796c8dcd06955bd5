/** Files that a person opens, with a handle of the file itself where the browser lets a page write (File System Access). */

/** What is written goes into the file when it is closed. */
interface FileWritable {
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

/** What a browser with File System Access gives for a file. */
export interface FileHandle {
  name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<FileWritable>;
  /** Asks the person where it has to. Not every browser that has handles has it. */
  requestPermission?(wanted: { mode: "readwrite" }): Promise<"granted" | "denied" | "prompt">;
}

export interface FileOfDisk {
  name: string;
  bytes: Uint8Array;
  /** Null where the browser gives none: then what is saved is a download. */
  handle: FileHandle | null;
}

interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileHandle>;
}

export const pickers = window as unknown as Pickers;

const chosen = async (file: File, handle: FileHandle | null): Promise<FileOfDisk> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
  handle,
});

/** Whether somebody closed the dialog. */
export const isAborted = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "AbortError";

export const hasOpenPicker = (): boolean => typeof pickers.showOpenFilePicker === "function";

/** Lets a person choose files; none when nobody did. @throws where the browser refuses its own dialog */
export async function pickFiles(): Promise<{ name: string; file: File; handle: FileHandle }[]> {
  try {
    const handles = await pickers.showOpenFilePicker!({ multiple: true });
    return await Promise.all(
      handles.map(async (handle) => ({ name: handle.name, file: await handle.getFile(), handle })),
    );
  } catch (error) {
    if (isAborted(error)) return [];
    throw error;
  }
}

/** Reads a file of a field or of a drop, or one with a handle. */
export const fileOf = (file: File, handle: FileHandle | null = null): Promise<FileOfDisk> =>
  chosen(file, handle);

/** The first file that was dropped, with its handle where the browser gives one. */
export async function droppedFile(items: DataTransferItemList): Promise<FileOfDisk | null> {
  const item = [...items].find(({ kind }) => kind === "file") as
    | (DataTransferItem & { getAsFileSystemHandle?(): Promise<FileHandle & { kind: string }> })
    | undefined;
  const file = item?.getAsFile();
  if (!item || !file) return null;
  const handle = await item.getAsFileSystemHandle?.().catch(() => null);
  return chosen(file, handle?.kind === "file" ? handle : null);
}

/** Hands a file to the browser's downloads; gives its name. */
export function downloadAs(name: string, bytes: Uint8Array, type: string): string {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return name;
}
