import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { link, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { chinese } from "../chinese";
import { targetFor } from "./target";
import type { WritePermission } from "./target";
import { systemCode, troubleSentence } from "./trouble";

/** Files that stand beside their targets and are not finished. */
const unfinished = new Set<string>();

/** Removes what a write in the middle leaves behind; for the last moment of the program. */
export function removeUnfinished(): void {
  for (const file of unfinished) rmSync(file, { force: true });
}

async function writeWhole(file: string, bytes: Uint8Array, mode: number | null, signal: AbortSignal) {
  const handle = await open(file, "wx", mode ?? undefined);
  try {
    await handle.writeFile(bytes, { signal });
    // What the umask took away; some file systems have no modes.
    if (mode !== null) await handle.chmod(mode).catch(() => undefined);
    // A full disk may be told only here.
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives a finished file its name; a file that has got the name meanwhile stays. */
async function giveName(aside: string, path: string): Promise<void> {
  try {
    await link(aside, path);
    return;
  } catch (problem) {
    if (systemCode(problem) === "EEXIST") throw problem;
  }
  // A file system without hard links: the name is taken first, by an empty file.
  await (await open(path, "wx")).close();
  try {
    await rename(aside, path);
  } catch (problem) {
    await rm(path, { force: true });
    throw problem;
  }
}

/**
 * Writes a file, whole or not at all: it is written under another name in the same folder, and takes the name of the
 * target when it is finished. The reason why it could not be written, or null.
 */
export async function writeTo(
  file: string,
  bytes: Uint8Array,
  permission: WritePermission,
  signal: AbortSignal,
): Promise<string | null> {
  const target = await targetFor(file, permission);
  if (!target.ok) return target.reason;
  const { path, mode } = target;
  const aside = join(dirname(path), `.nianbao-${randomUUID()}.tmp`);
  unfinished.add(aside);
  try {
    await writeWhole(aside, bytes, mode, signal);
    signal.throwIfAborted();
    await (mode === null ? giveName(aside, path) : rename(aside, path));
    return null;
  } catch (problem) {
    return signal.aborted ? chinese("cli/interrupted") : troubleSentence(problem);
  } finally {
    await rm(aside, { force: true }).catch(() => undefined);
    unfinished.delete(aside);
  }
}
