import type { ConfirmedCell } from "../../../check/types";
import type { Memory } from "../../../word/memory/memory";
import type { Services } from "../../services";
import type { Ignored } from "../../state/ignored";

const NAME = "nianbao.ignored";
/** Of so many documents what was ignored is kept; the one that was used last goes last. */
const MOST_DOCUMENTS = 60;

interface Kept {
  /** Rules that are ignored in every document of this machine. */
  rules: Ignored[];
  /** By the document, the latest last. */
  documents: { name: string; ignored: Ignored[] }[];
}

const isText = (value: unknown): value is string => typeof value === "string";

function isConfirmedCell(value: unknown): value is ConfirmedCell {
  if (typeof value !== "object" || value === null) return false;
  const { cell, text } = value as Record<keyof ConfirmedCell, unknown>;
  return isText(cell) && isText(text);
}

function isIgnored(value: unknown): value is Ignored {
  if (typeof value !== "object" || value === null) return false;
  const { rule, fingerprint, message, reason, confirms } = value as Record<keyof Ignored, unknown>;
  return (
    isText(rule) &&
    (fingerprint === null || isText(fingerprint)) &&
    isText(message) &&
    isText(reason) &&
    (confirms === undefined || (Array.isArray(confirms) && confirms.every(isConfirmedCell)))
  );
}

/** What lies in the machine's memory; what cannot be understood counts as nothing. */
function recall(stored: string | null): Kept {
  try {
    const { rules, documents } = JSON.parse(stored ?? "{}") as Partial<Kept>;
    return {
      rules: (rules ?? []).filter(isIgnored),
      documents: (documents ?? [])
        .filter(({ name, ignored }) => isText(name) && Array.isArray(ignored))
        .map(({ name, ignored }) => ({ name, ignored: ignored.filter(isIgnored) })),
    };
  } catch {
    return { rules: [], documents: [] };
  }
}

/** The rules that are switched off on this machine, by their ids. */
export const recallRulesOff = (memory: Memory): string[] =>
  recall(memory.get(NAME)).rules.map(({ rule }) => rule);

/** What was ignored on this machine in this document, and the rules that are ignored in all. */
export function recallIgnored({ memory, documentName }: Services): Ignored[] {
  const { rules, documents } = recall(memory.get(NAME));
  return [...rules, ...(documents.find(({ name }) => name === documentName)?.ignored ?? [])];
}

/**
 * Changes what is kept, as it lies in the memory now: another pane may have changed it since. A document that was never
 * saved cannot be known again: what was ignored in it ends with the session.
 */
export function keepIgnored(services: Services, change: (kept: Ignored[]) => Ignored[]): void {
  const { memory, documentName } = services;
  const ignored = change(recallIgnored(services));
  const kept = recall(memory.get(NAME));
  const own = ignored.filter(({ fingerprint }) => fingerprint !== null);
  const others = kept.documents.filter(({ name }) => name !== documentName);
  const documents =
    own.length > 0 && documentName !== "" ? [...others, { name: documentName, ignored: own }] : others;
  const rules = ignored.filter(({ fingerprint }) => fingerprint === null);
  memory.set(NAME, JSON.stringify({ rules, documents: documents.slice(-MOST_DOCUMENTS) }));
}
