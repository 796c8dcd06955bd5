import { readFile as readBytes, stat, writeFile as writeBytes } from "node:fs/promises";
import { readFile as readDocument } from "../document";
import { MAX_FILE_BYTES } from "../document/limits";
import type { SourceDocument } from "../document";
import { chinese } from "./chinese";

/** Files of the machine, with their troubles put into words. */

export type FileReading = { ok: true; document: SourceDocument } | { ok: false; reason: string };

/** The troubles of files that have a sentence of their own, by the code that Node gives them. */
const SYSTEM_CODES: Record<string, string> = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  EISDIR: "is-folder",
  EACCES: "no-permission",
  EPERM: "no-permission",
  EROFS: "no-permission",
  ENOSPC: "disk-full",
  EBUSY: "in-use",
  ENAMETOOLONG: "not-found",
  EEXIST: "exists",
};

/** What Node says about a trouble; told by its members, as an error from another realm is no `Error` here. */
function facts(problem: unknown): { code: string; detail: string } {
  const members: { code?: unknown; message?: unknown } = Object(problem);
  return { code: String(members.code), detail: String(members.message ?? problem) };
}

function sentence(problem: unknown): string {
  const { code, detail } = facts(problem);
  return chinese(`cli/file/${SYSTEM_CODES[code] ?? "other"}`, { detail });
}

async function refusalOf(file: string): Promise<string | null> {
  const entry = await stat(file);
  if (entry.isDirectory()) return chinese("cli/file/is-folder");
  // A pipe or a device may never end.
  if (!entry.isFile()) return chinese("cli/file/not-a-file");
  // Not read at all: the reader would refuse it, but only after it stands in memory.
  if (entry.size > MAX_FILE_BYTES) {
    return chinese("document/unreadable/too-large", { limit: `${MAX_FILE_BYTES / 1024 / 1024} MB` });
  }
  return null;
}

/** Reads a document by its content; never throws, the reason is a sentence for the user. */
export async function readFrom(file: string): Promise<FileReading> {
  try {
    const refusal = await refusalOf(file);
    if (refusal !== null) return { ok: false, reason: refusal };
    const reading = await readDocument(new Uint8Array(await readBytes(file)));
    if (reading.ok) return reading;
    return { ok: false, reason: chinese(`document/unreadable/${reading.code}`, reading.data) };
  } catch (problem) {
    return { ok: false, reason: sentence(problem) };
  }
}

/**
 * Writes a file; the reason why it could not be written, or null.
 * @param replace false leaves a file that is there alone
 */
export async function writeTo(file: string, bytes: Uint8Array, replace = true): Promise<string | null> {
  try {
    await writeBytes(file, bytes, { flag: replace ? "w" : "wx" });
    return null;
  } catch (problem) {
    return sentence(problem);
  }
}
