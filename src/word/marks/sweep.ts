import { beforeWriting, type WriteState } from "../host/writable-document";
import { hostError, Refusal } from "../host/problem";
import type { Cleared } from "../../open";
import { isBlockedByTracking } from "./colour";
import { deleteComments, ownComments, type OwnComments } from "./comments";
import { deleteCritiques } from "./critiques";
import { findMarks } from "./marks-found";
import { marksLeft, tidyRegister } from "./left";
import type { RegisterEntry } from "./register";
import { readRegister } from "./register-parts";
import { planRestoration } from "./restore";
import type { Session } from "../session";
import { markCode } from "./wording";
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

async function takeOut(
  session: Session,
  state: WriteState,
  isStale: (code: string) => boolean,
): Promise<number> {
  const marksFound = await findMarks(session);
  const { snapshot, colours, comments, register } = marksFound;
  await deleteComments(session, comments, isStale);
  const stays = ({ code }: RegisterEntry): boolean => !isStale(code);
  const going = register.entries.filter((entry) => !stays(entry));
  if (colours && going.length > 0 && !isBlockedByTracking(state, marksFound)) {
    const staying = register.entries.filter(stays);
    await writeColours(session, state, snapshot, planRestoration(snapshot, colours, going, staying));
  }
  const after = await findMarks(session);
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
  // A comment whose code somebody has edited away is theirs to judge: nobody knows which finding it was.
  const isStale = (code: string): boolean => code !== "" && !codes.has(code);
  await deleteCritiques(session, isStale);
  const { entries } = await readRegister(session);
  const comments = await ownComments(session, session.memory.latest?.xml);
  const { listed, hidden } = comments;
  const all = [...listed.map(({ code }) => code), ...hidden, ...entries.map(({ code }) => code)];
  const untouched: Cleared = { removed: 0, left: all.length };
  if (!all.some(isStale)) return untouched;
  const state = await writable(session);
  if (!state) return untouched;
  try {
    const isSimple = hidden.length === 0 && !entries.some(({ code }) => isStale(code));
    const left = await (isSimple
      ? takeOutListed(session, comments, isStale, entries.length)
      : takeOut(session, state, isStale));
    return { removed: Math.max(0, all.length - left), left };
  } catch (error) {
    if (["AccessDenied", "NotAllowed"].includes(hostError(error).code)) return untouched;
    throw error;
  }
}
