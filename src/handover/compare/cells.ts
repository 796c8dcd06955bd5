import { cellKeys, tableIds, tableOfKey } from "../../form";
import type { CellKey, TableId } from "../../form";
import { formOfTable } from "../../check/tables/required-form";
import { sameText } from "../../language/same-text";
import type { Report } from "../../report";
import { handedCellsOf, nameOfCell, type HandedCell } from "../cells";
import type { DifferingCell, CellSide, NotCompared } from "./types";

interface ComparedCells {
  cells: DifferingCell[];
  notCompared: NotCompared[];
  /** How many cells were held against each other. */
  count: number;
}

const MISSING: CellSide = { state: "missing", text: "" };

const sideOf = (cell: HandedCell | undefined): CellSide =>
  cell ? { state: cell.state, text: cell.text } : MISSING;

function isSame(here: CellSide, there: CellSide): boolean {
  if (here.state === "number" && there.state === "number") return Number(here.text) === Number(there.text);
  return here.state === there.state && sameText(here.text) === sameText(there.text);
}

/** On which side something is missing; null where it is on both. */
const lackingSide = (here: boolean, there: boolean): "here" | "there" | "both" | null =>
  here && there ? "both" : here ? "here" : there ? "there" : null;

function compareTable(here: Report, there: Report, id: TableId): ComparedCells {
  const side = lackingSide(!here.tables[id], !there.tables[id]);
  if (side !== null) return { cells: [], notCompared: [{ what: "table", side, table: id }], count: 0 };
  const [ours, theirs] = [here, there].map(
    (report) => new Map(handedCellsOf(report, id).map((cell) => [cell.key, cell])),
  );
  const keys = new Set<CellKey>([
    ...cellKeys(formOfTable(here, id)).filter((key) => tableOfKey(key) === id),
    ...theirs!.keys(),
  ]);
  const cells: DifferingCell[] = [];
  const lacking = { here: [] as string[], there: [] as string[], both: [] as string[] };
  for (const key of keys) {
    const pair = { here: sideOf(ours!.get(key)), there: sideOf(theirs!.get(key)) };
    const name = nameOfCell(ours!.has(key) ? here : there, key);
    const lack = lackingSide(pair.here.state === "missing", pair.there.state === "missing");
    if (lack !== null) lacking[lack].push(name);
    else if (!isSame(pair.here, pair.there)) cells.push({ key, name, ...pair });
  }
  const sides = (["here", "there", "both"] as const).filter((one) => lacking[one].length > 0);
  const missing = sides.reduce((sum, one) => sum + lacking[one].length, 0);
  return {
    cells,
    notCompared: sides.map((one) => ({ what: "cells", side: one, names: lacking[one] })),
    count: keys.size - missing,
  };
}

/** Every cell of the form, here and there. */
export function compareCells(here: Report, there: Report): ComparedCells {
  const tables = tableIds.map((id) => compareTable(here, there, id));
  return {
    cells: tables.flatMap(({ cells }) => cells),
    notCompared: tables.flatMap(({ notCompared }) => notCompared),
    count: tables.reduce((sum, { count }) => sum + count, 0),
  };
}
