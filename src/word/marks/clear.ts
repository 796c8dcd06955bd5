import type { HostFeatures } from "../features";
import { beforeWriting, untracked } from "../guard";
import { rangesOf } from "../ranges";
import type { Cleared } from "../types";
import { ownComments } from "./comments";
import { readGround, type MarkedGround } from "./ground";
import { readRegister, writeRegister } from "./register";
import { planRestoration, remaining } from "./restore";
import { queueRestoration } from "./write";

const count = ({ comments, register }: MarkedGround): number => comments.length + register.entries.length;

/** What of our marks is still in the document, told from the document itself. */
function left({ snapshot, colours, comments, register }: MarkedGround): {
  count: number;
  entries: MarkedGround["register"]["entries"];
} {
  const entries = colours ? remaining(snapshot, colours, register) : register.entries;
  return { count: comments.length + entries.length, entries };
}

/**
 * Takes all marks of ours out, whoever put them in, reads the document again and tells what is still there. The
 * register goes with the last of them.
 */
export async function clear(context: Word.RequestContext, host: HostFeatures): Promise<Cleared> {
  const ground = await readGround(context, host);
  const before = count(ground);
  if (before === 0) return { removed: 0, left: 0 };
  const state = await beforeWriting(context, host);
  const { snapshot, colours, comments, register } = ground;
  const plan = colours ? planRestoration(snapshot, colours, register) : null;
  const ranges = plan ? await rangesOf(context, snapshot, plan.highlights) : [];
  await untracked(context, state, async () => {
    for (const { comment } of comments) comment.delete();
    if (plan) queueRestoration(snapshot, ranges, plan.shadings);
    await context.sync();
  });
  const after = left(await readGround(context, host));
  await writeRegister(host, { highlight: register.highlight, entries: after.entries });
  return { removed: before - after.count, left: after.count };
}

/** Number of our marks in the document: comments by their text, colours by the register. One sync at most. */
export async function countMarks(context: Word.RequestContext, host: HostFeatures): Promise<number> {
  const [{ entries }, comments] = [await readRegister(host), await ownComments(context, host)];
  return comments.length + entries.length;
}
