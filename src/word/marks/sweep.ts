import { beforeWriting, type WriteState } from "../host/writable-document";
import { hostError, Refusal } from "../host/problem";
import { inNewContext } from "../host/timeouts";
import type { Cleared } from "../../open";
import { isBlockedByTracking } from "./colour";
import { deleteComments, ownComments, type OwnComments } from "./comments";
import { deleteCritiques } from "./critiques";
import { findMarks, marksInLatest, type MarksFound } from "./marks-found";
import { marksLeft, tidyRegister } from "./left";
import type { RegisterEntry } from "./register";
import { readRegister } from "./register-parts";
import { planRestoration } from "./restore";
import type { Session } from "../session";
import { isTrackingLocked } from "./untracked";
import { markCode } from "../../open/writing/mark-wording";
import { writeColours } from "./write";

/** Null when the document may not be written to now. */
async function writable(session: Session): Promise<WriteState | null> {
  try {
    return await beforeWriting(session);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Only comments that Word lists go: Word lists them again, and nothing has to be read. */
async function takeOutListed(
  session: Session,
  comments: OwnComments,
  isStale: (code: string) => boolean,
  colours: number,
): Promise<number> {
  await deleteComments(session, comments, isStale);
  const { listed, refused } = await ownComments(session, "");
  if (refused) throw new Refusal("word/general");
  return listed.length + colours;
}

/**
 * Takes out what is stale. What the check has just read need not be read again; and where nothing goes but highlights of
 * which each was found at its own place, Word's word that they are gone will do.
 */
async function takeOut(
  session: Session,
  state: WriteState,
  isStale: (code: string) => boolean,
  known: MarksFound | null,
): Promise<number> {
  if (known === null) {
    return inNewContext(session, async (again) => takeOut(again, state, isStale, await findMarks(again)));
  }
  const marksFound = known;
  const { snapshot, colours, comments, register } = marksFound;
  await deleteComments(session, comments, isStale);
  const stays = ({ code }: RegisterEntry): boolean => !isStale(code);
  const going = register.entries.filter((entry) => !stays(entry));
  if (colours && going.length > 0 && !isBlockedByTracking(state, marksFound)) {
    const staying = register.entries.filter(stays);
    const plan = planRestoration(snapshot, colours, going, staying);
    const { isGone } = await writeColours(session, state, snapshot, plan);
    const codes = [...comments.listed.map(({ code }) => code), ...comments.hidden];
    if (isGone && plan.certain && plan.shadings.length === 0 && !codes.some(isStale)) {
      const left = { count: codes.length + staying.length, entries: staying };
      await tidyRegister(session, marksFound, left);
      return left.count;
    }
  }
  const after = await inNewContext(session, findMarks);
  const left = marksLeft(after, stays);
  await tidyRegister(session, after, left);
  return left.count;
}

/**
 * Takes out the marks of findings that stand no longer, and leaves all others. Without such marks it costs one sync
 * that only reads; where nothing can be written it does nothing. It never puts a mark in.
 * @param standing fingerprints of the findings of now
 */
export async function sweep(session: Session, standing: string[]): Promise<Cleared> {
  const codes = new Set(standing.map(markCode));
  const { undeletable } = session.memory.marks;
  const stays = new Set(undeletable);
  // A comment whose code somebody has edited away is theirs to judge: nobody knows which finding it was.
  const isStale = (code: string): boolean => code !== "" && !codes.has(code) && !stays.has(code);
  await deleteCritiques(session, isStale);
  const register = await readRegister(session);
  const { entries } = register;
  const comments = await ownComments(session, session.memory.latest?.xml);
  const { listed, hidden } = comments;
  for (const { code, isReplied } of listed) if (isReplied) stays.add(code);
  const all = [...listed.map(({ code }) => code), ...hidden, ...entries.map(({ code }) => code)];
  const untouched: Cleared = { removed: 0, left: all.length };
  if (!all.some(isStale)) return untouched;
  const state = await writable(session);
  if (!state) return untouched;
  try {
    const isSimple = hidden.length === 0 && !entries.some(({ code }) => isStale(code));
    const left = await (isSimple
      ? takeOutListed(session, comments, isStale, entries.length)
      : takeOut(session, state, isStale, await marksInLatest(session, comments, register)));
    return { removed: Math.max(0, all.length - left), left };
  } catch (error) {
    if (isTrackingLocked(error) || ["AccessDenied", "NotAllowed"].includes(hostError(error).code))
      return untouched;
    throw error;
  } finally {
    // Its XML shows what was taken out.
    session.memory.latest = null;
  }
}
