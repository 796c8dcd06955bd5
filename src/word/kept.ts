import { commonCall } from "./common";
import type { HostFeatures } from "./features";

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

/** The text that is kept, or null. With two (two people in one document) the first one counts. */
export async function readKept(host: HostFeatures): Promise<string | null> {
  if (!host.has("customXml")) return null;
  const [part] = await parts();
  if (!part) return null;
  const xml = await commonCall<string>((done) => part.getXmlAsync(done));
  if (xml.includes("<!DOCTYPE")) return null;
  return new DOMParser().parseFromString(xml, "application/xml").documentElement.textContent;
}

/** Keeps a text in place of the one before; null leaves nothing behind. */
export async function writeKept(host: HostFeatures, text: string | null): Promise<void> {
  if (!host.has("customXml")) return;
  const old = await parts();
  if (text !== null) {
    // Without an XML declaration: with one Word leaves the part as it was (office-js issue 1643).
    await commonCall<Office.CustomXmlPart>((done) =>
      Office.context.document.customXmlParts.addAsync(
        `<draft xmlns="${NAMESPACE}">${escapeXml(text)}</draft>`,
        done,
      ),
    );
  }
  await Promise.all(old.map((part) => commonCall<void>((done) => part.deleteAsync(done))));
}
