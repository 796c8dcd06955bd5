import { namesInOrder } from "../../units";
import type { ListedFile } from "../chosen-file";

/** Deeper folders are hardly meant. */
const MAX_DEPTH = 8;

/** Entries come in portions; an empty one is the end (File and Directory Entries API, §7.3). */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}

const nameOf = (entry: FileSystemEntry): string => entry.fullPath.replace(/^\//, "");

/** What was there when it was dropped and cannot be had any more is told of like a file that cannot be read. */
const outOfReach =
  (entry: FileSystemEntry) =>
  (trouble: unknown): ListedFile[] => [
    { name: nameOf(entry), file: new File([], entry.name), handle: null, trouble: String(trouble) },
  ];

async function filesIn(entry: FileSystemEntry, depth: number): Promise<ListedFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ name: nameOf(entry), file, handle: null }];
  }
  if (!entry.isDirectory || depth > MAX_DEPTH) return [];
  const entries = namesInOrder(await entriesOf(entry as FileSystemDirectoryEntry));
  const lists = await Promise.all(entries.map((one) => filesUnder(one, depth + 1)));
  return lists.flat();
}

const filesUnder = (entry: FileSystemEntry, depth = 0): Promise<ListedFile[]> =>
  filesIn(entry, depth).catch(outOfReach(entry));

/**
 * The files of a drop where a folder or several files were dropped; null for a single file. Has to be called before anything is
 * waited for: a drop forgets what it holds.
 */
export function droppedFiles(items: DataTransferItemList): Promise<ListedFile[]> | null {
  const entries = [...items].flatMap((item) => (item.kind === "file" ? (item.webkitGetAsEntry() ?? []) : []));
  const isMany = entries.length > 1 || entries.some(({ isDirectory }) => isDirectory);
  if (!isMany) return null;
  return Promise.all(namesInOrder(entries).map((entry) => filesUnder(entry))).then((lists) => lists.flat());
}

/** What programs have left in the folders between is not among them either. */
const isListed = (name: string): boolean =>
  name.split("/").every((part) => namesInOrder([{ name: part }]).length > 0);

/** The files of a field, in the order of their names. */
export const filesOfField = (files: FileList): ListedFile[] =>
  namesInOrder(
    [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file, handle: null })),
  ).filter(({ name }) => isListed(name));

/** Lets a person choose a folder, or a file; nothing comes when nobody does. */
export function chooseFiles(kind: "folder" | "file", onChosen: (files: ListedFile[]) => void): void {
  const field = document.createElement("input");
  field.type = "file";
  field.webkitdirectory = kind === "folder";
  field.onchange = () => onChosen(filesOfField(field.files!));
  field.click();
}
