import type { FactState } from "../../lastyear";
import type * as Engine from "../engine/last-year";

/**
 * What a draft that was inserted has brought, as it is kept with the receipt: whoever takes the insertion back, in
 * whatever session, takes its facts out of those that travel with the document.
 */
interface Note {
  /** Fingerprints of its paragraphs. */
  brought: string[];
  /** The facts that were there before (`writeFactState`). */
  before: string | null;
}

type Paragraphs = FactState["paragraphs"];

const without = (paragraphs: Paragraphs, names: ReadonlySet<string>): Paragraphs =>
  paragraphs.filter(({ fingerprint }) => !names.has(fingerprint));

const namesOf = (paragraphs: Paragraphs): Set<string> =>
  new Set(paragraphs.map(({ fingerprint }) => fingerprint));

/** Facts of two insertions together; a paragraph that was inserted twice counts once. */
export const joined = (before: FactState | null, added: FactState): FactState => ({
  ...added,
  paragraphs: [...without(before?.paragraphs ?? [], namesOf(added.paragraphs)), ...added.paragraphs],
});

export function factsOfReceipt(engine: typeof Engine, brought: FactState, before: FactState | null): string {
  const note: Note = {
    brought: [...namesOf(brought.paragraphs)],
    before: before && engine.writeFactState(before),
  };
  return JSON.stringify(note);
}

function readNote(text: string): Note | null {
  try {
    const { brought, before } = JSON.parse(text) as Partial<Note>;
    const isNote = Array.isArray(brought) && (typeof before === "string" || before === null);
    return isNote ? { brought, before } : null;
  } catch {
    return null;
  }
}

/**
 * The facts without those of an insertion; null when none are left. What was inserted since stays, and what was there
 * before is there again, confirmed where it has been confirmed meanwhile.
 */
export function factsWithout(engine: typeof Engine, tracked: FactState, note: string): FactState | null {
  const insertion = readNote(note);
  if (!insertion) return tracked;
  const before = insertion.before === null ? null : engine.readFactState(insertion.before);
  const rest = { ...tracked, paragraphs: without(tracked.paragraphs, new Set(insertion.brought)) };
  const { paragraphs } = joined(before, rest);
  return paragraphs.length === 0 ? null : { ...(before ?? tracked), paragraphs };
}
