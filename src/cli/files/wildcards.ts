import { lstat, readdir } from "node:fs/promises";
import path from "node:path";
import { namesInOrder } from "../../units";

/** Names with `*` and `?`, for shells that hand them on as they are typed, as those of Windows do. */

/** Deeper folders are hardly meant by `**`. */
const MAX_DEPTH = 8;

/** One step of a name, as people type it; letters of either case where the file system takes them for the same. */
function patternOf(step: string): RegExp {
  const source = step
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*+/g, ".*")
    .replace(/\?/g, ".");
  return new RegExp(`^${source}$`, process.platform === "win32" ? "isu" : "su");
}

const isThere = (name: string): Promise<boolean> =>
  lstat(name).then(
    () => true,
    () => false,
  );

/** What lies in a folder; nothing where it cannot be read. */
async function entriesOf(folder: string): Promise<{ name: string; isFolder: boolean }[]> {
  const entries = await readdir(folder === "" ? "." : folder, { withFileTypes: true }).catch(() => []);
  return namesInOrder(entries).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
}

/** A folder and those below it; links lead anywhere, and are not followed. */
async function foldersUnder(folder: string, depth = 0): Promise<string[]> {
  if (depth > MAX_DEPTH) return [];
  const inside = (await entriesOf(folder)).filter(({ isFolder }) => isFolder);
  const lists = await Promise.all(inside.map(({ name }) => foldersUnder(path.join(folder, name), depth + 1)));
  return [folder, ...lists.flat()];
}

async function matching(folder: string, steps: readonly string[]): Promise<string[]> {
  const [step, ...rest] = steps;
  if (step === undefined) return [folder];
  if (step === "**") {
    const lists = await Promise.all(
      (await foldersUnder(folder)).map((each) => matching(each, rest.length > 0 ? rest : ["*"])),
    );
    return [...new Set(lists.flat())];
  }
  if (!/[*?]/.test(step)) {
    const next = folder === "" ? step : path.join(folder, step);
    return (await isThere(next)) ? matching(next, rest) : [];
  }
  const pattern = patternOf(step);
  const found = (await entriesOf(folder)).filter(({ name }) => pattern.test(name));
  const lists = await Promise.all(found.map(({ name }) => matching(path.join(folder, name), rest)));
  return lists.flat();
}

/**
 * The files and folders that a name with wildcards stands for, in the order of their names: `*` any characters of one
 * name, `?` one character, `**` folders at any depth. A name without wildcards, one that is there as it is typed, and one that
 * fits nothing stand for themselves.
 */
export async function namesFitting(typed: string): Promise<string[]> {
  if (!/[*?]/.test(typed) || (await isThere(typed))) return [typed];
  const { root } = path.parse(typed);
  const separator = process.platform === "win32" ? /[\\/]+/ : /\/+/;
  const steps = typed.slice(root.length).split(separator).filter(Boolean);
  const found = await matching(root, steps);
  return found.length > 0 ? found : [typed];
}
