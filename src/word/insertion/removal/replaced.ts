import { readFlatOpc } from "../../../document";
import { beforeWriting } from "../../host/writable-document";
import { Refusal } from "../../host/problem";
import type { Session } from "../../session";
import { cursorBehind } from "../cursor";
import { insertPackage } from "../insert";
import { contentKeys, positionsOf } from "../landing";
import { lookAnew } from "../listing";
import type { Replaced, WrittenInsertion } from "../tidy";
import { removeStretch } from "./stretch";
import { whereIs } from "./where-is";

/** What went for an insertion, and how many stretches that were to go are still there. */
interface Replacing {
  replaced: Replaced[];
  left: number;
}

/** Paragraphs outside of tables, as Word lists them; nothing for a package that has others. */
function keysIn(xml: string): string[] {
  const read = readFlatOpc(xml);
  const views = read.ok && read.document.tables.length === 0 ? contentKeys(read.document.paragraphs) : [];
  return views[0] ?? [];
}

/** Takes one stretch out where it stands behind the insertion, word for word. */
async function takeOut(session: Session, written: WrittenInsertion, xml: string): Promise<Replaced | null> {
  const content = keysIn(xml);
  return lookAnew(session, async (again, listing) => {
    const { end } = whereIs(listing.keys, written, []);
    const at = positionsOf(listing.keys, content).find((position) => position >= end);
    if (content.length === 0 || at === undefined) return null;
    const behind = at + content.length;
    await removeStretch(again, listing, at, behind);
    return {
      xml,
      content,
      at: at - end,
      before: listing.keys[at - 1]!,
      behind: listing.keys[behind] ?? null,
    };
  });
}

/**
 * Takes content of ours out that goes for an insertion. What does not stand there as it is said stays, and so does all of
 * it while changes are tracked, where it would stay to be seen anyway.
 * @param packages flat OPC, in the order of the document
 */
export async function takeReplacedOut(
  session: Session,
  written: WrittenInsertion,
  packages: readonly string[],
): Promise<Replacing> {
  const replaced: Replaced[] = [];
  try {
    const { tracking } = await beforeWriting(session);
    if (tracking !== null && tracking !== "Off") return { replaced, left: packages.length };
    for (const xml of packages) {
      const one = await takeOut(session, written, xml);
      if (one) replaced.push(one);
    }
  } catch {
    // The insertion stands, and can be taken back: what is left of the old content is told and no reason to fail.
  }
  return { replaced, left: packages.length - replaced.length };
}

/**
 * Does a step of a removal of which something is done already, or nothing.
 * @throws Refusal `word/take-back-unclear` for whatever fails when something is: the next attempt goes on from there
 */
export const inBetween = <T>(isBegun: boolean, step: () => Promise<T>): Promise<T> =>
  step().catch((error: unknown) => {
    throw isBegun ? new Refusal("word/take-back-unclear", {}, String(error)) : error;
  });

/** Where something that went stood, in Word's list of now. @throws Refusal `word/changed-since` */
function placeOf(keys: string[], end: number, { at, before, behind }: Replaced): number {
  const place = end + at;
  if (keys[place - 1] !== before || (keys[place] ?? null) !== behind) throw new Refusal("word/changed-since");
  return place;
}

const stands = (keys: string[], place: number, { content }: Replaced): boolean =>
  content.every((key, i) => keys[place + i] === key);

/**
 * Puts what went for an insertion back to where it stood, the last one first, so that the places of the others stay;
 * nothing where one of the places has changed. What an attempt that failed later has put back is there already.
 * @returns whether anything was put back: what fails from then on leaves the document in between
 * @throws Refusal `word/changed-since`, `word/take-back-unclear`, and what an insertion can say
 */
export async function putReplacedBack(
  session: Session,
  written: WrittenInsertion,
  others: WrittenInsertion[],
): Promise<boolean> {
  const { replaced = [] } = written;
  if (replaced.length === 0) return false;
  const keys = await lookAnew(session, (_, now) => now.keys);
  const { end } = whereIs(keys, written, others);
  const missing = replaced.filter((one) => !stands(keys, end + one.at, one));
  const places = missing.map((one) => placeOf(keys, end, one));
  let isBegun = false;
  for (const [i, { xml }] of [...missing.entries()].reverse()) {
    await inBetween(isBegun, () =>
      lookAnew(session, (again, { listed }) =>
        insertPackage(again, xml, cursorBehind(listed, places[i]! - 1)),
      ),
    );
    isBegun = true;
  }
  return isBegun;
}
