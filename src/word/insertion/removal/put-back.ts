import { Refusal } from "../../host/problem";
import type { Session } from "../../session";
import { EMPTY, inTable } from "../landing";
import { lookAnew, type Listing } from "../listing";
import { paragraphBehind, putTypedBack, queueRemoval, type Removal } from "./queue-removal";

/** A removal that can be made good: what went is there as XML, as it was in the batch that took it out. */
export interface RemovalWithXml extends Removal {
  /** Flat OPC; null when it was not asked for. */
  xml(): string | null;
}

/** @param withXml not in documents whose XML Word will not give (office-js issue 6059) */
export function queueRemovalWithXml(
  listing: Listing,
  start: number,
  end: number,
  withXml: boolean,
): RemovalWithXml {
  const { listed, keys } = listing;
  const last = listed[end - 1]!;
  const behind = inTable(keys[end - 1]) ? last.parentTable.getRange("Whole") : last.getRange("Whole");
  const ooxml = withXml ? listed[start]!.getRange("Whole").expandTo(behind).getOoxml() : null;
  return { ...queueRemoval(listing, start, end), xml: () => ooxml?.value ?? null };
}

/** A stretch of a list that was taken out. */
interface TakenOut {
  listing: Listing;
  start: number;
  end: number;
}

/** Removes the empty paragraphs that Word has left behind what came back, where nothing else has changed. */
async function removeLines(
  { context }: Session,
  now: Listing,
  { listing: { keys: before }, start, end }: TakenOut,
): Promise<void> {
  const surplus = now.keys.length - before.length;
  const isSame = (from: number, keys: string[]): boolean =>
    keys.every((key, i) => now.keys[from + i] === key);
  if (surplus <= 0 || !isSame(0, before.slice(0, start)) || !isSame(end + surplus, before.slice(end))) return;
  const lines = now.keys.slice(end, end + surplus);
  if (!lines.every((key) => key === EMPTY)) return;
  const removal = queueRemoval(now, end, end + surplus);
  await context.sync();
  await putTypedBack(context, removal.typed(), (text) => paragraphBehind(now.listed[end - 1]!, text));
}

/**
 * The drafter has typed into what was taken out, in the moment between our look and the removal: it comes back as it
 * was, with what was typed.
 * @throws Refusal `word/changed-since` when all is back, `word/typed-beside` when only the typed texts are
 */
export async function putBackTyped(
  session: Session,
  taken: TakenOut,
  removal: RemovalWithXml,
): Promise<never> {
  const { context } = session;
  const {
    listing: { listed },
    start,
  } = taken;
  const before = listed[start - 1];
  const placeholder = (text: string): Word.Paragraph =>
    before ? paragraphBehind(before, text) : context.document.body.insertParagraph(text, "Start");
  const xml = removal.xml();
  if (xml !== null) {
    const made = placeholder("");
    const isBack = await context
      .sync()
      .then(() => {
        made.getRange("Whole").insertOoxml(xml, "Replace");
        return context.sync();
      })
      .then(() => true)
      .catch(() => false);
    if (isBack) {
      // A line too many is no reason to say that it is not back.
      await lookAnew(session, (again, now) => removeLines(again, now, taken)).catch(() => undefined);
      throw new Refusal("word/changed-since");
    }
  }
  await putTypedBack(context, removal.typed(), placeholder);
  throw new Refusal("word/typed-beside");
}
