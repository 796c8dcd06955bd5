import { commonCall } from "../host/common-api";
import { deleteParts, ownParts } from "../host/custom-parts";
import type { IdleSession } from "../session";
import { MARKS_NAMESPACE } from "../../open/writing/own-namespaces";
import { distinct, fromXml, toXml, type RegisterEntry, type RegisterPart } from "./register";

/**
 * The parts of the register in the document. Two panes may write at the same time: so nobody deletes a part that he has
 * not read, and every writer adds what he carries over before he deletes what he read.
 */

export interface StoredPart {
  stored: Office.CustomXmlPart;
  /** Null when it is damaged: nobody knows what it stands for. */
  content: RegisterPart | null;
}

/** All parts together. */
export interface Register {
  entries: RegisterEntry[];
  parts: StoredPart[];
}

const EMPTY: Register = { entries: [], parts: [] };

/** The register of the document, in the order of its parts; empty when there is none. */
export async function readRegister({ host, clock }: IdleSession): Promise<Register> {
  if (!host.has("customXml")) return EMPTY;
  const parts = (await ownParts(clock, MARKS_NAMESPACE)).map(({ stored, xml }) => ({
    stored,
    content: fromXml(xml),
  }));
  return { parts, entries: distinct(parts.flatMap(({ content }) => content?.entries ?? [])) };
}

/** Adds a part behind those that are there. */
export async function addPart({ clock }: IdleSession, content: RegisterPart): Promise<StoredPart> {
  const stored = await commonCall<Office.CustomXmlPart>(clock, (done) =>
    Office.context.document.customXmlParts.addAsync(toXml(content), done),
  );
  return { stored, content };
}

/** Deletes parts; that another pane was first is no failure. */
export const removeParts = ({ clock }: IdleSession, parts: StoredPart[]): Promise<void> =>
  deleteParts(
    clock,
    parts.map(({ stored }) => stored),
    MARKS_NAMESPACE,
  );

/** Announced restores and damaged parts belong to others: they are not carried over. */
const isCarried = ({ content }: StoredPart): boolean => content !== null && content.tracking === null;

/**
 * Puts entries in place of those of the parts that the caller has read; without entries no part is left of them.
 * @returns what takes their place
 */
export async function replaceParts(
  session: IdleSession,
  read: StoredPart[],
  entries: RegisterEntry[],
): Promise<StoredPart[]> {
  if (!session.host.has("customXml")) return [];
  const made =
    entries.length > 0 ? [await addPart(session, { entries: distinct(entries), tracking: null })] : [];
  await removeParts(session, read.filter(isCarried));
  return made;
}
