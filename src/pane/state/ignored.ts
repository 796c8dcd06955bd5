import type { ConfirmedCell, Finding } from "../../check/types";

/**
 * What the drafter has looked at and lets stand, with the reason. One finding is known again by its fingerprint: rule,
 * place in the form and content, so that it comes again when what stands there changes.
 */
export interface Ignored {
  rule: string;
  /** Null: the rule as a whole, on this machine. Its errors are told all the same. */
  fingerprint: string | null;
  /** The message as it was when it was ignored. */
  message: string;
  /** In the drafter's own words; "" for a rule. */
  reason: string;
  /** 数字没错: the cells whose numbers the drafter has confirmed; absent where only the finding is to stand. */
  confirms?: ConfirmedCell[];
}

/** The cells that a finding would change, with what stands in them; none where it corrects no sum of the tables. */
export const confirmable = ({ fix, relations }: Finding): ConfirmedCell[] =>
  relations === null
    ? []
    : (fix?.changes ?? []).flatMap(({ cell, place }) =>
        cell !== null && place.kind === "cell" ? [{ cell, text: place.text }] : [],
      );

/** Every cell whose number the drafter has confirmed. */
export const confirmedCells = (ignored: readonly Ignored[]): ConfirmedCell[] =>
  ignored.flatMap(({ confirms }) => confirms ?? []);

const covers = (one: Ignored, { rule, fingerprint, severity }: Finding): boolean =>
  one.rule === rule && (one.fingerprint === null ? severity !== "error" : one.fingerprint === fingerprint);

/** The items that still ask for something, and those that were ignored, with what ignores them. */
interface Split<T> {
  open: T[];
  ignored: (T & { by: Ignored })[];
  /** Numbers that were confirmed: what was found of them then is found no more, since they are left as they are. */
  confirmed: Ignored[];
}

export function splitIgnored<T extends { finding: Finding }>(
  items: T[],
  ignored: readonly Ignored[],
): Split<T> {
  const open: T[] = [];
  const set: (T & { by: Ignored })[] = [];
  for (const item of items) {
    const by = ignored.find((one) => covers(one, item.finding));
    if (by) set.push({ ...item, by });
    else open.push(item);
  }
  const confirmed = ignored.filter((one) => one.confirms && !set.some(({ by }) => by === one));
  return { open, ignored: set, confirmed };
}

/** Whether the drafter may switch the whole rule off: never where it finds an error. */
export const mayIgnoreRule = ({ severity }: Finding): boolean => severity !== "error";

export const isSameIgnored = (a: Ignored, b: Ignored): boolean =>
  a.rule === b.rule && a.fingerprint === b.fingerprint;
