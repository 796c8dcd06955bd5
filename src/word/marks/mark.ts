import type { SourceDocument } from "../../document/types";
import { closedAt } from "../reading/writable-place";
import { beforeWriting } from "../host/writable-document";
import { rangesOf } from "../reading/ranges";
import { resolve } from "../places/resolve";
import type { Mark, Marked } from "../../open";
import { colour } from "./colour";
import { deleteComments, deleteDoubles } from "./comments";
import { deleteCritiques, putCritiques } from "./critiques";
import { readGround, type MarkedGround } from "./marks-found";
import { planComment, type NotMarked, type PlacedMark } from "./plan";
import { putComments } from "./put-comments";
import type { MarkSession } from "./session";
import { markCode } from "./wording";

interface Commented {
  /** Marks that stand in the document as comments. */
  marked: PlacedMark[];
  notMarked: NotMarked[];
  /** Refused by Word: to be shown as colours. */
  left: PlacedMark[];
}

const isEmptyCell = ({ place }: PlacedMark): boolean => place.kind === "cell" && place.text.trim() === "";

async function comment(
  session: MarkSession,
  { snapshot, comments }: MarkedGround,
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
  if (session.memory.refusesComments) {
    return { marked: kept, notMarked, left: of(steps.map(({ mark }) => mark)) };
  }
  const spots = steps.map(({ spot }) => spot);
  const ranges = await rangesOf(session.context, snapshot, spots);
  const { done, refused } = await putComments(
    session,
    steps.map(({ mark }, i) => ({ mark, range: ranges[i]!.range })),
  );
  const left = of(refused);
  if (done.length === 0 && left.some((item) => !isEmptyCell(item))) session.memory.refusesComments = true;
  return { marked: [...kept, ...of(done)], notMarked, left };
}

/**
 * Puts marks into the document: comments where Word has them, else colours (docs/marks.md). Marks of
 * ours that are there already stay, those of findings that are no longer in the list go. The number of syncs does not
 * depend on the number of marks.
 * @param read the reading from which the places are
 */
export async function mark(
  session: MarkSession,
  read: SourceDocument | null,
  marks: Mark[],
): Promise<Marked> {
  const { context, host } = session;
  const ground = await readGround(session);
  const state = await beforeWriting(context, host);
  const placed: PlacedMark[] = [];
  const gone: NotMarked[] = [];
  for (const item of marks) {
    const place = resolve(read, ground.snapshot.document, item.place);
    const closed = place ? closedAt(ground.snapshot, place) : "word/place-changed";
    if (closed) gone.push({ id: item.id, code: closed });
    else placed.push({ mark: item, place: place! });
  }
  const wanted = new Set(placed.map(({ mark: { id } }) => markCode(id)));
  await deleteCritiques(session, (code) => !wanted.has(code));
  // Where Word does not tell which comments there are, none is put: it might be there already.
  const commented = ground.comments.refused
    ? { marked: [], notMarked: [], left: placed }
    : await comment(session, ground, placed);
  await putCritiques(session, ground, commented.marked);
  const coloured = await colour(session, ground, state, commented.left);
  return {
    marked: [...commented.marked.map(({ mark: { id } }) => id), ...coloured.marked],
    notMarked: [...gone, ...commented.notMarked, ...coloured.notMarked],
  };
}
