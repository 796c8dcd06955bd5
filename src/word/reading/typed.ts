import type { WordParagraph } from "../places/align-paragraphs";
import type { WordReading } from "../places/retyped";
import { inNewContext } from "../host/timeouts";
import type { Session } from "../session";

/** More of them cost more than they save. */
const MOST = 40;

/** Positions in the list of the reading; null when one is not known. */
function positionsOf(ids: string[], known: string[]): number[] | null {
  const positions = ids.map((id) => known.indexOf(id));
  return positions.includes(-1) ? null : positions;
}

/**
 * Word's list as it is now, from the last one and the paragraphs that Word has told of; one sync, a short answer.
 * @param loadMore what else is asked in the same sync
 * @returns null where that does not do: nothing was told, too much, or more than changed texts
 */
export async function listedAsTold(
  session: Session,
  { listed, ids }: WordReading,
  loadMore: (again: Session) => void,
): Promise<WordParagraph[] | null> {
  const { typed } = session.memory;
  if (!typed || typed.isMore || !ids || typed.changed.size === 0 || typed.changed.size > MOST) return null;
  const changed = [...typed.changed];
  const positions = positionsOf(changed, ids);
  if (!positions) return null;
  // What is told from now on counts for the next look.
  typed.changed.clear();
  typed.isBehind = true;
  try {
    return await inNewContext(session, async (again) => {
      const paragraphs = changed.map((id) => again.context.document.getParagraphByUniqueLocalId(id));
      for (const paragraph of paragraphs) paragraph.load("text,tableNestingLevel");
      loadMore(again);
      await again.context.sync();
      const now = [...listed];
      paragraphs.forEach(({ text, tableNestingLevel }, i) => {
        now[positions[i]!] = { text, level: tableNestingLevel };
      });
      return now;
    });
  } catch {
    typed.isMore = true;
    return null;
  }
}

/** Local ids by position; undefined where Word does not tell each, or tells one twice. */
export function idsOf(paragraphs: Word.Paragraph[]): string[] | undefined {
  const ids = paragraphs.map(({ uniqueLocalId }) => uniqueLocalId as string | null);
  const isKnown = ids.every((id): id is string => typeof id === "string" && id !== "");
  return isKnown && new Set(ids).size === ids.length ? (ids as string[]) : undefined;
}
