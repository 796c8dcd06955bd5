import type { SourceDocument } from "../../document/types";
import type { HostFeatures } from "../features";
import { beforeWriting } from "../guard";
import { rangesOf } from "../ranges";
import { resolve } from "../resolve";
import type { Mark, Marked } from "../types";
import { colour } from "./colour";
import { putComments } from "./comments";
import { readGround, type MarkedGround } from "./ground";
import { planComment, type NotMarked, type PlacedMark } from "./plan";
import { codeOf } from "./wording";

interface Commented {
  marked: string[];
  notMarked: NotMarked[];
  /** Refused by Word: to be shown as colours. */
  left: PlacedMark[];
}

/** Takes out our comments on findings that are no longer there. */
async function withoutStale(
  context: Word.RequestContext,
  ground: MarkedGround,
  placed: PlacedMark[],
): Promise<void> {
  const wanted = new Set(placed.map(({ mark }) => codeOf(mark.id)));
  const stale = ground.comments.filter(({ code }) => !wanted.has(code));
  for (const { comment } of stale) comment.delete();
  if (stale.length > 0) await context.sync();
}

async function comment(
  context: Word.RequestContext,
  host: HostFeatures,
  ground: MarkedGround,
  placed: PlacedMark[],
): Promise<Commented> {
  await withoutStale(context, ground, placed);
  const there = new Set(ground.comments.map(({ code }) => code));
  const kept = placed.filter(({ mark }) => there.has(codeOf(mark.id)));
  const plans = placed
    .filter((item) => !kept.includes(item))
    .map((item) => planComment(ground.snapshot, item));
  const steps = plans.filter((plan) => "spot" in plan);
  const spots = steps.map(({ spot }) => spot);
  const ranges = await rangesOf(context, ground.snapshot, spots);
  const { done, refused } = await putComments(
    context,
    host,
    steps.map(({ mark }, i) => ({ mark, range: ranges[i]!.range })),
  );
  if (steps.length > 0 && done.length === 0) host.withdraw("comments");
  const refusedMarks = new Set(refused.map(({ mark }) => mark));
  return {
    marked: [...kept.map(({ mark }) => mark), ...done].map(({ id }) => id),
    notMarked: plans.filter((plan) => "code" in plan),
    left: placed.filter((item) => refusedMarks.has(item.mark)),
  };
}

/**
 * Puts marks into the document: comments where Word has them, else colours (docs/marks.md). Marks of
 * ours that are there already stay, those of findings that are no longer in the list go. The number of syncs does not
 * depend on the number of marks.
 * @param read the reading from which the places are
 */
export async function mark(
  context: Word.RequestContext,
  host: HostFeatures,
  read: SourceDocument | null,
  marks: Mark[],
): Promise<Marked> {
  const ground = await readGround(context, host);
  const state = await beforeWriting(context, host);
  const placed: PlacedMark[] = [];
  const gone: NotMarked[] = [];
  for (const item of marks) {
    const place = resolve(read, ground.snapshot.document, item.place);
    if (place) placed.push({ mark: item, place });
    else gone.push({ id: item.id, code: "word/place-changed" });
  }
  const commented = host.has("comments")
    ? await comment(context, host, ground, placed)
    : { marked: [], notMarked: [], left: placed };
  const coloured = await colour({ context, host, ground, state }, commented.left);
  return {
    marked: [...commented.marked, ...coloured.marked],
    notMarked: [...gone, ...commented.notMarked, ...coloured.notMarked],
  };
}
