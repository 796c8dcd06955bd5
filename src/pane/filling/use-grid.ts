import { createContext, useContext, useEffect, useMemo, useState } from "react";
import { fillRows, formFor, formOf, type CellKey, type FillRow, type Form, type TableId } from "../../form";
import type { FormNumbers } from "../../check/fill/form-numbers";
import type { CellToWrite, GridNumber } from "../../check/fill/grid-numbers";
import type { FillingEngine } from "../engine/filling";
import { usePane } from "../use-pane";

/** What the components of the grid show. */
export interface ShownGrid {
  numbers: FormNumbers;
  grid: ReadonlyMap<CellKey, GridNumber>;
  /** What 写入文档 would write. */
  toWrite: CellToWrite[];
  /** The table that is chosen; null where it is not in the document. */
  shown: { id: TableId; form: Form; rows: FillRow[]; zeros: CellKey[] } | null;
  hasLast: boolean;
}

export const CurrentGrid = createContext<ShownGrid | null>(null);

/** @throws Error in a component outside of the grid: a slip of ours */
export function useGrid(): ShownGrid {
  const grid = useContext(CurrentGrid);
  if (!grid) throw new Error("A component of the grid stands outside of it.");
  return grid;
}

/** The form of a table: that of the document, where the table is in it. */
export const formOfShown = (numbers: FormNumbers | null, table: TableId): Form => {
  const found = numbers?.tables[table];
  return found ? formOf(found.edition) : formFor(numbers?.year ?? null);
};

/** The grid as it is now, worked out anew with every digit; null until the document is read. */
export function useShownGrid(): ShownGrid | null {
  const { pane, state } = usePane();
  const [engine, setEngine] = useState<FillingEngine | null>(null);
  const { services } = pane;
  useEffect(() => void services.filling().then(setEngine, () => undefined), [services]);
  const { numbers, typed, ours, table } = state.filling;
  return useMemo(() => {
    if (!engine || !numbers) return null;
    const filling = { typed, ours };
    const grid = engine.gridNumbers(numbers, filling);
    const form = formOfShown(numbers, table);
    return {
      numbers,
      grid,
      toWrite: engine.cellsToWrite(numbers, filling, grid),
      shown: numbers.tables[table]
        ? { id: table, form, rows: fillRows(form, table), zeros: engine.zerosFor(table, numbers, grid) }
        : null,
      hasLast: Object.keys(numbers.last).length > 0,
    };
  }, [engine, numbers, typed, ours, table]);
}
