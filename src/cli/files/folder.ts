import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { chinese } from "../chinese";
import { namesInOrder } from "../../units";
import { troubleSentence } from "./trouble";
import { namesFitting } from "./wildcards";

/** Deeper folders are hardly meant. */
const MAX_DEPTH = 8;

async function filesUnder(folder: string, depth = 0): Promise<string[]> {
  if (depth > MAX_DEPTH) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = namesInOrder(entries).map((entry) => {
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

/** The files of a folder and below it, else the file itself. */
async function filesIn(name: string): Promise<NamedFile[]> {
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

/**
 * The files that a name on the command line stands for: what fits its wildcards, and of a folder all that is in it and below it, in
 * the order of their names; else itself. Whatever is in a folder is listed, what is no document as well: it is read and told.
 */
export async function filesOf(name: string): Promise<NamedFile[]> {
  const lists = await Promise.all((await namesFitting(name)).map(filesIn));
  return lists.flat();
}
