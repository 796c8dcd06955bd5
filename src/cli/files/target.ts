import { lstat, realpath, stat } from "node:fs/promises";
import { chinese } from "../chinese";
import { systemCode, troubleSentence } from "./trouble";

/** Where a file may be written: what is there already is only replaced when that was asked for, a source never. */

export interface WritePermission {
  /** Whether a file that is there may be replaced. */
  replace: boolean;
  /** Files that are being read, which must never be written. */
  sources: readonly string[];
}

/** `path` is behind all links; `mode` is that of the file to be replaced, null where there is none. */
export type Target = { ok: true; path: string; mode: number | null } | { ok: false; reason: string };

const OWNER_MAY_WRITE = 0o200;

/** What a call to the file system gives, or null where there is nothing of that name. */
async function unlessMissing<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found;
  } catch (problem) {
    if (systemCode(problem) === "ENOENT") return null;
    throw problem;
  }
}

/**
 * Whether two names lead to one file: by symbolic or hard links, or in letters of another case where the file system
 * takes them for the same. The file system itself is asked; comparing names would know none of this.
 */
async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [one, other].map((file) => unlessMissing(stat(file, { bigint: true })).catch(() => null)),
  );
  if (!a || !b) return false;
  // Some network drives number no files.
  if (a.ino !== 0n || b.ino !== 0n) return a.ino === b.ino && a.dev === b.dev;
  const [first, second] = await Promise.all([one, other].map((file) => realpath(file)));
  return first === second;
}

async function existingTarget(file: string, { replace, sources }: WritePermission): Promise<Target> {
  const refused = (name: string): Target => ({ ok: false, reason: chinese(`cli/file/${name}`) });
  for (const source of sources) {
    if (await isSameFile(file, source)) return refused("is-source");
  }
  const entry = await unlessMissing(stat(file));
  if (entry?.isDirectory()) return refused("is-folder");
  if (entry && !entry.isFile()) return refused("not-a-file-to-write");
  if (!replace) return refused("exists");
  if (!entry) return refused("dangling-link");
  // A new file takes its place, which the folder allows where the file itself does not.
  if ((entry.mode & OWNER_MAY_WRITE) === 0) return refused("write-protected");
  return { ok: true, path: await realpath(file), mode: entry.mode & 0o777 };
}

/** Looks whether a file may be written, and where; nothing is changed. Never throws, the reason is a sentence. */
export async function targetFor(file: string, permission: WritePermission): Promise<Target> {
  try {
    if ((await unlessMissing(lstat(file))) === null) return { ok: true, path: file, mode: null };
    return await existingTarget(file, permission);
  } catch (problem) {
    return { ok: false, reason: troubleSentence(problem) };
  }
}
