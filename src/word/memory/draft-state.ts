import { DRAFT_NAMESPACE } from "../../open/writing/own-namespaces";
import { escapeXml } from "../../ooxml/xml";
import type { Clock } from "../host/clock";
import { commonCall } from "../host/common-api";
import { ownParts, type OwnPart } from "../host/custom-parts";
import type { IdleSession } from "../session";
import { retryOnce } from "../host/timeouts";
import { Refusal } from "../host/problem";

/**
 * A text that travels with the document while the report is being written (which facts are still open), in a custom
 * XML part of its own. It is gone once it is emptied: the file that is handed in carries nothing of it.
 */

const parts = (clock: Clock): Promise<OwnPart[]> => ownParts(clock, DRAFT_NAMESPACE);

const textOf = ({ xml }: OwnPart): string =>
  new DOMParser().parseFromString(xml, "application/xml").documentElement.textContent ?? "";

/** The text that is kept, or null. With several (two panes wrote at the same time) the last one counts. */
export async function readDraftState({ host, clock }: IdleSession): Promise<string | null> {
  if (!host.has("customXml")) return null;
  return (await parts(clock)).map(textOf).at(-1) ?? null;
}

const add = (clock: Clock, text: string): Promise<Office.CustomXmlPart> =>
  // Without an XML declaration: with one Word leaves the part as it was (office-js issue 1643).
  commonCall<Office.CustomXmlPart>(clock, (done) =>
    Office.context.document.customXmlParts.addAsync(
      `<draft xmlns="${DRAFT_NAMESPACE}">${escapeXml(text)}</draft>`,
      done,
    ),
  );

/** Deletes the parts that are still there of those that are unwanted; told of a failure, it looks and tries again. */
async function remove(clock: Clock, unwanted: (id: string) => boolean): Promise<void> {
  await retryOnce(async () => {
    const there = await parts(clock);
    for (const { stored } of there)
      if (unwanted(stored.id)) await commonCall<void>(clock, (done) => stored.deleteAsync(done));
  });
}

/**
 * Keeps a text in place of the one before; null leaves nothing behind.
 * @throws Refusal `word/keep-unclear` when the old text could not be taken out
 */
export async function writeDraftState({ host, clock }: IdleSession, text: string | null): Promise<void> {
  if (!host.has("customXml")) return;
  const old = new Set((await parts(clock)).map(({ stored }) => stored.id));
  const unclear = (error: unknown): never => {
    throw new Refusal("word/keep-unclear", {}, String(error));
  };
  if (text !== null) {
    try {
      await add(clock, text);
    } catch (failure) {
      // Perhaps it is there all the same.
      if (!(failure instanceof Refusal)) await remove(clock, (id) => !old.has(id)).catch(unclear);
      throw failure;
    }
  }
  if (old.size > 0) await remove(clock, (id) => old.has(id)).catch(unclear);
}
