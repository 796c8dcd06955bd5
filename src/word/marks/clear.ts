import { beforeWriting } from "../host/writable-document";
import type { Cleared } from "../../open";
import { isBarred } from "./colour";
import { deleteComments, ownComments } from "./comments";
import { deleteCritiques } from "./critiques";
import { readGround } from "./marks-found";
import { marksLeft, tidyDamaged, tidyRegister } from "./left";
import { whyMarksRemain } from "./note";
import { readRegister } from "./register-parts";
import { planRestoration } from "./restore";
import type { MarkSession } from "./session";
import { writeColours } from "./write";

/**
 * Takes all marks of ours out, whoever put them in, reads the document again and tells what is still there. The
 * register goes with the last of them.
 */
export async function clearMarks(session: MarkSession): Promise<Cleared> {
  await deleteCritiques(session, () => true);
  const ground = await readGround(session);
  const { snapshot, colours, comments, register } = ground;
  const before = marksLeft(ground).count;
  if (before === 0 && register.entries.length === 0) {
    const damaged = await tidyDamaged(ground);
    return { removed: 0, left: damaged, ...(damaged > 0 && { reason: "word/left-register" }) };
  }
  const state = await beforeWriting(session.context, session.host);
  await deleteComments(session, comments, () => true);
  const barred = isBarred(state, ground);
  if (colours && !barred) {
    await writeColours(session, state, snapshot, planRestoration(snapshot, colours, register.entries));
  }
  const after = await readGround(session);
  const left = marksLeft(after);
  await tidyRegister(session, after, left);
  const damaged = await tidyDamaged(after);
  const note = whyMarksRemain(session, after, left, damaged, barred);
  return {
    removed: Math.max(0, before - left.count),
    left: left.count + damaged,
    ...(note !== null && { reason: note }),
  };
}

/**
 * Number of our marks in the document: comments by their text, colours by the register. One sync, one more when Word
 * does not list comments that were put in this session.
 */
export async function countMarks(session: MarkSession): Promise<number> {
  const { entries } = await readRegister(session.host);
  const { listed, hidden } = await ownComments(session);
  return listed.length + hidden.length + entries.length;
}
