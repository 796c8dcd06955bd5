import type { Cleared, Mark, Marked } from "../../open";
import { markCode } from "../../open/writing/mark-wording";
import { patched, type Patch } from "../markup/patches";
import type { FileSession } from "../session";
import type { FileSnapshot } from "../snapshot";
import {
  answered,
  addComments,
  freeCommentId,
  markComments,
  removeComments,
  type StoredComment,
} from "./comment-part";
import { closings, rangePatches, rangeRemovals } from "./comment-ranges";
import { colourRegisters } from "./colours";

/** Takes marks of comments out of a text, and closes what was opened for them. */
export function withoutOwnMarks(xml: string, ids: ReadonlySet<string>): string {
  const bare = patched(xml, rangeRemovals(xml, ids));
  return ids.size === 0 ? xml : patched(bare, closings(bare));
}

const idsOf = (comments: readonly StoredComment[]): Set<string> => new Set(comments.map(({ id }) => id));

/** Our comments of which a mark stands within one of these stretches of the text. */
export function markedWithin(
  { file, xml }: FileSnapshot,
  stretches: readonly { from: number; to: number }[],
): StoredComment[] {
  return markComments(file).filter(({ id }) =>
    rangeRemovals(xml, new Set([id])).some((mark) =>
      stretches.some(({ from, to }) => mark.from >= from && mark.to <= to && from < to),
    ),
  );
}

/** Takes comments out of the file; a reply to one is somebody's work: those stay. */
async function takeOut(session: FileSession, goes: (comment: StoredComment) => boolean): Promise<number> {
  const all = markComments(session.now.file);
  const replied = answered(session.now.file);
  const gone = all.filter((one) => goes(one) && !(one.paragraphId !== null && replied.has(one.paragraphId)));
  if (gone.length === 0) return 0;
  const removals = rangeRemovals(session.now.xml, idsOf(gone));
  const file = session.now.file.copy();
  removeComments(file, gone);
  session.become(await session.tried(removals, file), removals);
  const closing = closings(session.now.xml);
  if (closing.length > 0) session.become(await session.tried(closing), closing);
  return gone.length;
}

/** Marks at one empty paragraph come into one patch. */
function together(patches: Patch[]): Patch[] {
  const joined: Patch[] = [];
  for (const patch of patches) {
    const same = joined.find(({ from, to }) => from === patch.from && to === patch.to && from < to);
    if (!same) joined.push({ ...patch });
    else same.text = same.text.replace(/<\/w:p >$/, "") + patch.text.slice(1);
  }
  return joined;
}

/** Puts marks in as comments: those that are there stay, those of findings that are not in the list go. */
export async function markInFile(session: FileSession, marks: readonly Mark[]): Promise<Marked> {
  session.assertWritable();
  const wanted = new Set(marks.map(({ id }) => markCode(id)));
  await takeOut(session, ({ code }) => !wanted.has(code));
  const there = new Set(markComments(session.now.file).map(({ code }) => code));
  let id = freeCommentId(session.now.file);
  const put: { id: number; mark: Mark }[] = [];
  const patches: Patch[] = [];
  const outcome: Marked = { marked: [], notMarked: [] };
  for (const mark of marks) {
    if (there.has(markCode(mark.id))) {
      outcome.marked.push(mark.id);
      continue;
    }
    const place = session.placeNow(mark.place);
    const isSame = place && (!("text" in place) || !("text" in mark.place) || place.text === mark.place.text);
    const made = isSame ? rangePatches(session.now, place, id) : null;
    if (made === null) {
      const code =
        mark.place.kind === "document"
          ? "word/mark-whole-document"
          : isSame
            ? "word/not-verified"
            : "word/place-changed";
      outcome.notMarked.push({ id: mark.id, code });
      continue;
    }
    there.add(markCode(mark.id));
    patches.push(...made);
    put.push({ id: id++, mark });
    outcome.marked.push(mark.id);
  }
  if (put.length === 0) return outcome;
  const file = session.now.file.copy();
  addComments(file, put);
  const joined = together(patches);
  session.become(await session.tried(joined, file), joined);
  return outcome;
}

/** Takes all marks out; colours that a Word has put in are told, since they are taken out there. */
export async function clearMarksInFile(session: FileSession): Promise<Cleared> {
  const colours = colourRegisters(session.now.file);
  if (markComments(session.now.file).length > 0) session.assertWritable();
  const removed = await takeOut(session, () => true);
  const replied = markComments(session.now.file).length;
  const reason = replied > 0 ? "word/left-replied" : colours > 0 ? "file/left-colours" : null;
  return { removed, left: replied + colours, ...(reason !== null && { reason }) };
}

/** Takes the marks of findings out that stand no longer. One whose code somebody has edited away is theirs to judge. */
export async function sweepMarksInFile(session: FileSession, standing: readonly string[]): Promise<Cleared> {
  const codes = new Set(standing.map(markCode));
  const isStale = ({ code }: StoredComment): boolean => code !== "" && !codes.has(code);
  const removed = session.now.obstacle === null ? await takeOut(session, isStale) : 0;
  return { removed, left: countMarksInFile(session) };
}

export const countMarksInFile = ({ now }: FileSession): number =>
  markComments(now.file).length + colourRegisters(now.file);
