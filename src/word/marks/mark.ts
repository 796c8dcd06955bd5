import { whyNotWritable } from "../reading/writable-place";
import { beforeWriting } from "../host/writable-document";
import { rangesOf } from "../reading/ranges";
import { resolve } from "../places/resolve";
import type { Mark, Marked } from "../../open";
import { colour } from "./colour";
import { deleteComments, deleteDoubles } from "./comments";
import { deleteCritiques, putCritiques } from "./critiques";
import { findMarks, type MarksFound } from "./marks-found";
import { planComment, type NotMarked, type PlacedMark } from "./plan";
import { putComments } from "./put-comments";
import type { Session } from "../session";
import { markCode } from "../../open/writing/mark-wording";

interface Commented {
  /** Marks that stand in the document as comments. */
  marked: PlacedMark[];
  notMarked: NotMarked[];
  /** Refused by Word: to be shown as colours. */
  left: PlacedMark[];
}

const isEmptyCell = ({ place }: PlacedMark): boolean => place.kind === "cell" && place.text.trim() === "";

async function comment(
  session: Session,
  { snapshot, comments }: MarksFound,
  placed: PlacedMark[],
): Promise<Commented> {
  const wanted = new Set(placed.map(({ mark }) => markCode(mark.id)));
  await deleteComments(session, comments, (code) => !wanted.has(code));
  const there = new Set([...comments.listed.map(({ code }) => code), ...comments.hidden]);
  if (comments.listed.length > there.size) await deleteDoubles(session, comments);
  const kept = placed.filter(({ mark }) => there.has(markCode(mark.id)));
  const fresh = placed.filter((item) => !kept.includes(item));
  const plans = fresh.map((item) => planComment(snapshot, item));
  const steps = plans.filter((plan) => "spot" in plan);
  const notMarked = plans.filter((plan) => "code" in plan);
  const of = (marks: Mark[]): PlacedMark[] => fresh.filter((item) => marks.includes(item.mark));
  if (session.memory.marks.refusesComments) {
    return { marked: kept, notMarked, left: of(steps.map(({ mark }) => mark)) };
  }
  const spots = steps.map(({ spot }) => spot);
  const ranges = await rangesOf(session.context, snapshot, spots);
  const { done, refused } = await putComments(
    session,
    steps.map(({ mark }, i) => ({ mark, range: ranges[i]!.range })),
  );
  const left = of(refused);
  if (done.length === 0 && left.some((item) => !isEmptyCell(item)))
    session.memory.marks.refusesComments = true;
  return { marked: [...kept, ...of(done)], notMarked, left };
}

/**
 * Puts marks into the document: comments where Word has them, else colours (docs/marks.md). Marks of
 * ours that are there already stay, those of findings that are no longer in the list go. The number of syncs does not
 * depend on the number of marks.
 */
export async function mark(session: Session, marks: Mark[]): Promise<Marked> {
  const read = session.memory.given?.document ?? null;
  const marksFound = await findMarks(session);
  const state = await beforeWriting(session);
  const placed: PlacedMark[] = [];
  const gone: NotMarked[] = [];
  for (const item of marks) {
    const place = resolve(read, marksFound.snapshot.document, item.place);
    const reason = place ? whyNotWritable(marksFound.snapshot, place) : "word/place-changed";
    if (reason) gone.push({ id: item.id, code: reason });
    else placed.push({ mark: item, place: place! });
  }
  const wanted = new Set(placed.map(({ mark: { id } }) => markCode(id)));
  await deleteCritiques(session, (code) => !wanted.has(code));
  // Where Word does not tell which comments there are, none is put: it might be there already.
  const commented = marksFound.comments.refused
    ? { marked: [], notMarked: [], left: placed }
    : await comment(session, marksFound, placed);
  await putCritiques(session, marksFound, commented.marked);
  const coloured = await colour(session, marksFound, state, commented.left);
  return {
    marked: [...commented.marked.map(({ mark: { id } }) => id), ...coloured.marked],
    notMarked: [...gone, ...commented.notMarked, ...coloured.notMarked],
  };
}
