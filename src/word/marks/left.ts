import type { MarksFound } from "./marks-found";
import { FILL, highlightNames } from "./palette";
import type { RegisterEntry } from "./register";
import { removeParts, replaceParts } from "./register-parts";
import { stillShown } from "./restore";
import type { Session } from "../session";

/** What of our marks is in the document, told from the document itself. */
export interface MarksLeft {
  count: number;
  /** Entries whose colour is there. */
  entries: RegisterEntry[];
}

/** The entries of a reading, those that stay and those of the rest whose colour is there all the same. */
export function marksLeft(
  { snapshot, colours, comments, register }: MarksFound,
  stays: (entry: RegisterEntry) => boolean = () => false,
): MarksLeft {
  const staying = register.entries.filter(stays);
  const going = register.entries.filter((entry) => !stays(entry));
  const shown = colours ? stillShown(snapshot, colours, going, staying) : going;
  const entries = [...staying, ...shown];
  return { count: comments.listed.length + comments.hidden.length + entries.length, entries };
}

const OURS: ReadonlySet<string> = new Set(highlightNames);

/**
 * Parts that are damaged stand for colours that nobody knows. They go when the document shows no colour that could be
 * one of ours; else they stay, and are reported as remaining.
 * @returns how many stay
 */
export async function tidyDamaged(session: Session, { colours, register }: MarksFound): Promise<number> {
  const damaged = register.parts.filter(({ content }) => content === null);
  const isClean = (colours ?? []).every(
    ({ highlights, fill }) => fill !== FILL && ![...highlights].some((name) => OURS.has(name)),
  );
  if (!colours || !isClean) return damaged.length;
  await removeParts(session, damaged);
  return 0;
}

/** Drops from the register what the document, read behind it, does not show. */
export async function tidyRegister(
  session: Session,
  { register }: MarksFound,
  { entries }: MarksLeft,
): Promise<void> {
  const known = register.parts
    .flatMap(({ content }) => content?.entries ?? [])
    .map((entry) => JSON.stringify(entry));
  const left = entries.filter((entry) => known.includes(JSON.stringify(entry)));
  if (left.length < known.length) await replaceParts(session, register.parts, left);
}
