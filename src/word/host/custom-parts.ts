import type { Clock } from "./clock";
import { commonCall } from "./common-api";

/**
 * Custom XML parts that several panes read and delete at the same time: that a part is gone is no failure, that it
 * could not be read or deleted is.
 */

/** A part of ours with what is in it. */
export interface OwnPart {
  stored: Office.CustomXmlPart;
  xml: string;
}

/**
 * What Word lists for a namespace, without what is nothing: some Words answer with one item that has no id instead of with
 * none (office-js-docs issue 250).
 */
const list = async (clock: Clock, namespace: string): Promise<Office.CustomXmlPart[]> => {
  const listed = await commonCall<Office.CustomXmlPart[] | undefined>(clock, (done) =>
    Office.context.document.customXmlParts.getByNamespaceAsync(namespace, done),
  );
  return (listed ?? []).filter(({ id }) => Boolean(id));
};

/** The XML of a part; null when it is not there any more. @throws errors of the host, when it is there and cannot be read */
async function xmlOf(clock: Clock, part: Office.CustomXmlPart, namespace: string): Promise<string | null> {
  try {
    return await commonCall<string>(clock, (done) => part.getXmlAsync(done));
  } catch (error) {
    if ((await list(clock, namespace)).some(({ id }) => id === part.id)) throw error;
    return null;
  }
}

/** Whether XML begins with an element of a namespace; what cannot be understood is nobody's of ours. */
function isIn(namespace: string, xml: string): boolean {
  if (xml.includes("<!DOCTYPE")) return false;
  return new DOMParser().parseFromString(xml, "application/xml").documentElement.namespaceURI === namespace;
}

/**
 * The parts of a namespace, read. Word now and then lists parts of other programs with them (office-js issue 227), whose
 * work they may hold: those are left alone.
 * @throws errors of the host
 */
export async function ownParts(clock: Clock, namespace: string): Promise<OwnPart[]> {
  const listed = await list(clock, namespace);
  const read = await Promise.all(
    listed.map(async (stored) => ({ stored, xml: await xmlOf(clock, stored, namespace) })),
  );
  return read.filter((part): part is OwnPart => part.xml !== null && isIn(namespace, part.xml));
}

/**
 * Deletes parts.
 * @param namespace of all of them
 * @throws errors of the host, when one of them is still there
 */
export async function deleteParts(
  clock: Clock,
  parts: Office.CustomXmlPart[],
  namespace: string,
): Promise<void> {
  const tried = await Promise.allSettled(
    parts.map((part) => commonCall<void>(clock, (done) => part.deleteAsync(done))),
  );
  if (tried.every(({ status }) => status === "fulfilled")) return;
  const there = new Set((await list(clock, namespace)).map(({ id }) => id));
  for (const [i, result] of tried.entries()) {
    if (result.status === "rejected" && there.has(parts[i]!.id)) throw result.reason;
  }
}
