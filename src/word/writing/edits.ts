import type { Place } from "../../document/types";
import type { Snapshot } from "../reading/snapshot";
import { attachedAt } from "./attached-at";
import { keepingEdit, type RunEdit } from "./keeping";
import { lineEdits } from "../../open/writing/line-edits";

/** A run of one paragraph that is written in place of all of it, or of the part that was meant. */
export interface ParagraphRun {
  /** Document index. */
  paragraph: number;
  edit: RunEdit;
}

/** What is to stand at a place. */
interface WantedText {
  place: Extract<Place, { kind: "cell" | "paragraph" }>;
  text: string;
}

const NOTHING: ReadonlyMap<number, ParagraphRun> = new Map();

function runOf(snapshot: Snapshot, paragraph: number, after: string): ParagraphRun | "lossy" | null {
  const attached = attachedAt(snapshot, paragraph);
  if (attached === "somewhere") return "lossy";
  if (attached.length === 0) return null;
  const edit = keepingEdit(snapshot.document.paragraphs[paragraph]!.text, after, attached);
  return edit ? { paragraph, edit } : "lossy";
}

/**
 * The runs by which a write is done where something of others hangs on its text.
 * @returns by the ordinal of the paragraph in the place; null when something would be lost
 */
export function runsOf(
  snapshot: Snapshot,
  { place, text }: WantedText,
): ReadonlyMap<number, ParagraphRun> | null {
  if (place.kind === "paragraph") {
    const [from, to] = place.range ?? [0, place.text.length];
    const run = runOf(snapshot, place.paragraph, place.text.slice(0, from) + text + place.text.slice(to));
    if (run === "lossy") return null;
    return run ? new Map([[0, run]]) : NOTHING;
  }
  const indexes = place.paragraphs;
  const texts = indexes.map((index) => snapshot.document.paragraphs[index]!.text);
  const { deleted, replaced } = lineEdits(texts, text.split("\n"));
  if (deleted.some((at) => attachedAt(snapshot, indexes[at]!).length > 0)) return null;
  const runs = new Map<number, ParagraphRun>();
  for (const { at, text: line } of replaced) {
    const run = runOf(snapshot, indexes[at]!, line);
    if (run === "lossy") return null;
    if (run) runs.set(at, run);
  }
  return runs;
}

/** Whether something of others would be lost by a write. */
export const isLossy = (snapshot: Snapshot, write: WantedText): boolean => runsOf(snapshot, write) === null;
