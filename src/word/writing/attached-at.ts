import { codedCommentsIn, type CodedComment } from "../marks/comment-codes";
import type { Attached } from "../places/attached";
import type { Snapshot } from "../reading/snapshot";

/** As much of a reading as tells what hangs where. */
type Reading = Pick<Snapshot, "document" | "markup" | "xml" | "savedComments">;

/** Ids of our comments, by the reading from which they are. */
const known = new WeakMap<Reading, Set<string>>();

function ownComments(reading: Reading): Set<string> {
  const comments = (): CodedComment[] => reading.savedComments ?? codedCommentsIn(reading.xml ?? "");
  const ids = known.get(reading) ?? new Set(comments().map(({ id }) => id));
  known.set(reading, ids);
  return ids;
}

/** What of other people's hangs on a paragraph; our own comments may go with what they speak of. */
function othersAt(reading: Reading, index: number): Attached[] {
  const attached = reading.markup?.[index]?.attached ?? [];
  const isOurs = ({ kind, id }: Attached): boolean => kind === "comment" && ownComments(reading).has(id);
  return attached.length === 0 ? attached : attached.filter((one) => !isOurs(one));
}

/**
 * What of other people's hangs on the text of a paragraph.
 * @param index of the document
 * @returns "somewhere" when something does and nobody knows where
 */
export function attachedAt(reading: Reading, index: number): Attached[] | "somewhere" {
  const others = othersAt(reading, index);
  const isCounted = reading.markup?.[index]?.counted === reading.document.paragraphs[index]?.text;
  return others.length > 0 && !isCounted ? "somewhere" : others;
}

/** How much hangs on these paragraphs. */
export const countAttached = (reading: Reading, indexes: number[]): number =>
  indexes.reduce((sum, index) => sum + othersAt(reading, index).length, 0);
