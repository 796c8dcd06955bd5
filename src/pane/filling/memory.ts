import type { Filling, TypedNumber } from "../../check/fill/grid-numbers";
import type { Services } from "../services";

/** What is typed and not written yet outlives the pane: kept on this machine, by the document, until it is written. */

const NAME = "nianbao.filling";
/** Of so many documents; the one that was used last goes last. */
const MOST_DOCUMENTS = 20;
/** Nobody types more than a number. */
const LONGEST = 60;

interface KeptFilling extends Filling {
  name: string;
}

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= LONGEST;

const isTyped = (value: unknown): value is TypedNumber =>
  typeof value === "object" &&
  value !== null &&
  isText((value as TypedNumber).text) &&
  typeof (value as TypedNumber).over === "string";

const entriesOf = <T>(value: unknown, isOne: (one: unknown) => one is T): Record<string, T> =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, T] => isOne(entry[1])))
    : {};

/** What lies in the memory; what cannot be understood counts as nothing. */
function recall(stored: string | null): KeptFilling[] {
  try {
    const all: unknown = JSON.parse(stored ?? "[]");
    return (Array.isArray(all) ? all : []).flatMap((one: Partial<KeptFilling>) =>
      typeof one?.name === "string"
        ? [{ name: one.name, typed: entriesOf(one.typed, isTyped), ours: entriesOf(one.ours, isText) }]
        : [],
    );
  } catch {
    return [];
  }
}

/** What was typed for this document before, and what we have written into it that follows. */
export function recallFilling({ memory, documentName }: Services): Filling {
  const kept = recall(memory.get(NAME)).find(({ name }) => name === documentName);
  return { typed: kept?.typed ?? {}, ours: kept?.ours ?? {} };
}

/** Keeps it. A document that was never saved cannot be known again: what was typed for it ends with the pane. */
export function keepFilling({ memory, documentName }: Services, { typed, ours }: Filling): void {
  if (documentName === "") return;
  const others = recall(memory.get(NAME)).filter(({ name }) => name !== documentName);
  const isEmpty = Object.keys(typed).length + Object.keys(ours).length === 0;
  const all = isEmpty ? others : [...others, { name: documentName, typed, ours }];
  memory.set(NAME, JSON.stringify(all.slice(-MOST_DOCUMENTS)));
}
