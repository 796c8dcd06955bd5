import { valueOf } from "../support/session";
import { createOpenDocument } from "../../../src/word";
import type { Cleared, Marked } from "../../../src/open";
import { bootClient } from "../../simulated-word/client/boot";
import { openWord } from "../../simulated-word/open-word";
import type { Profile } from "../../simulated-word/profiles";
import { partsOf } from "../support/parts";
import { marksOf } from "./places";

/** A file that was marked under one Word. */
export interface MarkedFile {
  bytes: Uint8Array;
  marked: Marked;
  /** Number of marks that Word tells. */
  count: number;
}

/** A file that was cleared under one Word. */
export interface ClearedFile extends Cleared {
  before: Record<string, string>;
  after: Record<string, string>;
}

/** Opens a file under a Word and puts all marks in. */
export async function markUnder(profile: Profile, docx: Uint8Array): Promise<MarkedFile> {
  const word = openWord({ docx, profile });
  const client = await bootClient(word);
  try {
    const document = createOpenDocument();
    const marked = await valueOf(document.mark(marksOf(await valueOf(document.read()))));
    return { bytes: word.save(), marked, count: await valueOf(document.countMarks()) };
  } finally {
    client.close();
  }
}

/** Opens a file under a Word and takes all marks out. */
export async function clearUnder(profile: Profile, docx: Uint8Array): Promise<ClearedFile> {
  const word = openWord({ docx, profile });
  const client = await bootClient(word);
  try {
    const before = partsOf(word);
    const cleared = await valueOf(createOpenDocument().clearMarks());
    return { ...cleared, before, after: partsOf(word) };
  } finally {
    client.close();
  }
}

/** Marks and clears in one session. */
export async function markAndClear(
  profile: Profile,
  docx: Uint8Array,
): Promise<{ marked: Marked; count: number; cleared: ClearedFile }> {
  const word = openWord({ docx, profile });
  const client = await bootClient(word);
  try {
    const before = partsOf(word);
    const document = createOpenDocument();
    const marked = await valueOf(document.mark(marksOf(await valueOf(document.read()))));
    const count = await valueOf(document.countMarks());
    const cleared = await valueOf(document.clearMarks());
    return { marked, count, cleared: { ...cleared, before, after: partsOf(word) } };
  } finally {
    client.close();
  }
}

/** The parts of a file as they are read, unmarked. */
export const partsOfFile = (docx: Uint8Array): Record<string, string> => partsOf(openWord({ docx }));
