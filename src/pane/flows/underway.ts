import type { Services } from "../services";
import type { Task } from "../state/types";

/**
 * A pane can be closed while it writes: then nobody is left to say how far it got. So what is being written is noted on
 * this machine (`unfinished.ts` reads it).
 */

const NOTE = "nianbao.underway";

/** Tasks that write into the document. */
const writing = ["insert", "mark", "clear", "correct", "takeBack"] as const satisfies readonly Task[];
type Writing = (typeof writing)[number];

const isWriting = (task: unknown): task is Writing => writing.some((one) => one === task);

export interface Note {
  task: Writing;
  document: string;
}

/** What was begun and not ended, here or in another pane. */
export function readNote({ memory }: Services): Note | null {
  try {
    const { task, document } = JSON.parse(memory.get(NOTE) ?? "null") as Partial<Note>;
    return isWriting(task) && typeof document === "string" ? { task, document } : null;
  } catch {
    return null;
  }
}

/** Notes that a task has begun. */
export function noteBegin({ memory, documentName }: Services, task: Task): void {
  if (isWriting(task)) memory.set(NOTE, JSON.stringify({ task, document: documentName }));
}

/** Notes that it has ended, well or not: it has been said how. */
export function noteEnd({ memory }: Services, task: Task): void {
  if (isWriting(task)) memory.set(NOTE, "");
}
