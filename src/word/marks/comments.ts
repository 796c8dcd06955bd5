import { hostError, Refusal } from "../host/problem";
import { inNewContext } from "../host/timeouts";
import { commentCodesIn } from "./comment-codes";
import { deleteByMarks } from "./comment-marks";
import type { Session } from "../session";
import { codeOfComment } from "../../open/writing/mark-wording";

/** A comment of ours in the document. */
export interface OwnComment {
  id: string;
  code: string;
  comment: Word.Comment;
  /** Somebody has replied to it. */
  isReplied: boolean;
}

export interface OwnComments {
  listed: OwnComment[];
  /** Codes of comments that are in the document and that Word does not list. */
  hidden: string[];
  /** Word cannot or would not tell: then none is put in. */
  refused: boolean;
}

/** What is left of `all` when `some` are taken away, one for one. */
function without(all: string[], some: string[]): string[] {
  const rest = [...all];
  for (const item of some) {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
  }
  return rest;
}

interface Listing {
  /** Null when Word cannot or would not tell. */
  comments: OwnComment[] | null;
  /** The document's; undefined when it was not asked for or not given. */
  xml: string | undefined;
}

/** In a sync of its own: some sessions refuse it (office-js issue 6746). */
async function list(session: Session, asks: boolean): Promise<Listing> {
  const { context, host } = session;
  const { body } = context.document;
  const comments = host.has("comments") ? body.getComments() : null;
  const asksReplies = comments !== null && host.has("replies");
  comments?.load(`items/content,items/id${asksReplies ? ",items/replies/items/id" : ""}`);
  const xml = asks ? body.getOoxml() : null;
  try {
    if (comments ?? xml) await context.sync();
  } catch {
    // Some Words fail at replies (office-js issue 3608): they are asked once a session.
    if (asksReplies) {
      host.withdraw("replies");
      return list(session, asks);
    }
    return asks ? list(session, false) : { comments: null, xml: undefined };
  }
  const own = comments?.items.flatMap((comment) => {
    const code = codeOfComment(comment.content);
    const isReplied = asksReplies && comment.replies.items.length > 0;
    return code === null ? [] : [{ id: comment.id, code, comment, isReplied }];
  });
  return { comments: own ?? null, xml: xml?.value };
}

function forget({ memory }: Session, code: string): void {
  const comment = memory.marks.comments.get(code);
  memory.marks.comments.delete(code);
  comment?.context.trackedObjects.remove(comment);
}

/**
 * Our comments, known by their text: those that Word lists, and those that the document has besides. One sync.
 * @param xml the document's, when it was read just now; null to read it; else it is read only when something was put in
 *   this session that Word has not listed yet, or Word lists none at all
 */
export async function ownComments(session: Session, xml?: string | null): Promise<OwnComments> {
  const { memory, host } = session;
  const isUnlisted = memory.marks.comments.size > 0 || !host.has("comments");
  const asks = xml === null || (xml === undefined && isUnlisted);
  const listing = await list(session, asks);
  const listed = listing.comments ?? [];
  const codes = listed.map(({ code }) => code);
  for (const code of codes) forget(session, code);
  const shown = asks ? listing.xml : xml;
  if (typeof shown !== "string") {
    return { listed, hidden: [...memory.marks.comments.keys()], refused: listing.comments === null };
  }
  const known = commentCodesIn(shown);
  for (const code of [...memory.marks.comments.keys()]) if (!known.includes(code)) forget(session, code);
  return { listed, hidden: without(known, codes), refused: listing.comments === null };
}

/** So many batches may fail before the rest is left where it is. */
const FAILURES = 24;

/** Nothing may be written at all: there is no use in trying one by one. */
const isForbidden = (error: unknown): boolean =>
  error instanceof Refusal || ["AccessDenied", "NotAllowed"].includes(hostError(error).code);

/**
 * Deletes comments in one batch. Some Words refuse one of them and keep it for ever, beside a page break or after cut and
 * paste (office-js issues 6551, 6895), and nobody says which one it was. So after a failure the comments are listed again,
 * and what is still there goes in halves; what fails twice alone stays, and is reported as remaining.
 */
async function deleteListed(session: Session, going: OwnComment[]): Promise<void> {
  let failures = 0;
  const remove = async (here: Session, batch: OwnComment[], isLast: boolean): Promise<void> => {
    if (batch.length === 0 || failures >= FAILURES) return;
    for (const { comment } of batch) comment.delete();
    try {
      await here.context.sync();
    } catch (error) {
      if (isForbidden(error)) throw error;
      failures += 1;
      const again = (some: OwnComment[], last: boolean): Promise<void> =>
        inNewContext(session, async (anew) => {
          const ids = new Set(some.map(({ id }) => id));
          const now = (await list(anew, false)).comments ?? [];
          await remove(
            anew,
            now.filter(({ id }) => ids.has(id)),
            last,
          );
        });
      if (isLast) return batch.forEach(({ code }) => session.memory.marks.undeletable.add(code));
      if (batch.length === 1) return again(batch, true);
      const half = Math.ceil(batch.length / 2);
      await again(batch.slice(0, half), false);
      await again(batch.slice(half), false);
    }
  };
  await remove(session, going, false);
}

/** Deletes what Word does not list by the object that was kept; what fails is still there, and is reported as remaining. */
async function deleteHidden(session: Session, codes: string[]): Promise<void> {
  const { memory } = session;
  const kept = codes.flatMap((code) => memory.marks.comments.get(code) ?? []);
  for (const comment of kept) comment.delete();
  for (const context of new Set(kept.map((comment) => comment.context))) {
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- contexts of different jobs
    await context.sync().catch(() => undefined);
  }
  for (const code of codes) forget(session, code);
}

/** What others have replied would go with it (it hangs on the comment): it stays, and is reported as remaining. */
const mayGo = ({ isReplied }: OwnComment): boolean => !isReplied;

/** Takes out those of our comments whose code says so and that nobody has replied to; one sync, when there are any (four below WordApi 1.4). */
export async function deleteComments(
  session: Session,
  { listed, hidden }: OwnComments,
  goes: (code: string) => boolean,
): Promise<void> {
  await deleteListed(
    session,
    listed.filter((own) => goes(own.code) && mayGo(own)),
  );
  const going = hidden.filter(goes);
  if (going.length > 0 && !session.host.has("comments")) await deleteByMarks(session, goes);
  else await deleteHidden(session, going);
}

/** Takes out what two panes have put at the same time: of the comments on one finding the first one stays. */
export async function deleteDoubles(session: Session, { listed }: OwnComments): Promise<void> {
  const seen = new Set<string>();
  const doubles = listed.filter(({ code }) => code !== "" && (seen.has(code) || !seen.add(code)));
  await deleteListed(session, doubles.filter(mayGo));
}
