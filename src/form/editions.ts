import { editions } from "./edition-list";
import { tableIds } from "./keys";
import type { Edition, Form, FormTable, TableId } from "./types";

/** Which edition of the form belongs to which report. Nothing outside this room names one. */

/** All editions of the form, the newest first. */
export const forms = (): readonly Form[] => editions;

/**
 * The form of an edition, by the name that a report or a table carries.
 * @throws for an edition that is not among the data
 */
export function formOf(edition: Edition): Form {
  const form = editions.find((one) => one.edition === edition);
  if (!form) throw new Error(`No data for edition ${edition} of the form.`);
  return form;
}

/**
 * The form that a report for this year has to follow: the newest one in force then, the oldest for years before all
 * of them; for a year that is not known the newest.
 */
export const formFor = (year: number | null): Form =>
  (year === null ? editions[0] : editions.find(({ since }) => since <= year)) ?? editions.at(-1)!;

/** True when a report for this year has to follow a newer edition than the one found in it. */
export const isOutdated = (found: Edition, year: number | null): boolean =>
  year !== null && formOf(found).since < formFor(year).since;

/** The first year for which there is a form at all. */
export const firstFormYear = (): number => editions.at(-1)!.since;

/** The identity of a table of ours: alternative text title, kept by Word through editing and saving. */
export const captionOf = (edition: Edition, table: Pick<FormTable, "id">): string =>
  `nianbao/${edition}/${table.id}`;

/**
 * What a caption says of its table, or null when it is not ours. The edition is null where the data does not know it:
 * a newer version of the add-in may have written it.
 */
export function tableOfCaption(caption: string | null): { id: TableId; edition: Edition | null } | null {
  const [, edition, id] = /^nianbao\/(\d{4})\/([a-z]+)$/.exec(caption ?? "") ?? [];
  const table = tableIds.find((one) => one === id);
  if (!table) return null;
  return { id: table, edition: editions.find((one) => one.edition === edition)?.edition ?? null };
}
