import type { Session, SessionMemory } from "../session";

/**
 * The spotlight: a colour that Word shows without changing the document (WordApi 1.8); one at a time. A nicety: a host
 * that refuses it has shown the place by selecting it.
 */

/** Lights a range up. */
export async function lightUp({ context, host, memory }: Session, range: Word.Range): Promise<void> {
  if (!host.has("spotlight")) return;
  try {
    context.trackedObjects.add(range);
    range.highlight();
    await context.sync();
    memory.lit = range;
  } catch {
    host.withdraw("spotlight");
  }
}

/** Puts the light out. */
export async function putOut(memory: SessionMemory): Promise<void> {
  const range = memory.lit;
  memory.lit = null;
  if (!range) return;
  try {
    range.removeHighlight();
    range.context.trackedObjects.remove(range);
    await range.context.sync();
  } catch {
    // The range was deleted with its text, and the light with it.
  }
}
