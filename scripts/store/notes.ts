import { readFileSync } from "node:fs";
import path from "node:path";
import { limits } from "./limits";
import { addressesBelow } from "./publisher";

/**
 * The notes for certification as they are pasted: what stands below the line of store/notes.md.
 * @param markdown the page, with fields in braces
 * @throws Error when the page has no line, or a field that nobody fills in
 */
export function notesFor(markdown: string, origin: string): string {
  const [, ...below] = markdown.split(/^---$/m);
  if (below.length !== 1) throw new Error("notes.md needs one line of --- above the text.");
  const values: Record<string, string> = addressesBelow(origin);
  return below[0]!.trim().replace(/\{(\w+)\}/g, (field, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`notes.md: nobody fills in ${field}.`);
    return value;
  });
}

export const storedNotes = (): string =>
  readFileSync(path.resolve(__dirname, "../../store/notes.md"), "utf8");

/** An address as long as most are, to measure the notes before the true one is known. */
const SOME_ORIGIN = "https://nianbao.some-body.example.gov.cn/addin";

/** What is wrong with the notes, [] when nothing is. */
export function notesProblems(markdown: string, origin: string | null): string[] {
  const { length } = notesFor(markdown, origin ?? SOME_ORIGIN);
  const { most } = limits.notes;
  return length > most ? [`The notes have ${length} characters; the store may take ${most}.`] : [];
}
