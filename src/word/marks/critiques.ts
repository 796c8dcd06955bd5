import { inNewContext } from "../host/timeouts";
import type { MarksFound } from "./marks-found";
import { planComment, type PlacedMark } from "./plan";
import type { Session } from "../session";
import type { Mark } from "../../open";
import { markCode } from "../../open/writing/mark-wording";

/**
 * Critiques (annotations, WordApi 1.7): underlines that are in no file. A nicety beside the comments, never instead of
 * them: they need a subscription, and stay invisible when the pane was opened by a ribbon button (office-js issue 6595).
 */

const colours: Record<Mark["severity"], "Red" | "Berry" | "Blue"> = {
  error: "Red",
  warning: "Berry",
  hint: "Blue",
};

interface Underline {
  code: string;
  position: number;
  critique: { start: number; length: number; colorScheme: "Red" | "Berry" | "Blue" };
}

/** Where a mark is underlined: its range, else the first of its paragraphs that has text. An empty cell has none. */
function underlineOf({ snapshot }: MarksFound, item: PlacedMark): Underline | null {
  const plan = planComment(snapshot, item);
  if (!("spot" in plan)) return null;
  const { positions, range } = plan.spot;
  const position = positions.find((at) => snapshot.listed[at]!.text.trim() !== "");
  if (position === undefined) return null;
  const { length } = snapshot.listed[position]!.text;
  const [start, end] = range && range[1] <= length ? range : [0, length];
  if (end <= start) return null;
  const colorScheme = colours[item.mark.severity];
  return { code: markCode(item.mark.id), position, critique: { start, length: end - start, colorScheme } };
}

/** Deletes what of our critiques is still there, found by looking: some were deleted with their text. */
async function deleteFound({ context }: Pick<Session, "context">, ids: Set<string>): Promise<void> {
  const { paragraphs } = context.document.body;
  paragraphs.load("text");
  await context.sync();
  const lists = paragraphs.items
    .filter(({ text }) => text !== "")
    .map((paragraph) => paragraph.getAnnotations());
  for (const list of lists) list.load("items/id");
  await context.sync();
  for (const annotation of lists.flatMap(({ items }) => items)) {
    if (ids.has(annotation.id)) annotation.delete();
  }
  await context.sync();
}

/** Deletes our critiques of this session whose code says so. Never fails: they are in no file. */
export async function deleteCritiques(session: Session, goes: (code: string) => boolean): Promise<void> {
  const { context, memory } = session;
  const going = [...memory.marks.critiques].filter(([code]) => goes(code));
  if (going.length === 0) return;
  for (const [code] of going) memory.marks.critiques.delete(code);
  const ids = going.flatMap(([, own]) => own);
  try {
    for (const id of ids) context.document.getAnnotationById(id).delete();
    await context.sync();
  } catch {
    await inNewContext(session, (again) => deleteFound(again, new Set(ids))).catch(() => undefined);
  }
}

/**
 * Underlines the marks that stand in the document as comments; one sync. The first refusal ends it for the session
 * and changes nothing else.
 */
export async function putCritiques(
  session: Session,
  marksFound: MarksFound,
  placed: PlacedMark[],
): Promise<void> {
  const { context, host, memory } = session;
  if (!host.has("critiques")) return;
  const wanted = placed
    .filter(({ mark }) => !memory.marks.critiques.has(markCode(mark.id)))
    .map((item) => underlineOf(marksFound, item))
    .filter((underline) => underline !== null);
  if (wanted.length === 0) return;
  try {
    const made = wanted.map(({ code, position, critique }) => ({
      code,
      ids: marksFound.snapshot.listed[position]!.insertAnnotations({ critiques: [critique] }),
    }));
    await context.sync();
    for (const { code, ids } of made) memory.marks.critiques.set(code, ids.value);
  } catch {
    host.withdraw("critiques");
  }
}
