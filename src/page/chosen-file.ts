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

/** A file that a person has chosen, not read yet. */
export interface ListedFile {
  /** What it is called, where it is one of many with the folders below the chosen one. */
  name: string;
  file: File;
  /** Null where the browser gives none: then what is saved is a download. */
  handle: FileHandle | null;
  /** Why the browser could not give what was chosen: then the file is an empty one. */
  trouble?: string;
}

/** The same, read. */
export interface FileOfDisk extends Pick<ListedFile, "name" | "handle"> {
  bytes: Uint8Array;
}

interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileHandle>;
}

export const pickers = window as unknown as Pickers;

/** Whether somebody closed the dialog. */
export const isAborted = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "AbortError";

export const hasOpenPicker = (): boolean => typeof pickers.showOpenFilePicker === "function";

/** Lets a person choose files; none when nobody did. @throws where the browser refuses its own dialog */
export async function pickFiles(): Promise<ListedFile[]> {
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

/** Reads a file. @throws what the browser says of one that is gone, has changed since, or is larger than a memory */
export const fileOf = async ({ file, handle }: ListedFile): Promise<FileOfDisk> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
  handle,
});

/** The first file that was dropped, with its handle where the browser gives one. */
export async function droppedFile(items: DataTransferItemList): Promise<ListedFile | null> {
  const item = [...items].find(({ kind }) => kind === "file") as
    | (DataTransferItem & { getAsFileSystemHandle?(): Promise<FileHandle & { kind: string }> })
    | undefined;
  const file = item?.getAsFile();
  if (!item || !file) return null;
  const handle = await item.getAsFileSystemHandle?.().catch(() => null);
  return { name: file.name, file, handle: handle?.kind === "file" ? handle : null };
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
