import { codedCommentsIn } from "../marks/comment-codes";
import type { Attached } from "../places/attached";
import type { Snapshot } from "../reading/snapshot";

/** Ids of our comments, by the snapshot from which they are. */
const known = new WeakMap<Snapshot, Set<string>>();

function ownComments(snapshot: Snapshot): Set<string> {
  const ids = known.get(snapshot) ?? new Set(codedCommentsIn(snapshot.xml ?? "").map(({ id }) => id));
  known.set(snapshot, ids);
  return ids;
}

/**
 * What of other people's hangs on the text of a paragraph; our own comments may go with what they speak of.
 * @param index of the document
 * @returns "somewhere" when something does and nobody knows where
 */
export function attachedAt(snapshot: Snapshot, index: number): Attached[] | "somewhere" {
  const markup = snapshot.markup?.[index];
  if (!markup || markup.attached.length === 0) return [];
  const isOurs = ({ kind, id }: Attached): boolean => kind === "comment" && ownComments(snapshot).has(id);
  const others = markup.attached.filter((one) => !isOurs(one));
  const isCounted = markup.counted === snapshot.document.paragraphs[index]?.text;
  return others.length > 0 && !isCounted ? "somewhere" : others;
}
