import type { Place, SourceDocument } from "../../document/types";
import { anchorOf, findAnchor } from "./anchor";
import { standsInOrder } from "./in-order";

/** Text that a place claims to have; null for rows, tables and the document. */
export const claimedText = (place: Place): string | null => ("text" in place ? place.text : null);

/**
 * Finds a place of an earlier reading in the document as it is now.
 * @param read the reading from which the place is; null when there was none in this session
 * @returns null when it is not there any more, could be several places, has another text now, or stands elsewhere among the
 *   texts around it
 */
export function resolve(read: SourceDocument | null, now: SourceDocument, place: Place): Place | null {
  const anchor = anchorOf(read ?? now, place);
  const found = anchor && findAnchor(now, anchor);
  if (!found || claimedText(found) !== claimedText(place)) return null;
  const then = { document: read ?? now, place };
  return standsInOrder(then, { document: now, place: found }) ? found : null;
}
