import { codedCommentsIn } from "./comment-codes";
import type { Session } from "../session";

/**
 * Comments in a Word that has none for add-ins (below WordApi 1.4). In the text a comment has a mark, which Word's search
 * finds as "^a" (the special character 批注标记 of the search window); with its mark a comment is deleted, and no letter of
 * the text. Nobody has promised it to add-ins, so that it is done only as far as it can be seen to be right.
 */
const MARK = "^a";

/** The comment reference of each comment in the text, in order (ECMA-376 17.13.4.5). */
const REFERENCE = /<w:commentReference\b[^>]*\bw:id="([^"]*)"/g;
const MAIN = "wordprocessingml.document.main+xml";
const TRACKED = /<w:trackRevisions(?![^>]*w:val="(?:0|false|off)")/;

function mainPart(xml: string): string {
  const from = xml.indexOf(MAIN);
  return from < 0 ? "" : xml.slice(from, xml.indexOf("</pkg:part>", from));
}

/** For each comment mark in the text: the code of our comment, null for other people's. */
function codesOfMarks(xml: string): (string | null)[] {
  const codes = new Map(codedCommentsIn(xml).map(({ id, code }) => [id, code]));
  return [...mainPart(xml).matchAll(REFERENCE)].map(([, id]) => codes.get(id!) ?? null);
}

interface Found {
  hits: Word.Range[];
  codes: (string | null)[];
  /** The text of the document, to see that not a letter of it goes. */
  text: string;
}

/** The marks as Word finds them and as the XML has them, in one sync; null when they are not proven to be the same. */
async function find({ context }: Session): Promise<Found | null> {
  const { body } = context.document;
  const hits = body.search(MARK);
  hits.load("items/text");
  const xml = body.getOoxml();
  body.load("text");
  await context.sync();
  const codes = codesOfMarks(xml.value);
  const areMarks = hits.items.every(({ text }) => text.replace("\u0005", "") === "");
  // While changes are tracked a deleted mark would stay as a change.
  if (TRACKED.test(xml.value) || !areMarks || hits.items.length !== codes.length) return null;
  return { hits: hits.items, codes, text: body.text };
}

/**
 * Deletes those of our comments whose code says so: the first one alone, and the others when the document shows that it
 * is gone and nothing else is. What is left is reported by whoever reads the document next.
 */
export async function deleteByMarks(session: Session, goes: (code: string) => boolean): Promise<void> {
  const isOurs = (code: string | null): boolean => code !== null && goes(code);
  const remove = async ({ hits, codes }: Found, most: number): Promise<number> => {
    const ours = hits.filter((_, at) => isOurs(codes[at]!)).slice(0, most);
    for (const hit of ours) hit.delete();
    await session.context.sync();
    return ours.length;
  };
  try {
    const before = await find(session);
    if (!before || (await remove(before, 1)) === 0) return;
    const after = await find(session);
    const isRight = after && after.codes.length === before.codes.length - 1 && after.text === before.text;
    if (isRight) await remove(after, Infinity);
  } catch {
    // This Word does not do it: the comments stay, and are reported as remaining.
  }
}
