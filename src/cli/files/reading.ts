import { readFile as readBytes, stat } from "node:fs/promises";
import { readFile as readDocument } from "../../document";
import { MAX_FILE_BYTES } from "../../document/limits";
import type { SourceDocument } from "../../document";
import { chinese } from "../chinese";
import { troubleSentence } from "./trouble";

export type FileReading =
  | { ok: true; document: SourceDocument; bytes: Uint8Array }
  | { ok: false; reason: string };

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

/** Reads a file as it lies there; never throws, the reason is a sentence for the user. */
export async function bytesFrom(
  file: string,
): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; reason: string }> {
  try {
    const refusal = await refusalOf(file);
    if (refusal !== null) return { ok: false, reason: refusal };
    return { ok: true, bytes: new Uint8Array(await readBytes(file)) };
  } catch (problem) {
    return { ok: false, reason: troubleSentence(problem) };
  }
}

/** Reads a document by its content; never throws, the reason is a sentence for the user. */
export async function readFrom(file: string): Promise<FileReading> {
  const read = await bytesFrom(file);
  if (!read.ok) return read;
  const reading = await readDocument(read.bytes);
  if (reading.ok) return { ...reading, bytes: read.bytes };
  return { ok: false, reason: chinese(`document/unreadable/${reading.code}`, reading.data) };
}
