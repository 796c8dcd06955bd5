import { commonCall } from "../host/common-api";
import { xmlOf } from "../host/custom-parts";
import type { HostFeatures } from "../host/features";
import { retryOnce } from "../host/timeouts";
import { Refusal } from "../host/problem";

/**
 * A text that travels with the document while the report is being written (which facts are still open), in a custom
 * XML part of its own. It is gone once it is emptied: the file that is handed in carries nothing of it.
 */

const NAMESPACE = "urn:nianbao:draft";

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const parts = (): Promise<Office.CustomXmlPart[]> =>
  commonCall<Office.CustomXmlPart[]>((done) =>
    Office.context.document.customXmlParts.getByNamespaceAsync(NAMESPACE, done),
  );

/** Null for a part that is damaged, or that another pane has deleted meanwhile. */
async function textOf(part: Office.CustomXmlPart): Promise<string | null> {
  const xml = await xmlOf(part, parts);
  if (xml === null || xml.includes("<!DOCTYPE")) return null;
  const { documentElement } = new DOMParser().parseFromString(xml, "application/xml");
  return documentElement.namespaceURI === NAMESPACE ? documentElement.textContent : null;
}

/** The text that is kept, or null. With several (two panes wrote at the same time) the last one counts. */
export async function readKept(host: HostFeatures): Promise<string | null> {
  if (!host.has("customXml")) return null;
  const texts = await Promise.all((await parts()).map(textOf));
  return texts.filter((text) => text !== null).at(-1) ?? null;
}

const add = (text: string): Promise<Office.CustomXmlPart> =>
  // Without an XML declaration: with one Word leaves the part as it was (office-js issue 1643).
  commonCall<Office.CustomXmlPart>((done) =>
    Office.context.document.customXmlParts.addAsync(
      `<draft xmlns="${NAMESPACE}">${escapeXml(text)}</draft>`,
      done,
    ),
  );

/** Deletes the parts that are still there of those that are unwanted; told of a failure, it looks and tries again. */
async function remove(unwanted: (id: string) => boolean): Promise<void> {
  await retryOnce(async () => {
    const there = await parts();
    for (const part of there) if (unwanted(part.id)) await commonCall<void>((done) => part.deleteAsync(done));
  });
}

/**
 * Keeps a text in place of the one before; null leaves nothing behind.
 * @throws Refusal `word/keep-unclear` when the old text could not be taken out
 */
export async function writeKept(host: HostFeatures, text: string | null): Promise<void> {
  if (!host.has("customXml")) return;
  const old = new Set((await parts()).map(({ id }) => id));
  const unclear = (error: unknown): never => {
    throw new Refusal("word/keep-unclear", {}, String(error));
  };
  if (text !== null) {
    try {
      await add(text);
    } catch (failure) {
      // Perhaps it is there all the same.
      if (!(failure instanceof Refusal)) await remove((id) => !old.has(id)).catch(unclear);
      throw failure;
    }
  }
  if (old.size > 0) await remove((id) => old.has(id)).catch(unclear);
}
