import { isSameBody } from "../../report/same-body";
import { say } from "../state/said";
import type { Doubt } from "./types";

/** Whose report it is, and of which year; null where nobody can tell. */
export interface WhoseReport {
  unit: string | null;
  year: number | null;
}

function doubtAboutYear(last: number, current: number | null, thisYear: number): Doubt[] {
  const doubt = (kind: string, before: number): Doubt[] => [
    { id: `${kind} ${last} ${current}`, said: say(`pane/other.${kind}`, { last, before }) },
  ];
  if (current !== null) {
    if (last === current) return doubt("same-year", current - 1);
    return last === current - 1 ? [] : doubt("year", current - 1);
  }
  // A report is written from the end of its year on.
  return last === thisYear - 1 || last === thisYear - 2 ? [] : doubt("old", thisYear - 2);
}

/**
 * Reasons to ask before a report is taken for last year's.
 * @param current the open document; its year is null while there is no report in it
 * @param thisYear of the calendar
 */
export function doubtsAbout(last: WhoseReport, current: WhoseReport, thisYear: number): Doubt[] {
  const body = isSameBody(last.unit, current.unit)
    ? []
    : [
        {
          id: `body ${last.unit} ${current.unit}`,
          said: say("pane/other.body", { last: last.unit!, unit: current.unit! }),
        },
      ];
  return [...body, ...(last.year === null ? [] : doubtAboutYear(last.year, current.year, thisYear))];
}
