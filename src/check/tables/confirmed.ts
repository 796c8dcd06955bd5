import { tableOfKey, type CellKey } from "../../form";
import type { Report } from "../../report/types";
import type { ConfirmedCell } from "../types";

/** The cells in which the number that the drafter has confirmed still stands; one that was changed since is like any other. */
export const standingConfirmed = (
  report: Report,
  confirmed: readonly ConfirmedCell[],
): ReadonlySet<CellKey> =>
  new Set(
    confirmed.flatMap(({ cell, text }) =>
      report.tables[tableOfKey(cell)]?.cells.get(cell)?.text.trim() === text.trim() ? [cell] : [],
    ),
  );
