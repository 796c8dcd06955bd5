import type { Clock } from "./clock";
import { commonCall } from "./common-api";

/**
 * Custom XML parts that several panes read and delete at the same time: that a part is gone is no failure, that it
 * could not be read or deleted is.
 */

type List = () => Promise<Office.CustomXmlPart[]>;

/**
 * The XML of a part; null when it is not there any more.
 * @param list the parts of its namespace as they are now
 * @throws errors of the host, when it is there and cannot be read
 */
export async function xmlOf(clock: Clock, part: Office.CustomXmlPart, list: List): Promise<string | null> {
  try {
    return await commonCall<string>(clock, (done) => part.getXmlAsync(done));
  } catch (error) {
    if ((await list()).some(({ id }) => id === part.id)) throw error;
    return null;
  }
}

/**
 * Deletes parts.
 * @param list the parts of their namespace as they are now
 * @throws errors of the host, when one of them is still there
 */
export async function deleteParts(clock: Clock, parts: Office.CustomXmlPart[], list: List): Promise<void> {
  const tried = await Promise.allSettled(
    parts.map((part) => commonCall<void>(clock, (done) => part.deleteAsync(done))),
  );
  if (tried.every(({ status }) => status === "fulfilled")) return;
  const there = new Set((await list()).map(({ id }) => id));
  for (const [i, result] of tried.entries()) {
    if (result.status === "rejected" && there.has(parts[i]!.id)) throw result.reason;
  }
}
