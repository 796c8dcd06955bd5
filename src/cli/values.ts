import { firstFormYear } from "../form";
import { UsageError } from "./arguments";

/** Values of options that several commands take. */

/**
 * A reporting year as typed, or null when it is not given; before the first edition there was no such report.
 * @throws UsageError for anything else
 */
export function yearFrom(typed: string | undefined): number | null {
  if (typed === undefined) return null;
  if (!/^20\d\d$/.test(typed) || Number(typed) < firstFormYear())
    throw new UsageError("bad-year", { year: typed, first: String(firstFormYear()) });
  return Number(typed);
}

/**
 * The format of an answer, `text` unless given.
 * @param formats what the command can write, by name
 * @throws UsageError for a name that is not among them
 */
export function formatFrom<T extends { text: unknown }>(typed: string | undefined, formats: T): T[keyof T] {
  const name = typed ?? "text";
  if (!Object.hasOwn(formats, name)) {
    throw new UsageError("unknown-format", { format: name, formats: Object.keys(formats).join("、") });
  }
  return formats[name as keyof T];
}
