import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { chinese } from "../chinese";
import { troubleSentence } from "./trouble";

/** What programs and systems leave in a folder: Word's lock of an open file, hidden files, thumbnails, settings of the view. */
const NO_DOCUMENT = /^(?:~\$|\.)|^(?:Thumbs\.db|desktop\.ini)$/iu;

/** Deeper folders are hardly meant. */
const MAX_DEPTH = 8;

async function filesUnder(folder: string, depth = 0): Promise<string[]> {
  if (depth > MAX_DEPTH) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter(({ name }) => !NO_DOCUMENT.test(name))
    .sort((a, b) => a.name.localeCompare(b.name, "zh-CN", { numeric: true }));
  const lists = names.map((entry) => {
    const full = path.join(folder, entry.name);
    // A link may lead anywhere, back here too.
    if (entry.isDirectory()) return filesUnder(full, depth + 1);
    return Promise.resolve(entry.isFile() ? [full] : []);
  });
  return (await Promise.all(lists)).flat();
}

/** A file to be read, or why nothing is read under a name. */
export type NamedFile = { file: string; reason: string | null };

const isFolder = (name: string): Promise<boolean> =>
  stat(name).then(
    (entry) => entry.isDirectory(),
    () => false,
  );

/**
 * The files that a name on the command line stands for: those of a folder with all that is below it, in the order of their names,
 * else itself. Whatever is in the folder is listed, what is no document as well: it is read and told.
 */
export async function filesOf(name: string): Promise<NamedFile[]> {
  if (!(await isFolder(name))) return [{ file: name, reason: null }];
  try {
    const files = await filesUnder(name);
    return files.length > 0
      ? files.map((file) => ({ file, reason: null }))
      : [{ file: name, reason: chinese("cli/file/empty-folder") }];
  } catch (problem) {
    return [{ file: name, reason: troubleSentence(problem) }];
  }
}
